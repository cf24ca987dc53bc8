// Where registering begins: two questions, what they propose, and the letter within reach on every page (rulebook 1.7, 2.1).

import { equal, match, ok } from "node:assert/strict";
import { defaultPolicy } from "../../domain/policy.ts";
import { languages } from "../../domain/language.ts";
import { languages as texts } from "../../views/text/text.ts";
import { es } from "../../views/text/es.ts";
import { type Browser, type Page, says } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { openHouse } from "../support/pki/house.ts";
import {
  ana,
  askForPin,
  csvOf,
  identifyFor,
  registerByLetter,
  visitor,
} from "../support/steps.ts";

const base = "http://localhost:8000";

async function atStart(clave: Clave, b: Browser = visitor(clave)) {
  await b.open(`${clave.world.config.baseUrl}/es/register`);
  return b;
}

Deno.test("with a certificate the certificate is the quickest, and the letter stays within reach (RG-50, RG-52)", async () => {
  await using house = await openHouse();
  const b = await atStart(house.clave, visitor(house.clave));
  const page = await b.send({
    who: "current",
    has: "certificate",
    action: "propose",
  });
  equal(page.hops[0]?.status, 303);
  equal(page.url.search, "?who=current&has=certificate");
  says(page, es.ways.quickest.certificate);
  says(page, es.ways.times.certificate(5));
  says(page, es.register.done.levels.advanced);
  ok(page.root.querySelector('main a.button[href="/es/certificate"]'));
  says(page, es.ways.names.office);
  says(page, es.ways.names.letter);
  const contrast = await b.send({ document: ana.document });
  says(contrast, es.signin.contrast.title["validity-date"]);
});

Deno.test("where no certificate is asked for, none is offered, asked about or taken as an answer", async () => {
  await using clave = await openClave();
  const b = await atStart(clave);
  ok(!b.page.html.includes("/es/certificate"));
  ok(!b.page.text.includes(es.ways.has.choices.certificate));
  const page = await b.open(`${base}/es/register?who=current&has=certificate`);
  says(page, es.register.start.title);
});

Deno.test("without means the office is the quickest, and says what to bring (RG-60, RG-61, RG-64)", async () => {
  await using clave = await openClave();
  const b = await atStart(clave);
  const page = await b.send({
    who: "current",
    has: "office",
    action: "propose",
  });
  says(page, es.ways.quickest.office);
  for (const need of es.ways.needList.office) says(page, need);
  says(page, es.ways.officeText);
  const postDays = defaultPolicy.letter.postDays;
  says(page, es.ways.times.letter(postDays));
});

Deno.test("from home it is the letter, asked for on the same page", async () => {
  await using clave = await openClave();
  const b = await atStart(clave);
  await b.send({ who: "current", has: "letter", action: "propose" });
  says(b.page, es.ways.quickest.letter);
  says(b.page, es.register.done.levels.basic);
  await b.send({ document: ana.document });
  await b.send({ contrast: ana.contrast });
  await b.send({ action: "send-letter" });
  equal((await csvOf(clave)).length, defaultPolicy.letter.csvLength);
});

Deno.test("a minor is sent to an office with a guardian, and asked nothing more (ID-65)", async () => {
  await using clave = await openClave();
  const b = await atStart(clave);
  const page = await b.send({ who: "minor", action: "propose" });
  says(page, es.ways.quickest.office);
  for (const need of es.ways.minorNeedList) says(page, need);
  equal(page.root.querySelector("main [name=document]"), null);
});

Deno.test("without a DNI or NIE in force there is no way yet, and the page says what comes first (ID-53, ID-64)", async () => {
  await using clave = await openClave();
  for (const who of ["expired", "none"] as const) {
    const b = await atStart(clave);
    const page = await b.send({ who, action: "propose" });
    says(page, es.ways.notYet[who].title);
    equal(page.root.querySelector("main form"), null);
  }
});

