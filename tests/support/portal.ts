// The portal alone, without the stores that its pages never ask.

import { Hono } from "hono";
import { languages } from "../../domain/language.ts";
import { defaultPolicy, type Policy } from "../../domain/policy.ts";
import type { World } from "../../domain/ports.ts";
import { wellAddressed } from "../../routes/http/address.ts";
import { assetRoutes } from "../../routes/http/assets.ts";
import type { Env } from "../../routes/http/env.ts";
import { headers } from "../../routes/http/headers.ts";
import { inLanguage, toBestLanguage } from "../../routes/http/language.ts";
import { problem } from "../../routes/http/problem.tsx";
import { homeRoutes } from "../../routes/home.tsx";

/** Every page of the portal, behind the language's prefix. */
export const portalPaths = [
  ...["", "/about", "/how", "/help"],
  ...["/questions", "/words"],
  ...["/mobile", "/mobile/app", "/pin", "/sign"],
  ...["", "/password", "/questions"].map((path) => `/permanent${path}`),
  ...[
    ...["", "/certificate", "/office", "/video", "/letter"],
    ...["/others", "/changes", "/leaving", "/questions"],
  ].map((path) => `/registration${path}`),
];

/** `more` adds routes of a test's own before the rest. */
export function portal(
  {
    baseUrl = "http://localhost:8000",
    policy = defaultPolicy,
    certificateUrl = "https://certificate.localhost:8443",
    more,
  }: {
    baseUrl?: string;
    policy?: Policy;
    certificateUrl?: string | null;
    more?: Hono<Env>;
  } = {},
) {
  const config = {
    baseUrl,
    dev: false,
    trustedProxies: [],
    certificateUrl,
    certificateProxies: [],
    operator: null,
    pushServices: [],
  };
  const known: Pick<World, "policy" | "config" | "now"> = {
    policy,
    config,
    now: () => new Date("2026-11-22T10:00:00Z"),
  };
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("world", known as World);
    c.set("reference", "7KQ4-M2XD");
    await next();
  });
  app.use(headers(config)).use(wellAddressed).use(inLanguage);
  if (more) app.route("/", more);
  app.route("/", assetRoutes()).get("/", toBestLanguage);
  for (const language of languages) app.route(`/${language}`, homeRoutes());
  app.notFound((c) => problem(c, 404));
  app.onError((_error, c) => problem(c, 500));
  return app;
}
