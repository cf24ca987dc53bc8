// What waits for one person's phone: one request (MV-12), and a PIN to read (PN-18).

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  type AppPin,
  appPinDigits,
  holdRequest,
  type Inbox,
  inboxLabel,
  layPin,
  pinNow,
  releaseRequest,
  type Waiting,
  waitingNow,
} from "../../../domain/mobile/inbox.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { noon } from "../../support/accounts.ts";
import { testMac } from "../../support/audit.ts";

const at = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const request = (short: string, until = at(300)): Waiting => ({ short, until });
const pin: AppPin = {
  code: "code",
  asker: { kind: "service", id: "tax" },
  sentAt: noon,
  expiresAt: at(600),
};
const empty: Inbox = { waiting: null, pin: null };
const one: Inbox = { waiting: request("ONE"), pin };

Deno.test("MV-12: one request waits, and another is refused until it is given up or has ended", () => {
  const first = holdRequest(request("ONE"), noon)(null);
  deepEqual(first, {
    keep: { waiting: request("ONE"), pin: null },
    answer: { kind: "held" },
  });
  const second = holdRequest(request("TWO"), at(299))(one);
  const busy = { kind: "busy", waiting: request("ONE") } as const;
  deepEqual(second, { keep: one, answer: busy });
  const held = { keep: { waiting: request("TWO"), pin }, answer: first.answer };
  deepEqual(holdRequest(request("TWO"), at(300))(one), held);
  deepEqual(holdRequest(request("TWO"), noon, "ONE")(one), held);
});

Deno.test("MV-12: the request that waits, sent again, has its place already; to give up another than waits gives up none", () => {
  const again = holdRequest(request("ONE", at(310)), at(10))(one);
  deepEqual(again.keep, { waiting: request("ONE", at(310)), pin });
  const mistaken = holdRequest(request("THREE"), noon, "TWO")(one);
  equal(mistaken.answer.kind, "busy");
  equal(mistaken.keep, one);
});

Deno.test("MV-12: what has ended gives its place back, and never one that another has taken since", () => {
  deepEqual(releaseRequest("ONE")(one).keep, { waiting: null, pin });
  equal(releaseRequest("TWO")(one).keep, one);
  equal(releaseRequest("ONE")(null).keep, null);
  equal(releaseRequest("ONE")(empty).keep, empty);
});

Deno.test("whatever asks, gives up and ends in whatever order, none is held before the one that waits has ended", () => {
  const shorts = fc.constantFrom("ONE", "TWO", "THREE");
  const moves = fc.array(
    fc.record({
      kind: fc.constantFrom("hold", "instead", "release", "pin", "wait"),
      short: shorts,
      other: shorts,
      seconds: fc.nat(200),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(moves, (sent) => {
      let inbox: Inbox | null = null;
      let now = 0;
      for (const { kind, short, other, seconds } of sent) {
        const before = waitingNow(inbox, at(now));
        if (kind === "wait") now += seconds;
        else if (kind === "pin") inbox = layPin(pin)(inbox).keep;
        else if (kind === "release") inbox = releaseRequest(short)(inbox).keep;
        else {
          const instead = kind === "instead" ? other : undefined;
          const step = holdRequest(
            request(short, at(now + 300)),
            at(now),
            instead,
          );
          const { keep, answer } = step(inbox);
          inbox = keep;
          const free = !before || before.short === short ||
            before.short === instead;
          equal(answer.kind, free ? "held" : "busy");
          equal(waitingNow(inbox, at(now))?.short, free ? short : before.short);
        }
      }
    }),
  );
});

Deno.test("PN-13: a PIN shows until it expires, and the newest alone; the request beside it stays", () => {
  const { keep } = layPin({ ...pin, code: "second" })(one);
  deepEqual(keep, { waiting: one.waiting, pin: { ...pin, code: "second" } });
  equal(pinNow(keep, new Date(pin.expiresAt.getTime() - 1))?.code, "second");
  equal(pinNow(keep, pin.expiresAt), null);
  deepEqual(layPin(pin)(null).keep, { waiting: null, pin });
  for (const nothing of [null, empty]) {
    equal(pinNow(nothing, noon), null);
    equal(waitingNow(nothing, noon), null);
  }
});

Deno.test("the digits of a PIN are the same however often they are asked for, and of that PIN alone", () => {
  const digits = (given: Partial<AppPin> = {}, many = 6) =>
    appPinDigits(testMac, { ...pin, ...given }, many);
  match(digits(), /^\d{6}$/);
  equal(digits(), digits());
  notEqual(digits(), digits({ code: "other" }));
  notEqual(digits(), digits({ sentAt: at(1) }));
  // Longer than one block of the mac has bytes.
  match(digits({}, 60), /^\d{60}$/);
});

Deno.test("every digit of a PIN is as likely as another", () => {
  const seen = new Map<string, number>();
  for (let i = 0; i < 2000; i++) {
    const text = appPinDigits(testMac, { ...pin, code: `${i}` }, 6);
    for (const digit of text) seen.set(digit, (seen.get(digit) ?? 0) + 1);
  }
  equal(seen.size, 10);
  // 1,200 of each are expected; the keys and so the counts never change.
  for (const count of seen.values()) ok(count > 1050 && count < 1350);
});

Deno.test("an inbox comes back from its shelf as it was laid there, and outlives all that is in it", () => {
  const label = inboxLabel(defaultPolicy);
  const date = fc.date({ noInvalidDate: true });
  const asker = fc.oneof(
    fc.record({
      kind: fc.constant("service" as const),
      id: fc.string({ unit: "binary" }),
    }),
    fc.constant({ kind: "own", page: "account" } as const),
  );
  const inboxes: fc.Arbitrary<Inbox> = fc.record({
    waiting: fc.option(fc.record({ short: fc.string(), until: date })),
    pin: fc.option(
      fc.record({ code: fc.string(), asker, sentAt: date, expiresAt: date }),
    ),
  }, { noNullPrototype: true });
  fc.assert(
    fc.property(inboxes, (inbox) => {
      deepEqual(label.read(label.write(inbox)), inbox);
    }),
  );
  equal(label.renewed, true);
  ok(label.seconds >= defaultPolicy.mobile.requestSeconds);
  ok(label.seconds >= defaultPolicy.pin.seconds);
});
