// What passwords cost: whole sign-ins with hashing and without, hashing at full tilt, and whether its time tells who is registered.

import { openKeys } from "../../db/keys/open.ts";
import { writeJson } from "../../db/libsql/json.ts";
import { openDatabase } from "../../db/libsql/client.ts";
import type { KdfName } from "../../db/passwords/kdf.ts";
import { openPasswords } from "../../db/passwords/open.ts";
import { newPassword } from "../../domain/password/kept.ts";
import { defaultPolicy, type Policy } from "../../domain/policy.ts";
import { overridePolicy } from "../../domain/policy_file.ts";
import { password } from "./flows.ts";
import type { Hashing } from "./hashing.ts";
import { median, welch } from "./numbers.ts";
import { runMeasured } from "./process.ts";
import { root, secretKey } from "./targets.ts";
import cheapNumbers from "./cheap.json" with { type: "json" };

/** Next to no hashing: what is left of a sign-in then is Clave's own part. */
export const cheapFile = `${root}tests/bench/cheap.json`;
const cheap = overridePolicy(defaultPolicy, cheapNumbers);
if (!cheap.ok) throw new Error(`${cheap.paths}`);
export const policies = { argon2: defaultPolicy, cheap: cheap.value };
export type PolicyName = keyof typeof policies;

/** Everybody registered there has the same password. */
export async function givePasswords(
  path: string,
  policy: Policy,
): Promise<void> {
  const client = await openDatabase({ url: `file:${path}` });
  const keys = await openKeys(
    client,
    secretKey,
    (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  );
  if (!keys.ok) throw new Error(keys.problem);
  const { mac } = keys.value;
  const answer = await openPasswords("native", { mac, policy }).hash(password);
  if (answer.kind !== "hashed") throw new Error(answer.kind);
  await client.execute({
    sql: "update accounts set password = ?",
    args: [writeJson(newPassword(answer.hash, new Date()))],
  });
  await client.execute("pragma wal_checkpoint(truncate)");
  client.close();
}

export async function hashings(
  seconds: number,
): Promise<Readonly<Record<KdfName, Hashing>>> {
  const run = (kdf: KdfName) =>
    runMeasured(ours("hashing.ts", kdf, seconds), "all") as Promise<Hashing>;
  return { native: await run("native"), wasm: await run("wasm") };
}

/** Why a password opens nothing, and how long it takes to say so. */
export interface Guess {
  readonly why: string;
  readonly tries: number;
  /** Milliseconds. */
  readonly median: number;
  /** Welch's, against the unknown document. */
  readonly t: number;
}

/** So many tries of each. */
export async function guesses(
  name: PolicyName,
  tries: number,
): Promise<readonly Guess[]> {
  const times = await runMeasured(
    ours("guesses.ts", name, tries),
    "all",
  ) as Record<string, number[]>;
  const unknown = times.unknown!;
  return Object.entries(times).map(([why, took]) => ({
    why,
    tries: took.length,
    median: median(took),
    t: why === "unknown" ? 0 : welch(took, unknown),
  }));
}

function ours(file: string, ...args: readonly (string | number)[]) {
  return {
    command: Deno.execPath(),
    args: ["run", "-A", `tests/bench/${file}`, ...args.map(String)],
    cwd: root,
  };
}
