// The portal: pages that are the same for everybody.

import { type Context, Hono } from "hono";
import type { FC } from "hono/jsx";
import { About } from "../views/about.tsx";
import { Home, type PortalProps } from "../views/home.tsx";
import { How } from "../views/how.tsx";
import {
  MobileGuide,
  PermanentGuide,
  PinGuide,
} from "../views/portal/guides.tsx";
import { Help } from "../views/portal/help.tsx";
import { SignGuide } from "../views/portal/sign.tsx";
import type { Text } from "../views/text/text.ts";
import type { Env } from "./http/env.ts";
import { page } from "./http/page.tsx";

/** Under each language: its first page, what Clave is, its four ways, and help. */
export function homeRoutes() {
  return new Hono<Env>()
    .get("/", shown(Home, (t) => t.home))
    .get("/about", shown(About, (t) => t.about))
    .get("/how", shown(How, (t) => t.how))
    .get("/mobile", shown(MobileGuide, (t) => t.guides.mobile))
    .get("/pin", shown(PinGuide, (t) => t.guides.pin))
    .get("/permanent", shown(PermanentGuide, (t) => t.guides.permanent))
    .get("/sign", shown(SignGuide, (t) => t.guides.sign))
    .get("/help", shown(Help, (t) => t.help));
}

/** `words` are the page's own; their title is its `<h1>`. */
function shown(
  View: FC<PortalProps>,
  words: (t: Text) => { readonly title: string },
) {
  return (c: Context<Env>) => {
    const { text: t, language, world } = c.var;
    return page(
      c,
      <View t={t} language={language} policy={world.policy} />,
      { title: words(t).title, keep: "portal" },
    );
  };
}
