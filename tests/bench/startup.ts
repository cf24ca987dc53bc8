// From `start` to the first answer, and the price of a look-up, with few people in the census and with many.

import { clave, prepareDatabase, root } from "./targets.ts";
import { firstAnswer, freePort, runMeasured, start } from "./process.ts";
import { median } from "./numbers.ts";

export interface Startup extends StartRun {
  readonly people: number;
  /** How long it took to fill the census. */
  readonly importSeconds: number;
}

interface StartRun {
  /** Milliseconds until `/health` answers 200. */
  readonly milliseconds: number;
  /** Microseconds of CPU. */
  readonly lookUp: number;
  /** Bytes right after. */
  readonly memory: number;
}

/** Starts turn by turn, so that what else the machine does falls on all alike. */
export async function startups(
  folder: string,
  { sizes, rounds }: {
    readonly sizes: readonly number[];
    readonly rounds: number;
  },
): Promise<readonly Startup[]> {
  const all = [];
  for (const people of sizes) {
    const path = `${folder}/census-${people}.db`;
    const from = performance.now();
    await prepareDatabase(path, { census: people, registered: 0 });
    const importSeconds = (performance.now() - from) / 1000;
    all.push({ people, path, importSeconds, runs: [] as StartRun[] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { people, path, runs } of all) {
      runs.push({
        ...await startOnce(path),
        lookUp: await lookUp(path, people),
      });
    }
  }
  await Deno.remove(root + letters, { recursive: true });
  return all.map(({ people, importSeconds, runs }) => ({
    people,
    importSeconds,
    milliseconds: median(runs.map((run) => run.milliseconds)),
    lookUp: median(runs.map((run) => run.lookUp)),
    memory: median(runs.map((run) => run.memory)),
  }));
}

/** The only place where `start` may write. No letter ever comes there. */
const letters = "./data/bench-letters";

/** The real command, carriers and all; it finds nothing to carry. */
async function startOnce(database: string) {
  const port = freePort();
  const nowhere = "127.0.0.1:9";
  await using server = start(clave([`${root}main.ts`, "start"], {
    PORT: String(port),
    HOST: "127.0.0.1",
    DATABASE_URL: `file:${database}`,
    SMS_GATEWAY_URL: `http://${nowhere}`,
    SMS_GATEWAY_TOKEN: "none",
    SMTP_URL: `smtp://${nowhere}`,
    MAIL_FROM: "bench@clave.example",
    LETTER_FOLDER: letters,
  }));
  const milliseconds = await firstAnswer(`http://127.0.0.1:${port}/health`);
  return { milliseconds, memory: server.memory() };
}

async function lookUp(database: string, people: number): Promise<number> {
  const entry = new URL("lookup.ts", import.meta.url).pathname;
  const args = [entry, `file:${database}`, String(people)];
  return Number(await runMeasured(clave(args, {})));
}
