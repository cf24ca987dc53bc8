// A real browser for the tests: Debian's Chromium, driven by Playwright. Without it such tests are ignored, which counts as skipped.

import { type Browser, chromium } from "playwright-core";
import { chromiumPath, hasChromium } from "./install.ts";

export interface Chromium extends AsyncDisposable {
  readonly browser: Browser;
}

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A camera that shows a test picture, to whoever asks. */
export const withCamera = [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
];

/** One for all tests of a process that ask for the same: when a test ends, its windows close. */
export async function openChromium(
  more: readonly string[] = [],
): Promise<Chromium> {
  const key = more.join(" ");
  const running = await launched.get(key);
  if (!running?.isConnected()) launched.set(key, launch(more));
  const browser = (await launched.get(key))!;
  return {
    browser,
    async [Symbol.asyncDispose]() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
  };
}

const launched = new Map<string, Promise<Browser>>();

/** How long anything may take that a page is waited for, in milliseconds: a machine may be busy with more than this. */
export const patience = 60_000;

async function launch(more: readonly string[]): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error("there is no Chromium");
  const browser = await chromium.launch({
    executablePath,
    args: [...args, ...more],
    timeout: patience,
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(patience);
    return context;
  };
  return browser;
}

Deno.test.afterAll(async () => {
  for (const browser of launched.values()) await (await browser).close();
});

/** A test that needs Chromium. Playwright keeps its pipes a moment longer than the browser lives, so nobody counts them. */
export function chromiumTest(
  name: string,
  fn: (t: Deno.TestContext) => Promise<void>,
): void {
  Deno.test({
    name,
    ignore: !hasChromium(),
    sanitizeOps: false,
    sanitizeResources: false,
    fn,
  });
}
