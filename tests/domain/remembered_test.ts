// What a node remembers: for as long as it was told, by a clock that may be set back; and no outage.

import { equal, rejects } from "node:assert/strict";
import { rememberedFor } from "../../domain/remembered.ts";

const noon = Date.parse("2026-11-22T12:00:00Z");

function counting() {
  let at = noon;
  let loads = 0;
  const remembered = rememberedFor(60, () => new Date(at), () => {
    loads++;
    return Promise.resolve(loads);
  });
  return { remembered, to: (later: number) => (at = noon + later * 1000) };
}

Deno.test("rememberedFor() loads once for all who ask at once, and anew when it is no longer fresh", async () => {
  const { remembered, to } = counting();
  equal(await Promise.race([remembered(), remembered()]), 1);
  to(59);
  equal(await remembered(), 1);
  to(60);
  equal(await remembered(), 2);
});

Deno.test("rememberedFor() does not believe what it read later than now", async () => {
  const { remembered, to } = counting();
  await remembered();
  to(-3600);
  equal(await remembered(), 2);
});

Deno.test("rememberedFor() tells an outage to whoever asked, and forgets it", async () => {
  let down = true;
  const remembered = rememberedFor(60, () => new Date(noon), () => {
    if (down) return Promise.reject(new Error("down"));
    return Promise.resolve("up");
  });
  await rejects(remembered(), { message: "down" });
  down = false;
  equal(await remembered(), "up");
});
