// A new activation code online (RG-88, RG-89): explained, accepted, shown once; the former dies.

import {
  deepEqual,
  doesNotMatch,
  equal,
  match,
  notEqual,
  ok,
} from "node:assert/strict";
import { readActivationCode } from "../../../domain/codes.ts";
import { languages } from "../../../domain/language.ts";
import type { Nif } from "../../../domain/nif.ts";
import { secretMac } from "../../../domain/registration/secrets.ts";
import { es } from "../../../views/text/es.ts";
import { registeredIn } from "../../support/accounts.ts";
import { type Browser, type Page, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import { withPassword } from "../../support/passwords.ts";
import { ana, comeIn, registerByLetter, visitor } from "../../support/steps.ts";

const base = "http://localhost:8000";
const words = es.account.code;

async function atCode(clave: Clave) {
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  says(await comeIn(clave, b, ana, "/account/code"), words.warning);
  return b;
}

function codeOn(page: Page): string {
  const shown = page.root.querySelector(".keepsake")?.text ?? "";
  const read = readActivationCode(shown);
  return read.ok ? read.value : "";
}

async function standing(clave: Clave, code: string): Promise<boolean> {
  const { activation } = await accountNow(clave, ana);
  const mac = secretMac(clave.world.mac, ana.document as Nif, code);
  return activation?.mac === mac;
}

Deno.test("accepting shows the code, kills the former, and tells both channels without telling it", async () => {
  await using clave = await openClave();
  const b = await atCode(clave);
  const before = await accountNow(clave, ana);
  const page = await b.send({});
  equal(page.hops[0]?.status, 303);
  says(page, words.doneTitle);
  const code = codeOn(page);
  ok(await standing(clave, code));
  notEqual(
    (await accountNow(clave, ana)).activation?.mac,
    before.activation?.mac,
  );
  deepEqual((await kindsTo(clave, ana.phone))[0], "activation-renewed");
  deepEqual((await kindsTo(clave, ana.email))[0], "activation-renewed");
  const all = JSON.stringify(await clave.world.outbox.list());
  ok(!all.includes(code));
  equal((await eventsOfPerson(clave, ana))[0], "activation-renewed");
});

Deno.test("the page with the code is never kept and never packed (BREACH)", async () => {
  await using clave = await openClave();
  const b = await atCode(clave);
  await b.send({});
  const request = new Request(b.page.url, {
    headers: { "accept-encoding": "gzip, br", cookie: cookiesOf(b) },
  });
  const answer = await clave.app.fetch(request);
  equal(answer.status, 200);
  equal(answer.headers.get("content-encoding"), null);
  equal(answer.headers.get("cache-control"), "no-store");
  doesNotMatch(b.page.url.href, new RegExp(codeOn(b.page)));
  await answer.body?.cancel();
});

Deno.test("a double click, and Back and again, make one code and tell once", async () => {
  await using clave = await openClave();
  const b = await atCode(clave);
  const [first, second] = await Promise.all([
    clave.app.fetch(b.request({})),
    clave.app.fetch(b.request({})),
  ]);
  equal(first.headers.get("location"), second.headers.get("location"));
  const page = await b.send({});
  ok(await standing(clave, codeOn(page)));
  const told = await kindsTo(clave, ana.email);
  equal(told.filter((kind) => kind === "activation-renewed").length, 1);
});

Deno.test("as often as wanted, each one new (RG-89); a page from before the last one is told so and brings no dead code back", async () => {
  await using clave = await openClave();
  const b = await atCode(clave);
  const stale = b.newTab();
  await stale.open(`${base}/es/account/code`);
  const first = await b.send({});
  clave.clock.advance(1000);
  await b.open(`${base}/es/account/code`);
  const second = await b.send({});
  notEqual(codeOn(first), codeOn(second));
  const late = await stale.send({});
  equal(late.status, 422);
  says(late, words.superseded);
  ok(await standing(clave, codeOn(second)));
  // From the page that said so she goes on at once.
  clave.clock.advance(1000);
  ok(await standing(clave, codeOn(await stale.send({}))));
  // Back to the page of a code that is dead shows none.
  const back = await b.open(first.url.href);
  equal(back.url.pathname, "/es/account/code");
});

Deno.test("the code can be looked at for half an hour, in any language, by her alone", async () => {
  await using clave = await openClave();
  const b = await atCode(clave);
  const page = await b.send({});
  const code = codeOn(page);
  equal(codeOn(await b.open(page.url.href.replace("/es/", "/eu/"))), code);
  clave.clock.advance(29 * 60 * 1000);
  equal(codeOn(await b.open(page.url.href)), code);
  clave.clock.advance(60 * 1000);
  match((await b.open(page.url.href)).url.pathname, /signin/);
});

Deno.test("a form without its seal makes nothing", async () => {
  await using clave = await openClave();
  const b = await atCode(clave);
  const before = await accountNow(clave, ana);
  for (const made of ["", "made-up"]) {
    await b.open(`${base}/es/account/code`);
    const page = await b.send({ made });
    equal(page.url.pathname, "/es/account/code");
  }
  deepEqual((await accountNow(clave, ana)).activation, before.activation);
});

Deno.test("a receipt with its own CSV holds the code, as a page and as a PDF; her own copy does not (RG-05, RG-88)", async () => {
  await using clave = await openClave();
  const b = await atCode(clave);
  const page = await b.send({});
  const code = codeOn(page);
  const [, csv = ""] = page.root.querySelectorAll(".keepsake")
    .map(({ text }) => text.replaceAll("-", ""));
  equal(csv.length, 16);
  const links = page.root.querySelectorAll("main a.button")
    .map((a) => a.getAttribute("href") ?? "");
  ok(links.every((href) => /^\/es\/(account|verify)/.test(href)), `${links}`);
  const pdf = await clave.app.fetch(
    new Request(new URL(links[1]!, page.url), {
      headers: { cookie: cookiesOf(b) },
    }),
  );
  equal(pdf.headers.get("content-type"), "application/pdf");
  await pdf.body?.cancel();
  const copy = await b.open(links[0]!);
  says(copy, es.receipt.kinds["activation-renewed"].title);
  ok(copy.text.replaceAll("-", "").includes(code));
  const all = await clave.world.receipts.list(
    clave.world.mac("person", ana.document),
  );
  const own = all.find(({ kind }) => kind === "activation-renewed");
  ok(own);
  ok(!JSON.stringify(own).includes(code));
  equal(
    (await clave.world.receipts.find(csv))?.receipt.facts.activationCode,
    code,
  );
});

Deno.test("a double click makes one receipt, and the page with the code keeps its budget in every language", async () => {
  await using clave = await openClave();
  const b = await atCode(clave);
  await Promise.all([
    clave.app.fetch(b.request({})),
    clave.app.fetch(b.request({})),
  ]);
  const page = await b.send({});
  const { rows: [row] } = await clave.database.client.execute(
    "select count(*) as n from receipts where kind = 'activation-renewed'",
  );
  equal(Number(row?.n), 1);
  for (const language of languages) {
    const { html } = await b.open(
      page.url.href.replace("/es/", `/${language}/`),
    );
    const bytes = new TextEncoder().encode(html).length;
    ok(bytes <= 5000, `${language}: ${bytes}`);
  }
});

function cookiesOf({ cookies }: Browser): string {
  return [...cookies].map(([key, value]) => `${key.split(" ")[1]}=${value}`)
    .join("; ");
}

Deno.test("from the code on she goes to what it is for: a first password, or another one (RG-88)", async () => {
  await using clave = await openClave();
  for (
    const [has, next] of [[false, "activate"], [true, "forgotten"]] as const
  ) {
    if (has) await withPassword(clave, ana);
    else await registeredIn(clave, ana);
    clave.clock.advance(60 * 60 * 1000);
    const b = visitor(clave);
    await comeIn(clave, b, ana, "/account/code");
    await b.send({});
    says(await b.follow("/password/"), es.password[next].title);
  }
});
