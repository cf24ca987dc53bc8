// A view on its way to the browser: dressed as a page, or bare for the script that swaps it in.

import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { framed } from "../../views/frame.tsx";
import { type LayoutProps, titleOf } from "../../views/layout.tsx";
import { placeOf } from "../../views/portal/sections.ts";
import { assets } from "./assets.ts";
import { sendHtml } from "./compress.ts";
import type { Env } from "./env.ts";
import { isHeld } from "./unchanged.ts";

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

/** Long enough for a reader who goes back and forth, short enough to forget after a change of words. */
const portalSeconds = 300;

/** The one way in which pages leave. Whether whole or bare, and how packed, no handler needs to know. */
export async function page(
  c: Context<Env>,
  view: Child,
  options: PageOptions,
): Promise<Response> {
  const { text: t, language, path } = c.var;
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
  if (options.keep === "portal") {
    c.header("Cache-Control", `public, max-age=${portalSeconds}`);
  }
  const { around = options.keep } = options;
  const place = around === "portal" ? placeOf(t, path) : undefined;
  const secret = c.get("secret") ?? false;
  const bare = c.req.header("hx-request-type") === "partial";
  const shown = bare
    ? (
      <>
        <title>{title}</title>
        {view}
      </>
    )
    : <>{view}</>;
  const html = String(await shown.toString());
  const sent = bare ? html : framed({
    ...{ t, language, path, title, assets, scripts, refresh },
    ...{ installable, secret, place },
  }, html);
  if (options.keep === "portal" && isHeld(c, sent)) return c.body(null, 304);
  return sendHtml(c, sent, status);
}

/** From these pages the app is installed, and is told where its notices go. */
function isOfApp(path: string): boolean {
  return /^\/(app|activated|account\/device)(\/|\?|$)/.test(path);
}

/** On to another step, in the same language. `path` is what follows the prefix. */
export function goTo(c: Context<Env>, path: string): Response {
  return c.redirect(`/${c.get("language")}${path}`, 303);
}
