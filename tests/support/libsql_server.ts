// What a libSQL server is to Clave in production: its protocol over HTTP (Hrana 2, JSON), here over node:sqlite, with every statement counted.

import { DatabaseSync } from "node:sqlite";
import { openDatabase } from "../../db/libsql/client.ts";
import { migrate } from "../../db/libsql/migrate.ts";
import type { TestDatabase } from "./database.ts";
import { answer, hranaError, type HranaRequest, type Stream } from "./hrana.ts";
import { httpServer } from "./http_server.ts";
import { tempFolder } from "./temp.ts";

export interface LibsqlServer {
  readonly url: string;
  readonly token: string;
  /** Since the start or the last reset. Statements leave out begin, commit, rollback and pragmas. */
  readonly counts: { requests: number; statements: number };
  resetCounts(): void;
  /** Does what the next request asks, and hangs up instead of answering. */
  loseNextAnswer(): void;
  stop(): Promise<void>;
}

interface Pipeline {
  readonly baton?: string | null;
  readonly requests: readonly HranaRequest[];
}

type Timer = ReturnType<typeof setTimeout>;

/** An idle stream that a client left behind ends after so long, as on the real server; milliseconds. */
const idle = 10_000;

async function startLibsqlServer(): Promise<LibsqlServer> {
  const folder = tempFolder();
  const token = "a-token-for-tests";
  const counts = { requests: 0, statements: 0 };
  const streams = openStreams(`${folder.path}/server.db`, (sql) => {
    if (!/^\s*(begin|commit|rollback|pragma)\b/i.test(sql)) counts.statements++;
  });
  const http = await httpServer(async (request) => {
    const { pathname } = new URL(request.url);
    if (request.headers.get("authorization") !== `Bearer ${token}`) {
      return Response.json({ message: "unauthorized" }, { status: 401 });
    }
    if (pathname === "/v2") return new Response();
    if (pathname !== "/v2/pipeline") return new Response("", { status: 404 });
    counts.requests++;
    return await streams.pipeline(await request.json());
  });
  return {
    url: http.url,
    token,
    counts,
    resetCounts: () => Object.assign(counts, { requests: 0, statements: 0 }),
    loseNextAnswer: http.loseNextAnswer,
    async stop() {
      await http.stop();
      streams.close();
      folder[Symbol.dispose]();
    },
  };
}

/** A new, migrated database behind a server of its own. */
export async function remoteDatabase(): Promise<
  TestDatabase & { readonly server: LibsqlServer }
> {
  const server = await startLibsqlServer();
  const { url, token } = server;
  const client = await openDatabase({ url, authToken: token });
  await migrate(client);
  server.resetCounts();
  return {
    client,
    url,
    server,
    async [Symbol.asyncDispose]() {
      client.close();
      await server.stop();
    },
  };
}

/** A stream lives from one request to the next under a baton that is good once. */
function openStreams(path: string, counted: (sql: string) => void) {
  const parked = new Map<string, { stream: Stream; timer: Timer }>();
  const spare: DatabaseSync[] = [connect(path)];
  const writers = new Map<DatabaseSync, PromiseWithResolvers<void>>();

  const ran = (db: DatabaseSync) => {
    if (!db.isTransaction) {
      writers.get(db)?.resolve();
      writers.delete(db);
    } else if (!writers.has(db)) {
      writers.set(db, Promise.withResolvers());
    }
  };
  const open = (): Stream => {
    const db = spare.pop() ?? connect(path);
    return {
      db,
      sqls: new Map(),
      counted,
      ran: () => ran(db),
      async yielded() {
        const other = [...writers].find(([writer]) => writer !== db);
        await other?.[1].promise;
        return other !== undefined;
      },
    };
  };
  const end = (stream: Stream) => {
    if (stream.db.isTransaction) stream.db.exec("rollback");
    stream.ran();
    spare.push(stream.db);
  };
  const park = (stream: Stream) => {
    const baton = crypto.randomUUID();
    const leave = () => parked.delete(baton) && end(stream);
    parked.set(baton, { stream, timer: setTimeout(leave, idle) });
    return baton;
  };
  const unpark = (baton: string) => {
    const found = parked.get(baton);
    parked.delete(baton);
    clearTimeout(found?.timer);
    return found?.stream;
  };

  return {
    async pipeline({ baton, requests }: Pipeline): Promise<Response> {
      const stream = baton ? unpark(baton) : open();
      if (!stream) {
        const gone = { message: "stream expired", code: "STREAM_EXPIRED" };
        return Response.json(gone, { status: 400 });
      }
      const results: unknown[] = [];
      for (const request of requests) {
        try {
          results.push({ type: "ok", response: await answer(stream, request) });
        } catch (error) {
          results.push({ type: "error", error: hranaError(error) });
        }
      }
      const closes = requests.some(({ type }) => type === "close");
      if (closes) end(stream);
      const next = closes ? null : park(stream);
      return Response.json({ baton: next, base_url: null, results });
    },
    close() {
      for (const { stream, timer } of parked.values()) {
        clearTimeout(timer);
        stream.db.close();
      }
      for (const db of spare) db.close();
    },
  };
}

function connect(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: 0 });
  db.exec("pragma journal_mode = wal; pragma synchronous = normal");
  return db;
}
