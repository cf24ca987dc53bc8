// Looks at one page after another: what axe finds in it, and what the page tells of itself.

import axe from "axe-core/axe.min.js" with { type: "text" };
import type { CDPSession, Page } from "playwright-core";
import type { Chromium } from "../support/chromium.ts";
import type { Reached } from "../support/states.ts";
import inPage from "./in_page.js" with { type: "text" };

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

/** Two tabs: one goes from page to page as browsers do; in the other axe stays, and pages are laid before it. */
export interface Eyes extends AsyncDisposable {
  /** Goes there, scripts and all, at the width that it has: what came of it, and what the page tells of itself. */
  visit(
    reached: Reached,
    acceptLanguage: string,
  ): Promise<Shown & { readonly facts: Facts }>;
  /**
   * Lays a page before axe. A navigation would be most of what looking costs: it compiles axe anew and runs it cold. Scripts
   * do not run: they have, or are not there.
   */
  lay(shown: Shown): Promise<void>;
  resize(width: number): Promise<void>;
  paint(colorScheme: "light" | "dark"): Promise<void>;
  /** What the page that was laid tells of itself. */
  facts(): Promise<Facts>;
  /** The rules that it breaks, and where: `all`, or those alone that hang on the layout. */
  broken(rules: keyof typeof axeRuns): Promise<readonly string[]>;
}

const wcag = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
];

const layout = ["color-contrast", "target-size", "scrollable-region-focusable"];

const axeRuns = { all: axeRun(wcag), layout: axeRun(layout) };

function axeRun(runOnly: readonly string[]): string {
  return `axe.run(document, {
    runOnly: ${JSON.stringify(runOnly)},
    resultTypes: ["violations"],
    preload: false,
  }).then(({ violations }) => violations.map(({ id, nodes }) =>
    id + ": " +
    nodes.map(({ html, failureSummary }) => html + failureSummary).join(" | ")
  ))`;
}

/** `narrow`: how wide the first tab is. */
export async function openEyes(
  { browser }: Chromium,
  narrow: number,
): Promise<Eyes> {
  const context = await browser.newContext({ viewport: sized(narrow) });
  await context.addInitScript({ content: inPage });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  const still = await browser.newContext();
  await still.addInitScript({ content: `${axe}\n${inPage}` });
  const table = await still.newPage();
  return {
    async visit(reached, acceptLanguage) {
      await page.setExtraHTTPHeaders({ "accept-language": acceptLanguage });
      await takeCookies(protocol, reached.cookies);
      const status = await visit(page, reached);
      const facts = await page.evaluate<Facts>("inPage.facts()");
      const html = await page.content();
      return { status, origin: new URL(page.url()).origin, html, facts };
    },
    async lay({ origin, html }) {
      // Style sheets come from the page's own origin.
      if (new URL(table.url()).origin !== origin) await table.goto(origin);
      await table.evaluate(`inPage.lay(${JSON.stringify(html)})`);
    },
    resize: (width) => table.setViewportSize(sized(width)),
    paint: (colorScheme) => table.emulateMedia({ colorScheme }),
    facts: () => table.evaluate<Facts>("inPage.facts()"),
    broken: (rules) => table.evaluate<string[]>(axeRuns[rules]),
    async [Symbol.asyncDispose]() {
      await context.close();
      await still.close();
    },
  };
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
    page.evaluate(`inPage.send(${JSON.stringify(send)})`),
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
