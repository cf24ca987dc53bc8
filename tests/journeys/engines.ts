// Three engines that judge a page, each with its own eyes: what is put into a page so that they are there, and their faults.

import ace from "accessibility-checker-engine/ace.js" with { type: "text" };
import aceAbout from "accessibility-checker-engine/package.json" with {
  type: "json",
};
import axe from "axe-core/axe.min.js" with { type: "text" };
import axeAbout from "axe-core/package.json" with { type: "json" };
import sniffer from "@pa11y/html_codesniffer/build/HTMLCS.js" with {
  type: "text",
};
import snifferAbout from "@pa11y/html_codesniffer/package.json" with {
  type: "json",
};
import inPage from "./engines_in_page.js" with { type: "text" };
import { exceptions } from "./exceptions.ts";

export type EngineName = "axe-core" | "IBM Equal Access" | "HTML_CodeSniffer";

/** By name, the version that judges. */
export const engineVersions: Readonly<Record<EngineName, string>> = {
  "axe-core": axeAbout.version,
  "IBM Equal Access": aceAbout.version,
  "HTML_CodeSniffer": snifferAbout.version,
};

export interface Fault {
  /** Ourselves, where no engine looks. */
  readonly by: EngineName | "Clave";
  readonly rule: string;
  /** Of EN 301 549; null for what is good and no norm asks for. */
  readonly clause: string | null;
  /** Where it is, and what the engine says of it. */
  readonly words: string;
}

export interface Reported extends Fault {
  /** The exception that it falls under, by its place in the list, or -1. */
  readonly excused: number;
}

/** For a page that is to be judged, before anything else runs in it. */
export const engineScripts = [
  axe,
  // The two others would each put a `var` of theirs where only a script of the page can reach it.
  `${ace}\nglobalThis.ace = ace;`,
  sniffer,
  inPage,
  `engines.exceptions = ${
    JSON.stringify(
      exceptions.map(({ says, ...it }) => ({ ...it, says: says?.source })),
    )
  };`,
].join("\n");

const wcag = [
  "wcag2a",
  "wcag2aa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
];

const layout = ["color-contrast", "target-size", "scrollable-region-focusable"];

/** What may be asked of a page: engines, each with what it is given. */
export const looks = {
  none: [],
  /** All rules of all engines. */
  all: [["axe", wcag], ["ibm", "WCAG_2_2"], ["sniffer"]],
  /** For a page that another language builds otherwise: a list in another order, another QR code. The two others ask only for its words. */
  axe: [["axe", wcag]],
  /** Those that hang on width and colours. */
  layout: [["axe", layout]],
  /** Those whose answer hangs on which words there are. */
  words: [["ibm", "words"]],
} as const;
