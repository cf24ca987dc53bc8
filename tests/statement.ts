// `deno task statement`: walks all pages and writes what it found where the accessibility statement reads it. What it finds fails no test here.

import type { Day } from "../domain/census.ts";
import { say } from "./journeys/judge.ts";
import { resultsOf } from "./journeys/results.ts";
import { walk } from "./journeys/walk.ts";
import { chromiumTest, openChromium } from "./support/chromium.ts";

const file = new URL(
  "../views/duties/accessibility_results.json",
  import.meta.url,
);

chromiumTest("the statement tells of this run", async () => {
  await using chromium = await openChromium();
  const today = new Date().toISOString().slice(0, 10) as Day;
  const walked = await walk(chromium);
  const results = resultsOf(walked, today);
  for (const fault of walked.faults) console.log(fault.page, say(fault));
  await Deno.writeTextFile(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log(results, walked.idle);
});
