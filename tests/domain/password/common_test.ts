import { equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { filterOf, isCommon } from "../../../domain/password/common.ts";

Deno.test("a filter says yes to all that it was made of, whatever its capitals and however it is composed", () => {
  const texts = fc.array(fc.string({ unit: "grapheme" }), { maxLength: 50 });
  fc.assert(fc.property(texts, (some) => {
    const filter = filterOf(some, 1 / 1000);
    for (const text of some) {
      ok(isCommon(filter, text));
      ok(isCommon(filter, text.normalize("NFD").toLowerCase()));
    }
  }));
});

Deno.test("a filter is wrong about as often as it was made to be", () => {
  const made = Array.from({ length: 2000 }, (_, at) => `common-${at}`);
  const filter = filterOf(made, 1 / 100);
  const others = Array.from({ length: 20_000 }, (_, at) => `other-${at}`);
  const wrong = others.filter((text) => isCommon(filter, text)).length;
  ok(wrong > 0 && wrong < 2 * 200, `${wrong} of 20,000`);
});

Deno.test("an empty filter says no", () => {
  equal(isCommon(filterOf([], 1 / 100), "password"), false);
});
