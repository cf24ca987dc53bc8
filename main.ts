// The composition root: the only reader of the environment. It joins the adapters into a World and serves the app.

import type { Client } from "@libsql/client";
import { runAudit } from "./db/audit_command.ts";
import { runCarriers } from "./db/carriers/run.ts";
import { runCensusImport } from "./db/census_command.ts";
import { certificateFolder } from "./db/certificates/dev/names.ts";
import { fillWhenNew, movableClock } from "./db/dev.ts";
import type { ImportIo } from "./db/import_io.ts";
import { keepAudit, signAudit } from "./db/libsql/audit_keeper.ts";
import { openDatabase } from "./db/libsql/client.ts";
import { sweepEvidence } from "./db/libsql/evidence.ts";
import { migrate } from "./db/libsql/migrate.ts";
import { keepTelling } from "./db/libsql/notices.ts";
import { sweepNowAndThen } from "./db/libsql/sweep.ts";
import { logger } from "./db/log.ts";
import { type Opened, openEverything, readPolicy } from "./db/open.ts";
import { runOfficersImport } from "./db/officers_import.ts";
import { runOfficesImport } from "./db/offices_import.ts";
import { runServicesImport } from "./db/services_import.ts";
import {
  readSettings,
  type SettingFault,
  type Settings,
  unsafeInProduction,
} from "./db/settings.ts";
import type { Policy } from "./domain/policy.ts";
import type { LogLine, Random } from "./domain/ports.ts";
import { app } from "./routes/app.ts";
import { serve, type Serving } from "./routes/http/serve.ts";
import { render } from "./views/messages/render.ts";

const env = (name: string) => Deno.env.get(name);
const clock = () => new Date();
const random: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));
const { log, flush } = logger((lines) => console.log(lines), clock);
const io: ImportIo = {
  out: (text) => Deno.stdout.writeSync(new TextEncoder().encode(text)),
  err: (text) => Deno.stderr.writeSync(new TextEncoder().encode(text)),
  terminal: Deno.stderr.isTerminal(),
};

const commands: Record<string, (args: string[]) => Promise<number | void>> = {
  dev,
  start,
  migrate: () =>
    withDatabase(async (client) => {
      const done = await migrate(client);
      console.log(done.length === 0 ? "nothing to migrate" : done.join("\n"));
      return 0;
    }),
  census: ([file]) =>
    importing(file, (path, { client }) => runCensusImport(path, client, io)),
  services: ([file]) =>
    importing(file, (path, means) => runServicesImport(path, means, io)),
  officers: ([file]) =>
    importing(file, (path, { client }) => runOfficersImport(path, client, io)),
  offices: ([file, ...words]) =>
    importing(
      file,
      (path, { client, policy: { offices: policy } }) =>
        runOfficesImport(path, { client, policy, words }, io),
    ),
  certificates: async ([folder = certificateFolder]) => {
    const { settings, faults } = readSettings(env);
    if (faults.length > 0) return refuse(faults);
    // Here and not above: what makes certificates is slow to load.
    const { runCertificates } = await import(
      "./db/certificates/dev/command.ts"
    );
    const { baseUrl } = settings;
    return await runCertificates({ folder, baseUrl, now: clock, random }, io);
  },
  audit: (words) =>
    withDatabase((client, { secretKey }) =>
      runAudit(words, { client, secretKey, random }, io)
    ),
};

async function dev() {
  const { settings, faults } = readSettings(env);
  if (faults.length > 0) return refuse(faults);
  // Here and not above: a real server neither has these nor waits for them.
  const { sede } = await import("./examples/sede.ts");
  const { devRoutes } = await import("./routes/dev.tsx");
  const { revocationLists, withOwnCertificates } = await import(
    "./db/certificates/dev/lists.ts"
  );
  const moved = movableClock(clock);
  await withDatabase(async (client) => {
    await migrate(client);
    await fillWhenNew(client, {
      census: env("CENSUS") ?? "db/seed/census.csv",
      services: env("SERVICES") ?? "db/seed/services.json",
      officers: env("OFFICERS") ?? "db/seed/officers.csv",
      offices: env("OFFICES") ?? "db/seed/offices.csv",
    }, io);
    return 0;
  });
  // Every request would bury what a developer looks for.
  const quiet = (line: LogLine) => line.level === "info" || log(line);
  const whole = await withOwnCertificates(settings, certificateFolder);
  const opened = await openEverything(whole, {
    now: moved.now,
    random,
    dev: true,
    log: quiet,
  });
  if (opened.kind === "faulty") return refuse(opened.faults);
  const { world, client } = opened;
  // Its outbox and clock are nobody else's: this machine alone can reach them.
  const local = "127.0.0.1";
  const clave = serve(
    settings.port,
    local,
    app(world, devRoutes(world, moved, revocationLists(certificateFolder))),
  );
  const samplePort = Number(env("SAMPLE_PORT") ?? 8001);
  const origin = `http://localhost:${samplePort}`;
  const sample = serve(
    samplePort,
    local,
    sede({ issuer: settings.baseUrl, origin }),
  );
  const entry = await serveEntry(opened, whole, local);
  console.log(`Clave         ${settings.baseUrl}
e-office      ${origin}
messages      ${settings.baseUrl}/dev/outbox
certificates  ${
    whole.certificateEntry?.url ?? "none: run the task `certificates`"
  }

Nobody has registered in a new database. People of the sample census:
  12345678Z  Ana García López       DNI valid until 20-05-2031
  11111111H  Carmen Rodríguez       permanent DNI issued on 11-02-2019
  X1234567L  Emma Johnson           TIE with support number E12345678
  X9876543K  Lukas Schneider        EU certificate with number C01234567
ready`);
  const until = new AbortController();
  // A developer's own browser gets its notices; without a network they wait until they have ended, and nobody need read of it.
  const silent = { ...world, log: () => {} };
  const working = [
    runCarriers(
      { client, settings, render, world: silent },
      until.signal,
      "push",
    ),
    keepAudit(opened, until.signal),
    keepTelling(opened, until.signal),
  ];
  return await stopped([clave, sample, ...entry], opened, async () => {
    until.abort();
    await Promise.all(working);
  });
}

