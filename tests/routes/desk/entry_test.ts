// Who comes to the desk, whose record is looked up there, and what of it is left on record (RG-65; issue of the desk).

import { equal, match, ok } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  atDesk,
  becomesOfficer,
  iker,
  isRegistered,
  valencia,
  vicent,
} from "../../support/desk.ts";
import { ana, carmen, identifyFor, visitor } from "../../support/steps.ts";

const minute = 60_000;
const words = es.desk;

async function viewsOf(clave: Clave, document: string) {
  const person = clave.world.mac("person", document);
  const events = await clave.world.audit.history(person, { limit: 50 });
  return events.filter(({ event }) => event.kind === "record-viewed");
}

Deno.test("an officer identified at substantial comes to the desk of her office", async () => {
  await using clave = await openClave();
  const page = await atDesk(clave, visitor(clave));
  equal(page.status, 200);
  says(page, words.title);
  match(page.text, /Oficina de Registro de Bilbao/);
});

Deno.test("an officer whose registration is basic is told how to raise it, and does not come in", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await becomesOfficer(clave, iker);
  await isRegistered(clave, iker);
  await b.open("http://localhost:8000/es/desk");
  await b.send({ action: "pin" });
  const page = await identifyFor(b, iker);
  says(page, es.signin.tooLow.title);
  const again = await b.open("http://localhost:8000/es/desk");
  says(again, es.signin.choose.title);
});

Deno.test("whoever is no officer, or no more, is told so and sees nobody's data", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atDesk(clave, b);
  await clave.database.client.execute("delete from officers");
  const page = await b.open("http://localhost:8000/es/desk");
  equal(page.status, 403);
  says(page, words.stranger.title);
});

Deno.test("a person is found by her whole document, and each look is on record where she sees by which office", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atDesk(clave, b);
  await isRegistered(clave, ana);
  const page = await b.send({ document: "12345678-z" });
  says(page, words.person.title);
  match(page.text, /Ana García López/);
  ok(!page.url.href.includes("12345678"));
  ok(!page.text.includes(ana.phone), "the phone is masked");
  await b.open(page.url.href);
  const [view, ...more] = await viewsOf(clave, ana.document);
  equal(more.length, 0, "reading on is the same look");
  const event = view!.event;
  equal("office" in event && event.office, "Oficina de Registro de Bilbao");
  ok(event.personal?.officer);
});

for (
  const [what, document, problem] of [
    ["nothing", "", es.fields.document.problems.empty],
    [
      "a part of a document",
      "1234",
      es.fields.document.problems["missing-letter"],
    ],
    ["a name", "Ana García", es.fields.document.problems["not-a-document"]],
    ["nobody's document", "00000000T", words.search.problems.unknown],
    ["her own", iker.document, words.search.problems.own],
  ] as const
) {
  Deno.test(`${what} finds nobody: 422 beside the field, what was typed kept`, async () => {
    await using clave = await openClave();
    const b = visitor(clave);
    await atDesk(clave, b);
    const page = await b.send({ document });
    equal(page.status, 422);
    says(page, problem);
    equal(
      page.root.querySelector("#document")?.getAttribute("value"),
      document,
    );
  });
}

Deno.test("a record's address is worth nothing later, to another officer, in another browser, or cut", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atDesk(clave, b);
  const { url } = await b.send({ document: carmen.document });
  const other = visitor(clave);
  await atDesk(clave, other, vicent, { office: valencia });
  for (const one of [other, b]) {
    const cut = await one.open(url.href.slice(0, -1));
    says(cut, words.search.late);
  }
  says(await other.open(url.href), words.search.late);
  says(await b.open(url.href), words.person.title);
  clave.clock.advance(30 * minute);
  says(await b.open(url.href), words.search.late);
});

Deno.test("the same browser with another officer's session does not open the record", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atDesk(clave, b);
  const { url } = await b.send({ document: carmen.document });
  await b.open("http://localhost:8000/es/signout");
  await b.send({});
  await atDesk(clave, b, vicent);
  says(await b.open(url.href), words.search.late);
});

Deno.test("a reviewer who is no registrar looks nobody up", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const page = await atDesk(clave, b, iker, { roles: ["reviewer"] });
  equal(page.root.querySelector("#document"), null);
  const answer = await clave.app.fetch(
    new Request("http://localhost:8000/es/desk", {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "origin": "http://localhost:8000",
        "cookie": [...b.cookies].map(([key, value]) =>
          `${key.split(" ")[1]}=${value}`
        ).join("; "),
      },
      body: `document=${ana.document}`,
    }),
  );
  equal(answer.status, 404);
  equal((await viewsOf(clave, ana.document)).length, 0);
});

Deno.test("a HEAD and a page fetched ahead begin no sign-in", async () => {
  await using clave = await openClave();
  const address = "http://localhost:8000/es/desk";
  const head = await clave.app.request(address, { method: "HEAD" });
  equal(head.status, 303);
  const ahead = await clave.app.request(address, {
    headers: { "sec-purpose": "prefetch" },
  });
  equal(ahead.status, 403);
});
