// Registering under 200 hands at once: one account, one letter spent, one welcome; every wrong code of a letter counted (R02, R03, R06).

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Nif } from "../../domain/nif.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import type { Browser } from "../support/browser.ts";
import type { Clave } from "../support/clave.ts";
import { otherThan } from "../support/codes.ts";
import {
  ana,
  carmen,
  contactOf,
  csvOf,
  identifyFor,
  type Person,
  visitor,
} from "../support/steps.ts";
import { overEachStore, racers, roomy, tally, times } from "./racing.ts";

const { csvPerDocument } = defaultPolicy.limits;
const manyVisits = roomy(
  "contrastPerVisitor",
  "contrastPerDocument",
  "csvPerDocument",
  "smsPerHour",
  "smsPerDay",
);

/** Up to the page that asks for a letter, or says that she has one. */
async function matched(clave: Clave, person: Person, b = visitor(clave)) {
  await b.open(`${clave.world.config.baseUrl}/es/register`);
  await identifyFor(b, person);
  return b;
}

/** Up to the page that asks for the code of the letter. */
async function atCsv(clave: Clave, person: Person) {
  const b = await matched(clave, person);
  await b.send({ action: "send-letter" });
  await b.send({ action: "have-letter" });
  return b;
}

/** Up to the page that asks for the code that was sent to the phone. */
async function atPhoneCode(b: Browser, csv: string, person: Person) {
  await b.send({ csv });
  const page = await b.send(contactOf(person));
  equal(page.status, 200);
  return b;
}

async function accountOf(clave: Clave, person: Person) {
  return (await clave.world.people.find(person.document as Nif)).account;
}

async function messages(clave: Clave, kind: string) {
  const all = await clave.world.outbox.list();
  return all.filter(({ body }) => body.kind === kind).length;
}

overEachStore(
  "200 requests for a letter at once send one (RG-36)",
  async ({ clave, race }) => {
    const b = await matched(clave, ana);
    const answers = await race(
      times(() => b.request({ action: "send-letter" })),
    );
    deepEqual(tally(answers), { 303: 1, 429: racers - 1 });
    equal(await messages(clave, "invitation"), 1);
    equal((await accountOf(clave, ana))?.letters.length, 1);
  },
);

overEachStore(
  "200 wrong codes of the letter at once are five tries, and then the right one waits",
  async ({ clave, race, events }) => {
    const b = await atCsv(clave, ana);
    const right = await csvOf(clave);
    const wrong = (right[0] === "A" ? "B" : "A") + right.slice(1);
    const answers = await race(times(() => b.request({ csv: wrong })));
    deepEqual(tally(answers), {
      422: csvPerDocument.most,
      429: racers - csvPerDocument.most,
    });
    equal((await events())["csv-refused"], csvPerDocument.most);
    const late = await b.send({ csv: right });
    equal(late.status, 429);
    ok(Number(late.headers.get("retry-after")) > 0);
    // The letter is not lost: it is only the tries that wait.
    clave.clock.advance(csvPerDocument.seconds * 1000);
    const again = await matched(clave, ana);
    await again.send({ action: "have-letter" });
    equal((await again.send({ csv: right })).hops[0]?.status, 303);
  },
);

overEachStore(
  "200 right codes of the letter at once spend nothing and break nothing",
  async ({ clave, race }) => {
    const b = await atCsv(clave, ana);
    const csv = await csvOf(clave);
    const answers = await race(times(() => b.request({ csv })));
    const { 303: went = 0, 429: waits = 0 } = tally(answers);
    ok(went > 0);
    equal(went + waits, racers);
    equal((await accountOf(clave, ana))?.state, "invited");
  },
);

overEachStore(
  "200 right codes of the phone at once make one account and one welcome",
  async ({ clave, race, events }) => {
    const b = await atCsv(clave, ana);
    await atPhoneCode(b, await csvOf(clave), ana);
    const code = await clave.lastCodeTo(ana.phone);
    const answers = await race(times(() => b.request({ code })));
    // All but one are told that the code has served, or, once it has, that she is registered.
    const { 303: went = 0, 422: refused = 0 } = tally(answers);
    ok(went > 0);
    equal(went + refused, racers);
    equal((await accountOf(clave, ana))?.state, "active");
    equal(await messages(clave, "welcome"), 1);
    equal(await messages(clave, "registered"), 1);
    equal((await events()).registered, 1);
  },
);

overEachStore(
  "200 wrong codes of the phone at once are five tries, and then the right one is refused",
  async ({ clave, race }) => {
    const b = await atCsv(clave, ana);
    await atPhoneCode(b, await csvOf(clave), ana);
    const code = await clave.lastCodeTo(ana.phone);
    const wrong = otherThan(code);
    const answers = await race(times(() => b.request({ code: wrong })));
    deepEqual(tally(answers), { 422: racers });
    equal((await b.send({ code })).status, 422);
    equal((await accountOf(clave, ana))?.state, "invited");
  },
);

const visits = 20;

overEachStore(
  "one letter in 20 visits that end at once registers once",
  async ({ clave, race, events }) => {
    const first = await atCsv(clave, ana);
    const csv = await csvOf(clave);
    const waiting = [];
    for (let i = 0; i < visits; i++) {
      const b = i === 0 ? first : await matched(clave, ana);
      if (i > 0) await b.send({ action: "have-letter" });
      const phone = `+3460011${String(1000 + i)}`;
      await atPhoneCode(b, csv, { ...ana, phone });
      const code = await clave.lastCodeTo(phone);
      waiting.push(b.request({ code }));
    }
    // Whoever comes second learns that she is registered.
    deepEqual(tally(await race(waiting)), { 303: visits });
    equal(await messages(clave, "welcome"), 1);
    equal((await events()).registered, 1);
    const account = await accountOf(clave, ana);
    equal(account?.letters.filter(({ usedAt }) => usedAt).length, 1);
  },
  manyVisits,
);

overEachStore(
  "two people who prove one phone at once: one ends with it, and nobody with half an account (RG-20, RG-22)",
  async ({ clave, race }) => {
    const shared = "+34600999888";
    const waiting = [];
    for (const person of [ana, carmen]) {
      const b = await atCsv(clave, person);
      await atPhoneCode(b, await csvOf(clave), { ...person, phone: shared });
      const code = await clave.lastCodeTo(shared);
      waiting.push(b.request({ code }));
    }
    deepEqual(tally(await race(waiting)), { 303: 2 });
    const accounts = await Promise.all(
      [ana, carmen].map((person) => accountOf(clave, person)),
    );
    deepEqual(
      accounts.map((account) => [account?.state, account?.phone]).toSorted(),
      [["active", shared], ["phone-revoked", null]],
    );
    equal(await messages(clave, "phone-moved"), 1);
  },
);
