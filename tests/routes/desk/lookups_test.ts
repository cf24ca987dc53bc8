// More look-ups than a desk makes: the supervisors of the office are told, once an hour, and far beyond it nothing is found.

import { deepEqual, equal, ok } from "node:assert/strict";
import { defaultPolicy } from "../../../domain/policy.ts";
import { es } from "../../../views/text/es.ts";
import { eventOf, home, toldTo, twiceAtOnce } from "../../support/at_record.ts";
import { type Browser, cookieOf, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  atDesk,
  becomesOfficer,
  bilbao,
  iker,
  isRegistered,
  isRegisteredAdvanced,
  valencia,
  vicent,
} from "../../support/desk.ts";
import { ana, carmen, visitor } from "../../support/steps.ts";

const hour = 3600_000;
const policy = {
  ...defaultPolicy,
  limits: {
    ...defaultPolicy.limits,
    deskLookups: { ...defaultPolicy.limits.deskLookups, most: 2 },
    deskLookupsMost: { ...defaultPolicy.limits.deskLookupsMost, most: 6 },
  },
};

/** Iker looks people up; Vicent supervises him; Carmen supervises elsewhere. */
async function office() {
  const clave = await openClave({ policy });
  const supervisor = ["supervisor"] as const;
  await isRegisteredAdvanced(clave, vicent);
  await becomesOfficer(clave, vicent, { roles: supervisor });
  await isRegistered(clave, carmen);
  await becomesOfficer(clave, carmen, { roles: supervisor, office: valencia });
  const b = visitor(clave);
  await atDesk(clave, b);
  return { clave, b };
}

async function looks(b: Browser, document: string) {
  await b.open(home);
  return await b.send({ document });
}

async function asSupervisor(clave: Clave) {
  const b = visitor(clave);
  await atDesk(clave, b, vicent, { roles: ["supervisor"] });
  return b;
}

Deno.test("as many look-ups as a desk makes alarm nobody", async () => {
  const { clave, b } = await office();
  await using _ = clave;
  for (let n = 0; n < 2; n++) await looks(b, ana.document);
  deepEqual(await toldTo(clave, vicent.email), []);
});

Deno.test("beyond them she goes on, each look on record, and the supervisors of her office alone are told, once an hour", async () => {
  const { clave, b } = await office();
  await using _ = clave;
  // Nobody has the second document: looks in vain count too.
  for (const document of [ana.document, "00000000T", ana.document]) {
    await looks(b, document);
  }
  says(b.page, es.desk.person.title);
  await looks(b, ana.document);
  deepEqual(await toldTo(clave, vicent.email), ["lookups-alarm"]);
  deepEqual(await toldTo(clave, carmen.email), []);
  deepEqual(await toldTo(clave, ana.email, iker.email), []);
  const { body } = await clave.lastMessageTo(vicent.email);
  ok(body.kind === "lookups-alarm");
  equal(body.office, bilbao.name);
  equal((await eventOf(clave, ana, "record-viewed")).length, 3);
  equal((await eventOf(clave, iker, "lookups-alarm")).length, 1);
  ok(clave.lines.some(({ event }) => event === "desk-lookups"));
  clave.clock.advance(hour);
  await atDesk(clave, b);
  for (let n = 0; n < 3; n++) await looks(b, ana.document);
  equal(
    (await toldTo(clave, vicent.email)).filter((kind) =>
      kind === "lookups-alarm"
    ).length,
    2,
  );
});

Deno.test("three times as many are refused for the hour, unrecorded since nothing was looked at", async () => {
  const { clave, b } = await office();
  await using _ = clave;
  for (let n = 0; n < 6; n++) await looks(b, ana.document);
  const refused = await looks(b, ana.document);
  equal(refused.status, 429);
  ok(Number(refused.headers.get("retry-after")) > 0);
  equal((await eventOf(clave, ana, "record-viewed")).length, 6);
  // Another officer serves on.
  const other = visitor(clave);
  await atDesk(clave, other, vicent, { office: valencia });
  says(await looks(other, ana.document), es.desk.person.title);
  clave.clock.advance(hour);
  await atDesk(clave, b);
  says(await looks(b, ana.document), es.desk.person.title);
});

Deno.test("look-ups at the same moment are counted each, and alarm once", async () => {
  const { clave, b } = await office();
  await using _ = clave;
  await b.open(home);
  const answers = await Promise.all(
    Array.from(
      { length: 8 },
      () => clave.app.fetch(b.request({ document: ana.document })),
    ),
  );
  const refused = answers.filter(({ status }) => status === 429);
  equal(refused.length, 2);
  deepEqual(await toldTo(clave, vicent.email), ["lookups-alarm"]);
});

Deno.test("what is no document is no look-up", async () => {
  const { clave, b } = await office();
  await using _ = clave;
  for (let n = 0; n < 9; n++) await looks(b, "1234");
  equal(b.page.status, 422);
  deepEqual(await toldTo(clave, vicent.email), []);
});

Deno.test("the supervisor sees who, how often and when last, and closes it; sent twice, once", async () => {
  const { clave, b } = await office();
  await using _ = clave;
  for (let n = 0; n < 3; n++) await looks(b, ana.document);
  const chief = await asSupervisor(clave);
  const list = await chief.follow("/desk/alarms");
  says(list, iker.document);
  ok(!list.text.includes(ana.document));
  const id = list.root.querySelector("button[name=case]")!
    .getAttribute("value")!;
  await twiceAtOnce(clave, chief, { case: id });
  says(await chief.open(`${home}/alarms`), es.desk.work.cases.none);
  const found = await clave.world.cases.find(id);
  equal(found?.end?.outcome, "accepted");
});

Deno.test("a supervisor of another office, a registrar, and she herself see and close nothing", async () => {
  const { clave, b } = await office();
  await using _ = clave;
  for (let n = 0; n < 3; n++) await looks(b, ana.document);
  equal((await b.open(`${home}/alarms`)).status, 404);
  const [waiting] = await clave.world.cases.open("lookups", { limit: 1 });
  const { id } = waiting!;
  for (
    const [person, given] of [
      [vicent, { roles: ["supervisor"], office: valencia }],
      [iker, { roles: ["registrar", "supervisor"] }],
    ] as const
  ) {
    const other = visitor(clave);
    await atDesk(clave, other, person, given);
    says(await other.open(`${home}/alarms`), es.desk.work.cases.none);
    await clave.app.fetch(
      new Request(other.page.url, {
        method: "POST",
        headers: { cookie: cookieOf(other), origin: other.page.url.origin },
        body: new URLSearchParams({ case: id }),
      }),
    );
    equal((await clave.world.cases.find(id))?.end, null);
  }
});
