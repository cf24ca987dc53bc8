// How far along one is, in words that any reader reads out.

import type { Text } from "../text/text.ts";

/** Stands above the page's title: `at` counts from 1. */
export function Steps(props: { t: Text; at: number; of: number }) {
  return <p class="steps">{props.t.parts.step(props.at, props.of)}</p>;
}
