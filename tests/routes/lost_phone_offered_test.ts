// To whom the letter for another phone is offered, and to whom not (X-09, law 7).

import { deepEqual, equal, ok } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import { registeredIn } from "../support/accounts.ts";
import { says } from "../support/browser.ts";
import { openClave } from "../support/clave.ts";
import { kindsTo } from "../support/mailbox.ts";
import { openHouse } from "../support/pki/house.ts";
import {
  ana,
  askForPin,
  carmen,
  comeIn,
  identifyFor,
  visitor,
} from "../support/steps.ts";
import { atStop } from "./lost_phone.ts";

const base = "http://localhost:8000";
const words = es.register.lost;

Deno.test("from her own pages with a PIN she goes straight to the letter", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, "/account/phone");
  says(await b.follow("/es/register/"), words.letter.title);
});

Deno.test("whoever waits in vain for a PIN is shown where to go without that phone", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const b = visitor(clave);
  says(await askForPin(clave, b, ana), words.title);
  await b.follow("/es/register");
  says(await identifyFor(b, ana), words.go);
});

Deno.test("whoever pressed nothing of the kind is told that she is registered, as ever; Back from a registration sends no such letter", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await b.open(`${base}/es/register`);
  await identifyFor(b, ana);
  const back = b.page.url.href;
  await registeredIn(clave, ana, { id: "another" });
  await b.open(back);
  says(
    await b.send({ action: "send-letter" }),
    es.register.standing["already-registered"].title,
  );
  deepEqual(await kindsTo(clave, ana.phone), []);
});

Deno.test("only she who matched sees that there is a registration (law 7); other ends offer no letter", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  await registeredIn(clave, carmen, { state: "renounced", phone: null });
  const b = visitor(clave);
  await b.open(`${base}/es/register`);
  await b.send({ document: ana.document });
  const page = await b.send({ contrast: "01-01-2030" });
  ok(!page.text.includes(words.title));
  const other = visitor(clave);
  await other.open(`${base}/es/register`);
  await identifyFor(other, carmen);
  const here = other.page.url.pathname;
  const posted = await clave.app.request(base + here, {
    method: "POST",
    body: new URLSearchParams({ action: "lost-phone" }),
    headers: {
      origin: base,
      cookie: [...other.cookies].map(([key, value]) =>
        `${key.split(" ")[1]}=${value}`
      ).join("; "),
    },
  });
  equal(posted.status, 200);
});

Deno.test("where certificates are asked for, the quickest way is said first", async () => {
  await using house = await openHouse();
  await registeredIn(house.clave, ana);
  const b = await atStop(house.clave);
  says(b.page, words.certificateGo);
  await using clave = await openClave();
  await registeredIn(clave, ana);
  ok(!(await atStop(clave)).page.text.includes(words.certificateGo));
});
