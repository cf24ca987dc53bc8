// Document, e-mail address and activation code together (PM-10, PM-52; law 7).

import { deepEqual, equal } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import type { Email } from "../../../domain/email.ts";
import {
  type ActivationTry,
  tryActivation,
} from "../../../domain/password/activation.ts";
import { defaultPolicy as policy } from "../../../domain/policy.ts";
import { accountOf, ana, noon, phone } from "../../support/accounts.ts";

const mac = "m".repeat(43);
const hers = accountOf(ana, {
  phone: phone("+34600111222"),
  email: "Ana@example.org" as Email,
  activation: { mac, madeAt: noon },
});

const act: ActivationTry = {
  email: "ana@example.org" as Email,
  mac,
  person: "person",
  now: noon,
  messageIds: ["m1", "m2"],
};

const tried = (
  account: Account | null,
  given: Partial<ActivationTry> = {},
) =>
  tryActivation({ ...act, ...given }, policy)({
    account,
    phoneHolder: null,
    openCases: [],
  });

const refused: readonly [string, Account | null, Partial<ActivationTry>][] = [
  ["nobody", null, {}],
  ["another address", hers, { email: "other@example.org" as Email }],
  ["another code", hers, { mac: "x".repeat(43) }],
  ["a code that cannot be one", hers, { mac: "" }],
  ["whoever has no code", { ...hers, activation: null }, {}],
  ["whoever has no address", { ...hers, email: null }, {}],
  ["whoever lost her phone", { ...hers, phone: null }, {}],
  ...(["invited", "phone-revoked", "renounced", "revoked", "deceased"] as const)
    .map((state): [string, Account, Partial<ActivationTry>] => [
      `an account that is ${state}`,
      { ...hers, state },
      {},
    ]),
];

for (const [what, account, given] of refused) {
  Deno.test(`tryActivation() of ${what} is refused, in one way`, () => {
    const { answer, events, messages = [], evenly } = tried(account, given);
    equal(evenly, true);
    deepEqual(answer, { kind: "refused" });
    deepEqual(events, [{
      kind: "activation-refused",
      at: noon,
      person: "person",
    }]);
    deepEqual(messages, []);
  });
}

Deno.test("the right three are right however she writes her address, and five wrong codes are forgiven (PM-10)", () => {
  let account = hers;
  for (let tries = 1; tries <= 5; tries++) {
    account = tried(account, { mac: "x".repeat(43) }).keep!;
    equal(account.activation?.wrong, tries);
  }
  const { answer, keep } = tried(account);
  equal(answer.kind, "right");
  equal(keep?.activation?.wrong, undefined);
});

Deno.test("the sixth wrong code kills it, and she is told on both channels (PM-10)", () => {
  let account = hers;
  for (let tries = 0; tries < 5; tries++) {
    account = tried(account, { mac: "x".repeat(43) }).keep!;
  }
  const { keep, messages, events } = tried(account, { mac: "x".repeat(43) });
  equal(keep?.activation, null);
  deepEqual(messages?.map(({ channel }) => channel), ["sms", "email"]);
  equal(events?.at(-1)?.kind, "activation-blocked");
  deepEqual(tried(keep!).answer, { kind: "refused" });
});

Deno.test("whoever does not know her address counts against nothing of hers", () => {
  const { keep } = tried(hers, {
    email: "other@example.org" as Email,
    mac: "x".repeat(43),
  });
  equal(keep, undefined);
});
