// "You can; you cannot because": the whole table of levels, registrations and what she has, against a second reading of the rules (LV-11, LV-14, rulebook 10, 4).

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Account, AccountState } from "../../domain/account.ts";
import {
  type CanUse,
  canUse,
  meansOf,
  type Obstacle,
} from "../../domain/can_use.ts";
import { levels, type RegistrationLevel } from "../../domain/level.ts";
import {
  levelBy,
  type MethodName,
  methodNames,
  methods,
  sameFamily,
} from "../../domain/methods/all.ts";
import { newPassword } from "../../domain/password/kept.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { offersFor, proofOf } from "../../domain/signin.ts";
import { stoppedBy } from "../../domain/suspension.ts";
import { accountOf, ana, noon, phone } from "../support/accounts.ts";
import { anyDevice } from "../support/phones.ts";

const kept = newPassword("hash", noon);
const day = 24 * 60 * 60 * 1000;
const standing = { now: noon, policy: defaultPolicy };

const passwords = {
  none: null,
  good: kept,
  expired: { ...kept, setAt: new Date(noon.getTime() - 731 * day) },
  locked: { ...kept, wrong: { known: 5, stranger: 0 }, lockedAt: noon },
  elsewhere: { ...kept, wrong: { known: 0, stranger: 5 }, lockedAt: noon },
} as const;

interface Case {
  readonly registration: RegistrationLevel;
  readonly password: keyof typeof passwords;
  readonly device: boolean;
  readonly stopped: readonly MethodName[];
  readonly proven: MethodName | null;
}

function account({ registration, password, device, stopped }: Case): Account {
  return accountOf(ana, {
    phone: phone("+34600111222"),
    registration: { level: registration, route: "office", at: noon },
    password: passwords[password],
    device: device ? anyDevice : null,
    suspended: stopped.map((method) => ({ method, at: noon })),
  });
}

const verdict = (asked: typeof levels[number], one: Case) =>
  canUse(asked, meansOf(account(one), one.proven, standing), methodNames);

const plain: Case = {
  registration: "basic",
  password: "none",
  device: false,
  stopped: [],
  proven: null,
};

const can = (...methods: MethodName[]): CanUse => ({ kind: "can", methods });
const cannot = (
  unless: MethodName | null,
  ...because: Obstacle[]
): CanUse => ({ kind: "cannot", because, unless });

const all = stoppedBy(null);
const pinAlone = stoppedBy("pin");
const advanced = { ...plain, registration: "advanced" as const };

/** By hand: what is special about her, and what low, substantial and high answer. */
const table: readonly (readonly [Partial<Case>, CanUse, CanUse])[] = [
  [plain, can("pin"), cannot("certificate", "registration")],
  [advanced, can("pin"), can("pin")],
  [
    { ...advanced, device: true, password: "good" },
    can("mobile", "pin", "password"),
    can("mobile", "pin", "reinforced"),
  ],
  [
    { ...advanced, stopped: pinAlone },
    cannot("certificate", "suspended"),
    cannot("certificate", "suspended"),
  ],
  [
    { ...advanced, stopped: pinAlone, password: "locked" },
    cannot("certificate", "locked"),
    cannot("certificate", "locked"),
  ],
  [
    { ...advanced, stopped: pinAlone, password: "expired" },
    cannot("certificate", "expired"),
    cannot("certificate", "expired"),
  ],
  [
    { ...advanced, stopped: pinAlone, password: "elsewhere" },
    can("password"),
    can("reinforced"),
  ],
  [
    { ...plain, stopped: pinAlone, password: "expired" },
    cannot("certificate", "expired"),
    cannot("certificate", "registration", "expired"),
  ],
  [
    { ...plain, stopped: all, password: "locked", device: true },
    cannot("certificate", "suspended"),
    cannot("certificate", "registration", "suspended"),
  ],
  [
    { ...plain, stopped: pinAlone, device: true },
    can("mobile"),
    cannot("certificate", "registration"),
  ],
  [
    { ...plain, proven: "certificate" },
    can("pin", "certificate"),
    can("certificate"),
  ],
  [
    { ...plain, proven: "card", stopped: all },
    can("card"),
    can("card"),
  ],
];

