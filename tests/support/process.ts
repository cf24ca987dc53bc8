// Clave as an operator runs it: a process of its own, with the permissions that deno.json gives to its task.

import denoJson from "../../deno.json" with { type: "json" };

export interface Process extends AsyncDisposable {
  readonly out: string;
  readonly err: string;
  /** Resolves when standard output has said this; rejects where the process ends first. */
  said(text: string): Promise<void>;
  signal(signal: Deno.Signal): void;
  readonly ended: Promise<Deno.CommandStatus>;
}

type Settings = Readonly<Record<string, string>>;
type Task = "dev" | "start" | "operate";

const root = new URL("../..", import.meta.url).pathname;

/** Runs a task's own command, without the task runner between: what is killed is the server. */
export function startTask(
  task: Task,
  settings: Settings,
  args: readonly string[] = [],
): Process {
  const [, ...flags] = denoJson.tasks[task].split(" ");
  return start([...flags, ...args], settings);
}

/** Runs a task as people do, through the task runner, to its end. */
export async function runTask(
  task: keyof typeof denoJson.tasks,
  settings: Settings,
  args: readonly string[] = [],
): Promise<{ code: number; out: string; err: string }> {
  await using process = start(["task", "--quiet", task, ...args], settings);
  const { code } = await process.ended;
  // The runner says first which command a task is; that of one within another cannot be told to be quiet.
  const err = process.err.replace(/^.*Task .*\n/gm, "");
  return { code, out: process.out, err };
}

/** A port that a server is to have in a moment, and nobody else until then. */
export function freePort(): number {
  for (let tries = 0; tries < 2 * portsOfOne; tries++) {
    const port = ownPorts + 1 + taken++ % (portsOfOne - 1);
    if (isFree(port)) return port;
  }
  throw new Error(`no port is free from ${ownPorts} on`);
}

/**
 * Systems give ports from 32,768 on to whoever asks for any, and to every caller: one of those may be gone again before its
 * server starts. Below, each process of tests has a hundred of its own, and says so by holding the first.
 */
const portsOfOne = 100;
const ownPorts = firstOfAHundred();
let taken = 0;

function firstOfAHundred(): number {
  for (let port = 12_000; port < 32_000; port += portsOfOne) {
    try {
      Deno.listen({ hostname: "127.0.0.1", port }).unref();
      return port;
    } catch (error) {
      if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    }
  }
  throw new Error("no hundred of ports is free");
}

function isFree(port: number): boolean {
  try {
    Deno.listen({ hostname: "127.0.0.1", port }).close();
    return true;
  } catch (error) {
    if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    return false;
  }
}

function start(args: readonly string[], settings: Settings): Process {
  const child = new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: root,
    // Nothing of whoever runs the tests, but where Deno finds itself and its packages.
    clearEnv: true,
    env: {
      ...inherited("PATH", "HOME", "DENO_DIR"),
      NO_COLOR: "1",
      ...settings,
    },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const texts = { out: "", err: "" };
  const waiting = new Set<() => void>();
  const gather = async (
    of: "out" | "err",
    from: ReadableStream<Uint8Array<ArrayBuffer>>,
  ) => {
    for await (const text of from.pipeThrough(new TextDecoderStream())) {
      texts[of] += text;
      for (const look of waiting) look();
    }
  };
  const read = Promise.all([
    gather("out", child.stdout),
    gather("err", child.stderr),
  ]);
  let over = false;
  const ended = Promise.all([child.status, read]).then(([status]) => {
    over = true;
    for (const look of waiting) look();
    return status;
  });
  return {
    get out() {
      return texts.out;
    },
    get err() {
      return texts.err;
    },
    said: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = texts.out.includes(text);
          if (found) resolve();
          else if (over) {
            reject(new Error(`it ended:\n${texts.out}${texts.err}`));
          }
          if (found || over) waiting.delete(look);
        };
        waiting.add(look);
        look();
      }),
    signal: (signal) => child.kill(signal),
    ended,
    async [Symbol.asyncDispose]() {
      if (!over) child.kill("SIGKILL");
      await ended;
    },
  };
}

function inherited(...names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = Deno.env.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
