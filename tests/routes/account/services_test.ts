// For every service of the catalogue: she can, or she cannot, because, and the quickest way (LV-14).

import { equal } from "node:assert/strict";
import type { Nif } from "../../../domain/nif.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { seededServices } from "../../support/catalogue.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { ana, comeIn, registerByLetter, visitor } from "../../support/steps.ts";

const base = "http://localhost:8000";

async function inside(clave: Clave) {
  await seededServices(clave);
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  await comeIn(clave, b, ana);
  return b;
}

Deno.test("a basic registration opens the low level, and the rest says why not and how", async () => {
  await using clave = await openClave();
  const b = await inside(clave);
  const page = await b.open(`${base}/es/account/services`);
  const { because, quickest, can, cannot, by } = es.account.services;
  says(page, `${can} ${by("PIN por SMS")}`);
  says(
    page,
    `${cannot} ${because.registration("substantial")} ${quickest.registration}`,
  );
});

Deno.test("an advanced one opens the substantial level", async () => {
  await using clave = await openClave();
  const b = await inside(clave);
  await clave.world.people.change(ana.document as Nif, null, ({ account }) => ({
    answer: null,
    keep: {
      ...account!,
      registration: { ...account!.registration!, level: "advanced" },
    },
  }));
  const page = await b.open(`${base}/es/account/services`);
  equal(
    page.text.includes(es.account.services.because.registration("substantial")),
    false,
  );
  says(page, es.account.level.names.advanced);
});

Deno.test("a long catalogue comes page by page; a page that is not there is the nearest", async () => {
  const account = { ...defaultPolicy.account, servicesPerPage: 3 };
  await using clave = await openClave({
    policy: { ...defaultPolicy, account },
  });
  const b = await inside(clave);
  const seen: number[] = [];
  await b.open(`${base}/es/account/services`);
  for (;;) {
    seen.push(b.page.root.querySelectorAll("main h2").length);
    const more = b.page.root.querySelectorAll("main a")
      .find((a) => a.getAttribute("href")?.startsWith("?page="));
    if (!more) break;
    await b.follow(more.getAttribute("href")!);
  }
  const all = (await clave.world.services.list()).length;
  equal(seen.reduce((sum, one) => sum + one), all);
  for (const page of ["0", "-1", "x", "99", "1e9"]) {
    equal(
      (await b.open(`${base}/es/account/services?page=${page}`)).status,
      200,
    );
  }
});
