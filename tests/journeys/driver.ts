// Who takes a journey: the same few acts for Chromium with scripts, for Chromium without, and for bare HTTP forms.

import { Buffer } from "node:buffer";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { type Browser, browser } from "../support/browser.ts";
import inPage from "./in_page.js" with { type: "text" };

/** A tab. Every act ends when the page that it leads to is there. */
export interface Driver {
  open(address: string): Promise<void>;
  /** Sends the page's first form that has these fields. A button is pressed by its name and value. */
  send(fields: Readonly<Record<string, string>>): Promise<void>;
  /** Chooses files in the page's form, and sends them. */
  upload(files: Readonly<Record<string, File>>): Promise<void>;
  /** Presses the button twice, as people who double-click everything do. */
  sendTwice(fields: Readonly<Record<string, string>>): Promise<void>;
  /** Follows the first link of its main part whose address holds this text. */
  follow(part: string): Promise<void>;
  back(): Promise<void>;
  reload(): Promise<void>;
  /** Another tab of the same browser. */
  tab(): Promise<Driver>;
  see(): Promise<Sight>;
  /** Where no page changes but by an act. */
  readonly still?: true;
}

/** What is to be seen of a page. */
export interface Sight {
  readonly url: URL;
  readonly title: string;
  readonly heading: string;
  /** The whole text of its main part, spaces folded. */
  readonly text: string;
  /** What stands in each box. */
  readonly typed: Readonly<Record<string, string>>;
  /** What must be corrected. */
  readonly errors: readonly string[];
}

const folded = (text: string | null | undefined) =>
  (text ?? "").replace(/\s+/g, " ").trim();

/** A browser that knows no script and keeps no page: Back and reload ask for the address again. */
export function formDriver(b: Browser = browser(fetch)): Driver {
  const visited: string[] = [];
  const arrived = () => {
    const { href } = b.page.url;
    if (visited.at(-1) !== href) visited.push(href);
  };
  const act = async (done: Promise<unknown>) => {
    await done;
    arrived();
  };
  return {
    still: true,
    open: (address) => act(b.open(address)),
    send: (fields) => act(b.send(fields)),
    upload: (files) => act(b.upload(files)),
    async sendTwice(fields) {
      const first = fetch(b.request(fields));
      await act(b.send(fields));
      await (await first).body?.cancel();
    },
    follow(part) {
      const link = b.page.root.querySelector(`main a[href*="${part}"]`);
      if (!link) throw new Error(`no link to ${part}`);
      return act(b.open(link.getAttribute("href")!));
    },
    async back() {
      visited.pop();
      await b.open(visited.at(-1)!);
    },
    reload: () => act(b.open(b.page.url.href)),
    tab: () => Promise.resolve(formDriver(b.newTab())),
    see() {
      const { root, text, title, url } = b.page;
      const inputs = root.querySelectorAll("main input:not([type=hidden])");
      return Promise.resolve({
        url,
        title,
        text: folded(text),
        heading: folded(root.querySelector("h1")?.text),
        typed: Object.fromEntries(inputs.map((input) => [
          input.getAttribute("name"),
          input.getAttribute("value") ?? "",
        ])),
        errors: root.querySelectorAll(".errors a").map((a) => folded(a.text)),
      });
    },
  };
}

export async function chromiumDriver(context: BrowserContext): Promise<Driver> {
  return pageDriver(await context.newPage());
}

export function pageDriver(page: Page): Driver {
  return {
    async open(address) {
      // A page that waits may lead there by itself in the same moment.
      const another = `interrupted by another navigation to "${address}"`;
      await page.goto(address).catch(async (error) => {
        if (!String(error).includes(another)) throw error;
        await page.waitForURL(address);
      });
    },
    async send(fields) {
      const button = await fillIn(page, fields);
      await arrival(page, () => button.click());
    },
    async upload(files) {
      const form = page.locator("main form").first();
      for (const [name, file] of Object.entries(files)) {
        await form.locator(`[name="${name}"]`).setInputFiles({
          name: file.name,
          mimeType: file.type,
          buffer: Buffer.from(await file.bytes()),
        });
      }
      await arrival(page, () => form.locator(sends).click());
    },
    async sendTwice(fields) {
      const button = await fillIn(page, fields);
      await arrival(page, () => button.dblclick());
    },
    async follow(part) {
      const link = page.locator(`main a[href*="${part}"]`).first();
      await arrival(page, () => link.click());
    },
    async back() {
      await page.goBack();
    },
    async reload() {
      await page.reload();
    },
    tab: () => chromiumDriver(page.context()),
    see: () => sight(page),
  };
}

/** The form's own button: neither one that chooses nor one that is a script's. */
const sends = "button:not([name]):not([type=button])";

/** What buttons are called that choose. */
const choosing = ["action", "procedure", "case"];

/** Fills in the boxes and answers with the button that sends them. */
async function fillIn(page: Page, fields: Readonly<Record<string, string>>) {
  const form = page.locator("main form").first();
  let button = form.locator(sends);
  for (const [name, value] of Object.entries(fields)) {
    if (choosing.includes(name)) {
      button = page.locator(`main button[name="${name}"][value="${value}"]`);
    } else await fillInBox(form, name, value);
  }
  return button.first();
}

/** A tick, a choice, or a text. */
async function fillInBox(form: Locator, name: string, value: string) {
  const boxes = form.locator(`[name="${name}"]`);
  const type = await boxes.first().getAttribute("type");
  if (type === "checkbox" || type === "radio") {
    await form.locator(`[name="${name}"][value="${value}"]`).check();
  } else await boxes.fill(value);
}

/** Does it, and waits for the answer: a new page, or the part of this one that a script puts in its place. */
async function arrival(page: Page, act: () => Promise<unknown>) {
  const before = await page.locator("main").elementHandle();
  const mark = `m${arrivals++}`;
  await before?.evaluate((main, name) => {
    main.querySelector("form, h1")?.setAttribute("data-before", name);
  }, mark);
  await act();
  await page.locator(`[data-before="${mark}"]`).waitFor({ state: "detached" });
  await page.waitForLoadState();
}

let arrivals = 0;

async function sight(page: Page): Promise<Sight> {
  // Between two pages there is a moment with none.
  await page.locator("h1").first().waitFor({ state: "attached" });
  const seen = await page.evaluate<Omit<Sight, "url">>(
    `${inPage}; inPage.sight()`,
  ).catch((error) => {
    if (/context was destroyed|navigat/.test(String(error))) return null;
    throw error;
  });
  // A page that goes on by itself did so just now.
  if (!seen) return await sight(page);
  return {
    ...seen,
    url: new URL(page.url()),
    heading: folded(seen.heading),
    text: folded(seen.text),
    errors: seen.errors.map(folded),
  };
}
