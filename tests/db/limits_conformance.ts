// What Limits must do, whatever they are kept in.

import { deepEqual, equal } from "node:assert/strict";
import type { LimitRule } from "../../domain/policy.ts";
import type { Limits } from "../../domain/ports.ts";
import { testClock } from "../support/clock.ts";
import type { StoreBench, storeKinds } from "../support/store_benches.ts";

const three = { name: "three", most: 3, seconds: 60 };
const fifty = { name: "fifty", most: 50, seconds: 600 };
const within = { kind: "within" };
const over = (until: string, rule: LimitRule) => ({
  kind: "over",
  until: new Date(until),
  rule,
});

interface Given {
  readonly limits: Limits;
  readonly clock: ReturnType<typeof testClock>;
  readonly bench: StoreBench;
}

export function limitsConform(kind: typeof storeKinds[number]): void {
  const given = (criteria: string, check: (given: Given) => Promise<void>) =>
    Deno.test({
      name: `Limits over ${kind.name} ${criteria}`,
      ignore: kind.ignore,
      fn: async () => {
        await using bench = await kind.open();
        const clock = testClock();
        const limits = (await bench.connect()).limits(clock);
        await check({ limits, clock, bench });
      },
    });

  given("are over from the first act too many", async ({ limits }) => {
    const act = () => limits.count([{ rule: three, of: "a" }]);
    for (let i = 0; i < 3; i++) deepEqual(await act(), within);
    deepEqual(await act(), over("2026-11-22T12:01:00.000Z", three));
    deepEqual(await limits.count([{ rule: three, of: "b" }]), within);
  });

  given("start at the first act and end at the instant", async (it) => {
    const act = () => it.limits.count([{ rule: three, of: "a" }]);
    const stopped = over("2026-11-22T12:01:00.000Z", three);
    await act();
    it.clock.advance(30_000);
    for (let i = 0; i < 2; i++) deepEqual(await act(), within);
    // Acts beyond the limit make nobody wait longer.
    for (let i = 0; i < 3; i++) deepEqual(await act(), stopped);
    it.clock.advance(29_999);
    deepEqual(await act(), stopped);
    it.clock.advance(1);
    for (let i = 0; i < 3; i++) deepEqual(await act(), within);
    deepEqual(await act(), over("2026-11-22T12:02:00.000Z", three));
  });

  given(
    "say which window is full, and count nothing by looking",
    async (it) => {
      const own = { rule: three, of: "own" };
      const others = { rule: fifty, of: "everybody's" };
      const full = () => it.limits.full([others, own]);
      for (let looks = 0; looks < 5; looks++) deepEqual(await full(), within);
      for (let acts = 0; acts < 3; acts++) await it.limits.count([own]);
      deepEqual(await full(), over("2026-11-22T12:01:00.000Z", three));
      deepEqual(await it.limits.full([others]), within);
      deepEqual(await it.limits.full([]), within);
      it.clock.advance(60_000);
      deepEqual(await full(), within);
    },
  );

  given(
    "count in every window, or in none where one is full",
    async (it) => {
      const own = { rule: { ...three, most: 1 }, of: "own" };
      const others = { rule: { ...fifty, most: 2 }, of: "everybody's" };
      const both = () => it.limits.count([own, others]);
      deepEqual(await both(), within);
      for (let i = 0; i < 5; i++) {
        deepEqual(await both(), over("2026-11-22T12:01:00.000Z", own.rule));
      }
      // Who was stopped by her own window has taken nothing from the other.
      deepEqual(await it.limits.count([others]), within);
      deepEqual(
        await it.limits.count([{ ...own, of: "another" }, others]),
        over("2026-11-22T12:10:00.000Z", others.rule),
      );
      // Neither has she, whom the others' window stopped, used up her own.
      deepEqual(await it.limits.count([{ ...own, of: "another" }]), within);
      deepEqual(await it.limits.count([]), within);
    },
  );

  given("give back one act", async ({ limits }) => {
    const a = { rule: three, of: "a" };
    for (let i = 0; i < 3; i++) await limits.count([a]);
    await limits.giveBack([a]);
    await limits.giveBack([]);
    await limits.giveBack([{ rule: three, of: "nothing counted" }]);
    deepEqual(await limits.count([a]), within);
    deepEqual(await limits.count([a]), over("2026-11-22T12:01:00.000Z", three));
  });

  given("forget only what they are told to", async ({ limits }) => {
    const [a, b] = [{ rule: three, of: "a" }, { rule: three, of: "b" }];
    for (let i = 0; i < 3; i++) await limits.count([a, b]);
    await limits.forget([a]);
    await limits.forget([]);
    deepEqual(await limits.count([a]), within);
    deepEqual(await limits.count([b]), over("2026-11-22T12:01:00.000Z", three));
  });

  given("let exactly the most of 100 racers through", async (it) => {
    const other = (await it.bench.connect()).limits(it.clock);
    const racers = Array.from(
      { length: 100 },
      (_, i) => (i % 2 ? other : it.limits).count([{ rule: fifty, of: "a" }]),
    );
    const answers = await Promise.all(racers);
    equal(answers.filter(({ kind }) => kind === "within").length, 50);
  });

  given("still count after a restart", async ({ limits, clock, bench }) => {
    for (let i = 0; i < 3; i++) await limits.count([{ rule: three, of: "a" }]);
    const restarted = (await bench.connect()).limits(clock);
    const answer = await restarted.count([{ rule: three, of: "a" }]);
    equal(answer.kind, "over");
  });
}
