// Her phone as a key (rulebook 5.1, 5.6): activated, retired, taken away, used, copied.

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import type { Account } from "../../../domain/account.ts";
import type { Email } from "../../../domain/email.ts";
import { methodNames } from "../../../domain/methods/all.ts";
import {
  activateDevice,
  type Device,
  forgetPush,
  keepPush,
  removeDevice,
  useKey,
} from "../../../domain/mobile/device.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import type { Decision, Seen } from "../../../domain/ports.ts";
import { accountOf, ana, jordi, noon, phone } from "../../support/accounts.ts";

const policy = defaultPolicy.mobile;
const underWay = Math.max(policy.requestSeconds, policy.challengeSeconds);

const device: Device = {
  id: "phone",
  credential: "credential",
  publicKey: "key",
  counter: 0,
  backedUp: false,
  name: "Mi teléfono",
  addedAt: noon,
  push: null,
};
const push = { endpoint: "https://push.example/1", p256dh: "k", auth: "a" };
const before = { ...device, id: "before", push };

const account = accountOf(ana, {
  phone: phone("+34600111222"),
  email: "ana@example.org" as Email,
});
const has = (device: Device | null) => ({ ...account, device });

const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

const act = {
  account: account.id,
  person: "person",
  now: after(60),
  messageIds: ["one", "two"],
} as const;

function on<A>(
  account: Account | null,
  decide: (seen: Seen) => Decision<A>,
): Decision<A> {
  return decide({ account, phoneHolder: null, openCases: [] });
}

const told = ({ messages = [] }: Decision<unknown>) =>
  messages.map(({ channel, to, body }) => [channel, to, body.kind]);

/** Whoever is not, or not any more, whom the session says. */
const strangers: Readonly<Record<string, Account | null>> = {
  "nobody": null,
  "another account": { ...account, id: "other", document: jordi },
  "renounced": { ...has(device), state: "renounced" },
  "revoked": { ...has(device), state: "revoked" },
  "deceased": { ...has(device), state: "deceased" },
  "phone-revoked": { ...has(device), state: "phone-revoked" },
  "invited": { ...has(device), state: "invited", registration: null },
};

const activation = {
  ...{ ...act, device, asOf: noon, pushId: "three" },
  appUrl: "https://clave.example/es/app",
};

Deno.test("MV-02: a phone becomes her key, and she is told on both channels", () => {
  const decision = on(account, activateDevice(activation));
  deepEqual(decision.answer, { kind: "activated" });
  deepEqual(decision.keep, has(device));
  deepEqual(told(decision), [
    ["sms", "+34600111222", "device-activated"],
    ["email", "ana@example.org", "device-activated"],
  ]);
  const events = [{ kind: "device-activated", at: act.now, person: "person" }];
  deepEqual(decision.events, events);
});

Deno.test("MV-02: one device is active: another one retires it, and it is told where it can be", () => {
  const retiring = on(has(before), activateDevice(activation));
  equal(retiring.keep?.device, device);
  deepEqual(told(retiring).slice(2), [
    ["push", push.endpoint, "device-retired"],
  ]);
  const silent = { ...before, push: null };
  const quiet = on(has(silent), activateDevice(activation));
  equal(quiet.keep?.device, device);
  equal(told(quiet).length, 2);
});

Deno.test("MV-02: the page that activates, sent twice, activates once and tells once", () => {
  const first = on(account, activateDevice(activation));
  const second = on(first.keep!, activateDevice(activation));
  deepEqual(second, { answer: { kind: "activated" } });
});

Deno.test("nobody but whose session it is, registered and not thrown out since, activates a phone", () => {
  for (const [who, stranger] of Object.entries(strangers)) {
    const decision = on(stranger, activateDevice(activation));
    deepEqual(decision, { answer: { kind: "not-hers" } }, who);
  }
  const thrownOut = { ...account, sessionsFrom: after(1) };
  const late = on(thrownOut, activateDevice(activation));
  deepEqual(late, { answer: { kind: "not-hers" } });
  const same = { ...activation, asOf: after(1) };
  equal(on(thrownOut, activateDevice(same)).answer.kind, "activated");
});

