// What is printed is the page's own words: nothing that only a screen can use (issue 6).

import { ok } from "node:assert/strict";
import { readFileSync } from "node:fs";

const css = readFileSync(
  new URL("../../views/assets/site.css", import.meta.url),
  "utf8",
);
const print = css.slice(css.indexOf("@media print"));

Deno.test("on paper there is no menu, no breadcrumb, no list of other pages, no footer and no button", () => {
  const hidden = print.slice(0, print.indexOf("display: none"))
    .split("}").at(-1)!;
  for (
    const part of [
      ".skip",
      ".band nav",
      ".links",
      ".trail",
      ".siblings",
      ".foot",
      ".buttons",
      "[role=search]",
    ]
  ) ok(hidden.includes(`${part},`), part);
});

Deno.test("on paper no heading stands over a list of links that is not there", () => {
  ok(/h2[^{]*:has\(\+ \.links\)\s*\{\s*display: none;/.test(print));
});
