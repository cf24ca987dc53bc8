// What the two plans promise: the statement's leaves nothing out, and the test's leaves out nothing that no other page stands for.

import { deepEqual, equal } from "node:assert/strict";
import { languages } from "../../domain/language.ts";
import type { Meant } from "./judge.ts";
import { everyPage, everySkeleton } from "./plan.ts";

/** A page in six languages, built as its class says. */
const pages = (built: string): Meant[] =>
  languages.map((language) => ({
    language,
    name: "portal home",
    shown: {
      status: 200,
      origin: "http://localhost",
      html: `<html lang="${language}"><p class="${built}">Uno</p></html>`,
    },
  }));

const pairs = (asked: readonly { rules: string; color: string }[]) =>
  asked.map(({ rules, color }) => `${rules} ${color}`);

Deno.test("everyPage() asks all engines of each page in both colours, and of each state in all four pairs of width and colours", () => {
  const plan = everyPage();
  for (const state of ["one", "other"]) {
    const asked = plan(pages(state));
    for (const both of asked) {
      deepEqual(pairs(both).toSorted(), ["all dark", "all light"]);
    }
    const narrow = asked.map(([ask]) => ask.color);
    equal(narrow.filter((color) => color === "dark").length, 3);
  }
});

Deno.test("everyPage() shows a language each state in another turn", () => {
  const plan = everyPage();
  const narrow = ["one", "other"].map((state) => plan(pages(state))[0]![0]);
  deepEqual(pairs(narrow), ["all light", "all dark"]);
});

Deno.test("everySkeleton() asks all engines of a skeleton once, and of four in all four pairs", () => {
  const plan = everySkeleton();
  const met = ["a", "b", "c", "d"].map((built) => {
    const [first, ...others] = plan(pages(built));
    for (const both of others) deepEqual(pairs(both), pairs(nothing));
    return pairs(first!).join(", ");
  });
  deepEqual(met, [
    "all light, layout dark",
    "layout dark, all light",
    "all dark, layout light",
    "layout light, all dark",
  ]);
  const [again] = plan(pages("a"));
  deepEqual(pairs(again!), pairs(nothing));
});

Deno.test("everySkeleton() has axe look at what another language builds otherwise", () => {
  const plan = everySkeleton();
  const [one, two] = [pages("a"), pages("b")];
  const [, other] = plan([one[0]!, two[1]!]);
  deepEqual(pairs(other!), ["layout dark", "axe light"]);
});

Deno.test("everySkeleton() has the words of each page read once, unless all engines are asked", () => {
  const plan = everySkeleton();
  const reads = plan(pages("a"))
    .map((both) => both.filter((ask) => ask.reads).length);
  deepEqual(reads, [0, 1, 1, 1, 1, 1]);
});

const nothing = [
  { rules: "none", color: "light" },
  { rules: "none", color: "light" },
];
