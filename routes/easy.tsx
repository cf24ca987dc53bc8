// The pages in easy-read Spanish. Their languages lead to the same page of everybody's.

import { type Context, Hono } from "hono";
import { EasyPage } from "../views/portal/easy.tsx";
import { easyPages, type EasyPath } from "../views/text/es_facil.ts";
import { languages as texts } from "../views/text/text.ts";
import type { Env } from "./http/env.ts";
import { page } from "./http/page.tsx";

/** Below `/es-facil`: Spanish, whatever the browser prefers. */
export function easyRoutes() {
  const routes = new Hono<Env>();
  for (const path of Object.keys(easyPages) as EasyPath[]) {
    routes.get(path || "/", (c) => shown(c, path));
  }
  return routes;
}

function shown(c: Context<Env>, path: EasyPath) {
  c.set("language", "es");
  c.set("text", texts.es);
  c.set("path", path);
  return page(c, <EasyPage path={path} policy={c.var.world.policy} />, {
    title: easyPages[path].title,
    keep: "portal",
  });
}
