// The receipt of a registration, and the page that shows it again, in process: RG-05, RG-06, RG-07, RG-14; acceptance 7.

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { defaultPolicy } from "../../domain/policy.ts";
import { languages } from "../../domain/language.ts";
import { es } from "../../views/text/es.ts";
import { untilTime } from "../../views/text/dates.ts";
import { languages as texts } from "../../views/text/text.ts";
import { type Clave, openClave } from "../support/clave.ts";
import type { Browser, Page } from "../support/browser.ts";
import { hasPdfsig } from "../support/install.ts";
import { elements, readTags, wordsOf } from "../support/pdf_tree.ts";
import { pdfsig } from "../support/pdfsig.ts";
import { ana, emma, registerByLetter, visitor } from "../support/steps.ts";

const base = "http://localhost:8000";
const code = /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/g;

function says(page: Page, sentence: string) {
  ok(page.text.includes(sentence), `${sentence}\nis not in\n${page.text}`);
}

/** Registered by letter, at the page that ends it. */
async function registered(clave: Clave, person = ana) {
  const b = visitor(clave);
  const { text } = await registerByLetter(clave, b, person);
  const [activation, csv] = text.match(code)!;
  return { b, activation: activation!, csv: csv! };
}

function linkTo(b: Browser, words: string): string {
  const link = b.page.root.querySelectorAll("main a")
    .find((a) => a.text.trim() === words);
  return link!.getAttribute("href")!;
}

/** The bytes behind a link, with this browser's cookies. */
async function download(clave: Clave, b: Browser, path: string) {
  const { host } = new URL(base);
  const cookie = [...b.cookies]
    .map(([key, value]) => `${key.replace(`${host} `, "")}=${value}`)
    .join("; ");
  const answer = await clave.app.request(new URL(path, base).href, {
    headers: { cookie },
  });
  return { answer, bytes: await answer.bytes() };
}

/** A stranger who was given the code, in a browser of her own. */
async function verifies(clave: Clave, csv: string, language = "es") {
  const b = visitor(clave);
  await b.open(`${base}/${language}/verify`);
  return { b, page: await b.send({ csv }) };
}

Deno.test("until when a receipt opens here is told where it is offered and where it is shown; then its code is typed again (WCAG 2.2.1)", async () => {
  await using clave = await openClave();
  const { b, csv } = await registered(clave);
  const { shownSeconds } = defaultPolicy.receipt;
  const end = new Date(clave.clock.now().getTime() + shownSeconds * 1000);
  const told = es.receipt.shown(untilTime("es", end));
  says(b.page, told);
  const receipt = linkTo(b, es.receipt.ask.next);
  const pdf = linkTo(b, es.receipt.download);
  clave.clock.advance(shownSeconds * 1000 - 1);
  says(await b.open(receipt), told);
  equal((await download(clave, b, pdf)).answer.status, 200);
  clave.clock.advance(1);
  equal((await download(clave, b, pdf)).answer.status, 400);
  says(await b.open(receipt), es.receipt.ask.lost);
  await b.send({ csv });
  says(b.page, es.receipt.kinds.registered.title);
});

Deno.test("a registration ends with a receipt that shows all that was given, its own CSV and the activation code (RG-05, RG-06, RG-07, RG-14; acceptance 7)", async () => {
  await using clave = await openClave();
  const { b, activation, csv } = await registered(clave);
  notEqual(activation, csv);
  await b.open(linkTo(b, es.receipt.ask.next));
  equal(b.page.status, 200);
  equal(
    b.page.root.querySelector("h1")?.text,
    es.receipt.kinds.registered.title,
  );
  for (
    const said of [
      ...["Ana García López", ana.document, ana.phone, ana.email],
      ...[es.receipt.routes.letter, es.receipt.levels.basic],
      ...es.register.contact.conditionList,
      ...[activation, csv, es.receipt.activation.advice],
      "22 de noviembre de 2026, 13:00 (hora peninsular)",
    ]
  ) says(b.page, said);
});

