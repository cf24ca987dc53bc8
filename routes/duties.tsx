// What whoever runs a public site owes those who use it (rulebook 8.5): the same for everybody.

import { type Context, Hono } from "hono";
import { Cookies } from "../views/duties/cookies.tsx";
import { type CookieName, cookieNames, cookieSeconds } from "./http/cookies.ts";
import type { Env } from "./http/env.ts";
import { page } from "./http/page.tsx";

const daySeconds = 24 * 60 * 60;

/** Under each language. */
export function dutiesRoutes() {
  return new Hono<Env>()
    .get("/cookies", showCookies);
}

function showCookies(c: Context<Env>) {
  const { text: t, world } = c.var;
  // A cookie without words does not compile.
  const purposes: Record<CookieName, string> = t.cookies.each;
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
    title: t.cookies.title,
    keep: "portal",
  });
}
