// The accessibility statement says what the last run found, and what people know beside it: neither more nor less.

import { deepEqual, equal, ok } from "node:assert/strict";
import { languages } from "../../domain/language.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import {
  Accessibility,
  type Results,
  Statement,
} from "../../views/duties/accessibility.tsx";
import kept from "../../views/duties/accessibility_results.json" with {
  type: "json",
};
import { languages as texts } from "../../views/text/text.ts";
import { engineVersions } from "../journeys/engines.ts";
import { widths } from "../journeys/eyes.ts";
import { colors } from "../journeys/plan.ts";
import { fingerprintOfStates, resultsOf } from "../journeys/results.ts";
import { stateNames } from "../support/states.ts";

const clean: Results = {
  on: "2026-03-01",
  of: "",
  states: 12,
  pages: 72,
  widths: { narrow: 320, wide: 1280 },
  colors: ["light", "dark"],
  looks: 144,
  engines: { one: "1.0", other: "2.0" },
  faults: [],
};

function told(
  language: typeof languages[number],
  results: Results,
  findings: readonly string[],
): string {
  const t = texts[language];
  return String(
    <Statement
      t={t}
      language={language}
      policy={defaultPolicy}
      operator={null}
      results={results}
      findings={() => findings}
    />,
  );
}

Deno.test("the results are of the states and engines that there are: run `deno task statement`", () => {
  equal(kept.of, fingerprintOfStates());
  equal(kept.states, stateNames.length);
  deepEqual(kept.engines, engineVersions);
  deepEqual(Object.values(kept.widths), widths);
  deepEqual(kept.colors, colors);
});

Deno.test("all engines have judged every page in both colours, and those that have scripts with them, too", () => {
  ok(kept.looks > kept.pages * kept.colors.length, `${kept.looks}`);
});

Deno.test("the statement tells what the kept results tell, in six languages", () => {
  for (const language of languages) {
    const html = String(
      <Accessibility
        t={texts[language]}
        language={language}
        policy={defaultPolicy}
        operator={null}
      />,
    );
    for (
      const told of [
        ...Object.entries(kept.engines).map((engine) => engine.join(" ")),
        ...(kept.faults as Results["faults"]).map(({ clause }) => clause),
        String(kept.states),
        String(kept.pages),
        String(kept.looks),
        ...Object.values(kept.widths).map(String),
      ]
    ) ok(html.includes(told), `${language} ${told}`);
  }
});

Deno.test("a clause that fails is told in every language, and nothing is said to be whole", () => {
  const results = { ...clean, faults: [{ clause: "9.1.4.3", pages: 7 }] };
  for (const language of languages) {
    const { status, failing } = texts[language].duties.accessibility;
    const html = told(language, results, []);
    ok(html.includes(failing.lack.fault("9.1.4.3", 7)));
    ok(html.includes(status.partial));
    ok(!html.includes(status.full));
  }
});

Deno.test("conformity is full only where neither tests nor people know of a lack", () => {
  for (const language of languages) {
    const { status, failing } = texts[language].duties.accessibility;
    const whole = told(language, clean, []);
    ok(whole.includes(status.full));
    ok(whole.includes(failing.lack.nothing));
    const known = told(language, clean, ["A lack that people know of."]);
    ok(known.includes("A lack that people know of."));
    ok(known.includes(status.partial));
  }
});

Deno.test("where most pages fail nothing conforms", () => {
  const results = { ...clean, faults: [{ clause: "9.1.4.3", pages: 37 }] };
  const { status } = texts.es.duties.accessibility;
  ok(told("es", results, []).includes(status.none));
});

Deno.test("results count the pages that break a clause, and leave out what no clause asks", () => {
  const fault = { by: "Clave", rule: "facts", words: "", at: "320" } as const;
  const results = resultsOf({
    pages: 9,
    looks: 18,
    faults: [
      { ...fault, clause: "9.2.4.2", page: "a es" },
      { ...fault, clause: "9.1.4.10", page: "a es" },
      { ...fault, clause: "9.1.4.10", page: "a es" },
      { ...fault, clause: "9.1.4.10", page: "a eu" },
      { ...fault, clause: "9.1.4.3", page: "a es" },
      { ...fault, clause: null, page: "a es" },
    ],
  }, "2026-03-01");
  deepEqual(results.faults, [
    { clause: "9.1.4.3", pages: 1 },
    { clause: "9.1.4.10", pages: 2 },
    { clause: "9.2.4.2", pages: 1 },
  ]);
});
