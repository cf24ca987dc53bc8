// How a page's HTML becomes the text of its parts.

import { equal } from "node:assert/strict";
import { cut } from "../../../routes/search/cut.ts";

Deno.test("cut() holds apart what the page does, and what stands in one sentence it does not", () => {
  const [link] = cut("<h1>x</h1><a><b>Qué es</b><span>Para qué.</span></a>");
  equal(link!.text, "Qué es. Para qué.");
  const [term] = cut("<h1>x</h1><p><b>PIN</b>: un código.</p>");
  equal(term!.text, "PIN: un código");
});
