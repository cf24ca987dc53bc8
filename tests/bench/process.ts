// A server process that is measured from outside: pinned to a CPU, its time and memory read from /proc.

export interface Measured extends AsyncDisposable {
  /** User and system time of all its threads so far, in milliseconds; the kernel counts in steps of ten. */
  cpu(): number;
  /** Resident memory in bytes. */
  memory(): number;
}

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The measured server has the last CPU to itself; whatever drives it has the first. */
const serverCpu = navigator.hardwareConcurrency - 1;
const pinned = serverCpu > 0;

/** How many ticks of /proc make a second: fixed in Linux's interface to programs. */
const ticksPerSecond = 100;

/** Starts `program` alone on its CPU. Its environment is only what is given, and the PATH. */
export function start(program: Program): Measured {
  const { command, args } = alone(program);
  const child = new Deno.Command(command, {
    args: [...args],
    ...(program.cwd && { cwd: program.cwd }),
    clearEnv: true,
    env: { ...inherited(), ...program.env },
    stdin: "null",
    stdout: "null",
    stderr: Deno.env.has("BENCH_DEBUG") ? "inherit" : "null",
  }).spawn();
  const proc = `/proc/${child.pid}`;
  return {
    cpu() {
      const stat = Deno.readTextFileSync(`${proc}/stat`);
      // After the name in brackets, which may hold spaces: fields 14 and 15 of proc(5).
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return (Number(fields[11]) + Number(fields[12])) * 1000 / ticksPerSecond;
    },
    memory() {
      const status = Deno.readTextFileSync(`${proc}/status`);
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) * 1024;
    },
    [Symbol.asyncDispose]: () => killed(child),
  };
}

export async function killed(child: Deno.ChildProcess): Promise<void> {
  try {
    child.kill("SIGKILL");
  } catch {
    // It ended by itself.
  }
  await child.status;
}

/** Runs `program` to its end on the measured CPU, or on all, and reads the JSON that it prints. */
export async function runMeasured(
  program: Program,
  on: "one" | "all" = "one",
): Promise<unknown> {
  const { command, args } = alone(program, on);
  const { code, stdout } = await new Deno.Command(command, {
    args: [...args],
    ...(program.cwd && { cwd: program.cwd }),
    clearEnv: true,
    env: { ...inherited(), ...program.env },
    stdin: "null",
    stderr: "inherit",
  }).output();
  if (code !== 0) {
    throw new Error(`${program.args.join(" ")} ended with ${code}`);
  }
  return JSON.parse(new TextDecoder().decode(stdout));
}

/** Moves this process, and what it starts from now on, to the first CPU. */
export async function pinDriver(): Promise<void> {
  if (!pinned) return;
  await new Deno.Command("taskset", {
    args: ["--all-tasks", "--pid", "--cpu-list", "0", String(Deno.pid)],
    stdout: "null",
  }).output();
}

/** Asks until somebody answers with 200; milliseconds from the call. */
export async function firstAnswer(address: string): Promise<number> {
  const from = performance.now();
  while (performance.now() - from < 60_000) {
    try {
      const response = await fetch(address);
      await response.body?.cancel();
      if (response.status === 200) return performance.now() - from;
    } catch {
      // Nobody there yet.
    }
    await new Promise((done) => setTimeout(done, 2));
  }
  throw new Error(`${address} does not answer`);
}

export function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

/** Alone on its CPU, and gone with the driver however that ends. Both programs are of Linux's own toolbox. */
function alone(
  { command, args, ...rest }: Program,
  on: "one" | "all" = "one",
): Program {
  const cpus = on === "one" ? String(serverCpu) : `0-${serverCpu}`;
  const cpu = pinned ? ["taskset", "--cpu-list", cpus] : [];
  return {
    ...rest,
    command: "setpriv",
    args: ["--pdeathsig", "KILL", ...cpu, command, ...args],
  };
}

function inherited(): Record<string, string> {
  const names = ["PATH", "HOME", "DENO_DIR", "TMPDIR"];
  return Object.fromEntries(
    names.map((name) => [name, Deno.env.get(name) ?? ""] as const)
      .filter(([, value]) => value !== ""),
  );
}
