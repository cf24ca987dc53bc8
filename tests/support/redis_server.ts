// A real redis-server of our own: on a socket in a folder of its own, and it writes nothing to disk.

import { Redis } from "ioredis";
import { tempFolder } from "./temp.ts";

export interface RedisServer {
  /** A new connection over the native protocol. Whoever asks for it closes it. */
  connect(): Redis;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
  const folder = tempFolder();
  const socket = `${folder.path}/redis.sock`;
  const child = new Deno.Command("redis-server", {
    args: ["--port", "0", "--unixsocket", socket, "--save", ""],
    cwd: folder.path,
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  await ready(child.stdout);
  return {
    connect: () => new Redis(socket),
    async stop() {
      child.kill("SIGKILL");
      await child.status;
      folder[Symbol.dispose]();
    },
  };
}

/** Resolves when the server says that it takes connections, and goes on reading so that it never blocks on its log. */
function ready(log: ReadableStream<Uint8Array>): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const read = async () => {
      for await (const text of log.pipeThrough(new TextDecoderStream())) {
        said += text;
        if (said.includes("ready to accept connections")) resolve();
      }
      reject(new Error(`redis-server ended:\n${said}`));
    };
    read().catch(reject);
  });
}
