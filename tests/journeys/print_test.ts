// Whoever prints a page wants what it says, on one sheet or two: no menu, no footer, no links that paper cannot follow.

import { deepEqual } from "node:assert/strict";
import { chromiumTest, openChromium } from "../support/chromium.ts";
import { portalPaths } from "../support/portal.ts";
import { openServer } from "../support/server.ts";

const others = ["/legal", "/cookies", "/accessibility", "/offices/bring"];

/** Its words are the longest. */
const language = "eu";

chromiumTest(
  "each page of the portal prints on one or two sheets",
  async () => {
    await using chromium = await openChromium();
    await using server = await openServer();
    const context = await chromium.browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    for (const path of [...portalPaths, ...others]) {
      await page.goto(`${server.url}/${language}${path}`);
      const sheets = sheetsOf(await page.pdf({ format: "A4" }));
      if (sheets > 2) faults.push(`${path}: ${sheets} sheets`);
      await page.emulateMedia({ media: "print" });
      for (
        const part of [
          "nav",
          "footer",
          ".links",
          "[role=search]",
          "h2:has(+ .links)",
        ]
      ) {
        for (const one of await page.locator(part).all()) {
          if (await one.isVisible()) faults.push(`${path} prints ${part}`);
        }
      }
      await page.emulateMedia({ media: null });
    }
    deepEqual(faults, []);
  },
);

/** PDF counts its own: the largest `/Count` is that of the whole tree of pages. */
function sheetsOf(pdf: Uint8Array): number {
  const text = new TextDecoder("latin1").decode(pdf);
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count (\d+)/g)];
  return Math.max(...counts.map(([, count]) => Number(count)));
}
