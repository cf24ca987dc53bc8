import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  checkCode,
  codeLabel,
  type HeldCode,
  sendCode,
  tryCode,
} from "../../domain/one_time_code.ts";
import { defaultPolicy } from "../../domain/policy.ts";

const policy = defaultPolicy.pin;
const noon = new Date("2026-11-22T12:00:00Z");
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const mac = (name: string) => name.padEnd(11, "_");

const held: HeldCode = {
  codes: [{ mac: mac("first"), expiresAt: later(600) }],
  triesLeft: 5,
  sentAt: noon,
};

Deno.test("sendCode() lays the first code with all its tries (PN-13, PN-22)", () => {
  deepEqual(sendCode(mac("first"), noon, policy)(null), {
    keep: held,
    answer: { kind: "sent", expiresAt: later(600), againAt: later(60) },
  });
});

Deno.test("sendCode() sends no other within a minute, and does at the minute (PN-23)", () => {
  deepEqual(sendCode(mac("second"), later(59.999), policy)(held), {
    keep: held,
    answer: { kind: "too-soon", expiresAt: later(600), againAt: later(60) },
  });
  equal(sendCode(mac("second"), later(60), policy)(held).answer.kind, "sent");
});

Deno.test("sendCode() says where the newest is, whichever way the next was asked for (PN-18)", () => {
  const times = { expiresAt: later(600), againAt: later(60) };
  const first = sendCode(mac("first"), noon, policy, { inApp: true })(null);
  deepEqual(first.answer, { kind: "sent", ...times, inApp: true });
  const soon = sendCode(mac("second"), later(59), policy)(first.keep);
  deepEqual(soon.answer, { kind: "too-soon", ...times, inApp: true });
  const sms = sendCode(mac("second"), later(60), policy)(first.keep).keep;
  const after = sendCode(mac("third"), later(61), policy, { inApp: true })(sms);
  equal("inApp" in after.answer, false);
});

Deno.test("sendCode() keeps the last two codes alive, and gives no try back", () => {
  const tried = { ...held, triesLeft: 2 };
  const second = sendCode(mac("second"), later(60), policy)(tried).keep;
  const third = sendCode(mac("third"), later(120), policy)(second).keep;
  deepEqual(third?.codes.map((code) => code.mac), [
    mac("second"),
    mac("third"),
  ]);
  equal(third?.triesLeft, 2);
});

Deno.test("sendCode() gives no try back when the codes before have died", () => {
  const tried = { ...held, triesLeft: 1 };
  deepEqual(sendCode(mac("second"), later(600), policy)(tried).keep, {
    codes: [{ mac: mac("second"), expiresAt: later(1200) }],
    triesLeft: 1,
    sentAt: later(600),
  });
});

Deno.test("sendCode() sends nothing to who is out of tries", () => {
  const out = { ...held, codes: [], triesLeft: 0 };
  deepEqual(sendCode(mac("second"), later(900), policy)(out), {
    keep: out,
    answer: { kind: "out-of-tries" },
  });
});

Deno.test("tryCode() accepts a right code once (PN-14)", () => {
  const { keep, answer } = tryCode(mac("first"), later(1))(held);
  deepEqual({ keep, answer }, { keep: null, answer: { kind: "accepted" } });
  equal(tryCode(mac("first"), later(2))(keep).answer.kind, "spent");
});

Deno.test("checkCode() accepts a right code as often as its page is sent, until its time, and counts wrong ones as tryCode() does", () => {
  const { keep, answer } = checkCode(mac("first"), later(1))(held);
  deepEqual({ keep, answer }, { keep: held, answer: { kind: "accepted" } });
  equal(checkCode(mac("first"), later(599.999))(keep).answer.kind, "accepted");
  equal(checkCode(mac("first"), later(600))(keep).answer.kind, "spent");
  deepEqual(
    checkCode(mac("wrong"), later(1))(held),
    tryCode(mac("wrong"), later(1))(held),
  );
});

Deno.test("tryCode() accepts either of the two codes that live, and takes both", () => {
  const two = sendCode(mac("second"), later(60), policy)(held).keep;
  for (const name of ["first", "second"]) {
    deepEqual(tryCode(mac(name), later(61))(two), {
      keep: null,
      answer: { kind: "accepted" },
    });
  }
});

Deno.test("tryCode() counts a wrong code, and after the fifth none is right (PN-22)", () => {
  let kept: HeldCode | null = held;
  for (const triesLeft of [4, 3, 2, 1]) {
    const { keep, answer } = tryCode(mac("wrong"), later(1))(kept);
    deepEqual(answer, { kind: "wrong", triesLeft });
    kept = keep;
  }
  const last = tryCode(mac("wrong"), later(1))(kept);
  deepEqual(last, {
    keep: { codes: [], triesLeft: 0, sentAt: noon },
    answer: { kind: "spent" },
  });
  equal(tryCode(mac("first"), later(2))(last.keep).answer.kind, "spent");
});

