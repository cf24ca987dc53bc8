// What an engine takes for a fault and is none: where exactly, and why. Whatever is not here must be mended.

import type { EngineName } from "./engines.ts";

export interface Exception {
  readonly by: EngineName;
  readonly rule: string;
  /** A CSS selector: the element itself. */
  readonly where: string;
  /** What it says, where that is what misleads. */
  readonly says?: RegExp;
  readonly why: string;
}

const ibm = "IBM Equal Access";
const sniffer = "HTML_CodeSniffer";

export const exceptions: readonly Exception[] = [
  {
    by: ibm,
    rule: "aria_content_in_landmark",
    where: "body > a.skip",
    why: "It leads past the landmarks, so it stands before them all.",
  },
  {
    by: ibm,
    rule: "element_tabbable_visible",
    where: "body > a.skip",
    why:
      "It comes into sight with the focus: the keyboard journey looks at that.",
  },
  {
    by: ibm,
    rule: "element_tabbable_unobscured",
    where: "details:not([open]) *",
    why: "What is folded away takes no focus.",
  },
  ...["aria_form_label_unique", "aria_landmark_name_unique"].map((rule) => ({
    by: ibm as EngineName,
    rule,
    where: "form:not([aria-label], [aria-labelledby])",
    why: "A form without a name is no landmark (HTML-AAM), so needs none.",
  })),
  {
    by: ibm,
    rule: "figure_label_exists",
    where: "figure:has(> figcaption)",
    why: "Its caption names it (HTML-AAM); the engine asks for an attribute.",
  },
  {
    by: ibm,
    rule: "text_block_heading",
    where: "p.keepsake",
    why: "A code to keep heads nothing: it is what the page is about.",
  },
  {
    by: ibm,
    rule: "text_whitespace_valid",
    where: "*",
    says: /\bK, L (o|e|eta|or|i) M\b/,
    why: "These are letters, not a word with gaps.",
  },
  {
    by: sniffer,
    rule: "1_3_1.H85.2",
    where: "select",
    why:
      "It cannot know and asks: our lists are flat, by name or from less to more, and have no groups.",
  },
  {
    by: ibm,
    rule: "caption_track_exists",
    where: "video.proof",
    why: "What a person recorded an hour ago: the statement says so.",
  },
  ...[
    {
      says:
        /\b((have|has) left|or you left|(tries|days|codes|none|\d+) left)\b/,
      why: "Somebody has gone, or something remains: no place.",
    },
    { says: /\b(is|was) not right\b/, why: "It is wrong: no place." },
    { says: /capital or small letters/, why: "Letters are called so." },
    {
      says: /^On the (newest cards|TIE)/,
      why: "Where it is on a card or a paper, with what is written beside it.",
    },
    {
      says: /beside the (QR code|DNI or NIE)/,
      why: "Together with it, wherever that is.",
    },
  ].map((it) => ({
    by: ibm as EngineName,
    rule: "text_sensory_misuse",
    where: "*",
    ...it,
  })),
  {
    by: ibm,
    rule: "text_block_heading",
    where: "main > p.lead",
    says: /cita|cit[aà]|Hitzordua|appointment/i,
    why: "The e-office's example says for what one has come in.",
  },
  {
    by: ibm,
    rule: "text_block_heading",
    where: ".mark-easy",
    why: "The mark of easy reading heads nothing.",
  },
  {
    by: ibm,
    rule: "text_block_heading",
    where: "main p",
    says: /No lo use\.$/,
    why: "A question and its answer, a line each, as easy reading asks.",
  },
  {
    by: ibm,
    rule: "input_label_exists",
    where: "details:not([open]) input",
    why: "The label is folded away with its box: both come out together.",
  },
  {
    by: ibm,
    rule: "list_markup_review",
    where: "article > [lang]",
    why: "Development shows a letter as it is, in plain text.",
  },
  {
    by: sniffer,
    rule: "1_3_1.H48.2",
    where: "article > [lang]",
    why: "Development shows a letter as it is, in plain text.",
  },
  {
    by: sniffer,
    rule: "1_3_1.H42",
    where: "#step p",
    says: /\* .*, \d{5} /,
    why: "An address, the same as on an envelope: it heads nothing.",
  },
  {
    by: sniffer,
    rule: "1_3_1.H48",
    where: ".buttons",
    why: "Two buttons that end a step are no navigation.",
  },
  {
    by: sniffer,
    rule: "1_3_1_A.G141",
    where: ".errors h2",
    why:
      "What must be corrected is said before all else; axe judges the levels.",
  },
  {
    by: sniffer,
    rule: "1_3_5.H98",
    where: "input[autocomplete=one-time-code]",
    why: "HTML has this token; the engine's list is older.",
  },
  {
    by: sniffer,
    rule: "1_4_3.G18.Abs",
    where: ".unseen, .heard",
    why: "For ears alone: nobody sees its colour.",
  },
];
