// In the middle of any step another language is one link away: the same step, with nothing lost (design: addresses).

import { deepEqual, equal, fail, ok } from "node:assert/strict";
import { languageTag } from "../domain/language.ts";
import { languages as texts } from "../views/text/text.ts";
import { type Browser, browser, type Page } from "./support/browser.ts";
import { openStates, type State } from "./support/states.ts";

/** The e-office and development's pages are not Clave's; easy-read is Spanish alone. */
const elsewhere = /^(portal dev|office|portal es-facil) ?/;

const to = "eu";

Deno.test("in every state the link to another language leads to the same step, with nothing lost", async () => {
  const { list, server } = await openStates();
  const faults: string[] = [];
  let followed = 0;
  for (const state of list.filter(({ name }) => !elsewhere.test(name))) {
    const { address, cookies, send } = await state.reach("es");
    const b = browser(server.fetch, new Map(cookies));
    const opened = await b.open(address);
    // Without a prefix the page hangs on the browser, and its links lead home.
    if (!opened.url.pathname.startsWith("/es")) continue;
    const shown = send ? await b.send(send) : opened;
    if (!shown.url.pathname.startsWith("/es")) continue;
    followed += 1;
    faults.push(...await lost(b, state, shown));
  }
  if (faults.length > 0) fail(faults.join("\n"));
  ok(followed > 300, `only ${followed} were followed`);
});

/** What is not the same there as on the same page asked for again in Spanish. */
async function lost(b: Browser, { name }: State, shown: Page) {
  const link = shown.root
    .querySelector(`.languages a[hreflang="${languageTag[to]}"]`);
  const href = link?.getAttribute("href");
  if (!href) return [`${name} has no link to ${to}`];
  const again = await b.open(shown.url.href);
  const other = await b.open(new URL(href, shown.url).href);
  const problems: string[] = [];
  const same = (what: string, is: unknown, was: unknown) => {
    try {
      deepEqual(is, was);
    } catch {
      problems.push(
        `${name}: ${what} is ${JSON.stringify(is)}, not ${JSON.stringify(was)}`,
      );
    }
  };
  same("the status", other.status, again.status);
  same("the address", neutral(other), neutral(again));
  same("the form", fieldsOf(other), fieldsOf(again));
  const { lang } = other.root.querySelector("html")!.attributes;
  same("the language", lang, languageTag[to]);
  return problems;
}

/** Whatever stands sealed in it is sealed anew each time. */
function neutral({ url }: Page): string {
  const path = url.pathname.replace(/^\/[a-z]{2}(?=\/|$)/, "");
  return path.split("/").map((part) => part.length > 20 ? "sealed" : part)
    .join("/") + url.search;
}

/** What a phone without a name is called until she calls it otherwise, in each language. */
const nameless = Object.values(texts).map(({ device }) =>
  device.activate.nameless
);

/** What she can see of her form: which fields there are, and what they hold. */
function fieldsOf({ root }: Page) {
  return root.querySelectorAll("main input, main textarea, main select")
    .filter((field) => field.getAttribute("type") !== "hidden")
    .map((field) => [
      field.getAttribute("name"),
      nameless.includes(field.getAttribute("value") ?? "")
        ? "nameless"
        : field.getAttribute("value") ?? "",
    ]);
}

Deno.test("neutral() knows a step under every prefix and seal", () => {
  const at = (href: string) => ({ url: new URL(href) }) as Page;
  equal(
    neutral(at("http://x/es/register/AVeryLongSealedThing0?a=1")),
    neutral(at("http://x/eu/register/AnotherLongSealedThing?a=1")),
  );
  equal(neutral(at("http://x/es")), neutral(at("http://x/eu")));
});
