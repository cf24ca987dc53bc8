// Every pair of colours that meet in the style sheet, in light and in dark (WCAG 1.4.3, 1.4.11).

import { ok } from "node:assert/strict";
import css from "../../views/assets/site.css" with { type: "text" };

type Palette = Record<string, string>;

const fixed = { white: "#fff", black: "#16242a" };

const text: readonly [string, string][] = [
  ...["ink", "muted", "act", "act-over", "bad"].flatMap((front) =>
    ["paper", "sand"].map((back) => [front, back] as [string, string])
  ),
  ["act-ink", "act"],
  ["act-ink", "act-over"],
  ["white", "band"],
  ["black", "saffron"],
];

const shapes: readonly [string, string][] = [
  ["edge", "paper"],
  ["edge", "sand"],
  ["good", "sand"],
  ["saffron", "band"],
  // The outer ring of the focus is bright and the inner one dark; one of them must show.
  ["ink", "paper"],
  ["ink", "sand"],
  ["ink", "saffron"],
];

for (const [scheme, palette] of Object.entries(palettes())) {
  Deno.test(`colours reach AA in ${scheme}`, () => {
    for (const pair of text) atLeast(4.5, pair, palette);
    for (const pair of shapes) {
      // In dark, light ink beside saffron is told apart from the paper by both.
      if (scheme === "dark" && pair[1] === "saffron") continue;
      atLeast(3, pair, palette);
    }
  });
}

function atLeast(
  least: number,
  [front, back]: [string, string],
  palette: Palette,
) {
  const found = contrast(palette[front]!, palette[back]!);
  ok(found >= least, `${front} on ${back}: ${found.toFixed(2)}`);
}

function palettes(): { light: Palette; dark: Palette } {
  const [light = "", dark = ""] = [...css.matchAll(/:root \{([^}]*)\}/g)]
    .map(([, block]) => block!);
  return {
    light: { ...fixed, ...colours(light) },
    dark: { ...fixed, ...colours(light), ...colours(dark) },
  };
}

function colours(block: string): Palette {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)]
      .map(([, name, value]) => [name!, value!]),
  );
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const hex = colour.length === 4
    ? [...colour.slice(1)].map((digit) => digit + digit).join("")
    : colour.slice(1);
  const [red, green, blue] = [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
