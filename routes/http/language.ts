// In which language a request is answered: its address says so, or else its browser's preference.

import type { Context, MiddlewareHandler } from "hono";
import { isLanguage, type Language } from "../../domain/language.ts";
import { languages as texts } from "../../views/text/text.ts";
import type { Env } from "./env.ts";
import { keepAWhile } from "./unchanged.ts";

/** Sets language, words and the rest of the path for every request, those without a prefix included. */
export const inLanguage: MiddlewareHandler<Env> = async (c, next) => {
  const { pathname, search } = c.get("url");
  const [, first = "", ...rest] = pathname.split("/");
  const prefixed = isLanguage(first);
  const language = prefixed
    ? first
    : bestLanguage(c.req.header("accept-language"));
  c.set("language", language);
  c.set("text", texts[language]);
  const path = rest.join("/");
  c.set("path", prefixed ? (path && `/${path}`) + search : "");
  await next();
};

/** For the few addresses that people type: their page hangs on Accept-Language. */
export function toBestLanguage(c: Context<Env>): Response {
  c.header("Vary", "Accept-Language");
  // A cache that knows no Vary would send everybody on in the language of whoever came first.
  keepAWhile(c, "private");
  return c.redirect(
    `/${c.get("language")}${c.req.path === "/" ? "" : c.req.path}`,
    302,
  );
}

/** More than any browser sends; what follows is somebody playing. */
const mostRanges = 20;

/** The best of our languages for an Accept-Language header (RFC 9110 12.5.4); Spanish where none is wanted. */
export function bestLanguage(header: string | undefined): Language {
  let best: Language = "es";
  let bestWeight = 0;
  for (const range of (header ?? "").split(",", mostRanges)) {
    const [tag = "", ...parameters] = range.toLowerCase().split(";");
    const language = languageOf(tag.trim());
    const weight = weightOf(parameters);
    if (language && weight > bestWeight) {
      best = language;
      bestWeight = weight;
    }
  }
  return best;
}

/** Valencian is written `ca-valencia`, with or without a region before the variant (RFC 5646 2.1). */
function languageOf(tag: string): Language | null {
  if (tag === "*") return "es";
  const [primary = "", ...rest] = tag.split("-");
  if (primary === "ca" && rest.includes("valencia")) return "va";
  return isLanguage(primary) ? primary : null;
}

/** Between 0 and 1; 1 where it is not given, 0 where it cannot be read. */
function weightOf(parameters: readonly string[]): number {
  const given = parameters.map((one) => one.trim())
    .find((one) => one.startsWith("q="));
  if (given === undefined) return 1;
  const weight = Number(given.slice("q=".length));
  return weight >= 0 && weight <= 1 ? weight : 0;
}
