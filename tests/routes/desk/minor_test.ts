// Registering a minor at the desk, with whoever answers for her (ID-65, RG-63).

import { deepEqual, equal } from "node:assert/strict";
import { defaultPolicy } from "../../../domain/policy.ts";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import {
  atDesk,
  beginAtDesk,
  deskContactOf,
  historyOf,
  iker,
  lucia,
  toDeskContact,
  withAna,
} from "../../support/desk.ts";
import { ana, visitor } from "../../support/steps.ts";

const words = es.desk.register;

Deno.test("a minor comes with whoever answers for her, who is on the receipt, and whose look-up is on her own record (ID-65)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await clave.database.client.execute(
    `update census set birth_date = '2020-06-18' where document = '${lucia.document}'`,
  );
  await atDesk(clave, b);
  says(await beginAtDesk(clave, b, lucia), words.check.minor);
  says(await b.send({ contrast: lucia.contrast }), words.guardian.title);
  says(await b.send(withAna), words.contact.title);
  const looked = (await historyOf(clave, ana.document))
    .filter(({ kind }) => kind === "record-viewed");
  equal(looked.length, 1);
  await b.send(deskContactOf(lucia));
  const paper = await b.send({ code: await clave.lastCodeTo(lucia.phone) });
  says(paper, words.paper.guardian);
  says(paper, "Ana García López, 12345678Z (Libro de familia)");
  says(await b.send({ accept: "yes" }), words.done.receiptMinor);
  const person = clave.world.mac("person", lucia.document);
  const [receipt] = await clave.world.receipts.list(person);
  deepEqual(receipt?.facts.guardian, {
    document: ana.document,
    name: "Ana García López",
    proof: "family-book",
  });
  const [event] = (await historyOf(clave, lucia.document))
    .filter(({ kind }) => kind === "registered");
  equal(event?.personal?.guardian, clave.world.mac("person", ana.document));
  equal(event?.personal?.proof, "family-book");
});

for (
  const [what, typed, problem] of [
    ["herself", lucia.document, words.guardian.problems.same],
    ["the officer", iker.document, words.guardian.problems.own],
    ["nobody", "00000000T", words.guardian.problems.unknown],
    ["somebody dead", "77777777B", words.guardian.problems.deceased],
    [
      "somebody whose card has expired",
      "Y2000002M",
      words.guardian.problems["document-expired"],
    ],
    ["no document", "", es.fields.document.problems.empty],
  ] as const
) {
  Deno.test(`${what} does not answer for a minor (ID-65)`, async () => {
    await using clave = await openClave();
    const b = visitor(clave);
    await toDeskContact(clave, b, lucia);
    const page = await b.send({ ...withAna, guardian_document: typed });
    equal(page.status, 422);
    says(page, problem);
  });
}

Deno.test("a guardian's card is proven too, within the same limit, and no box may be left out (ID-65)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await toDeskContact(clave, b, lucia);
  const { proof: _, minor_present: __, ...rest } = withAna;
  const lacking = await b.send(rest);
  says(lacking, words.guardian.proofMissing);
  says(lacking, words.guardian.presentMissing);
  equal(
    (await historyOf(clave, ana.document)).length,
    0,
    "nobody was looked up for it",
  );
  const wrong = { ...withAna, guardian_contrast: "01-01-2030" };
  for (let tries = 0; tries < 5; tries++) {
    says(await b.send(wrong), es.fields.contrast.mismatch);
  }
  equal((await b.send(withAna)).status, 429);
});

Deno.test("a minor by age alone is one who needs a guardian: the day of 18 ends it", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await clave.database.client.execute(
    `update census set birth_date = '2008-11-22' where document = '${lucia.document}'`,
  );
  says(await toDeskContact(clave, b, lucia), words.contact.title);
  equal(defaultPolicy.desk.adultYears, 18);
});
