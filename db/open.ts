// Opens whatever the settings name, and finds all that is wrong with it before anything is served.

import type { Client } from "@libsql/client";
import { defaultPolicy, type Policy } from "../domain/policy.ts";
import { overridePolicy } from "../domain/policy_file.ts";
import type { Clock, LogLine, Random, World } from "../domain/ports.ts";
import { isSecretKey, type OpenedKeys, openKeys } from "./keys/open.ts";
import { type OpenedSeal, readSeal } from "./keys/seal_files.ts";
import { openDatabase } from "./libsql/client.ts";
import { pendingMigrations } from "./libsql/migrate.ts";
import { allowedKdf } from "./passwords/kdf.ts";
import { redisClient, type RedisText } from "./redis/client.ts";
import type { SettingFault, Settings } from "./settings.ts";
import { openWorld, type TrustSettings } from "./world.ts";

export interface Means {
  readonly now: Clock;
  readonly random: Random;
  readonly dev: boolean;
  log(line: LogLine): void;
}

export interface EntryFiles {
  readonly cert: string;
  readonly key: string;
}

export type Opened =
  | {
    readonly kind: "open";
    readonly client: Client;
    readonly redis: RedisText | null;
    readonly world: World;
    /** PEM, for the listener that asks for certificates. */
    readonly entryFiles: EntryFiles | null;
  }
  | { readonly kind: "faulty"; readonly faults: readonly SettingFault[] };

/**
 * Everything is tried even where something has failed, so that all faults are told at once. `known`: what was found before.
 * With any fault nothing is made: keys wrapped under a secret that is then refused could never be opened again.
 */
export async function openEverything(
  settings: Settings,
  means: Means,
  known: readonly SettingFault[] = [],
): Promise<Opened> {
  const faults: SettingFault[] = [...known];
  const policy = await readPolicy(settings.policyFile, faults);
  const client = await openClient(settings, faults);
  if (settings.letterFolder && !await canKeepFiles(settings.letterFolder)) {
    faults.push({
      name: "LETTER_FOLDER",
      fault: "is no folder that can be written: it must lie below ./data",
    });
  }
  const seal = await openSeal(settings, means, faults);
  const redis = settings.redis && redisClient(settings.redis);
  if (redis && !await answers(() => redis.ping())) {
    faults.push({
      name: "UPSTASH_REDIS_REST_URL",
      fault: "cannot be reached, or refuses the token",
    });
  }
  const certificates = await openTrust(settings, policy, faults);
  const entryFiles = await readEntryFiles(settings, faults);
  // Last, when all else is known to be right.
  const keys = await openOwnKeys(client, settings, means, faults);
  if (faults.length > 0 || !client || !keys || !policy) {
    client?.close();
    return { kind: "faulty", faults };
  }
  const config = {
    baseUrl: settings.baseUrl,
    dev: means.dev,
    // A terminator of certificates says who calls it, too: else all its callers would share one count.
    trustedProxies: [
      ...settings.trustedProxies,
      ...settings.certificateEntry?.proxies ?? [],
    ],
    certificateUrl: settings.certificateEntry?.url ?? null,
    certificateProxies: settings.certificateEntry?.proxies ?? [],
    operator: settings.operator,
    pushServices: settings.pushServices,
  };
  const { now, random, log } = means;
  const parts = { client, redis, keys, seal, config, policy, now, random, log };
  const world = openWorld({
    ...parts,
    kdf: await allowedKdf(),
    ...(certificates && { certificates }),
  });
  return { kind: "open", client, redis, world, entryFiles };
}

/** Null where there is no TLS listener of ours to open. */
async function readEntryFiles(
  { certificateEntry }: Settings,
  faults: SettingFault[],
): Promise<EntryFiles | null> {
  const tls = certificateEntry?.tls;
  if (!tls) return null;
  const read = async (name: string, path: string) => {
    const text = await Deno.readTextFile(path).catch(() => "");
    if (!text.includes("-----BEGIN ")) {
      faults.push({ name, fault: "is no PEM file that can be read" });
    }
    return text;
  };
  return {
    cert: await read("CERTIFICATE_TLS_CERT", tls.cert),
    key: await read("CERTIFICATE_TLS_KEY", tls.key),
  };
}