Deno.test("tryCode() refuses at the very instant of expiry, and counts the try (PN-13)", () => {
  equal(tryCode(mac("first"), later(599.999))(held).answer.kind, "accepted");
  deepEqual(tryCode(mac("first"), later(600))(held), {
    keep: { ...held, codes: [], triesLeft: 4 },
    answer: { kind: "spent" },
  });
});

Deno.test("tryCode() answers for a code never sent as for a spent one", () => {
  deepEqual(tryCode(mac("first"), noon)(null), {
    keep: null,
    answer: { kind: "spent" },
  });
});

type Move =
  | { kind: "send" }
  | { kind: "wait"; seconds: number }
  | { kind: "guess" }
  | { kind: "type"; back: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.constant<Move>({ kind: "send" }),
  fc.record({
    kind: fc.constant("wait" as const),
    seconds: fc.constantFrom(1, 59, 60, 300, 599, 600, 4000),
  }),
  fc.constant<Move>({ kind: "guess" }),
  fc.record({ kind: fc.constant("type" as const), back: fc.nat(3) }),
);

Deno.test("sendCode() and tryCode() hold their promises in any order of sends, tries and waits", () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      let kept: HeldCode | null = null;
      let now = noon;
      // What an outside observer knows: when each code was sent, which was used, how many misses since the last success.
      const sent: { mac: string; at: Date }[] = [];
      const used = new Set<string>();
      let misses = 0;
      for (const [at, step] of moves.entries()) {
        if (step.kind === "wait") {
          now = new Date(now.getTime() + step.seconds * 1000);
          continue;
        }
        if (step.kind === "send") {
          const last: { at: Date } | undefined = sent.at(-1);
          const { keep, answer } = sendCode(mac(`${at}`), now, policy)(kept);
          if (answer.kind === "sent") {
            ok(misses < policy.tries);
            ok(!kept || now.getTime() - last!.at.getTime() >= 60_000);
            sent.push({ mac: mac(`${at}`), at: now });
          }
          kept = keep;
          continue;
        }
        const typed = step.kind === "guess"
          ? { mac: mac("guess"), at: noon }
          : sent.at(-1 - step.back);
        if (!typed) continue;
        const before: HeldCode | null = kept;
        const { keep, answer } = tryCode(typed.mac, now)(before);
        if (answer.kind === "accepted") {
          ok(!used.has(typed.mac));
          ok(now.getTime() - typed.at.getTime() < 600_000);
          ok(sent.slice(-policy.alive).some((code) => code.mac === typed.mac));
          equal(keep, null);
          for (const code of sent) used.add(code.mac);
          misses = 0;
        } else if (keep?.triesLeft !== before?.triesLeft) {
          misses++;
          ok(misses <= policy.tries);
          equal(keep?.triesLeft, policy.tries - misses);
        }
        if (answer.kind === "wrong") {
          equal(answer.triesLeft, policy.tries - misses);
        }
        kept = keep;
      }
    }),
    { numRuns: 2000 },
  );
});

Deno.test("codeLabel() reads back what it wrote", () => {
  const label = codeLabel(defaultPolicy);
  const date = fc.date({ noInvalidDate: true });
  const code = fc.record({
    mac: fc.base64String({ minLength: 12, maxLength: 12 })
      .map((text) =>
        text.slice(0, 11).replaceAll("+", "-").replaceAll("/", "_")
          .replaceAll("=", "A")
      ),
    expiresAt: date,
  });
  const any = fc.record({
    codes: fc.array(code, { maxLength: 3 }),
    triesLeft: fc.nat(100),
    sentAt: date,
    inApp: fc.constant(true as const),
  }, { requiredKeys: ["codes", "triesLeft", "sentAt"] });
  fc.assert(fc.property(any, (value) => {
    deepEqual(plainly(label.read(label.write(value))), plainly(value));
  }));
});

/** fast-check makes records without a prototype. */
function plainly(value: HeldCode): unknown {
  return JSON.parse(JSON.stringify(value));
}

Deno.test("codeLabel() packs two codes into 60 characters", () => {
  const two = sendCode(mac("second"), later(60), policy)(held).keep!;
  const text = codeLabel(defaultPolicy).write(two);
  ok(text.length <= 60, text);
});

Deno.test("codeLabel() keeps the count for longer than a visit can last", () => {
  const { signin, registration } = defaultPolicy;
  const { seconds } = codeLabel(defaultPolicy);
  ok(seconds >= signin.attemptSeconds + policy.seconds);
  ok(seconds >= registration.stepSeconds + policy.seconds);
});
