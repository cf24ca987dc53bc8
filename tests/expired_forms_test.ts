// Every form that there is, sent when its time has passed: a clear page, and all that was typed is in it or goes along, secrets excepted (WCAG 2.2.1, 2.2.6; demands B, 21).

import { equal, ok } from "node:assert/strict";
import { browser } from "./support/browser.ts";
import {
  comesBack,
  comesBackToHer,
  filled,
  ours,
  post,
  secret,
} from "./support/nonsense.ts";
import type { Server } from "./support/server.ts";
import { openStates, type State } from "./support/states.ts";

/** Longer than any page waits that nobody asked for more time. */
const late = 61 * 60 * 1000;

/** Development is nobody's, and the e-office is not Clave's. */
const elsewhere = /^(portal dev|office) /;

Deno.test("no form loses what was typed when its time has passed", async () => {
  const { server, list } = await openStates();
  const faults: string[] = [];
  let typed = 0;
  for (const state of list.filter(({ name }) => !elsewhere.test(name))) {
    const found = await sendsLate(server, state);
    typed += found.typed;
    faults.push(...found.faults.map((fault) => `${state.name}: ${fault}`));
  }
  equal(faults.join("\n"), "");
  // Or else nothing was tried.
  ok(typed > 50, `only ${typed} fields were typed into`);
});

async function sendsLate(server: Server, state: State) {
  const { address, cookies, send } = await state.reach("es");
  const none = { typed: 0, faults: [] as string[] };
  // Its form is that of the state before it.
  if (send) return none;
  const b = browser(ours(server), new Map(cookies));
  const form = filled(await b.open(address));
  if (!form) return none;
  server.clave.clock.advance(late);
  const page = await post(server, b, form);
  const faults: string[] = [];
  if (page.status >= 500) faults.push(`answers ${page.status}`);
  if (!page.root.querySelector("h1")) faults.push("says nothing");
  // The short code of a request opens nothing by itself, and is on another screen for everybody to read.
  if (page.html.includes(secret) && !page.url.pathname.endsWith("/app/scan")) {
    faults.push("shows a secret");
  }
  const carried = page.root.querySelector("main input[name=kept]") !== null ||
    page.url.searchParams.has("kept");
  const typed = form.fields.filter(comesBackToHer);
  for (const field of typed) {
    if (carried || comesBack(page, field)) continue;
    faults.push(`loses ${field.name}, at ${page.title} (${page.status})`);
  }
  return { typed: typed.length, faults };
}
