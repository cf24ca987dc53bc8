// The validator sees each kind of fault. What it says of our pages is in budgets_test.ts, which reads them all.

import { deepEqual, ok } from "node:assert/strict";
import type { Language } from "../../domain/language.ts";
import { browser } from "../support/browser.ts";
import { openServer } from "../support/server.ts";
import { invalidIn } from "./validator.ts";

const injected: Readonly<Record<string, string>> = {
  "no-dup-id": '<i id="twice"></i><i id="twice"></i>',
  "close-order": "<p><b>Uno</p></b>",
  "element-permitted-content": "<ul><p>Uno</p></ul>",
  "element-name": "<sparkle>Uno</sparkle>",
  "attribute-allowed-values": '<input type="telephone">',
  "no-raw-characters": "<p>Uno & dos > tres</p>",
  "wcag/h37": '<img src="/uno.png">',
  "wcag/h32": '<form action="/"></form>',
  "input-missing-label": '<p><input type="text" name="uno"></p>',
  "no-missing-references": '<p aria-describedby="nobody">Uno</p>',
  "meta-refresh": '<meta http-equiv="refresh" content="5">',
};

Deno.test("the validator sees each kind of fault, and of words that are translated what is raw", async () => {
  await using server = await openServer();
  const pageIn = async (language: Language) =>
    (await browser(server.fetch).open(`${server.url}/${language}/register`))
      .html;
  const into = (html: string, more: string) =>
    html.replace("</main>", `${more}$&`);
  const spanish = await pageIn("es");
  for (const [rule, html] of Object.entries(injected)) {
    const faults = await invalidIn(into(spanish, html), new Set());
    ok(
      faults.some((fault) => fault.startsWith(`${rule}:`)),
      `${rule} ${faults}`,
    );
  }
  const known = new Set<string>();
  deepEqual(await invalidIn(into(spanish, "<p>Uno y dos</p>"), known), []);
  const basque = await pageIn("eu");
  deepEqual(await invalidIn(into(basque, "<p>Bat eta bi</p>"), known), []);
  const raw = await invalidIn(into(basque, "<p>Bat & bi</p>"), known);
  deepEqual(raw, ["no-raw-characters: & bi</p"]);
});
