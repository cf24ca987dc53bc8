// Driving a server: a closed loop of whole sign-ins, and one address asked over and over.

import { connect, type Connection } from "./connection.ts";
import type { Flow } from "./flows.ts";

export interface LoopResult {
  readonly signIns: number;
  readonly seconds: number;
}

/** `concurrency` visitors at once, each beginning anew as soon as she is through; sign-ins `from` to `from + count - 1`. */
export async function signInLoop(
  port: number,
  flow: Flow,
  { from, count, concurrency }: {
    readonly from: number;
    readonly count: number;
    readonly concurrency: number;
  },
): Promise<LoopResult> {
  let next = from;
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: concurrency }, async () => {
    using connection = await connect(port);
    while (next < from + count) await flow(connection, next++);
  }));
  return { signIns: count, seconds: (performance.now() - startedAt) / 1000 };
}

export interface AddressResult {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly with: "wrk" | "own driver";
}

/** Asks for one address over 32 connections. With wrk where it is installed, as it disturbs less. */
export async function askOver(
  port: number,
  path: string,
  seconds: number,
): Promise<AddressResult> {
  return await withWrk(port, path, seconds) ??
    await withOwnDriver(port, path, seconds);
}

const connections = 32;

async function withWrk(
  port: number,
  path: string,
  seconds: number,
): Promise<AddressResult | null> {
  const address = `http://127.0.0.1:${port}${path}`;
  const args = ["-t1", `-c${connections}`, `-d${seconds}s`, "--latency"];
  const said = await outputOf("wrk", [...args, address]);
  const requests = /(\d+) requests in/.exec(said)?.[1];
  if (!requests || /Non-2xx/.test(said)) return null;
  return {
    requests: Number(requests),
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]),
    p50: percentile(said, "50%"),
    p99: percentile(said, "99%"),
    with: "wrk",
  };
}

/** Empty where there is no such program. */
async function outputOf(program: string, args: string[]): Promise<string> {
  try {
    const { stdout } = await new Deno.Command(program, { args }).output();
    return new TextDecoder().decode(stdout);
  } catch {
    return "";
  }
}

/** As wrk writes it: `99%    1.97ms`. */
function percentile(said: string, which: string): number {
  const [, number, unit] =
    new RegExp(`${which}\\s+([\\d.]+)(us|ms|s)\\b`).exec(said) ?? [];
  const milliseconds = { us: 0.001, ms: 1, s: 1000 }[unit ?? ""] ?? NaN;
  return Number(number) * milliseconds;
}

async function withOwnDriver(
  port: number,
  path: string,
  seconds: number,
): Promise<AddressResult> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  const ask = async (connection: Connection) => {
    for (let from = performance.now(); from < until;) {
      const { status } = await connection.send({ method: "GET", path });
      if (status !== 200) throw new Error(`${path} answered ${status}`);
      const now = performance.now();
      times.push(now - from);
      from = now;
    }
  };
  await Promise.all(Array.from({ length: connections }, async () => {
    using connection = await connect(port);
    await ask(connection);
  }));
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(times.length * part)] ?? NaN;
  return {
    requests: times.length,
    perSecond: times.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    with: "own driver",
  };
}
