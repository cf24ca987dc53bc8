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

export async function openChromium(
  more: readonly string[] = [],
): Promise<Chromium> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error("there is no Chromium");
  const browser = await chromium.launch({
    executablePath,
    args: [...args, ...more],
  });
  return { browser, [Symbol.asyncDispose]: () => browser.close() };
}

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
