// Setting a password (PM-50 to PM-52, X-06): once, by what still stands, and told.

import { deepEqual, equal } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import type { Email } from "../../../domain/email.ts";
import { newPassword } from "../../../domain/password/kept.ts";
import { resetStands, sendReset } from "../../../domain/password/reset.ts";
import {
  type PasswordSetting,
  setPassword,
} from "../../../domain/password/set.ts";
import { accountOf, ana, noon, phone } from "../../support/accounts.ts";

const later = new Date("2026-11-23T12:00:00.000Z");
const hers = accountOf(ana, {
  phone: phone("+34600111222"),
  email: "ana@example.org" as Email,
  activation: { mac: "code", madeAt: noon },
});
const withOne = { ...hers, password: newPassword("old", noon) };

const set = (account: Account | null, given: Partial<PasswordSetting> = {}) =>
  setPassword({
    account: hers.id,
    person: "person",
    now: later,
    messageIds: ["m1", "m2"],
    hash: "new",
    how: "activated",
    replaces: null,
    activation: "code",
    sessionsFrom: later,
    ...given,
  })({ account, phoneHolder: null, openCases: [] });

Deno.test("a first password stands from now, ends the sessions, and is told on both channels", () => {
  const { answer, keep, messages, events } = set(hers);
  equal(answer.kind, "set");
  deepEqual(keep?.password, newPassword("new", later));
  deepEqual(keep?.sessionsFrom, later);
  deepEqual(messages?.map(({ channel, body }) => [channel, body.kind]), [
    ["sms", "password-set"],
    ["email", "password-set"],
  ]);
  deepEqual(events, [{
    kind: "password-set",
    at: later,
    person: "person",
    how: "activated",
  }]);
});

Deno.test("another one unlocks, spends the link, and keeps since when she has one (PM-42)", () => {
  const locked: Account = {
    ...withOne,
    password: {
      ...withOne.password,
      wrong: { known: 5, stranger: 5 },
      lockedAt: noon,
      reset: { mac: "link", expiresAt: new Date(later.getTime() + 1) },
    },
  };
  const { answer, keep } = set(locked, {
    how: "recovered",
    replaces: "old",
    reset: "link",
  });
  equal(answer.kind, "set");
  deepEqual(keep?.password, newPassword("new", later, noon));
});

Deno.test("sent twice it is set once", () => {
  const { keep } = set(hers);
  const again = set(keep!);
  deepEqual(again, { answer: { kind: "set" } });
});

const superseded: readonly [string, Account, Partial<PasswordSetting>][] = [
  ["another password stands meanwhile", withOne, {}],
  ["hers is gone meanwhile", hers, { replaces: "old" }],
  ["the activation code is dead", { ...hers, activation: null }, {}],
  ["the activation code is another", hers, { activation: "other" }],
  ["no link was sent", withOne, { replaces: "old", reset: "link" }],
  ["the link is over", {
    ...withOne,
    password: { ...withOne.password, reset: { mac: "link", expiresAt: later } },
  }, { replaces: "old", reset: "link" }],
];

for (const [what, account, given] of superseded) {
  Deno.test(`setPassword() changes nothing where ${what}`, () => {
    deepEqual(set(account, given), { answer: { kind: "superseded" } });
  });
}

Deno.test("nobody's, another's, and whoever has left set nothing", () => {
  const others = [
    null,
    { ...hers, id: "another" },
    ...(["renounced", "revoked", "phone-revoked", "deceased"] as const)
      .map((state) => ({ ...hers, state })),
  ];
  for (const account of others) {
    deepEqual(set(account), { answer: { kind: "not-hers" } });
  }
});

Deno.test("the newest link is the only one, and it ends at its instant", () => {
  const send = (account: Account, mac: string) =>
    sendReset({
      account: account.id,
      person: "person",
      now: noon,
      expiresAt: later,
      link: "https://clave.example/es/password/link/sealed",
      code: "SECRET",
      mac,
      messageId: "m1",
    })({ account, phoneHolder: null, openCases: [] });
  const first = send(withOne, "first").keep!;
  const second = send(first, "second").keep!;
  equal(resetStands(first, "first", noon), true);
  equal(resetStands(second, "first", noon), false);
  equal(resetStands(second, "second", new Date(later.getTime() - 1)), true);
  equal(resetStands(second, "second", later), false);
  deepEqual(send(hers, "first"), { answer: { kind: "not-hers" } });
});
