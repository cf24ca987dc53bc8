// The results as a person reads them.

import type { KdfName } from "../../db/passwords/kdf.ts";
import type { Hashing } from "./hashing.ts";
import { median, shown } from "./numbers.ts";
import type { Guess, PolicyName } from "./passwords.ts";
import type { AddressRuns, SignInRuns } from "./rounds.ts";
import type { Startup } from "./startup.ts";
import type { WaitingCosts } from "./waiting.ts";

export interface Results {
  readonly at: string;
  readonly quick: boolean;
  /** Of the machine when all was over, for 1, 5 and 15 minutes: above 2 other work disturbed it. */
  readonly load: readonly number[];
  readonly deno: string;
  /** The last is the peer. */
  readonly signIns: readonly SignInRuns[];
  readonly passwords: {
    /** The first, by PIN, is the yardstick. */
    readonly signIns: readonly SignInRuns[];
    readonly hashing: Readonly<Record<KdfName, Hashing>>;
    readonly guesses: Readonly<Record<PolicyName, readonly Guess[]>>;
  };
  /** The first is the yardstick. */
  readonly addresses: readonly AddressRuns[];
  readonly waiting: WaitingCosts;
  /** Microseconds of CPU, one record for each round. */
  readonly units: readonly Readonly<Record<string, number>>[];
  readonly starts: readonly Startup[];
}

export function summaryOf(results: Results) {
  const { signIns, passwords, addresses, waiting, units, starts } = results;
  const yardstick = addresses[0]!;
  return {
    signIns: signInSummary(signIns, signIns.at(-1)!),
    passwords: {
      ...passwords,
      signIns: signInSummary(passwords.signIns, passwords.signIns[0]!),
    },
    addresses: addresses.map(({ name, runs }) => ({
      name,
      p99: median(runs.map((run) => run.p99)),
      microseconds: median(runs.map((run) => run.microseconds)),
      p99ToHello: ratio(runs, yardstick.runs, "p99"),
      cpuToHello: ratio(runs, yardstick.runs, "microseconds"),
      with: runs[0]?.with,
    })),
    units: Object.keys(units[0] ?? {}).map((name) => ({
      name,
      microseconds: median(units.map((round) => round[name] ?? NaN)),
    })),
    waiting,
    starts,
  };
}

function signInSummary(all: readonly SignInRuns[], to: SignInRuns) {
  return all.map(({ name, runs, memory, signIns }) => ({
    name,
    milliseconds: median(runs.map((run) => run.milliseconds)),
    redisMilliseconds: median(runs.map((run) => run.redisMilliseconds)),
    perSecond: median(runs.map((run) => run.perSecond)),
    ratio: ratio(runs, to.runs, "milliseconds"),
    idleMB: memory.idle / 1e6,
    afterMB: memory.after / 1e6,
    signIns,
  }));
}

/** The median of the rounds' own ratios: what disturbed one round disturbed both sides of it. */
function ratio<Key extends string>(
  ours: readonly Readonly<Record<Key, number>>[],
  theirs: readonly Readonly<Record<Key, number>>[],
  key: Key,
): number {
  return median(ours.map((run, index) => run[key] / theirs[index]![key]));
}

export function report(results: Results): string {
  const summary = summaryOf(results);
  const { signIns, passwords, addresses, waiting, units, starts } = summary;
  const load = results.load.map(shown).join(" ");
  return [
    `Medians of ${
      results.signIns[0]?.runs.length
    } interleaved rounds. Deno ${results.deno}, load average ${load}.`,
    table(
      "Whole sign-in, 16 at once, each anew when it is through",
      ["CPU ms", "to peer", "Redis ms", "per s", "MB idle", "MB after", "of"],
      signIns.map((one) => [
        one.name,
        one.milliseconds,
        one.ratio,
        one.redisMilliseconds,
        one.perSecond,
        one.idleMB,
        one.afterMB,
        one.signIns,
      ]),
    ),
    table(
      "Whole sign-in with a password, 16 at once",
      ["CPU ms", "to PIN", "per s", "MB idle", "MB after", "of"],
      passwords.signIns.map((one) => [
        one.name,
        one.milliseconds,
        one.ratio,
        one.perSecond,
        one.idleMB,
        one.afterMB,
        one.signIns,
      ]),
    ),
    table(
      "Hashing at full tilt, all cores; ms by which a timer came late",
      ["per s", "p50", "p99", "most", "idle p99", "MB idle", "MB most"],
      Object.entries(passwords.hashing).map(([name, one]) => [
        `${name}, ${one.taken} at once, ${one.turnedAway} of 10 away`,
        one.perSecond,
        one.late.p50,
        one.late.p99,
        one.late.most,
        one.idle.p99,
        one.memory.idle / 1e6,
        one.memory.most / 1e6,
      ]),
    ),
    ...Object.entries(passwords.guesses).map(([hashing, all]) =>
      guessTable(hashing, all)
    ),
    table(
      `One address, 32 connections, by ${addresses[0]?.with}`,
      ["p99 ms", "to hello", "CPU us", "to hello"],
      addresses.map((one) => [
        one.name,
        one.p99,
        one.p99ToHello,
        one.microseconds,
        one.cpuToHello,
      ]),
    ),
    waitingTable(waiting),
    table(
      "Parts",
      ["CPU us"],
      units.map((one) => [one.name, one.microseconds]),
    ),
    table(
      "From start to the first answer, by people in the census",
      ["ms", "look-up us", "MB", "import s"],
      starts.map((one) => [
        String(one.people),
        one.milliseconds,
        one.lookUp,
        one.memory / 1e6,
        one.importSeconds,
      ]),
    ),
  ].join("\n\n");
}

export function waitingTable(
  { ways, drawn, drawnEverySeconds }: WaitingCosts,
): string {
  const waiters = ways[0]?.waiters ?? NaN;
  return table(
    `${waiters} who wait for a phone, on one process; ${
      shown(drawn)
    } us of CPU for a QR code drawn anew, so ${
      shown(drawn * waiters / drawnEverySeconds / 1000)
    } ms/s if all show one`,
    ["CPU ms/s", "Redis ms/s", "trips/s", "commands/s", "answers/s", "KB each"],
    ways.map((one) => [
      one.name,
      one.cpu,
      one.redisCpu,
      one.roundTrips,
      one.commands,
      one.answers,
      one.memory / 1000,
    ]),
  );
}

/** Beyond it, two samples are hardly of one kind. */
const bound = 4.5;

function guessTable(hashing: string, all: readonly Guess[]): string {
  const told = all.filter(({ t }) => Math.abs(t) >= bound);
  return table(
    `A password that opens nothing, hashing ${hashing}: ${
      told.length === 0
        ? `all |t| < ${bound}`
        : `TOLD APART: ${told.map(({ why }) => why).join(", ")}`
    }`,
    ["median ms", "t", "of"],
    all.map(({ why, median, t, tries }) => [why, median, t, tries]),
  );
}

type Row = readonly [name: string, ...values: readonly number[]];

function table(
  title: string,
  columns: readonly string[],
  rows: readonly Row[],
): string {
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(34) + cells.map((cell) => cell.padStart(11)).join("");
  return [
    title,
    line("", columns),
    ...rows.map(([name, ...values]) => line(name, values.map(shown))),
  ].join("\n");
}
