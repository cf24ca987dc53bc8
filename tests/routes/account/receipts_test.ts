// Her own receipts: all of hers, nobody else's, and nothing in them that opens anything (RG-05, RG-86).

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { registeredIn } from "../../support/accounts.ts";
import {
  ana,
  carmen,
  comeIn,
  registerByLetter,
  visitor,
} from "../../support/steps.ts";

const base = "http://localhost:8000";
const start = `${base}/es/account/receipts`;
const words = es.receipt.own;
const minute = 60 * 1000;
const fresh = "new@example.net";

/** With two receipts: of her registration and of another e-mail. */
async function withTwo(clave: Clave) {
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  const codes = b.page.text.match(/([0-9A-Z]{4}-){3}[0-9A-Z]{4}/g)!;
  await comeIn(clave, b, ana, "/account/email");
  await b.send({ contrast: ana.contrast });
  clave.clock.advance(1000);
  await b.send({ email: fresh, email_again: fresh });
  await b.send({ code: await clave.lastCodeTo(fresh) });
  return { b, codes };
}

async function statusOf(b: Browser, address: string) {
  return (await b.open(address)).status;
}

Deno.test("the list has the newest first, and each is seen whole but for its codes", async () => {
  await using clave = await openClave();
  const { b, codes } = await withTwo(clave);
  await b.open(`${base}/es/account`);
  says(await b.follow("/account/receipts"), words.title);
  const { kinds } = es.receipt;
  const links = b.page.root.querySelectorAll("main ul.links a");
  deepEqual(links.map((one) => one.getAttribute("href")), [
    "/es/account/receipts/2",
    "/es/account/receipts/1",
  ]);
  ok(links[0]!.text.startsWith(kinds["email-changed"].title));
  says(await b.follow("/receipts/2"), fresh);
  says(await b.open(`${start}/1`), kinds.registered.lead);
  says(b.page, ana.phone);
  says(b.page, words.copy);
  for (const code of codes) ok(!b.page.html.includes(code), code);
  ok(!b.page.text.includes(es.receipt.copy));
});

Deno.test("each is a sealed PDF as well, in any language, without codes", async () => {
  await using clave = await openClave();
  const { b } = await withTwo(clave);
  for (const language of ["es", "eu"]) {
    const cookies = new Map(b.cookies);
    const answer = await clave.app.request(
      `${base}/${language}/account/receipts/1/pdf`,
      {
        headers: {
          cookie: [...cookies].map(([key, value]) =>
            `${key.split(" ")[1]}=${value}`
          ).join("; "),
        },
      },
    );
    equal(answer.headers.get("content-type"), "application/pdf");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    match(new TextDecoder("latin1").decode(bytes.slice(0, 8)), /^%PDF-/);
    ok(new TextDecoder("latin1").decode(bytes).includes("/ByteRange"));
  }
});

Deno.test("no number leads to anybody else's receipt, nor anywhere", async () => {
  await using clave = await openClave();
  await withTwo(clave);
  const b = visitor(clave);
  await registeredIn(clave, carmen);
  says(await comeIn(clave, b, carmen, "/account/receipts"), words.none);
  for (
    const number of [
      "1",
      "2",
      "0",
      "-1",
      "01",
      "1.0",
      "1e0",
      "x",
      "9999999",
      "٣",
    ]
  ) {
    equal(await statusOf(b, `${start}/${encodeURIComponent(number)}`), 404);
    equal(await statusOf(b, `${start}/${encodeURIComponent(number)}/pdf`), 404);
  }
});

Deno.test("data that are shown whole want a fresh proof: list, page and PDF", async () => {
  await using clave = await openClave();
  const { b } = await withTwo(clave);
  clave.clock.advance(15 * minute);
  for (const path of ["", "/1", "/1/pdf"]) {
    const page = await b.open(start + path);
    match(page.url.pathname, /\/signin\//);
  }
  says(b.page, es.account.hall.why.receipts);
  await b.send({ action: "pin" });
});
