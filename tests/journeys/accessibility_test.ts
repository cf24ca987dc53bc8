// Every page in every state and language, at 320 and at 1280 pixels, light and dark: WCAG 2.2 AA by axe, and what axe does not see.

import axe from "axe-core/axe.min.js" with { type: "text" };
import type { CDPSession, Page } from "playwright-core";
import {
  type Language,
  languages,
  languageTag,
} from "../../domain/language.ts";
import { languages as texts } from "../../views/text/text.ts";
import {
  type Chromium,
  chromiumTest,
  openChromium,
} from "../support/chromium.ts";
import { openStates, type Reached, type State } from "../support/states.ts";
import inPage from "./in_page.js" with { type: "text" };

/** What a page tells of itself. */
interface Facts {
  readonly lang: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly errors: number;
  readonly focus: string;
  readonly sideways: number;
  readonly small: readonly string[];
}

const widths = [320, 1280];
const schemes = ["light", "dark"] as const;
const tags = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
];

/** Answers with the rules that are broken, and where. */
const runAxe = `axe.run(document, {
  runOnly: ${JSON.stringify(tags)},
  resultTypes: ["violations"],
  preload: false,
}).then(({ violations }) => violations.map(({ id, nodes }) =>
  id + ": " + nodes.map(({ html, failureSummary }) => html + failureSummary).join(" | ")
))`;

chromiumTest(
  "every page and state is accessible in six languages",
  async () => {
    await using chromium = await openChromium();
    const halves = [languages.slice(0, 3), languages.slice(3)];
    const found = await Promise.all(
      halves.map((half) => faultsIn(chromium, half)),
    );
    const faults = found.flat();
    if (faults.length > 0) throw new Error(faults.join("\n"));
  },
);

/** One tab over stores of its own, so that two can go on side by side. */
async function faultsIn(
  { browser }: Chromium,
  half: readonly Language[],
): Promise<readonly string[]> {
  await using states = await openStates();
  const context = await browser.newContext();
  await context.addInitScript({ content: `${axe}\n${inPage}` });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  const faults: string[] = [];
  const pageOf = new Map<string, string>();
  for (const language of half) {
    await page.setExtraHTTPHeaders({
      "accept-language": languageTag[language],
    });
    for (const [at, state] of states.list.entries()) {
      if (!state.languages.includes(language)) continue;
      const reached = await state.reach(language);
      await takeCookies(protocol, reached.cookies);
      const status = await visit(page, reached);
      if (status !== state.status) {
        faults.push(`${state.name} ${language}: answers ${status}`);
        continue;
      }
      // Light in one language, dark in the next.
      const scheme = schemes[(at + languages.indexOf(language)) % 2]!;
      await page.emulateMedia({ colorScheme: scheme });
      // The next state begins as this one ends: setting sizes takes its time.
      const turn = at % 2 === 0 ? widths : widths.toReversed();
      for (const width of turn) {
        await page.setViewportSize({ width, height: 800 });
        const name = `${state.name} ${language} ${width} ${scheme}`;
        const broken = await page.evaluate<string[]>(runAxe);
        const facts = await page.evaluate<Facts>("inPage.facts()");
        faults.push(
          ...[...broken, ...judged(facts, state, language)]
            .map((fault) => `${name}: ${fault}`),
        );
      }
      faults.push(
        ...namesakes(pageOf, `${language} ${await page.title()}`, state),
      );
    }
  }
  await context.close();
  return faults;
}

/** WCAG 2.4.2: whoever hears only titles must know one page of a journey from another. */
function namesakes(
  pageOf: Map<string, string>,
  title: string,
  { name }: State,
): readonly string[] {
  const [journey] = name.split(" ");
  const [page = ""] = name.split(",");
  const key = `${journey} ${title}`;
  const other = pageOf.get(key) ?? page;
  pageOf.set(key, page);
  return other === page ? [] : [`${page} and ${other} are both ${title}`];
}

/** Goes there as a browser does, and answers with the status of the last page. */
async function visit(
  page: Page,
  { address, send }: Reached,
): Promise<number> {
  const opened = await page.goto(address);
  if (!send) return opened?.status() ?? 0;
  const answered = page.waitForResponse((response) =>
    // The page itself, or what a script fetched in its place.
    ["document", "fetch"].includes(response.request().resourceType()) &&
    response.status() !== 303
  );
  await page.evaluate(`inPage.send(${JSON.stringify(send)})`);
  const status = (await answered).status();
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

function judged(
  facts: Facts,
  { name }: State,
  language: Language,
): readonly string[] {
  const heading = facts.headings[0] ?? "";
  const rules: Record<string, boolean> = {
    "stands out to the side": facts.sideways <= 0,
    [`is in ${facts.lang}`]: facts.lang === languageTag[language],
    [`has ${facts.headings.length} h1`]: facts.headings.length === 1,
    [`is called ${facts.title}`]: name.startsWith("portal dev") ||
      facts.title.includes(`${heading} `),
    [`focus is on ${facts.focus}`]: facts.errors === 0 ||
      facts.focus === "errors",
    "does not say first that there is an error": facts.errors === 0 ||
      facts.title.startsWith(texts[language].layout.errorPrefix),
    [`is hard to hit: ${facts.small}`]: facts.small.length === 0,
  };
  return Object.keys(rules).filter((fault) => !rules[fault]);
}
