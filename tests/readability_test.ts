// The Spanish of every page and message is read with ease (issue 6; UNE-ISO 24495-1): nobody needs an education to use her rights.

import { fail, ok } from "node:assert/strict";
import { wordsOf } from "./support/reading/huerta.ts";
import { type Reading, readings } from "./support/reading/citizen.ts";
import { syllables } from "./support/reading/syllables.ts";

/** "Normal" begins at 60; an easy-read page is "easy". */
const least = 65;
const leastEasy = 80;

/** Words of one sentence: more of them are not held in mind at once. */
const most = 30;

/** Fernández Huerta takes samples of a hundred words: in less than these one long word decides, so their length alone is judged. */
const fewest = 15;

const easy = /^portal es-facil/;

Deno.test("every page and every message reads with ease in Spanish", async () => {
  const all = await readings();
  tellHardest(all);
  const faults = all.filter(isJudged).flatMap((read) => {
    const { name, score, sentences } = read;
    const asked = easy.test(name) ? leastEasy : least;
    return score >= asked ? [] : [
      `${name}: ${score.toFixed(1)} < ${asked}. Its hardest sentences:`,
      ...hardest(sentences).map((sentence) => `    ${sentence}`),
    ];
  });
  if (faults.length > 0) fail(faults.join("\n"));
  // Or else nothing was read.
  ok(all.length > 300, `only ${all.length} were read`);
});

Deno.test(`no sentence of a page or a message has more than ${most} words in Spanish`, async () => {
  const faults = (await readings()).flatMap(({ name, sentences }) =>
    sentences.filter((sentence) => wordsOf(sentence).length > most)
      .map((sentence) => `${name}: ${sentence}`)
  );
  if (faults.length > 0) fail(faults.join("\n"));
});

function isJudged({ sentences }: Reading): boolean {
  return sentences.flatMap(wordsOf).length >= fewest;
}

/** What `deno task readability` is for. */
function tellHardest(all: readonly Reading[]) {
  const shown = all.filter(isJudged)
    .toSorted((a, b) => a.score - b.score).slice(0, 10);
  for (const { name, score } of shown) {
    console.log(`${score.toFixed(1)}  ${name}`);
  }
  const sentences = [...new Set(all.flatMap(({ sentences }) => sentences))];
  for (const sentence of hardest(sentences).slice(0, 5)) {
    console.log(`  ${wordsOf(sentence).length} words: ${sentence}`);
  }
}

/** Long ones before those with long words: whoever mends them cuts first. */
function hardest(sentences: readonly string[]): readonly string[] {
  const burden = (sentence: string) => {
    const words = wordsOf(sentence);
    return words.length +
      words.reduce((sum, word) => sum + syllables(word), 0) / 2;
  };
  return sentences.toSorted((a, b) => burden(b) - burden(a)).slice(0, 8);
}
