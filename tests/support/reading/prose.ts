// What a page or a message says in sentences. What is only looked at is left out, or it would lift every page.

import type { HTMLElement } from "node-html-parser";
import { sentencesIn, wordsOf } from "./huerta.ts";

/** A block is read by itself: where it ends, a sentence ends. */
const blocks =
  "p, li, dd, dt, td, th, label, legend, figcaption, summary, .hint, .error";

/** Not read as prose, or not Spanish, or not ours. */
const skipped =
  "h1, h2, h3, button, select, textarea, svg, code, kbd, pre, [lang]";

/**
 * The sentences of its `<main>`, each once: an error stands in the summary and beside its field.
 *
 * A sentence is what ends in a full stop, a question or an exclamation mark, wherever it stands: in a paragraph, an item of a list, a
 * hint, a label. Headings, buttons, names of fields and items of a list that are no sentence do not count, nor does what is one word, a colon and what is known ("Oficina: Bilbao."), neither for nor against; but
 * a block of more than `longest` words is read as a sentence though it has no full stop.
 */
export function proseOf(root: HTMLElement): readonly string[] {
  const main = root.querySelector("main");
  return [
    ...new Set(
      main?.querySelectorAll(blocks)
        .filter((block) => !block.closest("main [lang]"))
        .flatMap((block) => sentencesIn(ownText(block)))
        .map((sentence) => sentence.replace(/^Error: /, ""))
        .filter(isSentence),
    ),
  ];
}

/** The sentences of a message: each line is a block. */
export function proseOfLines(text: string): readonly string[] {
  return text.split("\n").flatMap(sentencesIn).filter(isSentence);
}

/** Without the blocks inside it, which are read by themselves. */
function ownText(block: HTMLElement): string {
  const copy = block.clone() as HTMLElement;
  const inner = copy.querySelectorAll(`${blocks}, ${skipped}, ul, ol`);
  for (const one of inner) one.replaceWith(" ");
  // A procedure is called what its body calls it.
  if (block.closest(".each")) copy.querySelector("a")?.replaceWith(" ");
  // A name and what stands under it in smaller letters are two.
  for (const part of copy.querySelectorAll("span, small, br").toReversed()) {
    part.replaceWith(` ${part.textContent} `);
  }
  return copy.textContent;
}

const longest = 12;

function isSentence(text: string): boolean {
  if (/^\p{L}+: /u.test(text)) return false;
  return /[.?!…][»”)]?$/.test(text) || wordsOf(text).length > longest;
}
