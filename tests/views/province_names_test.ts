import { deepEqual, equal } from "node:assert/strict";
import { languages } from "../../domain/language.ts";
import { namesOfPlace } from "../../domain/place_names.ts";
import { provinces, readProvince } from "../../domain/provinces.ts";
import { sorted } from "../../views/text/order.ts";
import {
  provinceCalled,
  provinceName,
  provincesIn,
  withProvince,
} from "../../views/text/province_names.ts";

for (const language of languages) {
  Deno.test(`the 52 provinces have a name each in ${language}, in its alphabetical order`, () => {
    const names = provincesIn(language)
      .map((code) => provinceName(language, code));
    equal(new Set(names).size, 52);
    deepEqual(provincesIn(language).toSorted(), provinces);
    deepEqual(names, sorted(language, names, (name) => name));
    for (const name of names) equal(name, name.trim().normalize("NFC"));
  });
}

for (
  const [code, es, ca, gl, eu, va, en] of [
    ["01", "Araba/Álava", "Àlaba", "Álava", "Araba", "Àlaba", "Araba/Álava"],
    [
      ...["03", "Alicante/Alacant", "Alacant", "Alacante", "Alacant"],
      ...["Alacant", "Alicante/Alacant"],
    ],
    [
      ...["07", "Illes Balears", "Illes Balears", "Illas Baleares"],
      ...["Balear Uharteak", "Illes Balears", "Illes Balears"],
    ],
    [
      ...["15", "A Coruña", "La Corunya", "A Coruña", "Coruña"],
      ...["La Corunya", "A Coruña"],
    ],
    ["17", "Girona", "Girona", "Xirona", "Girona", "Girona", "Girona"],
    [
      ...["20", "Gipuzkoa", "Guipúscoa", "Guipúscoa", "Gipuzkoa"],
      ...["Guipúscoa", "Gipuzkoa"],
    ],
    ["32", "Ourense", "Ourense", "Ourense", "Ourense", "Ourense", "Ourense"],
    ["52", "Melilla", "Melilla", "Melilla", "Melilla", "Melilla", "Melilla"],
  ] as const
) {
  Deno.test(`${code} is ${es}, and ${eu} in Basque`, () => {
    const province = readProvince(code)!;
    deepEqual(
      (["es", "ca", "gl", "eu", "va", "en"] as const)
        .map((language) => provinceName(language, province)),
      [es, ca, gl, eu, va, en],
    );
  });
}

Deno.test("a province is known by its name in every language, by halves of it, and by what people say", () => {
  const called = (text: string) =>
    namesOfPlace(text).map(provinceCalled).find((code) => code !== null);
  for (const language of languages) {
    for (const code of provinces) {
      equal(called(provinceName(language, code)), code);
    }
  }
  for (
    const [text, code] of [
      ["la coruña", "15"],
      ["CORUÑA", "15"],
      ["gerona", "17"],
      ["vizcaya", "48"],
      ["Alava", "01"],
      ["Mallorca", "07"],
      ["islas baleares", "07"],
      ["Baleares", "07"],
      ["", undefined],
      ["constructor", undefined],
    ] as const
  ) {
    equal(called(text), code, text);
  }
});

Deno.test("withProvince() names the province where the town does not", () => {
  const said = (town: string | null, code: string) =>
    withProvince("gl", { town, province: readProvince(code)! }, town ?? "x");
  equal(said("Inca", "07"), "Inca (Illas Baleares)");
  equal(said("València", "46"), "València");
  equal(
    said("Donostia / San Sebastián", "20"),
    "Donostia / San Sebastián (Guipúscoa)",
  );
  equal(said("Alacant/Alicante", "03"), "Alacant/Alicante");
  equal(said("Ourense", "27"), "Ourense (Lugo)");
  equal(said(null, "48"), "x (Biscaia)");
});
