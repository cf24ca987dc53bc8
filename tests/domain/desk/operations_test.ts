import { deepEqual } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import { operationsFor } from "../../../domain/desk/operations.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { accountOf, ana, deviceOf, noon } from "../../support/accounts.ts";
import { resident } from "../../support/residents.ts";

const advanced = { level: "advanced", route: "office", at: noon } as const;
const upkeep = ["activation-code", "phone", "email", "renounce"];

const rows: readonly [string, Account | null, readonly string[]][] = [
  ["met for the first time (RG-60, RG-92)", null, ["register", "renounce"]],
  [
    "waiting for a letter",
    accountOf(ana, { state: "invited", registration: null }),
    ["register", "renounce"],
  ],
  ["basic (RG-80)", accountOf(ana), ["raise", ...upkeep, "revoke"]],
  [
    "advanced",
    accountOf(ana, { registration: advanced }),
    ["activation-code", "phone", "email", "renew", "renounce", "revoke"],
  ],
  [
    "with a method that she stopped",
    accountOf(ana, {
      registration: advanced,
      suspended: [{ method: "pin", at: noon }],
    }),
    [
      "activation-code",
      "phone",
      "email",
      "renew",
      "resume",
      "renounce",
      "revoke",
    ],
  ],
  [
    "with an active phone (MV-41)",
    accountOf(ana, { device: deviceOf() }),
    [
      "raise",
      "activation-code",
      "phone",
      "email",
      "device",
      "renounce",
      "revoke",
    ],
  ],
  [
    "without her phone (RG-22)",
    accountOf(ana, { state: "phone-revoked" }),
    ["register", "renounce", "revoke"],
  ],
  [
    "gone by her own will (RG-96, X-12)",
    accountOf(ana, { state: "renounced" }),
    ["register", "rehabilitate"],
  ],
  [
    "gone before she ever registered: nothing to give back",
    accountOf(ana, { state: "renounced", registration: null }),
    ["register"],
  ],
  ["removed ex officio (RG-97)", accountOf(ana, { state: "revoked" }), [
    "restore",
  ]],
  ["removed on death (RG-98)", accountOf(ana, { state: "deceased" }), []],
];

for (const [how, account, expected] of rows) {
  Deno.test(`operationsFor() somebody ${how}: ${expected.join(", ") || "none"}`, () => {
    const person = { resident: resident(ana), account };
    deepEqual(operationsFor(person, noon, defaultPolicy), expected);
  });
}

Deno.test("operationsFor() the dead does nothing, whatever her account says (RG-98)", () => {
  const dead = { ...resident(ana), status: "deceased" } as const;
  const person = { resident: dead, account: accountOf(ana) };
  deepEqual(operationsFor(person, noon, defaultPolicy), []);
});

Deno.test("operationsFor() nobody is seen in person again with an expired document (FI-06, ID-53)", () => {
  const account = accountOf(ana, { registration: advanced });
  const expired = { ...resident(ana), validUntil: "2026-11-21" };
  const found = operationsFor(
    { resident: expired, account },
    noon,
    defaultPolicy,
  );
  deepEqual(found.includes("renew"), false);
});
