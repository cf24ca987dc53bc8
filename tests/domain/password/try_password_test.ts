// One try at a password, and any row of them (PM-41, PM-42; law 7).

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import type { Account } from "../../../domain/account.ts";
import { newPassword, type Origin } from "../../../domain/password/kept.ts";
import {
  type PasswordTry,
  tryPassword,
} from "../../../domain/password/try_password.ts";
import { defaultPolicy as policy } from "../../../domain/policy.ts";
import { accountOf, ana, noon, phone } from "../../support/accounts.ts";

const { tries } = policy.password;

const hers = accountOf(ana, {
  phone: phone("+34600111222"),
  password: newPassword("the hash", noon),
});

const act = (given: Partial<PasswordTry> = {}): PasswordTry => ({
  against: "the hash",
  right: false,
  rehashed: null,
  origin: "stranger",
  person: "person",
  service: "demo",
  now: noon,
  messageIds: ["m1", "m2"],
  ...given,
});

const tried = (account: Account | null, given: Partial<PasswordTry> = {}) =>
  tryPassword(act(given), policy)({
    account,
    phoneHolder: null,
    openCases: [],
  });

/** The account after these tries, and what the last was answered. */
function after(row: readonly Partial<PasswordTry>[], account = hers) {
  let answer = "";
  let messages = 0;
  for (const one of row) {
    const decision = tried(account, one);
    answer = decision.answer.kind;
    account = decision.keep ?? account;
    messages += decision.messages?.length ?? 0;
  }
  return { account, answer, messages };
}

const wrong = (origin: Origin, many: number) =>
  Array.from({ length: many }, () => ({ origin }));
const right = (origin: Origin) => ({ origin, right: true });

Deno.test("a right one writes nothing: twenty at once do not stand in each other's way", () => {
  const { answer, keep, events } = tried(hers, { right: true });
  equal(answer.kind, "right");
  deepEqual([keep, events], [undefined, undefined]);
});

const rows: readonly [string, readonly Partial<PasswordTry>[], string][] = [
  [
    "four wrong and the right one",
    [...wrong("stranger", 4), right("stranger")],
    "right",
  ],
  ["five wrong and the right one (PM-41)", [
    ...wrong("stranger", 5),
    right("stranger"),
  ], "refused"],
  ["four wrong, a right one and four wrong", [
    ...wrong("stranger", 4),
    right("stranger"),
    ...wrong("stranger", 4),
    right("stranger"),
  ], "right"],
  [
    "five wrong elsewhere and hers",
    [...wrong("stranger", 5), right("known")],
    "right",
  ],
  ["five wrong elsewhere, hers, and the right one elsewhere (PM-42)", [
    ...wrong("stranger", 5),
    right("known"),
    right("stranger"),
  ], "refused"],
  ["five wrong in her browser and the right one elsewhere", [
    ...wrong("known", 5),
    right("stranger"),
  ], "refused"],
];

for (const [what, row, answer] of rows) {
  Deno.test(`tryPassword() of ${what} is ${answer}`, () => {
    equal(after(row).answer, answer);
  });
}

Deno.test("she is told once, on both channels, when it locks", () => {
  const { messages, account } = after([
    ...wrong("stranger", 9),
    ...wrong("stranger", 9),
  ], { ...hers, email: "ana@example.org" as NonNullable<Account["email"]> });
  equal(messages, 2);
  deepEqual(account.password?.lockedAt, noon);
});

Deno.test("nobody's, hers without a password, wrong and locked are one answer and one line on record (law 7)", () => {
  const locked = after(wrong("stranger", 5)).account;
  const refusals = [
    tried(null, { against: null }),
    tried({ ...hers, password: null }, { against: null }),
    tried(hers),
    tried(locked),
    tried(locked, { right: true }),
  ];
  for (const { answer, evenly, events } of refusals) {
    deepEqual(answer, { kind: "refused" });
    equal(evenly, true);
    deepEqual(events, [{
      kind: "password-refused",
      at: noon,
      person: "person",
      service: "demo",
    }]);
  }
});

Deno.test("a hash that was replaced meanwhile is verified again", () => {
  deepEqual(tried(hers, { against: "another" }).answer, { kind: "moved" });
  deepEqual(tried(hers, { against: null }).answer, { kind: "moved" });
});

Deno.test("a right one brings its hash up to date, and a wrong one never", () => {
  const kept = tried(hers, { right: true, rehashed: "dearer" }).keep?.password;
  equal(kept?.hash, "dearer");
  deepEqual(kept?.setAt, noon);
  equal(tried(hers, { rehashed: "dearer" }).keep?.password?.hash, "the hash");
});

Deno.test("whatever is tried in whatever order, no more wrong ones are looked at than the policy allows between two right ones", () => {
  const one = fc.record({
    origin: fc.constantFrom<Origin>("known", "stranger"),
    right: fc.boolean(),
  });
  fc.assert(fc.property(fc.array(one, { maxLength: 60 }), (row) => {
    let account = hers;
    const since: Record<Origin, number> = { known: 0, stranger: 0 };
    let closed = false;
    for (const each of row) {
      const { answer, keep } = tried(account, each);
      const open = since.known < tries &&
        (each.origin === "known" || since.stranger < tries);
      equal(answer.kind === "right", open && each.right);
      if (open && each.right) {
        since.known = 0;
        if (since.stranger < tries) since.stranger = 0;
      } else if (open) since[each.origin]++;
      account = keep ?? account;
      const { wrong, lockedAt } = account.password!;
      ok(wrong.known <= tries && wrong.stranger <= tries);
      // Once locked, its lock stays on record.
      closed ||= lockedAt !== null;
      equal(lockedAt !== null, closed);
    }
  }));
});
