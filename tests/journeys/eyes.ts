// Looks at one page after another: what the engines find in it, and what the page tells of itself.

import type { Browser, CDPSession, Page } from "playwright-core";
import type { Chromium } from "../support/chromium.ts";
import type { Reached } from "../support/states.ts";
import { engineScripts, looks, type Reported } from "./engines.ts";
import inPage from "./in_page.js" with { type: "text" };
import { colors } from "./plan.ts";

/** Those at which pages are looked at: a telephone's, and a desk's. */
export const widths = [320, 1280] as const;

/** What a page tells of itself. */
export interface Facts {
  readonly lang: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly errors: number;
  /** Ids that are there more than once: for axe they are something to look at, not a fault. */
  readonly twice: readonly string[];
  readonly focus: string;
  readonly sideways: number;
  readonly small: readonly string[];
}

/** A page as it stands, told by what holds it. */
export interface Shown {
  readonly status: number;
  readonly origin: string;
  readonly html: string;
}

/**
 * Whoever visits a page goes there as browsers do; in two tabs the engines stay, and pages are laid before them. A navigation
 * would be most of what looking costs: it compiles them anew and runs them cold.
 */
export interface Eyes extends AsyncDisposable {
  /** Goes there, scripts and all, at the first width: what came of it, and what the page tells of itself. */
  visit(
    reached: Reached,
    acceptLanguage: string,
  ): Promise<Shown & { readonly facts: Facts }>;
  /** A narrow one and a wide one. */
  readonly tables: readonly [Table, Table];
}

/** What is asked of a page that is looked at. Facts always are. */
export interface Ask {
  readonly rules: Exclude<keyof typeof looks, "words">;
  /** Whether also the rules that read words are asked, where not all are. */
  readonly reads?: true;
  readonly color: "light" | "dark";
}

export interface Seen {
  readonly facts: Facts;
  readonly reported: readonly Reported[];
}

/**
 * A tab that keeps its width, since to change it costs more than a second tab. Scripts of pages that are laid do not run: they
 * have, or are not there.
 */
export interface Table {
  readonly width: number;
  /** Pages of one origin, each laid once. Those that are asked only for facts need not be painted. */
  look(
    pages: readonly (readonly [Shown, Ask])[],
  ): Promise<readonly Seen[]>;
}

export async function openEyes({ browser }: Chromium): Promise<Eyes> {
  const context = await browser.newContext({ viewport: sized(widths[0]) });
  await context.addInitScript({ content: inPage });
  const protocol = await context.newCDPSession(await context.newPage());
  const tables = await Promise.all([
    openTable(browser, widths[0]),
    openTable(browser, widths[1]),
  ]);
  return {
    async visit(reached, acceptLanguage) {
      const headers = { "accept-language": acceptLanguage };
      await context.setExtraHTTPHeaders(headers);
      await takeCookies(protocol, reached.cookies);
      // In one tab a page that waits would go on asking, and away, in the midst of the next visit.
      const page = await context.newPage();
      const status = await visit(page, reached);
      const facts = await page.evaluate<Facts>("inPage.facts()");
      const html = await page.content();
      const { origin } = new URL(page.url());
      await page.close();
      return { status, origin, html, facts };
    },
    tables,
    async [Symbol.asyncDispose]() {
      await context.close();
      for (const table of tables) await table[Symbol.asyncDispose]();
    },
  };
}

async function openTable(
  browser: Browser,
  width: number,
): Promise<Table & AsyncDisposable> {
  const context = await browser.newContext({ viewport: sized(width) });
  await context.addInitScript({ content: `${engineScripts}\n${inPage}` });
  const page = await context.newPage();
  return {
    width,
    async look(pages) {
      const seen: Seen[] = [];
      for (const color of colors) {
        const those = [...pages.entries()]
          .filter(([_, [, ask]]) => ask.color === color);
        const [first] = those;
        if (!first) continue;
        const [, [{ origin }]] = first;
        // Style sheets come from the page's own origin.
        if (new URL(page.url()).origin !== origin) await page.goto(origin);
        await page.emulateMedia({ colorScheme: color });
        const asked = those.map(([_, [{ html }, { rules, reads }]]) => ({
          html,
          asks: [...looks[rules], ...reads ? looks.words : []],
        }));
        const answers = await page.evaluate<Seen[]>(called("look", asked));
        those.forEach(([at], nth) => seen[at] = answers[nth]!);
      }
      return seen;
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}

function called(act: string, given: unknown): string {
  return `inPage.${act}(${JSON.stringify(given)})`;
}

function sized(width: number) {
  return { width, height: 800 };
}

async function visit(page: Page, { address, send }: Reached): Promise<number> {
  const opened = await page.goto(address);
  if (!send) return opened?.status() ?? 0;
  const [answered] = await Promise.all([
    page.waitForResponse((response) =>
      // The page itself, or what a script fetched in its place.
      ["document", "fetch"].includes(response.request().resourceType()) &&
      response.status() !== 303
    ),
    page.evaluate(called("send", send)),
  ]);
  const status = answered.status();
  await page.locator("[data-before]").waitFor({ state: "detached" });
  await page.waitForLoadState();
  return status;
}

/** By Chromium's own protocol: Playwright would make a domain cookie of each, which `__Host-` forbids. */
async function takeCookies(
  protocol: CDPSession,
  cookies: Reached["cookies"],
) {
  await protocol.send("Network.clearBrowserCookies");
  await protocol.send("Network.setCookies", {
    cookies: [...cookies].map(([key, value]) => {
      const [host, name = ""] = key.split(" ");
      const secure = name.startsWith("__Host-");
      return { name, value, url: `http://${host}/`, path: "/", secure };
    }),
  });
}
