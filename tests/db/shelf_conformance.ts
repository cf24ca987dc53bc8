// What every Shelf must do, whatever it is kept in.

import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Shelf, ShelfLabel } from "../../domain/ports.ts";
import { testClock } from "../support/clock.ts";
import type { StoreBench, storeKinds } from "../support/store_benches.ts";

export interface Thing {
  readonly left: number;
  readonly note?: string;
}

export const label: ShelfLabel<Thing> = {
  name: "t",
  seconds: 60,
  read: JSON.parse,
  write: JSON.stringify,
};

/** Takes one, and answers how many there were; the last one is let go. */
export const take = (held: Thing | null) => ({
  keep: held && held.left > 1 ? { ...held, left: held.left - 1 } : null,
  answer: held?.left ?? 0,
});

export const add = (held: Thing | null) => {
  const left = (held?.left ?? 0) + 1;
  return { keep: { left }, answer: left };
};

interface Given {
  readonly shelf: Shelf<Thing>;
  readonly clock: ReturnType<typeof testClock>;
  readonly bench: StoreBench;
}

export function shelfConforms(kind: typeof storeKinds[number]): void {
  const given = (criteria: string, check: (given: Given) => Promise<void>) =>
    Deno.test({
      name: `Shelf over ${kind.name} ${criteria}`,
      ignore: kind.ignore,
      fn: async () => {
        await using bench = await kind.open();
        const clock = testClock();
        const shelf = (await bench.connect()).shelf(clock, label);
        await check({ shelf, clock, bench });
      },
    });

  given("has nothing where nothing was put", async ({ shelf }) => {
    equal(await shelf.peek("a"), null);
    equal(await shelf.change("a", take), 0);
  });

  given("gives back what was put, letter by letter", async ({ shelf }) => {
    const thing = { left: 3, note: `012345 "ñ·€" ' \\ \n %` };
    await shelf.put("a", thing);
    deepEqual(await shelf.peek("a"), thing);
    equal(await shelf.peek("b"), null);
  });

  given("is looked at along with others as it is alone", async ({ shelf }) => {
    await shelf.put("a", { left: 1, note: "ñ" });
    await shelf.put("b", { left: 2 });
    await shelf.put("gone", { left: 1 });
    await shelf.change("gone", take);
    const ids = ["a", "never", "b", "gone", "a"];
    deepEqual(
      await Promise.all(ids.map((id) => shelf.peekAlong(id))),
      [{ left: 1, note: "ñ" }, null, { left: 2 }, null, {
        left: 1,
        note: "ñ",
      }],
    );
    await shelf.put("a", { left: 9 });
    deepEqual(await shelf.peekAlong("a"), { left: 9 });
  });

  given("ends for whoever looks along with others", async (it) => {
    const { shelf, clock } = it;
    await shelf.put("a", { left: 3 });
    clock.advance(59_999);
    equal((await shelf.peekAlong("a"))?.left, 3);
    clock.advance(1);
    equal(await shelf.peekAlong("a"), null);
  });

  given("puts over whatever lay there", async ({ shelf }) => {
    await shelf.put("a", { left: 3 });
    await shelf.put("a", { left: 9 });
    deepEqual(await shelf.peek("a"), { left: 9 });
  });

  given("makes what was not there", async ({ shelf }) => {
    equal(await shelf.change("a", add), 1);
    equal(await shelf.change("a", add), 2);
    deepEqual(await shelf.peek("a"), { left: 2 });
  });

  given("forgets what a step lets go, and can make it anew", async (it) => {
    const { shelf } = it;
    await shelf.put("a", { left: 1 });
    equal(await shelf.change("a", take), 1);
    equal(await shelf.peek("a"), null);
    equal(await shelf.change("a", take), 0);
    equal(await shelf.change("a", add), 1);
    deepEqual(await shelf.peek("a"), { left: 1 });
  });

  given("ends at the very instant", async ({ shelf, clock }) => {
    await shelf.put("put", { left: 3 });
    await shelf.change("made", add);
    clock.advance(59_999);
    equal((await shelf.peek("put"))?.left, 3);
    equal((await shelf.peek("made"))?.left, 1);
    clock.advance(1);
    equal(await shelf.peek("put"), null);
    equal(await shelf.peek("made"), null);
    equal(await shelf.change("put", take), 0);
    equal(await shelf.change("made", add), 1);
  });

  given("never gives more time for a change", async ({ shelf, clock }) => {
    await shelf.put("a", { left: 3 });
    clock.advance(30_000);
    equal(await shelf.change("a", take), 3);
    clock.advance(29_999);
    equal(await shelf.change("a", take), 2);
    clock.advance(1);
    equal(await shelf.change("a", take), 0);
  });

  given("lets what is renewed live from its last change", async (it) => {
    const { clock, bench } = it;
    const stores = await bench.connect();
    const shelf = stores.shelf(clock, { ...label, name: "r", renewed: true });
    equal(await shelf.change("a", add), 1);
    for (const left of [2, 3]) {
      clock.advance(59_999);
      equal(await shelf.change("a", add), left);
    }
    clock.advance(59_999);
    // A look, and a step that keeps it as it is, are no changes.
    equal((await shelf.peek("a"))?.left, 3);
    const same = (held: Thing | null) => ({ keep: held, answer: held?.left });
    equal(await shelf.change("a", same), 3);
    clock.advance(1);
    equal(await shelf.peek("a"), null);
    equal(await shelf.change("a", add), 1);
  });

  given("starts time again when put again", async ({ shelf, clock }) => {
    await shelf.put("a", { left: 3 });
    clock.advance(59_999);
    await shelf.put("a", { left: 3 });
    clock.advance(59_999);
    equal(await shelf.change("a", take), 3);
  });

  given("passes on what a step throws, and changes nothing", async (it) => {
    await it.shelf.put("a", { left: 3 });
    await rejects(it.shelf.change("a", () => fail()), /a bug/);
    deepEqual(await it.shelf.peek("a"), { left: 3 });
  });

  given("lets 1 of 200 racers spend a thing", async ({ shelf }) => {
    await shelf.put("a", { left: 1 });
    const racers = Array.from({ length: 200 }, () => shelf.change("a", take));
    const answers = await Promise.all(racers);
    equal(answers.filter((left) => left === 1).length, 1);
    equal(answers.filter((left) => left === 0).length, 199);
  });

  given("counts every racer over two connections", async (it) => {
    const other = (await it.bench.connect()).shelf(it.clock, label);
    const racers = Array.from(
      { length: 60 },
      (_, i) => (i % 2 ? other : it.shelf).change("a", add),
    );
    const inOrder = (await Promise.all(racers)).toSorted((a, b) => a - b);
    deepEqual(inOrder, Array.from({ length: 60 }, (_, i) => i + 1));
  });

  given("still holds it after a restart", async ({ shelf, clock, bench }) => {
    await shelf.put("a", { left: 2 });
    await shelf.change("a", take);
    const restarted = (await bench.connect()).shelf(clock, label);
    equal(await restarted.change("a", take), 1);
    equal(await restarted.change("a", take), 0);
  });
}

function fail(): never {
  throw new Error("a bug");
}