async function start() {
  const { settings, faults } = readSettings(env);
  const opened = await openEverything(
    settings,
    { now: clock, random, dev: false, log },
    [...faults, ...unsafeInProduction(settings, faults)],
  );
  if (opened.kind === "faulty") return refuse(opened.faults);
  const { world, client } = opened;
  const host = env("HOST") ?? "0.0.0.0";
  const server = serve(settings.port, host, app(world));
  const entry = await serveEntry(opened, settings, host);
  const until = new AbortController();
  const working = [
    runCarriers({ client, settings, render, world }, until.signal),
    opened.redis ? null : sweepNowAndThen(client, clock, until.signal),
    sweepNowAndThen(client, clock, until.signal, sweepEvidence),
    keepAudit(opened, until.signal),
    keepTelling(opened, until.signal),
  ];
  log({ level: "info", event: "ready" });
  return await stopped([server, ...entry], opened, async () => {
    until.abort();
    await Promise.all(working);
  });
}

/** The entry that asks for certificates, where there is one: with TLS of its own, or behind a terminator. */
async function serveEntry(
  { world, entryFiles }: Opened & { kind: "open" },
  { certificateEntry: at }: Settings,
  hostname: string,
): Promise<Serving[]> {
  if (!at) return [];
  const { certificateEntry } = await import("./routes/certificate/entry.ts");
  const entry = certificateEntry(world);
  if (!entryFiles) return [serve(at.port, hostname, entry)];
  const { listenForCertificates } = await import(
    "./routes/certificate/listener.ts"
  );
  const { authorities } = world.certificates;
  const { presented } = world.policy.certificates;
  const options = {
    ...entryFiles,
    port: at.port,
    hostname,
    authorities,
    presented,
  };
  return [await listenForCertificates(entry.fetch, options)];
}

/** Waits to be told to stop, then takes no more, and finishes what is in flight. */
async function stopped(
  servers: readonly Serving[],
  opened: Opened & { kind: "open" },
  alsoStop: () => Promise<unknown>,
) {
  await new Promise<void>((stop) => {
    Deno.addSignalListener("SIGTERM", stop);
    Deno.addSignalListener("SIGINT", stop);
  });
  log({ level: "info", event: "stopping" });
  await Promise.all(servers.map((server) => server.stop()));
  await alsoStop();
  // Last: nothing is recorded any more. Where the database is out of reach the next start signs.
  await signAudit(opened, "now").catch(() => false);
  opened.client.close();
  return 0;
}

function refuse(faults: readonly SettingFault[]): number {
  console.error("Clave does not start:");
  for (const { name, fault } of faults) console.error(`  ${name} ${fault}`);
  return 1;
}

async function withDatabase(
  work: (client: Client, settings: Settings) => Promise<number>,
): Promise<number> {
  const { settings } = readSettings(env);
  try {
    const client = await openDatabase(addressOf(settings));
    try {
      return await work(client, settings);
    } finally {
      client.close();
    }
  } catch (error) {
    if ((error as Error).name !== "DatabaseError") throw error;
    return refuse([{ name: "DATABASE_URL", fault: "cannot be opened" }]);
  }
}

function addressOf({ databaseUrl, databaseAuthToken }: Settings) {
  return {
    url: databaseUrl,
    ...(databaseAuthToken && { authToken: databaseAuthToken }),
  };
}

/** `run` goes by the deployment's own numbers. */
async function importing(
  file: string | undefined,
  run: (
    path: string,
    means: { readonly client: Client; readonly policy: Policy },
  ) => Promise<number>,
): Promise<number> {
  if (!file) {
    console.error("which file?");
    return 2;
  }
  return await withDatabase(async (client, { policyFile }) => {
    const faults: SettingFault[] = [];
    const policy = await readPolicy(policyFile, faults);
    if (!policy) return refuse(faults);
    await migrate(client);
    return await run(file, { client, policy });
  });
}

globalThis.addEventListener("unload", flush);

// A rejection that nobody heard must not take everybody's server down.
globalThis.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  const error = event.reason instanceof Error ? event.reason.name : "unknown";
  log({ level: "error", event: "unhandled-rejection", error });
});

const [name = "", ...args] = Deno.args;
const command = commands[name];
if (!command) {
  console.error(`usage: main.ts ${Object.keys(commands).join("|")}`);
  Deno.exit(2);
}
const code = await command(args);
if (code !== undefined) Deno.exit(code);
