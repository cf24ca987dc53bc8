// Her own changes under many hands at once: one code stands, one address is bound once, she leaves once.

import { deepEqual, equal, ok } from "node:assert/strict";
import { registeredIn } from "../support/accounts.ts";
import type { Browser } from "../support/browser.ts";
import type { Clave } from "../support/clave.ts";
import { accountNow, kindsTo } from "../support/mailbox.ts";
import {
  ana,
  askForPin,
  carmen,
  comeIn,
  contactOf,
  csvOf,
  identifyFor,
  redeem,
  registerByLetter,
  visitor,
} from "../support/steps.ts";
import { overEachStore, tally, times } from "./racing.ts";

const base = "http://localhost:8000";
const many = 60;
const fresh = "new@example.net";

overEachStore(
  "one page of a new activation code sent 60 times makes one code and tells once",
  async ({ clave, race }) => {
    const b = visitor(clave);
    await registerByLetter(clave, b, ana);
    await comeIn(clave, b, ana, "/account/code");
    const answers = await race(times(() => b.request({}), many));
    equal(
      new Set(answers.map(({ headers }) => headers.get("location"))).size,
      1,
    );
    const told = await kindsTo(clave, ana.email);
    equal(told.filter((kind) => kind === "activation-renewed").length, 1);
  },
);

overEachStore(
  "60 pages of a new code sent at once: one stands, the others are told so",
  async ({ clave, race }) => {
    const b = visitor(clave);
    await registerByLetter(clave, b, ana);
    await comeIn(clave, b, ana);
    clave.clock.advance(1000);
    const requests: Request[] = [];
    for (let page = 0; page < many; page++) {
      await b.open(`${base}/es/account/code`);
      requests.push(b.request({}));
    }
    const statuses = tally(await race(requests));
    equal(statuses[303], 1);
    equal(statuses[422], many - 1);
  },
);

overEachStore(
  "a right code of an e-mail sent 60 times binds it once",
  async ({ clave, race }) => {
    const b = visitor(clave);
    await registerByLetter(clave, b, ana);
    await comeIn(clave, b, ana, "/account/email");
    await b.send({ contrast: ana.contrast });
    await b.send({ email: fresh, email_again: fresh });
    const code = await clave.lastCodeTo(fresh);
    await race(times(() => b.request({ code }), many));
    equal((await accountNow(clave, ana)).email, fresh);
    const told = await kindsTo(clave, ana.email);
    equal(told.filter((kind) => kind === "email-changed").length, 1);
  },
);

async function atPhoneCode(clave: Clave, b: Browser, phone: string) {
  await b.open(`${base}/es/register`);
  await identifyFor(b, ana);
  await b.send({ action: "lost-phone" });
  const letters = (await accountNow(clave, ana)).letters.length;
  if (letters === 0) await b.send({ action: "send-letter" });
  await b.send({ action: "have-letter" });
  await b.send({ csv: await csvOf(clave) });
  await b.send({ phone, phone_again: phone });
  return b.request({ code: await clave.lastCodeTo(phone) });
}

overEachStore(
  "two phones proven with one letter at once, 60 times: one is hers, one receipt, one letter spent",
  async ({ clave, race }) => {
    await registeredIn(clave, ana);
    const phones = ["+34622333444", "+34622333555"];
    const requests: Request[] = [];
    for (const phone of phones) {
      requests.push(await atPhoneCode(clave, visitor(clave), phone));
      clave.clock.advance(60_000);
    }
    const answers = await race(times((at) => requests[at % 2]!.clone(), many));
    ok(answers.every(({ status }) => status < 500));
    const account = await accountNow(clave, ana);
    ok(phones.includes(account.phone!));
    equal(account.formerPhones.length, 1);
    ok(account.letters[0]?.usedAt);
    const told = await kindsTo(clave, ana.email);
    equal(told.filter((kind) => kind === "phone-changed").length, 1);
    const person = clave.world.mac("person", ana.document);
    equal((await clave.world.receipts.list(person)).length, 1);
  },
);

overEachStore(
  "a change taken back 60 times while another person proves the former phone: it has one holder",
  async ({ clave, race }) => {
    await registeredIn(clave, ana);
    const change = await atPhoneCode(clave, visitor(clave), "+34622333444");
    await clave.app.fetch(change);
    const { body } = await clave.lastMessageTo(ana.phone);
    const code = body.kind === "phone-given-up" ? body.code : "";
    const other = visitor(clave);
    await other.open(`${base}/es/register`);
    await identifyFor(other, carmen);
    await other.send({ action: "send-letter" });
    await other.send({ action: "have-letter" });
    await other.send({ csv: await csvOf(clave) });
    await other.send(contactOf({ ...carmen, phone: ana.phone }));
    const taking = other.request({
      code: await clave.lastCodeTo(ana.phone),
    });
    const b = visitor(clave);
    await b.open(`${base}/es/undo`);
    const undoing = () => b.request({ document: ana.document, code });
    const answers = await race([taking, ...times(undoing, 4)]);
    ok(answers.every(({ status }) => status < 500));
    const holders = [
      await accountNow(clave, ana),
      await accountNow(clave, carmen),
    ]
      .filter(({ phone }) => phone === ana.phone);
    equal(holders.length, 1);
    equal(holders[0]!.document, carmen.document);
  },
);

overEachStore(
  "leaving, a new code and a report at once: she has left, and nothing brings her back",
  async ({ clave, race, events }) => {
    const b = visitor(clave);
    await registerByLetter(clave, b, ana);
    await comeIn(clave, b, ana, "/account/code");
    const renewing = times(() => b.request({}), 20);
    await b.open(`${base}/es/account/report`);
    const reporting = times(() => b.request({}), 5);
    await b.open(`${base}/es/account/leave/confirm`);
    const leaving = times(() => b.request({ sure: "yes" }), 20);
    const answers = await race(
      leaving.flatMap((
        one,
        at,
      ) => [one, renewing[at]!, ...reporting.slice(at, at + 1)]),
    );
    ok(answers.every(({ status }) => status < 500));
    const account = await accountNow(clave, ana);
    equal(account.state, "renounced");
    equal(account.activation, null);
    equal(account.phone, null);
    equal((await events())["renounced"], 1);
  },
);

overEachStore(
  "a report races with the PIN of whoever has her phone: no grant of that PIN is worth anything, and one case is open",
  async ({ clave, race }) => {
    const thief = visitor(clave);
    await registerByLetter(clave, thief, ana);
    const b = visitor(clave);
    await comeIn(clave, b, ana, "/account/report");
    clave.clock.advance(61_000);
    await askForPin(clave, thief, ana);
    const code = await clave.lastCodeTo(ana.phone);
    clave.clock.advance(1000);
    const reports = times(() => b.request({}), 3);
    const tries = times(() => thief.request({ code }), 3);
    const answers = await race(
      reports.flatMap((report, at) => [tries[at]!, report]),
    );
    ok(answers.every(({ status }) => status < 500));
    const grants = answers.flatMap(({ headers }) => {
      const to = new URL(headers.get("location") ?? "", base);
      return to.searchParams.get("code") ?? [];
    });
    for (const grant of grants) {
      equal((await clave.app.fetch(redeem(clave, grant))).status, 400);
    }
    const account = await accountNow(clave, ana);
    deepEqual(
      account.suspended.map(({ method }) => method),
      ["mobile", "pin", "password", "reinforced"],
    );
    equal((await clave.world.cases.ofAccount(account.id)).length, 1);
  },
);
