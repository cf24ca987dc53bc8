// A person who wants to get through: she does what each page asks, and where something failed she reloads, asks again, or starts again.

import type { Browser, Page } from "./browser.ts";
import { contactOf, type Person } from "./steps.ts";

export interface Surroundings {
  /** The newest code that came to this phone; null where none has come. */
  codeTo(phone: string): Promise<string | null>;
  /** The code of the newest letter; null where none has come. */
  csv(): Promise<string | null>;
  wait(seconds: number): Promise<void>;
}

/** More pages than any way through has. */
const mostPages = 20;

/** Goes on from the page that is open to one that asks nothing more, and answers with it. */
export async function persevere(
  b: Browser,
  person: Person,
  around: Surroundings,
): Promise<Page> {
  const answers = answering(person, around);
  for (let pages = 0; pages < mostPages; pages++) {
    const fields = await answers(b.page);
    if (fields === null) return b.page;
    await b.send(fields);
  }
  throw new Error(`there is no way on from ${b.page.text}`);
}

/** What she sends from a page; null from one that asks nothing more. She types no code twice. */
export function answering(person: Person, around: Surroundings) {
  const tried = new Set<string>();
  return (page: Page) => answerTo(page, person, { ...around, tried });
}

async function answerTo(
  page: Page,
  person: Person,
  around: Surroundings & { readonly tried: Set<string> },
): Promise<Record<string, string> | null> {
  const form = page.root.querySelector("main form");
  const asks = (name: string) => form?.querySelector(`input[name=${name}]`);
  const offers = (action: string) =>
    form?.querySelector(`[name=action][value=${action}]`);
  if (asks("csv")) return { csv: await around.csv() ?? "" };
  if (asks("phone")) return contactOf(person);
  if (asks("contrast")) return { contrast: person.contrast };
  if (asks("document")) return { document: person.document };
  if (asks("code")) {
    const code = await around.codeTo(person.phone);
    if (code !== null && !around.tried.has(code)) {
      around.tried.add(code);
      return { code };
    }
    await around.wait(60);
    return { action: "again" };
  }
  if (offers("have-letter")) {
    const come = await around.csv() !== null;
    return { action: come ? "have-letter" : "send-letter" };
  }
  return offers("pin") ? { action: "pin" } : null;
}
