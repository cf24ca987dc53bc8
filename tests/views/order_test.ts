// Words stand where a dictionary of the language has them (PO-08).

import { deepEqual } from "node:assert/strict";
import { languages } from "../../domain/language.ts";
import { sorted } from "../../views/text/order.ts";

Deno.test("sorted() counts accents and capitals last, and puts Ñ after N", () => {
  for (const language of languages) {
    deepEqual(
      sorted(language, ["nivel", "Código", "eIDAS", "codo", "NIE", "CSV"], (
        word,
      ) => word),
      ["Código", "codo", "CSV", "eIDAS", "NIE", "nivel"],
    );
  }
  for (const language of ["es", "gl", "eu"] as const) {
    deepEqual(sorted(language, ["ñu", "nube", "oso"], (word) => word), [
      "nube",
      "ñu",
      "oso",
    ]);
  }
});

Deno.test("sorted() leaves what it was given as it was", () => {
  const given = ["b", "a"];
  sorted("ca", given, (word) => word);
  deepEqual(given, ["b", "a"]);
});
