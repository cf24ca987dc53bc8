// Passwords hashed at full tilt in this process: how many, how late the event loop comes meanwhile, what memory it takes. Prints JSON.

import { type KdfName } from "../../db/passwords/kdf.ts";
import { openPasswords } from "../../db/passwords/open.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { percentile } from "./numbers.ts";

export interface Hashing {
  readonly perSecond: number;
  /** Milliseconds by which a timer came late, with nothing to do and at full tilt. */
  readonly idle: Lateness;
  readonly late: Lateness;
  /** Resident bytes before the first password, and the most with the line full. */
  readonly memory: { readonly idle: number; readonly most: number };
  /** How many were taken at once, and how many of ten more were turned away. */
  readonly taken: number;
  readonly turnedAway: number;
}

interface Lateness {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

const every = 5;

if (import.meta.main) {
  const [kdf, seconds] = Deno.args;
  console.log(
    JSON.stringify(await measured(kdf as KdfName, Number(seconds) * 1000)),
  );
  Deno.exit();
}

async function measured(kdf: KdfName, during: number): Promise<Hashing> {
  const { atOnce, inLine } = defaultPolicy.password.hashing;
  const taken = atOnce + inLine;
  const memory = () => Deno.memoryUsage().rss;
  const idleMemory = memory();
  const passwords = openPasswords(kdf, {
    mac: (_, text) => text,
    policy: defaultPolicy,
  });
  const hashed = await passwords.hash("Tres-olas-7");
  if (hashed.kind !== "hashed") throw new Error(hashed.kind);
  const check = () => passwords.verify("Cuatro-nubes-9", hashed.hash);
  const idle = await lateness(Math.min(during, 1000), () => {});

  let checked = 0;
  const until = performance.now() + during;
  const full = Array.from({ length: taken }, async () => {
    while (performance.now() < until) {
      const { kind } = await check();
      if (kind !== "wrong") throw new Error(kind);
      if (performance.now() < until) checked++;
    }
  });
  const beyond = await Promise.all(Array.from({ length: 10 }, check));
  let most = 0;
  const late = await lateness(during, () => {
    most = Math.max(most, memory());
  });
  await Promise.all(full);
  return {
    perSecond: checked / during * 1000,
    ...{ idle, late, taken },
    memory: { idle: idleMemory, most },
    turnedAway: beyond.filter(({ kind }) => kind === "busy").length,
  };
}

/** `meanwhile` at each turn of the timer. */
async function lateness(
  during: number,
  meanwhile: () => void,
): Promise<Lateness> {
  const late: number[] = [];
  const until = performance.now() + during;
  while (performance.now() < until) {
    const due = performance.now() + every;
    await new Promise((done) => setTimeout(done, every));
    late.push(Math.max(0, performance.now() - due));
    meanwhile();
  }
  return {
    p50: percentile(late, 0.5),
    p99: percentile(late, 0.99),
    most: Math.max(...late),
  };
}
