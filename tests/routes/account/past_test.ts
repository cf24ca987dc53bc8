// What Clave wrote to her and what happened under her name, page by page; and all of it to take away.

import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { tells } from "../../support/codes.ts";
import { eventsOfPerson } from "../../support/mailbox.ts";
import { goodFiles, reviewOf } from "../../support/recording.ts";
import {
  ana,
  carmen,
  comeIn,
  csvOf,
  identifyFor,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../../support/steps.ts";

const base = "http://localhost:8000";

async function inside(clave: Clave, path: string) {
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  const csv = await csvOf(clave);
  await comeIn(clave, b, ana, path);
  return { b, csv };
}

Deno.test("every message is there, hers alone, with channel, day and words, and no secret, carried or not", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), carmen);
  const { b, csv } = await inside(clave, "/account/messages");
  const headings = b.page.root.querySelectorAll("main h2").map((h2) => h2.text);
  deepEqual(headings, [
    "SMS",
    "Su registro en Clave se ha completado",
    "SMS",
    "SMS",
    "Su carta para registrarse en Clave",
  ]);
  says(b.page, "22 de noviembre de 2026, 13:00 · SMS · Sin enviar");
  says(b.page, "su PIN para identificarse es ******");
  doesNotMatch(b.page.text, /\b\d{6}\b/);
  const grouped = csv.match(/.{4}/g)!.join("[ -]?");
  doesNotMatch(b.page.text, new RegExp(grouped));
  doesNotMatch(b.page.text, /Carmen/);
});

Deno.test("old messages and events are on further pages, each once", async () => {
  await using clave = await openClave();
  const { b } = await inside(clave, "/account/messages");
  for (let times = 0; times < 12; times++) {
    clave.clock.advance(3 * 60 * 60 * 1000);
    await signInWithPin(clave, visitor(clave), ana);
  }
  const counted = async (path: string, each: string) => {
    let count = 0;
    await b.open(`${base}/es${path}`);
    for (;;) {
      count += b.page.root.querySelectorAll(each).length;
      const more = b.page.root.querySelectorAll("main a")
        .find((a) => a.getAttribute("href")?.startsWith("?before="));
      if (!more) return count;
      await b.follow(more.getAttribute("href")!);
    }
  };
  const { rows: [messages] } = await clave.database.client.execute(
    "select count(*) as n from outbox",
  );
  const { rows: [events] } = await clave.database.client.execute(
    "select count(*) as n from audit where person is not null",
  );
  await comeIn(clave, b, ana, "/account/messages");
  equal(await counted("/account/messages", "main h2"), Number(messages?.n) + 1);
  equal(await counted("/account/history", "main dd"), Number(events?.n) + 1);
  for (const before of ["x", "-1", "1e3", "9".repeat(40)]) {
    const page = await b.open(`${base}/es/account/history?before=${before}`);
    equal(page.status, 200);
  }
});

Deno.test("the history says what, when, where and how, and leads to 'this was not me'", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  await signInWithPin(clave, b, ana);
  const page = await b.open(`${base}/es/account/history`);
  says(
    page,
    "22 de noviembre de 2026, 13:00 Se identificó: Ayuntamiento de Villaclara, PIN por SMS",
  );
  says(page, es.account.events.registered);
  const report = await b.follow("/account/report");
  says(report, es.account.report.title);
});

Deno.test("she takes all her data away, as JSON and as a page, and it goes on record", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), carmen);
  const { b, csv } = await inside(clave, "/account/export");
  const pin = await clave.world.outbox.list(ana.phone);
  const json = await b.open(`${base}/es/account/export.json`);
  equal(json.status, 200);
  match(json.headers.get("content-type") ?? "", /^application\/json/);
  equal(
    json.headers.get("content-disposition"),
    'attachment; filename="clave.json"',
  );
  equal(json.headers.get("cache-control"), "no-store");
  const data = JSON.parse(json.html);
  equal(data.person.givenName, "Ana");
  equal(data.person.address, "Calle Mayor 12, 3.º B");
  equal(data.account.phone, ana.phone);
  equal(data.account.registration.route, "letter");
  equal(data.messages.length, 5);
  equal(data.receipts.length, 1);
  ok(data.events.some(({ kind }: { kind: string }) => kind === "registered"));
  equal((await eventsOfPerson(clave, ana))[0], "data-exported");
  const html = await b.open(`${base}/es/account/export.html`);
  match(html.headers.get("content-disposition") ?? "", /clave\.html/);
  for (const text of [json.html, html.html]) {
    ok(!text.includes(csv));
    ok(!text.includes(carmen.phone));
    doesNotMatch(text, /csvMac|undoMac|activationMac/);
    for (const { body } of pin) {
      if ("code" in body) ok(!tells(text, body.code));
    }
  }
  ok(html.html.includes("Calle Mayor 12, 3.º B"));
  // For reading: names and days as people write them.
  ok(html.html.includes(`<dt>${es.account.export.names.birthDate}</dt>`));
  ok(html.html.includes("14/03/1985"));
  doesNotMatch(
    html.html.replace(/ datetime="[^"]*"/g, ""),
    /birthDate|1985-03-14|\d{4}-\d\d-\d\dT/,
  );
});

Deno.test("the videos that she sent are a part of her data, without what she recorded and without their code", async () => {
  await using clave = await openClave();
  const { b } = await inside(clave, "/account/export");
  const none = await b.open(`${base}/es/account/export.json`);
  deepEqual(JSON.parse(none.html).reviews, []);
  await b.open(`${base}/es/video`);
  await identifyFor(b, ana);
  await b.upload(goodFiles);
  const json = await b.open(`${base}/es/account/export.json`);
  const { reviews } = JSON.parse(json.html);
  const { id, openedAt, matter } = await reviewOf(clave, ana);
  deepEqual(reviews, [{
    id,
    sentAt: openedAt.toISOString(),
    dueOn: matter.dueOn,
    state: "open",
    endedAt: null,
    office: null,
    reason: null,
    phone: null,
    email: null,
  }]);
  const html = await b.open(`${base}/es/account/export.html`);
  ok(html.html.includes(es.account.export.parts.reviews));
  ok(html.html.includes(id));
  for (const { html: text } of [json, html]) {
    ok(!text.includes(matter.codeMac) && !text.includes(matter.code!));
  }
});
