// Going through pages with Tab, Enter and Space alone: the focus goes in the order of the page, and is always seen.

import { deepEqual, equal } from "node:assert/strict";
import type { Page } from "playwright-core";
import { type Driver, pageDriver } from "./driver.ts";

/** What the page tells of the element that has the focus. */
interface Focus {
  readonly what: string;
  readonly reached: boolean;
  readonly forward: boolean;
  readonly seen: boolean;
  readonly ringed: boolean;
}

/** Presses Tab until it is reached. On the way the focus never jumps back, hides or loses its ring. */
export async function tabTo(
  page: Page,
  selector: string,
): Promise<number> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate<Focus>(
      `inPage.focus(${JSON.stringify(selector)})`,
    );
    const { forward, seen, ringed } = focus;
    const good = { forward: true, seen: true, ringed: true };
    deepEqual({ forward, seen, ringed }, good, focus.what);
    if (focus.reached) return presses + 1;
  }
  throw new Error(`no way by Tab to ${selector}`);
}

/** Presses a key that leads to another page or brings this one back corrected. */
export async function press(page: Page, key: string, heading: string) {
  await page.locator("main").evaluate((main) => {
    main.querySelector("h1")?.setAttribute("data-before", "");
  });
  await page.keyboard.press(key);
  await page.locator("[data-before]").waitFor({ state: "detached" });
  await page.waitForLoadState();
  equal(await page.locator("h1").textContent(), heading);
}

/** Whoever takes any journey without a mouse: boxes, choices, buttons and links are all come to by Tab. */
export function keyboardDriver(page: Page): Driver {
  const leave = async (key: string) => {
    const before = await page.locator("main").elementHandle();
    await before?.evaluate((main) => {
      main.querySelector("form, h1")?.setAttribute("data-before", "");
    });
    await page.keyboard.press(key);
    await page.locator("[data-before]").waitFor({ state: "detached" });
    await page.waitForLoadState();
  };
  return {
    ...pageDriver(page),
    async send(fields) {
      const { action, procedure, ...boxes } = fields;
      for (const [name, value] of Object.entries(boxes)) {
        await tabTo(page, `main [name="${name}"]`);
        const type = await page.evaluate("document.activeElement.type");
        if (type === "checkbox") await page.keyboard.press("Space");
        else await page.keyboard.type(value);
      }
      const chosen = action ?? procedure;
      await tabTo(
        page,
        chosen
          ? `main button[value="${chosen}"]`
          : "main button:not([name]):not([type=button])",
      );
      await leave("Enter");
    },
    async follow(part) {
      await tabTo(page, `main a[href*="${part}"]`);
      await leave("Enter");
    },
  };
}
