// `deno task statement [PART…]`: all engines look at every page in both colours, and what they find is written where the accessibility statement reads it.

import type { Day } from "../domain/census.ts";
import { isLanguage, type Language } from "../domain/language.ts";
import { say } from "./journeys/judge.ts";
import { resultsOf } from "./journeys/results.ts";
import { type Faulty, walk } from "./journeys/walk.ts";
import { openChromium } from "./support/chromium.ts";
import { install } from "./support/install.ts";

const file = new URL(
  "../views/duties/accessibility_results.json",
  import.meta.url,
);

/**
 * With parts, only the pages of these languages (`eu`) and of the states whose names hold any of the others (`desk`): for
 * whoever mends one, as it writes nothing then. Answers whether there was no fault.
 */
async function statement(parts: readonly string[]): Promise<boolean> {
  await using chromium = await openChromium();
  const today = new Date().toISOString().slice(0, 10) as Day;
  let states = 0;
  const tell = (faults: readonly Faulty[]) => {
    for (const fault of faults) console.log(`${fault.page}: ${say(fault)}`);
    if (++states % 50 === 0) console.log(`${states} states`);
  };
  const inLanguages = parts.filter(isLanguage);
  const named = parts.filter((part) => !isLanguage(part));
  const picked = (state: string, language: Language) =>
    (inLanguages.length === 0 || inLanguages.includes(language)) &&
    (named.length === 0 || named.some((part) => state.includes(part)));
  const walked = await walk(chromium, { by: "pages", picked, tell });
  const results = resultsOf(walked, today);
  console.log(results);
  if (parts.length > 0) return walked.faults.length === 0;
  for (const { by, rule, where } of walked.idle) {
    console.log(`nothing needs the exception ${by} ${rule} ${where}`);
  }
  await Deno.writeTextFile(file, `${JSON.stringify(results, null, 2)}\n`);
  return walked.faults.length === 0;
}

if (import.meta.main) {
  await install();
  Deno.exit(await statement(Deno.args) ? 0 : 1);
}