Deno.test("what is not answered is told beside its question, and what was answered stays", async () => {
  await using clave = await openClave();
  const b = await atStart(clave);
  const none = await b.send({ action: "propose" });
  equal(none.status, 422);
  says(none, es.ways.who.missing);
  says(none, es.ways.has.missing);
  const half = await b.send({ who: "current", action: "propose" });
  equal(half.status, 422);
  const errors = half.root.querySelectorAll(".errors a");
  equal(errors.map((a) => a.getAttribute("href")).join(), "#has");
  ok(half.root.querySelector("#has"));
  ok(
    half.root.querySelector("[name=who][value=current]")?.hasAttribute(
      "checked",
    ),
  );
  const junk = await b.send({ who: "x", has: "y", action: "propose" });
  equal(junk.status, 422);
  equal((await b.open(`${base}/es/register?who=x&has=y`)).status, 200);
});

Deno.test("whoever types her document and presses Enter wants the letter, whichever button the browser took", async () => {
  await using clave = await openClave();
  const b = await atStart(clave);
  await b.send({ document: ana.document, action: "propose" });
  says(b.page, es.signin.contrast.title["validity-date"]);
  await atStart(clave, b);
  await b.send({ document: "12345678A", action: "propose" });
  equal(b.page.status, 422);
  says(b.page, es.fields.document.problems["wrong-letter"]);
});

Deno.test("a document that must be corrected comes back where it was typed", async () => {
  await using clave = await openClave();
  const b = await atStart(clave);
  await b.send({ who: "current", has: "letter", action: "propose" });
  const page = await b.send({ document: "12345678A" });
  equal(page.status, 422);
  says(page, es.ways.quickest.letter);
  match(page.html, /value="12345678A"/);
  // Answers that propose no letter, and a document all the same: there is no such field on that page.
  const start = await atStart(clave, b);
  const odd = await start.send({ who: "minor", document: "12345678A" });
  equal(odd.status, 422);
  ok(odd.root.querySelector("main [name=document]"));
});

Deno.test("answers travel in the address, so a change of language keeps them, and nothing of hers does", async () => {
  await using clave = await openClave();
  const b = await atStart(clave);
  await b.send({
    who: "current",
    has: "letter",
    document: ana.document,
    action: "propose",
  });
  ok(!b.page.url.href.includes(ana.document));
  for (const language of languages) {
    const page = await b.open(
      `${base}/${language}/register?who=current&has=letter`,
    );
    says(page, texts[language].ways.quickest.letter);
  }
});

Deno.test("a registration that stops leads to where the person may go on (ID-65, RG-96)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const b = await atStart(clave, visitor(clave));
  await registerByLetter(clave, b, ana);
  const stopAt = async () => {
    await atStart(clave, b);
    return await identifyFor(b, ana);
  };
  const linked = (page: Page, href: string) =>
    ok(page.root.querySelector(`main a.button[href="${href}"]`), href);
  linked(await stopAt(), "/es/account");
  await clave.database.client.execute(
    "update accounts set state = 'renounced'",
  );
  linked(await stopAt(), "/es/certificate");
  await clave.database.client.batch([
    "delete from accounts",
    "update census set birth_date = '2020-01-01'",
  ]);
  linked(await stopAt(), "/es/register?who=minor");
});

Deno.test("whoever signs in and is not registered may take the letter at once, or see all ways", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const page = await askForPin(clave, b, ana);
  says(page, es.signin.standing["not-registered"].title);
  says(await b.follow("/register"), es.register.letter.title);
  await b.open(page.url.href);
  const all = b.page.root.querySelectorAll("main a.button.quiet")
    .map((a) => a.getAttribute("href"));
  equal(all.join(), "/es/register");
});

Deno.test("the pages of the chooser keep their budget packed", async () => {
  await using house = await openHouse();
  for (const query of ["", "?who=current&has=certificate", "?who=minor"]) {
    for (const language of languages) {
      const answer = await house.clave.app.request(
        `${house.clave.world.config.baseUrl}/${language}/register${query}`,
        { headers: { "accept-encoding": "gzip" } },
      );
      const bytes = (await answer.arrayBuffer()).byteLength;
      ok(bytes <= 5000, `${language}${query}: ${bytes}`);
    }
  }
});
