// One search over the whole portal. What was asked stands in the address, so nobody keeps the page, and no site is told of it.

import { type Context, Hono } from "hono";
import { readAsked } from "../domain/search/asked.ts";
import { meantBy } from "../domain/search/near.ts";
import type { Withheld } from "../domain/search/withheld.ts";
import { SearchPage, type SearchState, searchTitle } from "../views/search.tsx";
import { lexiconFor } from "../views/text/search_words.ts";
import type { Env } from "./http/env.ts";
import { retryAfter } from "./http/instant.ts";
import { networkOf } from "./http/network.ts";
import { page } from "./http/page.tsx";
import { leaveOut } from "./http/withheld.ts";
import type { Often } from "./search/often.ts";
import type { Releases } from "./search/releases.ts";

/** Under each language. */
export function searchRoutes(releases: Releases, often: Often) {
  return new Hono<Env>().get("/search", async (c) => {
    const { language, url, world: { now, policy } } = c.var;
    const { mistypedLetters } = policy.search;
    c.header("Referrer-Policy", "no-referrer");
    const typed = url.searchParams.get("q") ?? "";
    const asked = readAsked(typed, lexiconFor(language), policy.search);
    switch (asked.kind) {
      case "withheld":
        return leaveOut(c, asked.what);
      case "nothing":
        return show(c, emptyOr(url.searchParams.get("withheld")), "/search");
      case "words": {
        const { text } = asked;
        const path = `/search?q=${encodeURIComponent(text)}`;
        const until = await often(networkOf(c));
        if (until) {
          retryAfter(c, until);
          const at = { until, now: now() };
          return show(c, { kind: "limited", asked: text, ...at }, path, 429);
        }
        const known = await releases.of(language);
        const found = await releases.find(known, asked.question);
        const state: SearchState = {
          kind: "answered",
          asked: text,
          found,
          meant: found.all
            ? null
            : meantBy(asked.words, known.vocabulary, mistypedLetters),
        };
        return show(c, state, path);
      }
    }
  });
}

const withheld: readonly string[] = [
  "document",
  "code",
  "contact",
] satisfies Withheld[];

function emptyOr(named: string | null): SearchState {
  return named !== null && withheld.includes(named)
    ? { kind: "withheld", what: named as Withheld }
    : { kind: "empty" };
}

/** `path`: the same in another language, with what was asked and nothing else. */
function show(
  c: Context<Env>,
  state: SearchState,
  path: string,
  status: 200 | 429 = 200,
) {
  const { text: t, language } = c.var;
  const same = state.kind === "withheld"
    ? `${path}?withheld=${state.what}`
    : path;
  c.set("path", same);
  return page(c, <SearchPage t={t} language={language} state={state} />, {
    title: searchTitle(t, state),
    status,
    around: "portal",
  });
}
