// The app's worker as a program, in what a browser gives to one: what it keeps, what it answers, what it opens.

import { deepEqual, equal, ok } from "node:assert/strict";
import program from "../../views/assets/sw.js" with { type: "text" };

const origin = "https://clave.example";
const files = ["/_s/site.css", "/_s/icon.png"];

interface Event {
  readonly request?: Request & { mode: string };
  readonly data?: { json(): unknown };
  readonly notification?: { close(): void; data: { url: string } };
}

function startWorker(version: string, caches = new Map<string, Set<string>>()) {
  const heard = new Map<string, (event: unknown) => void>();
  const asked: Request[] = [];
  const shown: [string, Record<string, unknown>][] = [];
  const opened: string[] = [];
  const online = { now: true };
  const cacheStorage = {
    open(name: string) {
      const kept = caches.get(name) ?? new Set();
      caches.set(name, kept);
      return Promise.resolve({
        addAll(requests: Request[]) {
          asked.push(...requests);
          for (const { url } of requests) kept.add(new URL(url).pathname);
          return Promise.resolve();
        },
        match: (path: string) =>
          Promise.resolve(kept.has(path) ? new Response(path) : undefined),
      });
    },
    keys: () => Promise.resolve([...caches.keys()]),
    delete: (name: string) => Promise.resolve(caches.delete(name)),
  };
  const self = {
    registration: {
      scope: `${origin}/es/app`,
      showNotification: (title: string, more: Record<string, unknown>) => {
        shown.push([title, more]);
        return Promise.resolve();
      },
    },
    clients: {
      claim: () => Promise.resolve(),
      matchAll: () => Promise.resolve([]),
      openWindow: (to: string) => Promise.resolve(opened.push(to)),
    },
    skipWaiting: () => Promise.resolve(),
    addEventListener: (name: string, hear: (event: unknown) => void) =>
      heard.set(name, hear),
  };
  const requestOf = class extends Request {
    constructor(path: string, init: RequestInit) {
      super(new URL(path, origin), init);
    }
  };
  const fetching = (request: Request) =>
    online.now
      ? Promise.resolve(new Response(`net ${request.url}`))
      : Promise.reject(new TypeError("offline"));
  new Function(
    ...["self", "caches", "location", "fetch", "Request", "version", "files"],
    "navigator",
    program,
  )(
    ...[self, cacheStorage, { origin }, fetching, requestOf, version, files],
    {
      get onLine() {
        return online.now;
      },
    },
  );

  /** What the event was answered, once all is done that it waits for. */
  async function happens(name: string, event: Event = {}) {
    let answer: Promise<Response> | undefined;
    let done: Promise<unknown> | undefined;
    heard.get(name)!({
      ...event,
      respondWith: (given: Promise<Response>) => answer = given,
      waitUntil: (given: Promise<unknown>) => done = given,
    });
    await done;
    return await (await answer)?.text();
  }
  const gets = (path: string, mode = "navigate", method = "GET") =>
    happens("fetch", {
      request: Object.assign(new Request(new URL(path, origin), { method }), {
        mode,
      }),
    });
  return { happens, gets, caches, asked, shown, opened, online };
}

// `mode` of a Request is the browser's to set.
Object.defineProperty(Request.prototype, "mode", { writable: true });

Deno.test("the worker keeps its shell, asked for as a stranger, and throws the former away", async () => {
  const caches = new Map([
    ["clave /es/app old", new Set(["/es/app/offline"])],
    ["clave /ca/app old", new Set(["/ca/app/offline"])],
  ]);
  const worker = startWorker("new", caches);
  await worker.happens("install");
  await worker.happens("activate");
  deepEqual([...caches.keys()], ["clave /ca/app old", "clave /es/app new"]);
  deepEqual([...caches.get("clave /es/app new")!], [
    "/es/app/offline",
    ...files,
  ]);
  ok(worker.asked.every(({ credentials }) => credentials === "omit"));
});

Deno.test("the worker asks the network for every page, and keeps none", async () => {
  const worker = startWorker("1");
  await worker.happens("install");
  const before = JSON.stringify(
    [...worker.caches].map(([, kept]) => [...kept]),
  );
  equal(await worker.gets("/es/app"), `net ${origin}/es/app`);
  equal(await worker.gets("/es/app/open/x"), `net ${origin}/es/app/open/x`);
  equal(await worker.gets("/_s/site.css", "no-cors"), "/_s/site.css");
  equal(await worker.gets("/es/app/wait", "cors"), undefined);
  equal(
    await worker.gets("https://evil.example/_s/site.css", "no-cors"),
    undefined,
  );
  worker.online.now = false;
  equal(await worker.gets("/es/app/open/x"), "/es/app/offline");
  const after = JSON.stringify([...worker.caches].map(([, kept]) => [...kept]));
  equal(after, before);
});

Deno.test("the worker leaves to the browser what no other site may send: forms, and codes that were read", async () => {
  const worker = startWorker("1");
  await worker.happens("install");
  equal(await worker.gets("/es/app/q/X.1.y"), undefined);
  equal(await worker.gets("/es/app/scan", "navigate", "POST"), undefined);
  worker.online.now = false;
  equal(await worker.gets("/es/app/q/X.1.y"), "/es/app/offline");
  equal(
    await worker.gets("/es/app/scan", "navigate", "POST"),
    "/es/app/offline",
  );
});

Deno.test("the worker shows what it is told, and opens no address but our own", async () => {
  const worker = startWorker("1");
  const told = {
    title: "Petición",
    body: "«Ayuntamiento»",
    url: `${origin}/es/app`,
    tag: "mobile-request",
    lang: "es",
  };
  await worker.happens("push", { data: { json: () => told } });
  const [[title, more]] = worker.shown as [[string, Record<string, unknown>]];
  equal(title, told.title);
  deepEqual(
    [more.body, more.tag, more.lang, more.icon, more.data],
    [told.body, told.tag, "es", "/_s/icon.png", { url: told.url }],
  );
  for (
    const url of [told.url, "", "https://evil.example/", "javascript:alert(1)"]
  ) {
    await worker.happens("notificationclick", {
      notification: { close() {}, data: { url } },
    });
  }
  deepEqual(worker.opened, [
    `${origin}/es/app`,
    `${origin}/es/app`,
    "/es/app",
    "/es/app",
  ]);
});
