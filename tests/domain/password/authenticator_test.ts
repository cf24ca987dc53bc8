// The codes of an authenticator app: RFC 6238, each step good once; recovery codes, each good once.

import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import { mac as macUnder } from "../../../db/keys/mac.ts";
import { inGroups, readCsv } from "../../../domain/codes.ts";
import {
  appAddress,
  type Authenticator,
  codeAt,
  countAppTry,
  readAppCode,
  recoveryCodes,
  recoveryMac,
  stepAt,
  tryRecovery,
  tryTotp,
} from "../../../domain/password/authenticator.ts";
import { newPassword } from "../../../domain/password/kept.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import type { Account } from "../../../domain/account.ts";
import { accountOf, ana, jordi, phone } from "../../support/accounts.ts";

const policy = defaultPolicy.password.authenticator;
const key = new TextEncoder().encode("12345678901234567890");
const now = new Date("2026-11-22T12:00:00.000Z");
const step = stepAt(now, policy);
const mac = macUnder(new Uint8Array(32));

const app: Authenticator = {
  sealed: "sealed",
  since: now,
  step: step - 5,
  recovery: ["one", "two", "three"],
};

const account = accountOf(ana, {
  password: newPassword("a hash", now),
  phone: phone("+34600111222"),
  authenticator: app,
});

const seen = (given: Partial<Account> = {}) => ({
  account: { ...account, ...given },
  phoneHolder: null,
  openCases: [],
});

const act = { account: account.id, now, sealed: "sealed", key };

Deno.test("the vectors of RFC 6238, appendix B", () => {
  const vectors = [
    [59, "94287082"],
    [1111111109, "07081804"],
    [1111111111, "14050471"],
    [1234567890, "89005924"],
    [2000000000, "69279037"],
    [20000000000, "65353130"],
  ] as const;
  for (const [seconds, code] of vectors) {
    const at = stepAt(new Date(seconds * 1000), policy);
    equal(codeAt(key, at, { digits: 8 }), code);
  }
});

Deno.test("a code is good in its step, the one before and the one after (RFC 6238 5.2)", () => {
  for (const [off, kind] of [[-2, "wrong"], [2, "wrong"]] as const) {
    const code = codeAt(key, step + off, policy);
    equal(readAppCode(code, key, { now, last: null }, policy).kind, kind);
  }
  for (const off of [-1, 0, 1]) {
    const code = codeAt(key, step + off, policy);
    deepEqual(
      readAppCode(code, key, { now, last: null }, policy),
      { kind: "right", step: step + off },
    );
  }
});

Deno.test("a step taken once is never good again, nor is any before it, wherever the clock is", () => {
  fc.assert(fc.property(
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -3, max: 3 }),
    (off, last) => {
      const code = codeAt(key, step + off, policy);
      const at = { now, last: step + last };
      const read = readAppCode(code, key, at, policy);
      const near = Math.abs(off) <= policy.driftSteps;
      const right = near && off > last;
      equal(read.kind, right ? "right" : near ? "used" : "wrong");
    },
  ));
});

Deno.test("any other text is wrong", () => {
  const good = [-1, 0, 1].map((off) => codeAt(key, step + off, policy));
  fc.assert(fc.property(fc.string(), (text) => {
    const read = readAppCode(text, key, { now, last: null }, policy);
    equal(read.kind, good.includes(text) ? "right" : "wrong");
  }));
});

Deno.test("an accepted code moves the step on, and nothing else of her", () => {
  const code = codeAt(key, step, policy);
  const first = tryTotp({ ...act, code }, defaultPolicy)(seen());
  equal(first.answer.kind, "accepted");
  deepEqual(first.keep, { ...account, authenticator: { ...app, step } });
  deepEqual([first.events, first.messages], [undefined, undefined]);
  const again = tryTotp({ ...act, code }, defaultPolicy)(seen(first.keep!));
  deepEqual(again, { answer: { kind: "used" } });
});

Deno.test("it serves nobody without a password, without an app, with another one since, or out of Clave", () => {
  const code = codeAt(key, step, policy);
  const others: Partial<Account>[] = [
    { password: null },
    { authenticator: null },
    { authenticator: { ...app, sealed: "another" } },
    { state: "renounced" },
    { id: "another" },
  ];
  for (const other of others) {
    deepEqual(
      tryTotp({ ...act, code }, defaultPolicy)(seen(other)),
      { answer: { kind: "wrong" } },
    );
  }
  const none = { account: null, phoneHolder: null, openCases: [] };
  equal(tryTotp({ ...act, code }, defaultPolicy)(none).answer.kind, "wrong");
});

const recovery = {
  account: account.id,
  person: "person",
  now,
  messageIds: ["a", "b"] as const,
};

Deno.test("a recovery code is good once, and she is told on both channels", () => {
  const given = { email: "ana@example.org" as Account["email"] };
  const first = tryRecovery({ ...recovery, mac: "two" })(seen(given));
  equal(first.answer.kind, "accepted");
  deepEqual(first.keep?.authenticator?.recovery, ["one", "three"]);
  deepEqual(
    first.messages?.map(({ channel, body }) => [channel, body.kind]),
    [["sms", "recovery-code-used"], ["email", "recovery-code-used"]],
  );
  deepEqual(first.events, [
    { kind: "recovery-code-used", at: now, person: "person" },
  ]);
  const again = tryRecovery({ ...recovery, mac: "two" })(seen(first.keep!));
  deepEqual(again, { answer: { kind: "wrong" } });
  const without = seen({ password: null });
  equal(tryRecovery({ ...recovery, mac: "one" })(without).answer.kind, "wrong");
});

Deno.test("ten recovery codes of 80 bits come of one seed, the same each time, and are kept bound to the person", () => {
  const codes = recoveryCodes(mac, "a seed", policy);
  equal(new Set(codes).size, 10);
  for (const code of codes) {
    deepEqual(readCsv(inGroups(code).toLowerCase()), { ok: true, value: code });
  }
  deepEqual(recoveryCodes(mac, "a seed", policy), codes);
  ok(
    recoveryCodes(mac, "another", policy).every((one) => !codes.includes(one)),
  );
  const [code = ""] = codes;
  notEqual(recoveryMac(mac, ana, code), recoveryMac(mac, jordi, code));
});

Deno.test("the address for the app names the account and tells no document", () => {
  const address = new URL(appAddress(key, ana, policy));
  equal(address.protocol, "otpauth:");
  ok(!address.href.includes(ana.slice(0, 8)));
  const { secret, digits, period, algorithm, issuer } = Object.fromEntries(
    address.searchParams,
  );
  deepEqual(
    { secret, digits, period, algorithm, issuer },
    {
      secret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
      digits: "6",
      period: "30",
      algorithm: "SHA1",
      issuer: "Clave",
    },
  );
});

Deno.test("a visit has its tries and no more", () => {
  const count = countAppTry(4, now);
  let held = null as ReturnType<typeof count>["keep"];
  const left: (number | null)[] = [];
  for (let tries = 0; tries < 6; tries++) {
    const { keep, answer } = count(held);
    left.push(answer.kind === "within" ? answer.triesLeft : null);
    held = keep;
  }
  deepEqual(left, [3, 2, 1, 0, null, null]);
});
