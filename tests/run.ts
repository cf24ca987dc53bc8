// Runs all tests and ends with one plain line: N passed, N failed, N skipped. Arguments pick the files whose path holds any of them; one that begins with "no:" leaves out those that hold the rest of it.

import { statfsSync } from "node:fs";
import { install } from "./support/install.ts";

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const none: Tally = { passed: 0, failed: 0, skipped: 0 };

/** They start Clave as operators do: a process without all permissions may not read what lies in memory. */
const processes = ["/crash/", "/commands_", "/start_", "/privacy_"];

/**
 * What runs in one process, those that take longest first: a file belongs to the first of these that its path holds any word
 * of, and all others together to one of their own.
 */
const groups = [
  // All states of all pages, which are found once.
  [
    ...["journeys/accessibility_", "/budgets_", "/room_", "/expired_forms_"],
    ...["tests/strangers_", "/readability_", "/pseudo_", "/switch_"],
  ],
  ["/journeys/"],
  ["/races/"],
  processes,
  ["/routes/"],
];

function testFiles(folder: string): string[] {
  return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) => {
    const path = `${folder}/${name}`;
    if (isDirectory) return testFiles(path);
    return /_test\.tsx?$/.test(name) ? [path] : [];
  }).toSorted();
}

function picked(path: string): boolean {
  const [out, picks] = [
    Deno.args.filter((part) => part.startsWith("no:")),
    Deno.args.filter((part) => !part.startsWith("no:")),
  ];
  return (picks.length === 0 || picks.some((part) => path.includes(part))) &&
    !out.some((part) => path.includes(part.slice("no:".length)));
}

function grouped(files: readonly string[]): string[][] {
  const groupOf = (path: string) => {
    const at = groups.findIndex((words) =>
      words.some((word) => path.includes(word))
    );
    return at < 0 ? groups.length : at;
  };
  return [...groups, []]
    .map((_, at) => files.filter((path) => groupOf(path) === at))
    .filter((group) => group.length > 0);
}

/** As many at once as asked for, each beginning when one before it ends. */
async function inTurn<T, R>(
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = [];
  const rest = all.entries();
  const worker = async () => {
    for (const [at, one] of rest) answers[at] = await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answers;
}

/** A folder in memory where there is room for it, since each commit of a database waits for the disk. */
function folderInMemory(): string {
  const dir = "/dev/shm";
  const gibibyte = 2 ** 30;
  try {
    const { bavail, bsize } = statfsSync(dir);
    if (bavail * bsize >= 2 * gibibyte) return Deno.makeTempDirSync({ dir });
  } catch {
    // Not every system has it.
  }
  return Deno.makeTempDirSync();
}

/** Runs a group in a process of its own, shows what it says, and answers its last summary. */
async function run(
  files: readonly string[],
  memory: string,
): Promise<Tally> {
  const onDisk = files.some((path) =>
    processes.some((word) => path.includes(word))
  );
  const child = new Deno.Command(Deno.execPath(), {
    // Types are checked beside it: one core would wait for the other.
    args: ["test", "-A", "--no-check", "tests/together.ts", "--", ...files],
    env: { NO_COLOR: "1", ...(!onDisk && { TMPDIR: memory }) },
    stdin: "null",
    stdout: "piped",
  }).spawn();
  const lines: string[] = [];
  // Faults take many lines and come last: those of two groups are not to be mixed.
  const held: string[] = [];
  const say = (line: string) => {
    lines.push(line);
    if (held.length > 0 || line === " ERRORS ") held.push(line);
    else console.log(line);
  };
  let partial = "";
  for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
    const parts = `${partial}${text}`.split("\n");
    partial = parts.pop() ?? "";
    parts.forEach(say);
  }
  if (partial) say(partial);
  if (held.length > 0) console.log(held.join("\n"));
  const { code } = await child.status;
  const tally = tallyOf(lines);
  // A process that dies says no summary, or one in which nothing failed.
  return { ...tally, failed: tally.failed || (code === 0 ? 0 : 1) };
}

/** Whether all types fit; what does not is shown. */
async function typesFit(files: readonly string[]): Promise<boolean> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["check", "--quiet", "main.ts", ...files],
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  if (!success) Deno.stderr.writeSync(stderr);
  return success;
}

/** Reads `ok | 8 passed (4 steps) | 0 failed | 1 ignored (107ms)`; nothing of the kind is nothing run. */
function tallyOf(lines: readonly string[]): Tally {
  const last = lines.findLast((line) => /^(?:ok|FAILED) \| /.test(line)) ?? "";
  const number = (word: string) =>
    Number(new RegExp(`(\\d+) ${word}\\b`).exec(last)?.[1] ?? 0);
  return {
    passed: number("passed"),
    failed: number("failed"),
    skipped: number("ignored"),
  };
}

function sum(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

await install();
Deno.chdir(new URL("..", import.meta.url));
const files = testFiles("tests").filter(picked);
const atOnce = Number(Deno.env.get("DENO_JOBS") ?? 2);
const folder = folderInMemory();
const running = inTurn(grouped(files), atOnce, (group) => run(group, folder));
const [tallies, fit] = files.length > 0
  ? await Promise.all([running, typesFit(files)])
  : [[], true];
Deno.removeSync(folder, { recursive: true });
const { passed, failed, skipped } = [
  ...tallies,
  { ...none, failed: fit ? 0 : 1 },
].reduce(sum, none);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
const strict = Deno.env.get("CI") === "true";
const good = failed === 0 && passed > 0 && !(strict && skipped > 0);
Deno.exit(good ? 0 : 1);
