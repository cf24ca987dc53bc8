import { deepEqual, equal, rejects } from "node:assert/strict";
import { gate } from "../../db/passwords/gate.ts";

Deno.test("a gate lets so many in at once, keeps so many in line, and serves them in order", async () => {
  const through = gate({ atOnce: 2, inLine: 2 });
  const begun: number[] = [];
  const ends = [0, 1, 2, 3].map(() => Promise.withResolvers<void>());
  const work = (at: number) =>
    through(async () => {
      begun.push(at);
      await ends[at]!.promise;
      return at;
    });
  const all = [work(0), work(1), work(2), work(3)];
  equal(work(0), null);
  deepEqual(begun, [0, 1]);
  ends[1]!.resolve();
  equal(await all[1], 1);
  await Promise.resolve();
  deepEqual(begun, [0, 1, 2]);
  for (const { resolve } of ends) resolve();
  deepEqual(await Promise.all(all), [0, 1, 2, 3]);
});

Deno.test("work that fails makes room as well", async () => {
  const through = gate({ atOnce: 1, inLine: 1 });
  const fails = through(() => Promise.reject(new Error("no memory")));
  const next = through(() => Promise.resolve("served"));
  await rejects(async () => await fails, /no memory/);
  equal(await next, "served");
});

Deno.test("whoever comes as a place is handed on does not slip in", async () => {
  const through = gate({ atOnce: 1, inLine: 5 });
  let working = 0;
  let most = 0;
  let left = 3;
  const work = async () => {
    most = Math.max(most, ++working);
    await Promise.resolve();
    working--;
    // At the very moment at which its own place is on its way to the next.
    if (left-- > 0) late.push(through(work));
  };
  const late: (Promise<void> | null)[] = [];
  await Promise.all([through(work), through(work), through(work)]);
  while (late.length > 0) await late.shift();
  equal(most, 1);
});
