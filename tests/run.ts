// Runs all tests and ends with one plain line: N passed, N failed, N skipped. Arguments pick the files whose path holds any of them.

import { install } from "./support/install.ts";

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function testFiles(folder: string): string[] {
  return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) => {
    const path = `${folder}/${name}`;
    if (isDirectory) return testFiles(path);
    return /_test\.tsx?$/.test(name) ? [path] : [];
  }).toSorted();
}

/**
 * Those that take longest begin first, so that all cores end together. Deno goes by folders, those of the longest names first,
 * and keeps an order only within each.
 */
function inOrder(files: readonly string[]): string[] {
  const rank = (path: string) => {
    const at = longest.findIndex((name) => path.endsWith(`/${name}_test.ts`));
    return at < 0 ? longest.length : at;
  };
  return files.toSorted((one, other) => rank(one) - rank(other));
}

const longest = [
  "letter_then_pin",
  "accessibility",
  "journeys/certificate",
  "budgets",
  "every_call",
  "strangers",
  "commands",
];

/** Shows what the tests say while they run, and answers the exit code and the last summary. */
async function run(files: readonly string[]) {
  const child = new Deno.Command(Deno.execPath(), {
    // Types are checked beside it: one core would wait for the other.
    args: ["test", "-A", "--no-check", "--parallel", ...files],
    env: { DENO_JOBS: Deno.env.get("DENO_JOBS") ?? "2", NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
  }).spawn();
  let said = "";
  for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
    Deno.stdout.writeSync(new TextEncoder().encode(text));
    said += text;
  }
  return { code: (await child.status).code, tally: tallyOf(said) };
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
function tallyOf(said: string): Tally {
  const summary = /^(?:ok|FAILED) \| .*$/gm;
  const last = [...said.matchAll(summary)].at(-1)?.[0] ?? "";
  const number = (word: string) =>
    Number(new RegExp(`(\\d+) ${word}\\b`).exec(last)?.[1] ?? 0);
  return {
    passed: number("passed"),
    failed: number("failed"),
    skipped: number("ignored"),
  };
}

await install();
const root = new URL("..", import.meta.url).pathname;
Deno.chdir(root);
const files = testFiles("tests").filter((path) =>
  Deno.args.length === 0 || Deno.args.some((part) => path.includes(part))
);
const none = { code: 0, tally: { passed: 0, failed: 0, skipped: 0 } };
const [{ code, tally }, fit] = files.length > 0
  ? await Promise.all([run(inOrder(files)), typesFit(files)])
  : [none, true];
const { passed, skipped } = tally;
// A file that cannot be loaded fails the run without a summary; so do types that do not fit.
const failed = tally.failed || (code === 0 && fit ? 0 : 1);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
const strict = Deno.env.get("CI") === "true";
const good = failed === 0 && passed > 0 && !(strict && skipped > 0);
Deno.exit(good ? 0 : 1);
