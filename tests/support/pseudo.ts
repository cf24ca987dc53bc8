// A seventh language for tests: every word of ours stands between two signs, so that what stands outside them was written elsewhere.

import type { Language } from "../../domain/language.ts";
import { languages } from "../../views/text/text.ts";
import { messageWords } from "../../views/messages/words.ts";
import { backLetter } from "../../views/messages/words/back.ts";
import { endingMail } from "../../views/messages/words/ending.ts";

/** Both are letters of an SMS and of a paper, and no sentence of ours has them. */
const opens = "£";
const closes = "¥";

/** Given to choose a word by, and in English the word itself. */
const keys: readonly string[] = ["low", "substantial", "high"];

/**
 * The same object with every string in it marked, and every string that its functions answer. What a function was given stands outside
 * the marks of its answer, or a hard-coded word handed to a sentence would pass for a part of it.
 */
export function pseudo<T>(words: T): T {
  if (typeof words === "string") return marked(words) as T;
  if (typeof words === "function") {
    return ((...given: unknown[]) =>
      answered(words(...given), [...stringsIn(given)])) as T;
  }
  if (Array.isArray(words)) return words.map(pseudo) as T;
  if (typeof words !== "object" || words === null) return words;
  if (words instanceof Date || words instanceof RegExp) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, inner]) => [key, pseudo(inner)]),
  ) as T;
}

function answered(answer: unknown, given: readonly string[]): unknown {
  if (typeof answer === "string") return marked(answer, given);
  if (Array.isArray(answer)) return answer.map((one) => answered(one, given));
  if (typeof answer === "function") return pseudo(answer);
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([key, one]) => [key, answered(one, given)]),
  );
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) yield* stringsIn(inner);
  }
}

/** What is marked already, or was given, stays as it is. */
function marked(text: string, given: readonly string[] = []): string {
  const kept = given.filter((one) => one.length > 1 && !keys.includes(one))
    .filter((one) => text.includes(one))
    .toSorted((a, b) => b.length - a.length);
  const parts = text.split(
    new RegExp(
      `(${[`${opens}[^${closes}]*${closes}`, ...kept.map(literal)].join("|")})`,
    ),
  );
  return parts.map((part, at) =>
    at % 2 === 1 || !/\p{L}/u.test(part) ? part : `${opens}${part}${closes}`
  ).join("");
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** What of a text is not marked. */
export function unmarked(text: string): string {
  return text.replace(new RegExp(`${opens}[^${closes}]*${closes}`, "g"), " ");
}

/** Every record of words by language. */
const records: readonly Record<Language, unknown>[] = [
  languages,
  messageWords,
  endingMail,
  backLetter,
];

/** While `act` runs, whatever is asked for in English is answered in it. */
export async function inPseudo<T>(act: () => Promise<T>): Promise<T> {
  const real = records.map(({ en }) => en);
  const { lang } = languages.en;
  for (const record of records) record.en = pseudo(record.en);
  languages.en = { ...languages.en, lang };
  try {
    return await act();
  } finally {
    records.forEach((record, at) => record.en = real[at]);
  }
}
