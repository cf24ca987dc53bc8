// The rounds: each server does the same work in each round, one after another, so that what else the machine does falls on all.

import { createRemoteJWKSet, jwtVerify } from "jose";
import { connect } from "./connection.ts";
import { askOver, signInLoop } from "./load.ts";
import type { Target } from "./targets.ts";

/** One round of sign-ins at one server. */
export interface SignInRun {
  /** Of the server's CPU for one sign-in. */
  readonly milliseconds: number;
  /** Of Redis's own. */
  readonly redisMilliseconds: number;
  readonly perSecond: number;
}

export interface SignInRuns {
  readonly name: string;
  readonly runs: SignInRun[];
  /** Bytes before the first sign-in and after the last. */
  readonly memory: { idle: number; after: number };
  signIns: number;
}

export interface Competitor {
  readonly name: string;
  readonly target: Target;
}

const concurrency = 16;

/** `redisCpu`: milliseconds of CPU that Redis has used so far. */
export async function signInRounds(
  competitors: readonly Competitor[],
  { warm, each, rounds, redisCpu }: {
    readonly warm: number;
    readonly each: number;
    readonly rounds: number;
    redisCpu(): Promise<number>;
  },
): Promise<readonly SignInRuns[]> {
  const all = competitors.map(({ name, target }) => ({
    name,
    target,
    idle: target.server.memory(),
    runs: [] as SignInRun[],
    /** Also the number of the next, so that nobody comes twice too soon. */
    done: 0,
  }));
  const drive = async (one: typeof all[number], count: number) => {
    const loop = { from: one.done, count, concurrency };
    one.done += count;
    return await signInLoop(one.target.port, one.target.flow, loop);
  };
  for (const one of all) {
    await proveOne(one.target);
    one.done = 1;
    await drive(one, warm);
  }
  for (let round = 0; round < rounds; round++) {
    for (const one of all) {
      const before = [one.target.server.cpu(), await redisCpu()] as const;
      const { seconds } = await drive(one, each);
      one.runs.push({
        milliseconds: (one.target.server.cpu() - before[0]) / each,
        redisMilliseconds: (await redisCpu() - before[1]) / each,
        perSecond: each / seconds,
      });
    }
  }
  return all.map(({ name, target, idle, runs, done }) => ({
    name,
    runs,
    memory: { idle, after: target.server.memory() },
    signIns: done,
  }));
}

/** Both servers must really identify somebody: the ID token is checked against the keys that they publish. */
async function proveOne({ port, flow, discovery }: Target): Promise<void> {
  using connection = await connect(port);
  const token = await flow(connection, 0);
  const base = `http://127.0.0.1:${port}`;
  const { jwks_uri, issuer } = await (await fetch(base + discovery)).json();
  const { payload } = await jwtVerify(
    token,
    createRemoteJWKSet(new URL(jwks_uri)),
    { issuer },
  );
  if (payload.nonce !== "nonce-0") throw new Error(`${base}: a foreign token`);
}

export interface AddressRuns {
  readonly name: string;
  readonly runs: AddressRun[];
}

export interface AddressRun {
  readonly p99: number;
  /** Of the server's CPU for one request. */
  readonly microseconds: number;
  readonly perSecond: number;
  readonly with: string;
}

/** One address of each server, asked over 32 connections. */
export async function addressRounds(
  asked: readonly (Omit<Competitor, "target"> & {
    readonly target: Pick<Target, "port" | "server">;
    readonly path: string;
  })[],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<readonly AddressRuns[]> {
  const all = asked.map((one) => ({ ...one, runs: [] as AddressRun[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { target: { port, server }, path, runs } of all) {
      if (round === 0) await askOver(port, path, 1);
      const before = server.cpu();
      const result = await askOver(port, path, seconds);
      const used = server.cpu() - before;
      runs.push({
        p99: result.p99,
        microseconds: used * 1000 / result.requests,
        perSecond: result.perSecond,
        with: result.with,
      });
    }
  }
  return all.map(({ name, runs }) => ({ name, runs }));
}
