// `deno run -A tests/bench/slow_line.ts`: how long people wait at 50 kbit/s and 800 ms, in Chromium without scripts and with nothing kept.

import { type BrowserContext, chromium, type Page } from "playwright-core";
import { browser } from "../support/browser.ts";
import { chromiumPath } from "../support/install.ts";
import { openServer, type Server } from "../support/server.ts";
import {
  ana,
  authorizeAddress,
  pinFor,
  registerByLetter,
} from "../support/steps.ts";

/** A phone at the edge of what its mast reaches. */
const line = {
  offline: false,
  latency: 800,
  downloadThroughput: 50_000 / 8,
  uploadThroughput: 50_000 / 8,
};
/** Seconds until a page can be used (issue 6). */
const most = { first: 6, next: 2 };

interface Wait {
  readonly what: string;
  /** Until all of the page is there, and the style sheet, without which browsers paint nothing. */
  readonly seconds: number;
}

type Act = (page: Page) => Promise<unknown>;
type Journey = readonly (readonly [what: string, act: Act])[];

const press = (button: string): Act => (page) =>
  page.click(`button[value=${button}]`);

const types =
  (fields: Readonly<Record<string, string>>): Act => async (page) => {
    for (const [name, value] of Object.entries(fields)) {
      await page.fill(`main [name=${name}]`, value);
    }
    const [name] = Object.keys(fields);
    await page.click(`main form:has([name=${name}]) button >> nth=0`);
  };

const follow = (path: string): Act => (page) =>
  page.click(`a[href="/es${path}"] >> nth=0`);

function journeys({ url, clave }: Server): Record<string, Journey> {
  const { document, contrast } = ana;
  const open = (address: string): Act => (page) => page.goto(address);
  const pin: Act = async (page) =>
    await types({ code: await pinFor(clave, ana) })(page);
  return {
    "The portal": [
      ["first page", open(`${url}/es`)],
      ["how it works", follow("/how")],
      ["help", follow("/help")],
      ["register", follow("/register")],
    ],
    "A PIN, question by question": [
      ["from the service", open(authorizeAddress(url))],
      ["PIN chosen", press("pin")],
      ["document", types({ document })],
      ["datum", types({ contrast })],
      ["back at the service", pin],
    ],
    "A PIN, all in one": [
      ["from the service", open(authorizeAddress(url))],
      ["document and datum", async (page) => {
        await page.locator("summary").last().click();
        await types({ document, contrast })(page);
      }],
      ["back at the service", pin],
    ],
  };
}

async function walk(context: BrowserContext, journey: Journey) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", line);
  const waits: Wait[] = [];
  for (const [what, act] of journey) {
    const loaded = page.waitForEvent("load");
    await act(page);
    await loaded;
    waits.push({ what, ...await page.evaluate<Omit<Wait, "what">>(timings) });
  }
  return waits;
}

/** Runs in the page. A redirect's time is the navigation's. */
const timings = `(() => {
  const [page] = performance.getEntriesByType("navigation");
  const sheets = performance.getEntriesByType("resource").map((one) => one.responseEnd);
  return {
    seconds: Math.max(page.domContentLoadedEventEnd, ...sheets) / 1000,
  };
})()`;

function table(title: string, waits: readonly Wait[]): string {
  const rows = waits.map(({ what, seconds }, at) => {
    const limit = at === 0 ? most.first : most.next;
    const verdict = seconds <= limit ? "yes" : "no";
    return `| ${what} | ${seconds.toFixed(1)} | ${limit} | ${verdict} |`;
  });
  const sum = waits.reduce((all, { seconds }) => all + seconds, 0);
  return [
    `## ${title}`,
    "| page | s until usable | at most | kept |",
    "|---|---|---|---|",
    ...rows,
    `| all | ${sum.toFixed(1)} | | |`,
  ].join("\n");
}

await using server = await openServer();
await registerByLetter(server.clave, browser(server.fetch), ana);
const launched = await chromium.launch({
  executablePath: chromiumPath()!,
  args: ["--no-sandbox"],
});
for (const [title, journey] of Object.entries(journeys(server))) {
  const context = await launched.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 640 },
  });
  console.log(table(title, await walk(context, journey)), "\n");
  await context.close();
}
await launched.close();
Deno.exit(0);
