// Whoever is stuck at a step is one link from what to do about it (rulebook 10).

import { equal, ok } from "node:assert/strict";
import { registeredIn } from "../support/accounts.ts";
import type { Page } from "../support/browser.ts";
import { openClave } from "../support/clave.ts";
import {
  ana,
  authorizeAddress,
  contactOf,
  csvOf,
  identifyFor,
  visitor,
} from "../support/steps.ts";
import { languages as texts } from "../../views/text/text.ts";

const base = "http://localhost:8000";

function leadsTo(page: Page, trouble: keyof typeof texts.es.help.troubles) {
  const link = page.root.querySelector(`main a[href="/es/help#${trouble}"]`);
  equal(link?.text, texts.es.help.troubles[trouble].title);
}

Deno.test("a datum that does not match leads to how the two numbers of a card differ, whoever it is (ID-52, law 7)", async () => {
  await using clave = await openClave();
  for (const document of [ana.document, "99999999R"]) {
    const b = visitor(clave);
    await b.open(`${base}/es/register`);
    await b.send({ document });
    ok(!b.page.html.includes("/es/help#support"));
    const page = await b.send({ contrast: "01-01-2031" });
    equal(page.status, 422);
    leadsTo(page, "support");
  }
});

Deno.test("the letter's code and the one by SMS lead to what to do when they do not come", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await b.open(`${base}/es/register`);
  await identifyFor(b, ana);
  await b.send({ action: "send-letter" });
  leadsTo(await b.send({ action: "have-letter" }), "letter");
  await b.send({ csv: await csvOf(clave) });
  leadsTo(await b.send(contactOf(ana)), "sms");
});

Deno.test("a level that is not enough leads to how it is raised (LV-14)", async () => {
  const loa = "http://eidas.europa.eu/LoA/";
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  ok(!b.page.html.includes("/es/help#level"));
  await b.open(authorizeAddress(base, { acr_values: `${loa}high` }));
  ok(b.page.root.querySelector(".method.refused"));
  leadsTo(b.page, "level");
  await b.open(authorizeAddress(base, { acr_values: `${loa}substantial` }));
  await b.send({ action: "pin" });
  leadsTo(await identifyFor(b, ana), "level");
});
