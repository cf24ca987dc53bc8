// The layout, rendered once for each language and then only filled: it is the larger half of most pages.

import { Layout, type LayoutProps } from "./layout.tsx";
import type { Text } from "./text/text.ts";

/** Stand where each page puts its own. Private-use characters, which no words of ours hold. */
const holes = { title: "\uE001", path: "\uE002", view: "\uE003" } as const;

/** By the words that stand in them. */
const frames = new WeakMap<Text, Map<string, readonly string[]>>();

/** A whole document around `view`, which is HTML already. Title and path are text. */
export function framed(
  props: Omit<LayoutProps, "children">,
  view: string,
): string {
  const filling: Record<string, string> = {
    [holes.title]: escaped(props.title),
    [holes.path]: escaped(props.path),
    [holes.view]: view,
  };
  const parts = frameOf(props);
  return parts.map((part) => filling[part] ?? part).join("");
}

function frameOf(props: Omit<LayoutProps, "children">): readonly string[] {
  const { t, scripts, refresh, installable, secret, place, foundAt } = props;
  const ofWords = frames.get(t) ?? new Map<string, readonly string[]>();
  frames.set(t, ofWords);
  const stands = place && `${place.at} ${place.page[0]}`;
  const key =
    `${scripts} ${refresh} ${installable} ${secret} ${stands} ${foundAt}`;
  const known = ofWords.get(key);
  if (known) return known;
  const { title, path, view } = holes;
  const html = (
    <Layout {...props} title={title} path={path}>{view}</Layout>
  ).toString();
  const parts = `<!doctype html>${html}`.split(/([\uE001-\uE003])/);
  ofWords.set(key, parts);
  return parts;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
