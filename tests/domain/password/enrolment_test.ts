// Adding an authenticator app, other recovery codes, and taking it away: each page sent twice ends alike, and she is told.

import { deepEqual, equal } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import type { Email } from "../../../domain/email.ts";
import {
  type Authenticator,
  codeAt,
  stepAt,
} from "../../../domain/password/authenticator.ts";
import {
  addAuthenticator,
  lastLeft,
  removeAuthenticator,
  renewRecovery,
} from "../../../domain/password/enrolment.ts";
import { newPassword } from "../../../domain/password/kept.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { accountOf, ana, phone } from "../../support/accounts.ts";

const policy = defaultPolicy.password.authenticator;
const now = new Date("2026-11-22T12:00:00.000Z");
const key = new TextEncoder().encode("12345678901234567890");
const step = stepAt(now, policy);

const account = accountOf(ana, {
  password: newPassword("a hash", now),
  phone: phone("+34600111222"),
  email: "ana@example.org" as Email,
});

const seen = (given: Partial<Account> = {}) => ({
  account: { ...account, ...given },
  phoneHolder: null,
  openCases: [],
});

const own = {
  account: account.id,
  person: "person",
  now,
  messageIds: ["a", "b"] as const,
};

const enrolment = {
  ...own,
  sealed: "sealed",
  key,
  code: codeAt(key, step, policy),
  recovery: ["one", "two"],
};

const app: Authenticator = {
  sealed: "sealed",
  since: now,
  step,
  recovery: ["one", "two"],
};

Deno.test("the app's code adds it, and that code is not good for a sign-in any more", () => {
  const added = addAuthenticator(enrolment, defaultPolicy)(seen());
  equal(added.answer.kind, "added");
  deepEqual(added.keep, { ...account, authenticator: app });
  deepEqual(
    added.messages?.map(({ channel, body }) => [channel, body.kind]),
    [["sms", "authenticator-added"], ["email", "authenticator-added"]],
  );
  deepEqual(added.events, [
    { kind: "authenticator-added", at: now, person: "person" },
  ]);
});

Deno.test("the same page sent twice adds one; another page does not push it out", () => {
  const add = addAuthenticator(enrolment, defaultPolicy);
  deepEqual(add(seen({ authenticator: app })), { answer: { kind: "added" } });
  // One of its codes was used meanwhile.
  const used = { ...app, recovery: ["two"] };
  deepEqual(add(seen({ authenticator: used })), { answer: { kind: "added" } });
  const other = { ...app, recovery: ["three"] };
  deepEqual(add(seen({ authenticator: other })), {
    answer: { kind: "superseded" },
  });
});

Deno.test("a wrong code, no password, another account or one that has left add nothing", () => {
  const add = addAuthenticator(enrolment, defaultPolicy);
  const wrong = { ...enrolment, code: codeAt(key, step + 2, policy) };
  deepEqual(addAuthenticator(wrong, defaultPolicy)(seen()), {
    answer: { kind: "wrong" },
  });
  const others: Partial<Account>[] = [
    { password: null },
    { id: "another" },
    { state: "revoked" },
  ];
  for (const other of others) {
    deepEqual(add(seen(other)), { answer: { kind: "not-hers" } });
  }
});

Deno.test("new recovery codes are the death of the former, once for a page sent twice", () => {
  const act = { ...own, recovery: ["three", "four"], replaces: lastLeft(app) };
  const renewed = renewRecovery(act)(seen({ authenticator: app }));
  equal(renewed.answer.kind, "renewed");
  deepEqual(renewed.keep?.authenticator, { ...app, recovery: act.recovery });
  deepEqual(renewed.events?.map(({ kind }) => kind), [
    "recovery-codes-renewed",
  ]);
  equal(renewed.messages?.length, 2);
  deepEqual(renewRecovery(act)(seen(renewed.keep!)), {
    answer: { kind: "renewed" },
  });
  const late = { ...act, recovery: ["five"] };
  deepEqual(renewRecovery(late)(seen(renewed.keep!)), {
    answer: { kind: "superseded" },
  });
  const spent = { ...app, recovery: [] };
  const none = { ...act, replaces: lastLeft(spent) };
  equal(
    renewRecovery(none)(seen({ authenticator: spent })).answer.kind,
    "renewed",
  );
  deepEqual(renewRecovery(act)(seen()), { answer: { kind: "not-hers" } });
});

Deno.test("taken away, its recovery codes go with it; twice is once", () => {
  const removed = removeAuthenticator(own)(seen({ authenticator: app }));
  equal(removed.answer.kind, "removed");
  deepEqual(removed.keep, account);
  deepEqual(removed.events?.map(({ kind }) => kind), ["authenticator-removed"]);
  equal(removed.messages?.length, 2);
  deepEqual(removeAuthenticator(own)(seen()), { answer: { kind: "removed" } });
  deepEqual(removeAuthenticator(own)(seen({ id: "another" })), {
    answer: { kind: "not-hers" },
  });
});
