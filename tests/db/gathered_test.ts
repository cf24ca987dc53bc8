// Many looks at a store made one, and never the answer of before.

import { deepEqual, equal, rejects } from "node:assert/strict";
import { gathered } from "../../db/gathered.ts";

/** A store that counts how often it is asked, and says what for. */
function store() {
  const asked: (readonly string[])[] = [];
  const held = new Map([["a", "1"], ["b", "2"]]);
  return {
    asked,
    held,
    look: (keys: readonly string[]) => {
      asked.push(keys);
      return Promise.resolve(keys.map((key) => held.get(key) ?? null));
    },
  };
}

Deno.test("looks of one moment are one, and each is answered with its own", async () => {
  const it = store();
  const get = gathered(it.look, 0);
  const keys = ["a", "b", "a", "c"];
  deepEqual(await Promise.all(keys.map(get)), ["1", "2", "1", null]);
  deepEqual(it.asked, [["a", "b", "c"]]);
});

Deno.test("whoever looks after another was answered sees what is then", async () => {
  const it = store();
  const get = gathered(it.look, 0);
  equal(await get("a"), "1");
  it.held.set("a", "3");
  equal(await get("a"), "3");
  equal(it.asked.length, 2);
});

Deno.test("whoever looks while the store is being asked is not answered by that", async () => {
  const it = store();
  const answer = Promise.withResolvers<void>();
  const began = Promise.withResolvers<void>();
  const get = gathered(async (keys) => {
    const found = await it.look(keys);
    began.resolve();
    await answer.promise;
    return found;
  }, 0);
  const first = get("a");
  await began.promise;
  it.held.set("a", "3");
  const second = get("a");
  answer.resolve();
  deepEqual(await Promise.all([first, second]), ["1", "3"]);
});

Deno.test("so many that one look would be too long are more looks", async () => {
  const it = store();
  const get = gathered(it.look, 0);
  const keys = Array.from({ length: 1200 }, (_, n) => `${n}`);
  await Promise.all([...keys, ...keys.slice(0, 100)].map(get));
  deepEqual(it.asked.map(({ length }) => length), [500, 500, 300]);
});

Deno.test("an outage is everybody's who looked, and nobody's who looks after it", async () => {
  const it = store();
  let away = true;
  const get = gathered(
    (keys) => away ? Promise.reject(new Error("away")) : it.look(keys),
    0,
  );
  const looks = [get("a"), get("b")];
  for (const look of looks) await rejects(look, /away/);
  away = false;
  equal(await get("a"), "1");
});