Deno.test("whoever has the code sees the same copy, typed as she likes, and reloads it, in any language", async () => {
  await using clave = await openClave();
  const { b: own, csv } = await registered(clave);
  await own.open(linkTo(own, es.receipt.ask.next));
  for (
    const typed of [csv, csv.toLowerCase(), ` ${csv.replaceAll("-", " ")} `]
  ) {
    const { b, page } = await verifies(clave, typed);
    equal(page.status, 200);
    equal(page.text, own.page.text);
    ok(!page.url.href.includes(csv.replaceAll("-", "").slice(0, 8)));
    await b.open(page.url.href);
    equal(b.page.text, own.page.text);
  }
  const { b, page } = await verifies(clave, csv);
  for (const language of languages) {
    await b.open(page.url.href.replace("/es/", `/${language}/`));
    says(b.page, texts[language].receipt.kinds.registered.title);
    // What she accepted stays as she read it.
    says(b.page, es.register.contact.conditionList[0]!);
    says(b.page, ana.email);
  }
});

Deno.test("a code that no receipt has, and one that cannot be, are told alike whoever registered", async () => {
  await using clave = await openClave();
  await registered(clave);
  const wrong = await verifies(clave, "0000-0000-0000-0000");
  equal(wrong.page.status, 422);
  says(wrong.page, es.receipt.ask.unknown);
  equal(wrong.b.page.root.querySelectorAll(".errors a").length, 1);
  const empty = await verifies(clave, "  ");
  equal(empty.page.status, 422);
  says(empty.page, es.receipt.ask.empty);
  says((await verifies(clave, "ABCD")).page, es.fields.csv.wrongLength(16));
  says(
    (await verifies(clave, "ABCD*EFGHJKMNPQR")).page,
    es.fields.csv.badCharacter,
  );
});

Deno.test("a network that guesses is stopped; right codes use up nothing", async () => {
  await using clave = await openClave();
  const { csv } = await registered(clave);
  const { most } = defaultPolicy.limits.receiptsPerNetwork;
  for (let at = 0; at < most + 5; at++) {
    equal((await verifies(clave, csv)).page.status, 200);
  }
  for (let at = 0; at < most; at++) {
    equal((await verifies(clave, "0".repeat(16))).page.status, 422);
  }
  const { page } = await verifies(clave, csv);
  equal(page.status, 429);
  clave.clock.advance(11 * 60 * 1000);
  equal((await verifies(clave, csv)).page.status, 200);
});

Deno.test("whoever has one code does not fill the record with it, and after an hour it shows the receipt again", async () => {
  await using clave = await openClave();
  const { csv } = await registered(clave);
  const { most } = defaultPolicy.limits.receiptsPerPerson;
  for (let at = 0; at < most; at++) {
    equal((await verifies(clave, csv)).page.status, 200);
  }
  equal((await verifies(clave, csv)).page.status, 429);
  const { rows: [row] } = await clave.database.client.execute(
    "select count(*) as shown from audit where kind = 'receipt-shown'",
  );
  equal(row?.shown, most);
  clave.clock.advance(61 * 60 * 1000);
  equal((await verifies(clave, csv)).page.status, 200);
});

Deno.test("the address of a copy is this browser's alone, for an hour, and nobody keeps the page", async () => {
  await using clave = await openClave();
  const { csv } = await registered(clave);
  const { b, page } = await verifies(clave, csv);
  equal(page.headers.get("cache-control"), "no-store");
  const plain = await clave.app.request(page.url.href, {
    headers: { "accept-encoding": "gzip" },
  });
  equal(plain.status, 400);
  await plain.body?.cancel();
  for (const path of ["", "/pdf"]) {
    const stranger = visitor(clave);
    await stranger.open(`${base}/es/verify`);
    await stranger.open(page.url.href + path);
    equal(stranger.page.status, 400);
    says(stranger.page, es.receipt.ask.lost);
    ok(!stranger.page.text.includes(ana.email));
  }
  clave.clock.advance(60 * 60 * 1000);
  await b.open(page.url.href);
  equal(b.page.status, 400);
  says(b.page, es.receipt.ask.lost);
  equal((await b.send({ csv })).status, 200);
});

