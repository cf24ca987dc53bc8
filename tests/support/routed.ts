// The router of an app, made ready once for all apps of the same addresses: it is nine tenths of what the first request to a new one costs.

import type { Hono } from "hono";
import { RegExpRouter } from "hono/router/reg-exp-router";
import { SmartRouter } from "hono/router/smart-router";
import { TrieRouter } from "hono/router/trie-router";
import type { Env } from "../../routes/http/env.ts";

/** Finds numbers, where an app's own router finds handlers. */
type Numbered = SmartRouter<number>;

const ready = new Map<string, Numbered>();

/** The same app, whose router is Hono's own, over the numbers of its routes. */
export function routed(app: Hono<Env>): Hono<Env> {
  const { routes } = app;
  const addresses = routes.map(({ method, path }) => `${method} ${path}`)
    .join("\n");
  const numbered = ready.get(addresses) ?? made(app);
  ready.set(addresses, numbered);
  app.router = {
    get name() {
      return numbered.name;
    },
    add() {
      throw new Error("its addresses are known already");
    },
    match(method, path) {
      const [found, parameters] = numbered.match(method, path);
      const handlers = found.map(([number, map]) => {
        const route = routes[number]!;
        return [[route.handler, route], map];
      });
      return [handlers, parameters] as ReturnType<typeof app.router.match>;
    },
  };
  return app;
}

function made({ routes }: Hono<Env>): Numbered {
  const router = new SmartRouter<number>({
    routers: [new RegExpRouter(), new TrieRouter()],
  });
  for (const [number, { method, path }] of routes.entries()) {
    router.add(method, path, number);
  }
  return router;
}
