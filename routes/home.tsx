// The portal: pages that are the same for everybody.

import { type Context, Hono } from "hono";
import type { FC } from "hono/jsx";
import { About } from "../views/about.tsx";
import { Home, type PortalProps } from "../views/home.tsx";
import { How } from "../views/how.tsx";
import type { Env } from "./http/env.ts";
import { page } from "./http/page.tsx";

/** Under each language: its first page, `about` and `how`. */
export function homeRoutes() {
  return new Hono<Env>()
    .get("/", (c) => show(c, Home, "home"))
    .get("/about", (c) => show(c, About, "about"))
    .get("/how", (c) => show(c, How, "how"));
}

function show(
  c: Context<Env>,
  View: FC<PortalProps>,
  name: "home" | "about" | "how",
) {
  const { text: t, language, world } = c.var;
  return page(
    c,
    <View t={t} language={language} policy={world.policy} />,
    { title: t[name].title, keep: "portal" },
  );
}