Deno.test("MV-41: deactivated, she stays registered, and hears of it", () => {
  const removal = { ...act, device: "phone" };
  const decision = on(has(device), removeDevice(removal));
  deepEqual(decision.answer, { kind: "removed" });
  deepEqual(decision.keep, account);
  deepEqual(told(decision).map(([channel, , kind]) => [channel, kind]), [
    ["sms", "device-removed"],
    ["email", "device-removed"],
  ]);
  const again = on(decision.keep!, removeDevice(removal));
  deepEqual(again, { answer: { kind: "removed" } });
});

Deno.test("MV-41: a page that showed a former device takes away none that came since", () => {
  const removal = { ...act, device: before.id };
  const decision = on(has(device), removeDevice(removal));
  deepEqual(decision, { answer: { kind: "removed" } });
  for (const [who, stranger] of Object.entries(strangers)) {
    const decision = on(stranger, removeDevice({ ...act, device: "phone" }));
    deepEqual(decision, { answer: { kind: "not-hers" } }, who);
  }
});

const use = { ...act, device: "phone", counter: 1, mark: "first" };
const using = (given: Partial<typeof use>) =>
  useKey({ ...use, ...given }, policy);
const counted = (counter: number, at = after(0)) =>
  has({ ...device, counter, lastUse: { mark: "held", at } });

Deno.test("a key is used: its count is kept, and who she is answered", () => {
  const decision = on(has(device), using({}));
  const lastUse = { mark: "first", at: act.now };
  const kept = has({ ...device, counter: 1, lastUse });
  deepEqual(decision, {
    answer: { kind: "used", account: kept, device: kept.device, first: true },
    keep: kept,
  });
});

Deno.test("a key that counts nothing is used as often as it answers", () => {
  let held: Account = has(device);
  for (const mark of ["first", "second", "third"]) {
    const { answer, keep } = on(held, using({ counter: 0, mark }));
    equal(answer.kind === "used" && answer.first, true);
    deepEqual(keep, has({ ...device, lastUse: { mark, at: act.now } }));
    held = keep!;
  }
});

Deno.test("MV-41: a key is of no use once another is active, it was taken away, or she said that it was not her", () => {
  const inactive = { answer: { kind: "not-active" } } as const;
  deepEqual(on(has(before), using({})), inactive);
  deepEqual(on(has(null), using({})), inactive);
  for (const [who, stranger] of Object.entries(strangers)) {
    deepEqual(on(stranger, using({})), inactive, who);
  }
  for (const method of methodNames) {
    const suspended = [{ method, at: noon }];
    const { answer } = on({ ...has(device), suspended }, using({}));
    equal(answer.kind, method === "mobile" ? "not-active" : "used", method);
  }
  const unregistered = { ...has(device), registration: null };
  deepEqual(on(unregistered, using({})), inactive);
});

Deno.test("the very same answer again, as two taps send it, is one use and no alarm", () => {
  for (const counter of [0, 1]) {
    const { keep } = on(has(device), using({ counter }));
    const second = on(keep!, using({ counter, now: after(61) }));
    const used = { account: keep, device: keep!.device, first: false };
    deepEqual(second, { answer: { kind: "used", ...used } });
  }
});

Deno.test("an answer that a later one has overtaken is refused, and is no alarm while it may have been under way", () => {
  const held = counted(7);
  for (const counter of [0, 1, 6]) {
    const early = using({ counter, now: after(underWay - 1) });
    deepEqual(on(held, early), { answer: { kind: "late" } });
    const tooLate = using({ counter, now: after(underWay) });
    equal(on(held, tooLate).answer.kind, "cloned");
  }
});