for (const [given, low, substantial] of table) {
  const one = { ...plain, ...given };
  const { registration, password, device, stopped, proven } = one;
  Deno.test(`canUse() ${registration}, password ${password}, ${device ? "app" : "no app"}, stopped ${stopped}, in by ${proven}`, () => {
    deepEqual(verdict("low", one), low);
    deepEqual(verdict("substantial", one), substantial);
    deepEqual(
      verdict("high", one),
      proven === "card" ? can("card") : cannot("card", "method"),
    );
  });
}

Deno.test("canUse() over everything that she may have: can is what nextStep would let in, cannot names all that stands there", () => {
  let cases = 0;
  for (const one of everything()) {
    for (const asked of levels) {
      cases++;
      const given = account(one);
      const answer = verdict(asked, one);
      const comesIn = offersFor(asked, methodNames).filter(
        ({ method, enough }) => enough && opens(given, method, one, asked),
      ).map(({ method }) => method);
      if (answer.kind === "can") {
        deepEqual(answer.methods, comesIn);
        continue;
      }
      deepEqual(comesIn, []);
      const { because, unless } = answer;
      ok(because.length > 0);
      equal(unless, asked === "high" ? "card" : "certificate");
      // With all of it out of the way she can.
      const mended = mend(one, because);
      equal(
        verdict(asked, mended).kind,
        because.includes("method") ? "cannot" : "can",
        JSON.stringify([one, asked, because]),
      );
      // And with less of it she still cannot.
      for (const left of because) {
        const others = because.filter((other) => other !== left);
        equal(verdict(asked, mend(one, others)).kind, "cannot");
      }
    }
  }
  equal(cases, 2 * 5 * 2 * 8 * 3 * 3);
});

function* everything(): Generator<Case> {
  const stops = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
    (["mobile", "pin", "password"] as const)
      .filter((_, at) => bits & (1 << at))
      .flatMap((name) => stoppedBy(name))
  );
  for (const registration of ["basic", "advanced"] as const) {
    for (const password of Object.keys(passwords) as Case["password"][]) {
      for (const device of [true, false]) {
        for (const stopped of stops) {
          for (const proven of [null, "certificate", "card"] as const) {
            yield { registration, password, device, stopped, proven };
          }
        }
      }
    }
  }
}

/** Whether what the method proves now would answer the service: from the functions of a sign-in. */
function opens(
  given: Account,
  method: MethodName,
  one: Case,
  asked: typeof levels[number],
): boolean {
  if (methods[method].selfProving && method !== one.proven) return false;
  const ofPassword = sameFamily(method, "password");
  if (ofPassword && ["locked", "expired"].includes(one.password)) return false;
  const proof = proofOf(given, { method, provenAt: noon, asOf: noon });
  return proof !== null &&
    levels.indexOf(levelBy(method, proof.registration)) >=
      levels.indexOf(asked);
}

function mend(one: Case, because: readonly Obstacle[]): Case {
  const has = (obstacle: Obstacle) => because.includes(obstacle);
  return {
    ...one,
    registration: has("registration") ? "advanced" : one.registration,
    password: has("expired") || has("locked") ? "good" : one.password,
    stopped: has("suspended") ? [] : one.stopped,
  };
}

Deno.test("canUse() tells who has no phone, who is not registered, and what she has not activated", () => {
  const of = (given: Partial<Account>) =>
    canUse("low", meansOf(accountOf(ana, given), null, standing), methodNames);
  deepEqual(
    of({ state: "phone-revoked" }),
    cannot("certificate", "phoneless"),
  );
  deepEqual(of({ phone: null }), cannot("certificate", "phoneless"));
  for (const state of ["invited", "renounced", "revoked", "deceased"]) {
    const found = of({
      state: state as AccountState,
      phone: phone("+34600111222"),
    });
    deepEqual(found, cannot("certificate", "unregistered"));
  }
  const means = meansOf(account(plain), null, standing);
  deepEqual(canUse("low", means, ["mobile"]), cannot(null, "absent"));
  deepEqual(canUse("low", means, []), cannot(null, "method"));
});
