// Every sentence of the pages in one language, by its place.

import type { Language } from "../../domain/language.ts";
import { languages } from "../../views/text/text.ts";

/** Values by their place, as in `home.once.steps(7,13).0`. */
type Sentences = ReadonlyMap<string, string>;

/** Every function is called with each: a level, one for the singular, and numbers that no sentence holds by itself. */
const samples = [["low", "substantial"], [1, 1], [7, 13, 17]] as const;

function* spoken(
  value: unknown,
  place: string,
): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [place, value];
  else if (typeof value === "function") {
    for (const sample of samples) {
      yield* spoken(value(...sample), `${place}(${sample})`);
    }
  } else {
    for (const [key, inner] of Object.entries(value as object)) {
      yield* spoken(inner, place === "" ? key : `${place}.${key}`);
    }
  }
}

/** A number has no name as a level: that sample is left out where the Spanish itself has no answer to it. */
export function sentencesOf(language: Language): Sentences {
  const { lang: _, ...words } = languages[language];
  return new Map(
    [...spoken(words, "")].filter(([place]) => !unanswered.has(place)),
  );
}

const unanswered = new Set(
  [...spoken(languages.es, "")]
    .filter(([, value]) => value.includes("undefined"))
    .map(([place]) => place),
);

export function offenders(
  sentences: Sentences,
  wrong: (value: string, place: string) => boolean,
): string[] {
  return [...sentences]
    .filter(([place, value]) => wrong(value, place))
    .map(([place, value]) => `${place}: ${value}`);
}
