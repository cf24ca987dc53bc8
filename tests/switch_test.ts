// In the middle of any step another language is one link away: the same step, with nothing lost (design: addresses).

import { deepEqual, equal, fail, ok } from "node:assert/strict";
import { languageTag } from "../domain/language.ts";
import { languages as texts } from "../views/text/text.ts";
import { type Browser, browser, type Page } from "./support/browser.ts";
import {
  comesBack,
  comesBackToHer,
  filled,
  ours,
  post,
  type Typed,
} from "./support/nonsense.ts";
import type { Server } from "./support/server.ts";
import { openStates, type State } from "./support/states.ts";

/** The e-office and development's pages are not Clave's; easy-read is Spanish alone. */
const elsewhere = /^(portal dev|office|portal es-facil) ?/;

const to = "eu";

Deno.test("in every state the link to another language leads to the same step, with nothing lost", async () => {
  const { list, server } = await openStates();
  const faults: string[] = [];
  let followed = 0;
  let carried = 0;
  for (const state of list.filter(({ name }) => !elsewhere.test(name))) {
    const { address, cookies, send } = await state.reach("es");
    const b = browser(ours(server), new Map(cookies));
    const opened = await b.open(address);
    // Without a prefix the page hangs on the browser, and its links lead home.
    if (!opened.url.pathname.startsWith("/es")) continue;
    const shown = send ? await b.send(send) : opened;
    if (!shown.url.pathname.startsWith("/es")) continue;
    followed += 1;
    faults.push(...await lost(b, state, shown));
    const answered = send && shown.status === 422
      ? { shown, typed: pairs(send) }
      : null;
    const corrects = answered ??
      (send ? null : await corrected(server, b, opened));
    if (!corrects) continue;
    const { typed, faults: found } = await forgotten(b, state, corrects);
    carried += typed;
    faults.push(...found);
  }
  if (faults.length > 0) fail(faults.join("\n"));
  ok(followed > 300, `only ${followed} were followed`);
  ok(carried > 120, `only ${carried} fields had to be corrected`);
});

/** What is not the same there as by the link to the language that the page is in. */
async function lost(b: Browser, { name }: State, shown: Page) {
  const links = ["es", to].map((one) => linkTo(one, shown));
  const [same, other] = links;
  if (!same || !other) return [`${name} has no link to ${to}`];
  const again = await b.open(same);
  const there = await b.open(other);
  const problems: string[] = [];
  const alike = (what: string, is: unknown, was: unknown) => {
    try {
      deepEqual(is, was);
    } catch {
      problems.push(
        `${name}: ${what} is ${JSON.stringify(is)}, not ${JSON.stringify(was)}`,
      );
    }
  };
  alike("the status", there.status, again.status);
  alike("the address", neutral(there), neutral(again));
  alike("the form", fieldsOf(there), fieldsOf(again));
  const { lang } = there.root.querySelector("html")!.attributes;
  alike("the language", lang, languageTag[to]);
  return problems;
}

function linkTo(language: string, { root, url }: Page): string | null {
  const tag = languageTag[language as keyof typeof languageTag];
  const href = root.querySelector(`.languages a[lang="${tag}"]`)
    ?.getAttribute("href");
  return href ? new URL(href, url).href : null;
}

interface Corrected {
  readonly shown: Page;
  readonly typed: readonly Typed[];
}

const pairs = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields).map(([name, value]) => ({ name, value }));

/** Its form answered with nonsense, where it has one that says so. */
async function corrected(
  server: Server,
  b: Browser,
  opened: Page,
): Promise<Corrected | null> {
  await b.open(opened.url.href);
  const form = filled(opened);
  if (!form) return null;
  const shown = await post(server, b, form);
  return shown.status === 422 ? { shown, typed: form.fields } : null;
}

/** What was typed wrong, and is in no field of the page in the other language. */
async function forgotten(b: Browser, { name }: State, corrects: Corrected) {
  const { shown } = corrects;
  const asked = fieldsOf(shown).map(([field]) => field);
  const typed = corrects.typed.filter((one) =>
    asked.includes(one.name) && comesBackToHer(one) && one.value !== ""
  );
  const there = await b.open(linkTo(to, shown)!);
  const told = there.text.includes(texts[to].time.toCorrect);
  const none = typed.filter((one) => !comesBack(there, one));
  const faults = [
    ...none.map((one) => `${name}: ${one.name} is lost`),
    ...(told === (typed.length > 0)
      ? []
      : [`${name}: ${told ? "says" : "does not say"} that it is kept`]),
  ];
  return { typed: typed.length, faults };
}

/** Whatever stands sealed in it is sealed anew each time. */
function neutral({ url }: Page): string {
  const path = url.pathname.replace(/^\/[a-z]{2}(?=\/|$)/, "");
  return path.split("/").map((part) => part.length > 20 ? "sealed" : part)
    .join("/") + url.search.replace(/\bkept=[^&]+/, "kept=sealed");
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
