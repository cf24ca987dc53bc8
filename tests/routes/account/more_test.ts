// With her document and her password alone, somebody is in: and neither takes a code, an address nor herself away (RG-85, RG-88, RG-92).

import { deepEqual, equal, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import {
  accountOfPerson,
  advanced,
  good,
  signInWithPassword,
  withPassword,
} from "../../support/passwords.ts";
import { ana, comeIn, visitor } from "../../support/steps.ts";

const base = "http://localhost:8000";
const { needs } = es.authenticator;

Deno.test("a password alone makes no activation code, changes no address and leaves nothing, whatever is sent", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const hers = visitor(clave);
  await comeIn(clave, hers, ana, "/account/code");
  const made = hers.request({});
  const b = visitor(clave);
  await signInWithPassword(clave, b, ana);
  const before = await accountOfPerson(clave, ana);
  const pages = [
    ["/account/code", es.account.code.title],
    ["/account/email", es.account.email.title],
    ["/account/email/anything", es.account.email.title],
    ["/account/leave", es.account.leave.title],
    ["/account/leave/confirm", es.account.leave.title],
  ] as const;
  for (const [path, title] of pages) {
    const page = await b.open(`${base}/es${path}`);
    equal(page.status, 200);
    says(page, title);
    says(page, needs.text);
    for (
      const fields of [{ sure: "yes" }, { contrast: ana.contrast }, {
        made: new URLSearchParams(await made.clone().text()).get("made") ?? "",
      }]
    ) {
      const sent = new Request(`${base}/es${path}`, {
        method: "POST",
        headers: b.request({}).headers,
        body: new URLSearchParams(fields),
      });
      const answer = await clave.app.fetch(sent);
      ok((await answer.text()).includes(needs.text), path);
    }
  }
  deepEqual(await accountOfPerson(clave, ana), before);
});

Deno.test("she goes on by what nobody else has, and is where she was going", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const b = visitor(clave);
  await signInWithPassword(clave, b, ana);
  await b.open(`${base}/es/account/email`);
  await b.send({ action: "reinforced" });
  await b.send({ document: ana.document, password: good });
  const back = await b.send({ code: await clave.lastCodeTo(ana.phone) });
  equal(back.url.pathname, "/es/account/email");
  says(back, es.signin.contrast.title["validity-date"]);
});

Deno.test("her data and her past are hers to look at by it", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const b = visitor(clave);
  await signInWithPassword(clave, b, ana);
  for (const path of ["", "/services", "/history", "/messages", "/export"]) {
    const page = await b.open(`${base}/es/account${path}`);
    equal(page.url.pathname, `/es/account${path}`);
    ok(!page.text.includes(needs.text), path);
  }
});
