// Every part of a page in every state it can be in, on sheets. Where two have the same id, they are on two sheets.

import type { Child } from "hono/jsx";
import type { Assets } from "../layout.tsx";
import { languages } from "../text/text.ts";
import { fieldSheets } from "./fields.tsx";
import { partSheets } from "./parts.tsx";
import { waitingSheets } from "./waiting.tsx";

/** Developers' words are English, so are the parts that they look at. */
export const t = languages.en;

export interface Example {
  /** The exported function of `views/parts` that it shows. */
  readonly part: string;
  /** In words. Together they are its anchor. */
  readonly state: string;
  readonly view: Child;
}

export interface Sheet {
  /** What follows /dev/states/. */
  readonly name: string;
  readonly title: string;
  readonly examples: readonly Example[];
  /** What comes first of all. */
  readonly before?: Child;
  /** The title stands among the examples. */
  readonly ownHeading?: true;
  readonly scripts?: readonly (keyof Assets)[];
}

export const sheets: readonly Sheet[] = [
  ...fieldSheets(t),
  ...partSheets(t),
  ...waitingSheets(t),
];

export function anchorOf({ part, state }: Example): string {
  return `${part}-${state}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
