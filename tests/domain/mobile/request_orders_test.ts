// A request from the page that waits to the phone and back: any steps in any order (MV-10, MV-12).

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  approveRequest,
  bindRequest,
  type Holder,
  type MobileRequest,
  rejectRequest,
  takeRequest,
} from "../../../domain/mobile/request.ts";
import type { Step } from "../../../domain/ports.ts";
import { noon } from "../../support/accounts.ts";
import { end, herOther, hers, others, policy, requestOf } from "./requests.ts";

type Move =
  | { readonly kind: "bind"; readonly to: Holder }
  | {
    readonly kind: "approve";
    readonly to: Holder;
    readonly digits: string | null;
  }
  | { readonly kind: "reject"; readonly account: string }
  | { readonly kind: "give-up" | "take"; readonly attempt: string }
  | { readonly kind: "wait"; readonly seconds: number };

const holder = fc.constantFrom(hers, herOther, others);
const attempt = fc.constantFrom("attempt", "attempt", "other");
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant("bind" as const), to: holder }),
  fc.record({
    kind: fc.constant("approve" as const),
    to: holder,
    digits: fc.constantFrom("042", "042", "111", null),
  }),
  fc.record({ kind: fc.constant("take" as const), attempt }),
  fc.record({ kind: fc.constant("wait" as const), seconds: fc.nat(90) }),
  fc.oneof(
    fc.record({
      kind: fc.constant("reject" as const),
      account: fc.constantFrom("ana", "jordi"),
    }),
    fc.record({ kind: fc.constant("give-up" as const), attempt }),
  ),
);

/** What must have been so, by what was answered. */
interface Model {
  has: Holder | null;
  approval: { readonly by: Holder; readonly at: Date } | null;
  over: boolean;
  wrong: number;
  taken: number;
}

Deno.test("MV-10, MV-12: whoever does whatever in whatever order, at most one visit comes in, its own, by the phone that had it, in time", () => {
  let comings = 0;
  fc.assert(
    fc.property(
      fc.constantFrom("qr", "number"),
      fc.array(move, { maxLength: 25 }),
      (by, moves) => {
        let held: MobileRequest | null = requestOf({ by });
        let now = noon;
        const model: Model = {
          has: null,
          approval: null,
          over: false,
          wrong: 0,
          taken: 0,
        };
        const run = <A>(step: Step<MobileRequest, A>): A => {
          const { keep, answer } = step(held);
          held = keep;
          return answer;
        };
        for (const one of moves) {
          const late = now >= end;
          switch (one.kind) {
            case "wait":
              now = new Date(now.getTime() + one.seconds * 1000);
              break;
            case "bind": {
              const { kind } = run(bindRequest(one.to, now, policy));
              if (kind !== "bound") break;
              ok(!late && !model.over && !model.approval);
              ok(!model.has || model.has.account === one.to.account);
              model.has = one.to;
              break;
            }
            case "approve": {
              const first = !model.approval;
              const { to, digits } = one;
              const answer = run(
                approveRequest({ to, asOf: noon, now, digits }),
              );
              if (answer.kind === "wrong-digits") model.wrong++;
              ok(model.wrong < policy.digitTries);
              if (answer.kind !== "approved" || !first) break;
              ok(!late && !model.over);
              deepEqual(to, model.has);
              ok(by === "qr" || digits === "042");
              model.approval = { by: to, at: now };
              break;
            }
            case "reject":
            case "give-up": {
              const who = one.kind === "reject"
                ? { account: one.account }
                : { attempt: one.attempt };
              const answer = run(rejectRequest(who, "no", now));
              if (answer.kind !== "rejected" || !("first" in answer)) break;
              if (answer.first) {
                ok(!model.approval && !late && !model.over);
                ok("attempt" in who || who.account === model.has?.account);
                model.over = true;
              }
              break;
            }
            case "take": {
              const answer = run(takeRequest(one.attempt, now));
              if (answer.kind !== "approved") break;
              equal(one.attempt, "attempt");
              const { by, at } = answer;
              deepEqual({ by, at }, model.approval);
              model.taken++;
            }
          }
          if (held?.state.kind === "rejected") model.over = true;
        }
        ok(model.taken <= 1);
        comings += model.taken;
      },
    ),
    { numRuns: 5000 },
  );
  // Otherwise it would have proven nothing.
  ok(comings > 20, `${comings}`);
});