Deno.test("issue 5: of a key that was copied neither serves: it is taken away, every session ends, she is told", () => {
  const copies: readonly [string, Account, Partial<typeof use>][] = [
    ["two answers with one count", counted(7), { counter: 7, mark: "other" }],
    ["a lower count", counted(7), { counter: 6, now: after(underWay) }],
    ["a count that begins anew", counted(7), { counter: 0, now: after(3600) }],
    ["the count it was made with", has({ ...device, counter: 7 }), {
      counter: 7,
    }],
  ];
  for (const [what, held, given] of copies) {
    const decision = on(held, using(given));
    const now = given.now ?? act.now;
    deepEqual(decision.answer, { kind: "cloned" }, what);
    deepEqual(decision.keep, { ...account, sessionsFrom: now }, what);
    deepEqual(told(decision).map(([channel, , kind]) => [channel, kind]), [
      ["sms", "device-cloned"],
      ["email", "device-cloned"],
    ]);
    const events = [{ kind: "device-cloned", at: now, person: "person" }];
    deepEqual(decision.events, events, what);
  }
});

Deno.test("whatever order answers come in, each count is taken at most once, none below one that was, and hers alone are never an alarm", () => {
  const answers = fc.array(
    fc.record({ counter: fc.integer({ min: 1, max: 9 }), wait: fc.nat(14) }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(answers, (sent) => {
      let held = has(device);
      let now = noon.getTime();
      let highest = 0;
      for (const { counter, wait } of sent) {
        now += wait * 1000;
        // Of one key, a count is of one answer.
        const given = { counter, mark: `of ${counter}`, now: new Date(now) };
        const { answer, keep } = on(held, using(given));
        ok(answer.kind === "used" || answer.kind === "late", answer.kind);
        equal(answer.kind === "used", counter >= highest);
        equal(keep !== undefined, counter > highest);
        highest = Math.max(highest, counter);
        held = keep ? has(keep.device) : held;
      }
    }),
  );
});

Deno.test("MV-17: where a device is told of requests is kept, changed and forgotten, for the active one alone", () => {
  const to = { account: account.id, device: "phone" };
  const allowed = on(has(device), keepPush({ ...to, push }));
  deepEqual(allowed, { answer: null, keep: has({ ...device, push }) });
  const nothing = { answer: null };
  deepEqual(on(allowed.keep!, keepPush({ ...to, push: { ...push } })), nothing);
  for (const part of ["endpoint", "p256dh", "auth"] as const) {
    const other = { ...push, [part]: "other" };
    const changed: Decision<null> = on(
      allowed.keep!,
      keepPush({ ...to, push: other }),
    );
    deepEqual(changed.keep, has({ ...device, push: other }), part);
  }
  const off = on(allowed.keep!, keepPush({ ...to, push: null }));
  deepEqual(off, { answer: null, keep: has(device) });
  deepEqual(on(has(device), keepPush({ ...to, push: null })), nothing);
  for (const held of [null, has(null), has(before)]) {
    deepEqual(on(held, keepPush({ ...to, push })), nothing);
  }
  const another = { ...has(device), id: "other" };
  deepEqual(on(another, keepPush({ ...to, push })), nothing);
});

Deno.test("an address that is gone is forgotten, that very one alone, and the app can say so until there is another (RFC 8030 7.3)", () => {
  const gone = { account: account.id, push: { ...push } };
  const told = has({ ...device, push });
  const silent = has({ ...device, push: null, pushGone: true });
  deepEqual(on(told, forgetPush(gone)), { answer: null, keep: silent });
  const nothing = { answer: null };
  for (const part of ["endpoint", "p256dh", "auth"] as const) {
    const newer = has({ ...device, push: { ...push, [part]: "newer" } });
    deepEqual(on(newer, forgetPush(gone)), nothing, part);
  }
  const another = { ...told, id: "other" };
  for (const held of [null, has(null), has(device), silent, another]) {
    deepEqual(on(held, forgetPush(gone)), nothing);
  }
  const to = { account: account.id, device: "phone" };
  deepEqual(on(silent, keepPush({ ...to, push: null })), nothing);
  deepEqual(on(silent, keepPush({ ...to, push })), {
    answer: null,
    keep: told,
  });
});
