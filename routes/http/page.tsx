// A view on its way to the browser: dressed as a page, or bare for the script that swaps it in.

import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { framed } from "../../views/frame.tsx";
import { type LayoutProps, titleOf } from "../../views/layout.tsx";
import { type Around, AroundForms } from "../../views/parts/around.ts";
import { Over, ToCorrect } from "../../views/parts/waiting.tsx";
import { placeOf } from "../../views/portal/sections.ts";
import { assets, icons } from "./assets.ts";
import { sendHtml } from "./compress.ts";
import type { Env } from "./env.ts";
import {
  keptHere,
  mustCorrectHere,
  pathInLanguages,
  withKept,
} from "./kept.ts";
import { isHeld, keepAWhile } from "./unchanged.ts";

export interface PageOptions {
  /** What stands in the title before the product's name: the same as the page's `<h1>`. */
  readonly title: string;
  /** 200 where not given. */
  readonly status?: ContentfulStatusCode;
  /** Whether the page opens with what must be corrected. Where not given, 422 says so. */
  readonly state?: "fine" | "correct";
  readonly scripts?: NonNullable<LayoutProps["scripts"]>;
  /** For a page that waits: where no script runs, it comes anew after so many seconds. */
  readonly refresh?: number;
  /** `portal`: the same for everybody, so caches may keep it a while. Where not given, nobody keeps the page. */
  readonly keep?: "portal";
  /** `portal`: the menu, the way back and the section's other pages. Where not given, what is kept has them; steps of a task never do. */
  readonly around?: "portal" | "nothing";
}

/** The one way in which pages leave. Whether whole or bare, and how packed, no handler needs to know. */
export async function page(
  c: Context<Env>,
  view: Child,
  options: PageOptions,
): Promise<Response> {
  const { text: t, language, path, world } = c.var;
  const now = world.now();
  const { status = 200, refresh } = options;
  const installable = isOfApp(path);
  const scripts = [
    ...options.scripts ?? [],
    ...(installable ? ["app" as const] : []),
  ];
  if (installable) c.set("installable", true);
  const { state = status === 422 ? "correct" : "fine" } = options;
  const title = titleOf(t, options.title, state);
  c.header("Vary", "HX-Request-Type, Accept-Encoding");
  const bare = c.req.header("hx-request-type") === "partial";
  // What somebody typed before is nobody's but hers; and caches that know no Vary would hand a fragment out for the page.
  const keep = c.get("kept") || bare ? undefined : options.keep;
  if (keep === "portal") {
    keepAWhile(c, "public");
  }
  const { around = options.keep } = options;
  const place = around === "portal" ? placeOf(t, path) : undefined;
  const secret = c.get("secret") ?? false;
  const over = c.req.method === "POST" ? null : c.get("kept")?.over;
  const above = bare
    ? <title>{title}</title>
    : mustCorrectHere(c)
    ? <ToCorrect t={t} />
    : over
    ? <Over {...{ t, language, now }} at={over} />
    : null;
  // Not within a fragment: compiled, that would be written out before its context is there.
  const whole = (
    <AroundForms.Provider value={aroundOf(c)}>{view}</AroundForms.Provider>
  );
  const html = (above ? String(await above.toString()) : "") +
    String(await whole.toString());
  const sent = bare ? html : framed({
    path: await pathInLanguages(c, state),
    ...{ t, language, title, assets, scripts, refresh },
    ...{ installable, secret, place, foundAt: foundAt(c, options) },
    // A page with a secret has no room for more, and nobody adds one to her home screen.
    touchIcon: installable && !secret ? icons.touch : undefined,
  }, html);
  if (keep === "portal" && isHeld(c, sent)) return c.body(null, 304);
  return sendHtml(c, sent, status);
}

/** What the forms of every page share. A page with a secret has no room for it (BREACH: it is not packed), and nothing to type. */
function aroundOf(c: Context<Env>): Around {
  const { text: t, language, kept, waiting, secret, world } = c.var;
  const carries = kept &&
    (kept.record !== null || Object.keys(kept.typed).length > 0);
  return {
    ...{ t, language },
    typed: keptHere(c),
    kept: carries ? kept.sealed : null,
    waiting: secret ? null : waiting ?? null,
    now: world.now(),
  };
}

/** A portal page at its own address, without a query: the one by which it is known. */
function foundAt(c: Context<Env>, { keep }: PageOptions): string | undefined {
  const { url, language, path, world } = c.var;
  return keep === "portal" && url.pathname === `/${language}${path}`
    ? world.config.baseUrl
    : undefined;
}

/** From these pages the app is installed, and is told where its notices go. */
function isOfApp(path: string): boolean {
  return /^\/(app|activated|account\/device)(\/|\?|$)/.test(path);
}

/** On to another step, in the same language, with what is kept. `path` is what follows the prefix. */
export function goTo(c: Context<Env>, path: string): Response {
  return c.redirect(withKept(c, `/${c.get("language")}${path}`), 303);
}
