// Somebody who asks the portal's search, and where it leads her.

import type { Language } from "../../../domain/language.ts";
import type { Page } from "../../support/browser.ts";
import type { Clave } from "../../support/clave.ts";
import { visitor } from "../../support/steps.ts";

const base = "http://localhost:8000";

export function ask(
  clave: Clave,
  language: Language,
  asked: string,
): Promise<Page> {
  const q = encodeURIComponent(asked);
  return visitor(clave).open(`${base}/${language}/search?q=${q}`);
}

/** Where the results lead, the best first, without the language. */
export function found({ root }: Page): readonly string[] {
  return root.querySelectorAll(".hits > li > a")
    .map((a) => a.getAttribute("href")!.replace(/^\/..(?=[/#]|$)/, ""));
}
