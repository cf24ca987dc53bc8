// Looks at a page as readers set it: magnified four times, with letters twice as large or far apart, in few colours, on paper.

import type { Browser, BrowserContextOptions } from "playwright-core";
import type { Shown } from "./eyes.ts";
import inPage from "./in_page.js" with { type: "text" };
import roomInPage from "./room_in_page.js" with { type: "text" };

export interface Room extends AsyncDisposable {
  /** What a page has no room for, and under which setting. */
  lacks(page: Shown): Promise<readonly string[]>;
}

/** WCAG 1.4.12, to the letter; the least wide window makes it hardest. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: .12em !important;
  word-spacing: .16em !important;
}
p { margin-bottom: 2em !important; }`;

interface Setting {
  readonly options: BrowserContextOptions;
  readonly media?: "print";
  /** What is asked there, by what it is called. */
  readonly asks: Readonly<Record<string, string>>;
}

const lack = (css: string) => `room.lack(${JSON.stringify(css)})`;

const settings: readonly Setting[] = [
  {
    // A window of 1280 × 1024, magnified four times (WCAG 1.4.10).
    options: { viewport: { width: 320, height: 256 }, reducedMotion: "reduce" },
    asks: {
      "at 400 %": lack(""),
      "with text spacing": lack(spacing),
      "by keyboard at 400 %": "room.covered()",
    },
  },
  {
    options: { viewport: { width: 1280, height: 1024 } },
    // WCAG 1.4.4.
    asks: { "with text at 200 %": lack("html { font-size: 200%; }") },
  },
  {
    options: {
      viewport: { width: 1280, height: 1024 },
      forcedColors: "active",
    },
    asks: { "in forced colours": "room.edgeless()" },
  },
  {
    // A4 at 96 points to the inch, without its margins.
    options: { viewport: { width: 718, height: 1047 } },
    media: "print",
    asks: { "on paper": lack(""), "in ink": "room.pale()" },
  },
];

export async function openRoom(browser: Browser): Promise<Room> {
  const places = await Promise.all(settings.map(async (setting) => {
    const context = await browser.newContext(setting.options);
    await context.addInitScript({ content: `${inPage}\n${roomInPage}` });
    const page = await context.newPage();
    if (setting.media) await page.emulateMedia({ media: setting.media });
    return { ...setting, context, page };
  }));
  return {
    async lacks(shown) {
      const found = await Promise.all(places.map(async ({ page, asks }) => {
        // Style sheets come from the page's own origin.
        if (new URL(page.url()).origin !== shown.origin) {
          await page.goto(shown.origin);
        }
        await page.evaluate(`inPage.lay(${JSON.stringify(shown.html)})`);
        const faults: string[] = [];
        for (const [when, ask] of Object.entries(asks)) {
          const said = await page.evaluate<string[]>(ask);
          faults.push(...said.map((fault) => `${when}: ${fault}`));
        }
        return faults;
      }));
      return found.flat();
    },
    async [Symbol.asyncDispose]() {
      for (const { context } of places) await context.close();
    },
  };
}