/** Null where the operator gave none, and where what he gave is faulty. */
async function openSeal(
  { seal }: Settings,
  { now }: Means,
  faults: SettingFault[],
): Promise<OpenedSeal | null> {
  if (!seal) return null;
  const read = async (name: string, path: string) => {
    try {
      return await Deno.readTextFile(path);
    } catch {
      faults.push({ name, fault: "is no file that can be read" });
      return null;
    }
  };
  const certificate = await read("SEAL_CERTIFICATE", seal.certificate);
  const key = await read("SEAL_KEY", seal.key);
  if (certificate === null || key === null) return null;
  const opened = readSeal({ certificate, key }, now());
  if (opened.ok) return opened.value;
  const { name, fault } = opened;
  faults.push({ name, fault });
  return null;
}

async function openClient(
  { databaseUrl, databaseAuthToken }: Settings,
  faults: SettingFault[],
): Promise<Client | null> {
  try {
    const client = await openDatabase({
      url: databaseUrl,
      ...(databaseAuthToken && { authToken: databaseAuthToken }),
    });
    const pending = await pendingMigrations(client);
    if (pending.length > 0) {
      faults.push({
        name: "DATABASE_URL",
        fault: `lacks ${pending.length} migrations: run the task \`migrate\``,
      });
    }
    return client;
  } catch {
    faults.push({ name: "DATABASE_URL", fault: "cannot be opened" });
    return null;
  }
}

async function openOwnKeys(
  client: Client | null,
  { secretKey }: Settings,
  { random }: Means,
  faults: SettingFault[],
) {
  if (!isSecretKey(secretKey)) {
    faults.push({ name: "SECRET_KEY", fault: "is not 32 bytes in base64url" });
    return null;
  }
  // Without its tables there is nothing to open; that fault has been told.
  if (!client || faults.some(({ name }) => name === "DATABASE_URL")) {
    return null;
  }
  const missingKeys = faults.length === 0 ? "make" : "refuse";
  const opened: OpenedKeys = await openKeys(
    client,
    secretKey,
    random,
    missingKeys,
  );
  if (opened.ok) return opened.value;
  if (opened.problem === "no-keys") return null;
  faults.push({
    name: "SECRET_KEY",
    fault: "is not the one that this database's keys were made under",
  });
  return null;
}

/** Null where no certificates are wanted, or where the folder is not as it must be. */
async function openTrust(
  { certificateTrust, certificateRevocation }: Settings,
  policy: Policy | null,
  faults: SettingFault[],
): Promise<TrustSettings | null> {
  if (!certificateTrust || !policy) return null;
  // Here and not above: who accepts no certificates does not wait for it.
  const { readTrust } = await import("./certificates/trust.ts");
  const trust = await readTrust(certificateTrust, policy.certificates);
  if (trust.kind === "faulty") {
    faults.push({ name: "CERTIFICATE_TRUST", fault: trust.fault });
    return null;
  }
  const unreachable = certificateRevocation === "require" ? "refuse" : "accept";
  return { trusted: trust.authorities, unreachable };
}

/** The deployment's numbers; null where its file has none, which is added to the faults. */
export async function readPolicy(
  file: string | null,
  faults: SettingFault[],
): Promise<Policy | null> {
  if (!file) return defaultPolicy;
  try {
    const read = overridePolicy(
      defaultPolicy,
      JSON.parse(await Deno.readTextFile(file)),
    );
    if (read.ok) return read.value;
    faults.push({
      name: "POLICY_FILE",
      fault: `has what is no number of the policy: ${read.paths.join(", ")}`,
    });
  } catch {
    faults.push({ name: "POLICY_FILE", fault: "is not a JSON file" });
  }
  return null;
}

/** Makes the folder where it is missing, and a file in it as the carrier will: written aside, then named. */
async function canKeepFiles(folder: string): Promise<boolean> {
  const trial = `${folder}/.trial`;
  try {
    await Deno.mkdir(folder, { recursive: true });
    await Deno.writeTextFile(`${trial}.part`, "");
    await Deno.rename(`${trial}.part`, trial);
    await Deno.remove(trial);
    return true;
  } catch {
    return false;
  }
}

async function answers(asked: () => Promise<unknown>): Promise<boolean> {
  try {
    await asked();
    return true;
  } catch {
    return false;
  }
}
