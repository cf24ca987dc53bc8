// Nothing is cut, overlaid or moved out to the side, and no focus is covered, as readers set their pages (WCAG 1.4.4, 1.4.10, 1.4.12, 2.4.11): each page once, in Spanish and in the language that says it longest.

import { deepEqual } from "node:assert/strict";
import { browser } from "../support/browser.ts";
import { chromiumTest, openChromium } from "../support/chromium.ts";
import { openServer } from "../support/server.ts";
import { openStates, type State } from "../support/states.ts";
import { openEyes } from "./eyes.ts";
import { openRoom } from "./room.ts";
import { pageOf } from "./walk.ts";

chromiumTest("every page has room, however it is read", async () => {
  await using chromium = await openChromium();
  await using eyes = await openEyes(chromium);
  await using room = await openRoom(chromium.browser);
  const states = await openStates();
  const faults: string[] = [];
  for (const state of onePerPage(states.list)) {
    const pages = [];
    for (const language of state.languages) {
      pages.push(await pageOf({ states, eyes }, state, language));
    }
    const [first, ...others] = pages;
    const longest = others.toSorted((a, b) =>
      b.shown.html.length - a.shown.html.length
    );
    for (const page of [first!, ...longest.slice(0, 1)]) {
      faults.push(
        ...(await room.lacks(page.shown))
          .map((fault) => `${state.name} ${page.language} ${fault}`),
      );
    }
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
});

/** The first state of each: what the others add, the walk at 320 pixels sees. */
function onePerPage(list: readonly State[]): readonly State[] {
  const pages = new Map<string, State>();
  for (const state of list) {
    const [page = ""] = state.name.split(",");
    if (!pages.has(page)) pages.set(page, state);
  }
  return [...pages.values()];
}

const injected: Readonly<Record<string, readonly [string, string]>> = {
  "a picture that is too wide": [
    '<img alt="" width="900" height="9">',
    "at 400 %: stands out to the side",
  ],
  "words in a box of one height": [
    '<marquee height="24" width="200">Uno dos tres cuatro cinco seis</marquee>',
    "at 400 %: “Uno dos tres cuatro cinco seis” is cut",
  ],
  "words that leave their line": [
    '<pre><font size="7">Uno dos tres cuatro cinco</font></pre>',
    "with text spacing: stands out to the side",
  ],
  "pale words": ['<p><font color="#999">Uno</font></p>', "in ink: “Uno” is"],
};

chromiumTest("whoever measures sees what has no room", async () => {
  await using chromium = await openChromium();
  await using room = await openRoom(chromium.browser);
  await using server = await openServer();
  const { html } = await browser(fetch).open(`${server.url}/es/register`);
  const lacks = (more: string) =>
    room.lacks({
      status: 200,
      origin: server.url,
      html: html.replace("</main>", `${more}$&`),
    });
  deepEqual(await lacks(""), []);
  const unseen: string[] = [];
  for (const [what, [more, fault]] of Object.entries(injected)) {
    const faults = await lacks(more);
    if (!faults.some((one) => one.includes(fault))) {
      unseen.push(`${what}: ${faults}`);
    }
  }
  deepEqual(unseen, []);
});