Deno.test("a copy is never sent packed: it shows what stays good for years (BREACH)", async () => {
  await using clave = await openClave();
  const { b, csv } = await registered(clave);
  const path = linkTo(b, es.receipt.ask.next);
  const { answer, bytes } = await download(clave, b, path);
  equal(answer.status, 200);
  equal(answer.headers.get("content-encoding"), null);
  ok(new TextDecoder().decode(bytes).includes(csv));
});

Deno.test("looking leaves an event in the person's own record, and a wrong code one of nobody's", async () => {
  await using clave = await openClave();
  const { csv } = await registered(clave);
  await verifies(clave, csv);
  await verifies(clave, "0".repeat(16));
  const { rows } = await clave.database.client.execute(
    "select kind, person from audit where kind like 'receipt-%' order by id",
  );
  deepEqual(rows.map(({ kind, person }) => [kind, person]), [
    ["receipt-shown", clave.world.mac("person", ana.document)],
    ["receipt-refused", null],
  ]);
});

for (const language of languages) {
  Deno.test(`the receipt in ${language} is a tagged PDF that says what its page says (acceptance 7)`, async () => {
    await using clave = await openClave();
    const { csv } = await registered(clave, emma);
    const { b } = await verifies(clave, csv, language);
    const t = texts[language];
    const path = linkTo(b, t.receipt.download);
    const { answer, bytes } = await download(clave, b, path);
    equal(answer.headers.get("content-type"), "application/pdf");
    match(answer.headers.get("content-disposition")!, /attachment.*\.pdf"$/);
    equal(answer.headers.get("cache-control"), "no-store");
    const { pdf, tree, languages: inner } = await readTags(bytes);
    equal(pdf.getTitle(), t.receipt.kinds.registered.title);
    ok(pdf.getPageCount() <= 2);
    deepEqual(elements(tree, "H1").map(wordsOf), [pdf.getTitle()]);
    deepEqual(inner, ["es"]);
    const rows = elements(tree, "TR").map((row) =>
      ["TH", "TD"].map((role) => wordsOf(elements(row, role)[0]!))
    );
    const shown = b.page.root.querySelectorAll(".summary div").map((row) =>
      ["dt", "dd"].map((tag) => row.querySelector(tag)!.text)
    );
    deepEqual(rows, shown);
    equal(rows.length, 7);
    // Every sentence of the page is in the paper, but for what is said of the page itself.
    const paper = wordsOf(tree).replace(/\s+/g, " ");
    const until = t.receipt.shown("#").split("#")[0]!;
    const about = [t.receipt.copy, t.receipt.download, t.receipt.seal];
    const sentences = b.page.root
      .querySelectorAll("main h1, main h2, main p, main li")
      .map((one) => one.text.trim())
      .filter((one) => !about.includes(one) && !one.startsWith(until));
    ok(sentences.length > 12);
    for (const said of sentences) ok(paper.includes(said), said);
  });
}

Deno.test({
  name:
    "pdfsig says that the receipt's signature is valid, and that a changed byte is not (RG-05)",
  ignore: !hasPdfsig(),
  async fn() {
    await using clave = await openClave();
    const { b } = await registered(clave);
    const path = linkTo(b, es.receipt.download);
    const { bytes } = await download(clave, b, path);
    await b.open(linkTo(b, es.receipt.ask.next));
    const seal = await download(clave, b, linkTo(b, es.receipt.seal));
    const pem = new TextDecoder().decode(seal.bytes);
    deepEqual(await pdfsig(bytes, pem), {
      signature: "Signature is Valid.",
      certificate: "Certificate is Trusted.",
      kind: "ETSI.CAdES.detached",
      signer: "Clave, sello electrónico",
      whole: true,
    });
    equal(
      (await pdfsig(bytes, "")).certificate === "Certificate is Trusted.",
      false,
    );
    const changed = bytes.slice();
    const at = Math.floor(changed.length / 10);
    changed[at] = changed[at]! ^ 1;
    notEqual((await pdfsig(changed, pem)).signature, "Signature is Valid.");
  },
});

Deno.test("the seal's certificate is public, and programs may keep it a while", async () => {
  await using clave = await openClave();
  const answer = await clave.app.request("/verify/seal.pem");
  equal(answer.headers.get("cache-control"), "public, max-age=3600");
  match(await answer.text(), /^-----BEGIN CERTIFICATE-----/);
});
