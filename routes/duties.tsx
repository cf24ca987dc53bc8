// What whoever runs a public site owes those who use it (rulebook 8.5): the same for everybody.

import { type Context, Hono } from "hono";
import type { FC } from "hono/jsx";
import { Accessibility } from "../views/duties/accessibility.tsx";
import { Contact } from "../views/duties/contact.tsx";
import { Cookies } from "../views/duties/cookies.tsx";
import { type DutyProps, Legal } from "../views/duties/legal.tsx";
import { Sitemap } from "../views/duties/sitemap.tsx";
import { type CookieName, cookieNames, cookieSeconds } from "./http/cookies.ts";
import type { Env } from "./http/env.ts";
import { page } from "./http/page.tsx";

const daySeconds = 24 * 60 * 60;

/** Under each language. */
export function dutiesRoutes() {
  return new Hono<Env>()
    .get("/cookies", showCookies)
    .get("/legal", (c) => show(c, Legal, "legal"))
    .get("/contact", (c) => show(c, Contact, "contact"))
    .get("/sitemap", (c) => show(c, Sitemap, "sitemap"))
    .get("/accessibility", (c) => show(c, Accessibility, "accessibility"));
}

function show(
  c: Context<Env>,
  View: FC<DutyProps>,
  name: "legal" | "contact" | "sitemap" | "accessibility",
) {
  const { text: t, language, world } = c.var;
  const { policy, config: { operator } } = world;
  return page(c, <View {...{ t, language, policy, operator }} />, {
    title: t.duties[name].title,
    keep: "portal",
  });
}

function showCookies(c: Context<Env>) {
  const { text: t, world } = c.var;
  // A cookie without words does not compile.
  const purposes: Record<CookieName, string> = t.duties.cookies.each;
  const names = Object.keys(cookieNames) as CookieName[];
  const cookies = names.map((name) => {
    const seconds = cookieSeconds[name]?.(world.policy) ?? null;
    return {
      name: cookieNames[name],
      purpose: purposes[name],
      days: seconds && Math.ceil(seconds / daySeconds),
    };
  });
  return page(c, <Cookies t={t} cookies={cookies} />, {
    title: t.duties.cookies.title,
    keep: "portal",
  });
}
