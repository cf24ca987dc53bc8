import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import {
  provinceOfPostalCode,
  provinces,
  readProvince,
} from "../../domain/provinces.ts";
import { anyText } from "./any_text.ts";

Deno.test("there are 52 provinces, 01 to 52, each once", () => {
  equal(new Set(provinces).size, 52);
  deepEqual([provinces[0], provinces[6], provinces[51]], ["01", "07", "52"]);
});

for (
  const [postalCode, province] of [
    ["07001", "07"],
    ["01001", "01"],
    ["52006", "52"],
    ["00001", null],
    ["53001", null],
    ["99999", null],
    ["7001", null],
    ["070011", null],
    ["", null],
    ["０７００１", null],
  ] as const
) {
  Deno.test(`provinceOfPostalCode() says ${province} of "${postalCode}"`, () => {
    equal(provinceOfPostalCode(postalCode), province);
  });
}

Deno.test("readProvince() takes the 52 codes and nothing else", () => {
  for (const code of provinces) equal(readProvince(code), code);
  fc.assert(fc.property(anyText("0127"), (typed) => {
    const known = (provinces as readonly string[]).includes(typed);
    equal(readProvince(typed), known ? typed : null);
  }));
});
