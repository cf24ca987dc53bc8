// A real server that can be killed and started again, over a database that stays.

import type { Client } from "@libsql/client";
import { openDatabase } from "../../db/libsql/client.ts";
import { freePort, type Process, startTask } from "../support/process.ts";
import { tempFolder } from "../support/temp.ts";

export interface Mortal extends AsyncDisposable {
  /** Its address, without a slash at the end. */
  readonly url: string;
  /** Straight to its database. */
  readonly client: Client;
  /** SIGKILL, and a new process over what is left. */
  killAndStart(): Promise<void>;
  /** Moves its clock on, and those of the processes that come after it. */
  wait(seconds: number): Promise<void>;
}

export async function mortalServer(): Promise<Mortal> {
  const stack = new AsyncDisposableStack();
  const folder = stack.use(tempFolder());
  const database = `file:${folder.path}/clave.db`;
  const port = freePort();
  const url = `http://localhost:${port}`;
  const settings = {
    PORT: String(port),
    SAMPLE_PORT: String(freePort()),
    DATABASE_URL: database,
  };
  let moved = 0;
  const move = async (seconds: number) => {
    const body = new URLSearchParams({ advance: String(seconds) });
    const answer = await fetch(`${url}/dev/clock`, { method: "POST", body });
    await answer.body?.cancel();
  };
  const starting = async (): Promise<Process> => {
    const process = stack.use(startTask("dev", settings));
    await process.said("ready");
    if (moved > 0) await move(moved);
    return process;
  };
  let server = await starting();
  const client = await openDatabase({ url: database });
  stack.defer(() => client.close());
  return {
    url,
    client,
    async killAndStart() {
      server.signal("SIGKILL");
      await server.ended;
      server = await starting();
    },
    async wait(seconds) {
      moved += seconds;
      await move(seconds);
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
