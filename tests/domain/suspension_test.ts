// Methods that wait (issue 3, section 3): what her word stops, what still proves her, and how it is hers again.

import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import type { Account } from "../../domain/account.ts";
import type { Case } from "../../domain/desk/case.ts";
import { methodNames, methods, sameFamily } from "../../domain/methods/all.ts";
import {
  mayRestore,
  reportMisuse,
  restoreMethods,
} from "../../domain/my_data/misuse.ts";
import { newPassword } from "../../domain/password/kept.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import {
  canIdentify,
  markSuspended,
  offersFor,
  proofOf,
} from "../../domain/signin.ts";
import { signinStanding } from "../../domain/standing.ts";
import {
  isSuspended,
  stoppedBy,
  suspend,
  unsuspend,
} from "../../domain/suspension.ts";
import { accountOf, ana, noon, phone } from "../support/accounts.ts";
import { anyDevice } from "../support/phones.ts";
import { resident } from "../support/residents.ts";

const later = new Date(noon.getTime() + 1000);
// Longer than an officer looks back.
const longAgo = new Date(noon.getTime() - 40 * 86_400_000);
const account = accountOf(ana, {
  phone: phone("+34600111222"),
  password: newPassword("hash", longAgo),
  device: { ...anyDevice, addedAt: longAgo },
});
const stopped = suspend(account, ["pin"], noon);
const act = {
  account: account.id,
  person: "person",
  now: later,
  messageIds: ["one", "two"],
  caseId: "a-case",
  asOf: noon,
} as const;

function seen(account: Account | null, openCases: readonly Case[] = []) {
  return { account, phoneHolder: null, openCases };
}

Deno.test("stoppedBy() stops what leans on the registration, and never what proves her by itself", () => {
  for (const method of methodNames) {
    deepEqual(
      stoppedBy(method),
      methods[method].selfProving
        ? []
        : methodNames.filter((other) => sameFamily(other, method)),
      method,
    );
  }
  deepEqual(stoppedBy("password"), ["password", "reinforced"]);
  deepEqual(stoppedBy(null), ["mobile", "pin", "password", "reinforced"]);
});

Deno.test("suspend() keeps since when, and unsuspend() leaves nothing waiting", () => {
  deepEqual(stopped.suspended, [{ method: "pin", at: noon }]);
  deepEqual(suspend(stopped, ["pin"], later).suspended, stopped.suspended);
  deepEqual(unsuspend(stopped), account);
  equal(unsuspend(account), account);
  const some = fc.subarray([...methodNames]);
  fc.assert(fc.property(some, some, (first, second) => {
    const all = suspend(suspend(account, first, noon), second, later);
    for (const name of methodNames) {
      const waits = first.includes(name) || second.includes(name);
      equal(isSuspended(all, name), waits);
      equal(canIdentify(all, name), !waits);
    }
    equal(
      new Set(all.suspended.map(({ method }) => method)).size,
      all.suspended.length,
    );
    deepEqual(unsuspend(all), account);
  }));
});

Deno.test("what waits proves nobody, and sessions by it end; a certificate's do not", () => {
  const at = { provenAt: later, asOf: later };
  equal(proofOf(stopped, { method: "pin", ...at }), null);
  equal(proofOf(stopped, { method: "card", ...at })?.method, "card");
  equal(canIdentify(stopped, "pin"), false);
  equal(canIdentify(stopped, "certificate"), true);
  const person = resident(ana);
  equal(
    signinStanding({ resident: person, account: stopped }, "pin").kind,
    "suspended",
  );
  // What is more than stopped is told first: she cannot come back by what the stop page says.
  const gone = { ...stopped, state: "renounced" } as const;
  equal(
    signinStanding({ resident: person, account: gone }, "pin").kind,
    "renounced",
  );
});

Deno.test("markSuspended() marks what waits and leaves the rest as it is offered", () => {
  const offers = offersFor("low", methodNames);
  deepEqual(markSuspended(offers, account), offers);
  deepEqual(
    markSuspended(offers, stopped).filter(({ suspended }) => suspended),
    [{ method: "pin", enough: true, suspended: true }],
  );
});

Deno.test("reportMisuse() ends sessions, stops what was used, tells both and opens one case", () => {
  const decision = reportMisuse({ ...act, method: "pin" }, defaultPolicy)(
    seen(account),
  );
  deepEqual(decision.keep, {
    ...account,
    // A letter on its way that moves her phone may be the thief's.
    letters: account.letters.map((one) => ({ ...one, usedAt: later })),
    // So may a code that was made lately.
    activation: null,
    sessionsFrom: later,
    suspended: [{ method: "pin", at: later }],
  });
  deepEqual(decision.cases, [{
    id: "a-case",
    account: account.id,
    document: ana,
    openedAt: later,
    matter: { kind: "misuse", method: "pin" },
    end: null,
  }]);
  deepEqual(decision.messages?.map(({ body }) => body), [{
    kind: "misuse-reported",
    at: later,
    suspended: ["pin"],
  }]);
  const told = seen(decision.keep!, decision.cases);
  // The same page sent twice; and another session, which ends too.
  const twice = reportMisuse({ ...act, method: "pin" }, defaultPolicy)(told);
  deepEqual(twice, { answer: { kind: "done" } });
  const again = reportMisuse(
    { ...act, method: null, asOf: later },
    defaultPolicy,
  )(told);
  deepEqual(again.cases, []);
  equal(again.messages?.length, 1);
  const byCertificate = reportMisuse({ ...act, method: "card" }, defaultPolicy)(
    seen(account),
  );
  deepEqual(byCertificate.keep?.suspended, []);
  equal(byCertificate.cases?.length, 1);
});

Deno.test("reportMisuse() and restoreMethods() touch nobody else's account, and none that has left", () => {
  for (
    const other of [null, { ...stopped, id: "other" }, {
      ...stopped,
      state: "renounced" as const,
    }]
  ) {
    equal(
      reportMisuse({ ...act, method: null }, defaultPolicy)(seen(other)).keep,
      undefined,
    );
    const proof = { method: "card" } as const;
    equal(restoreMethods({ ...act, proof })(seen(other)).keep, undefined);
  }
});

Deno.test("restoreMethods() takes a proof that leans on no registration, tells both, and tells once", () => {
  for (const method of methodNames) {
    const decision = restoreMethods({ ...act, proof: { method } })(
      seen(stopped),
    );
    equal(
      decision.answer.kind,
      mayRestore({ method }) ? "restored" : "not-hers",
    );
    deepEqual(decision.keep, mayRestore({ method }) ? account : undefined);
  }
  equal(mayRestore({ method: "pin" }), false);
  const twice = restoreMethods({ ...act, proof: { method: "card" } })(
    seen(account),
  );
  deepEqual(twice, { answer: { kind: "restored" } });
});
