import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import type { RegistrationOffice } from "../../domain/offices.ts";
import { findOffices, onPage } from "../../domain/offices_search.ts";
import { namesOfPlace } from "../../domain/place_names.ts";
import type { Province } from "../../domain/provinces.ts";
import { anyText } from "./any_text.ts";

function office(
  id: string,
  town: string | null,
  province: string,
  postalCode: string | null = null,
): RegistrationOffice {
  return {
    ...{ id, town, postalCode, province: province as Province },
    name: `Oficina ${id}`,
    kind: "other",
    body: null,
    address: null,
    phone: null,
    web: null,
    appointment: null,
    appointmentUrl: null,
    hours: [],
    languages: [],
    services: [],
    stepFree: null,
    sample: true,
  };
}

const all = [
  office("vitoria", "Vitoria-Gasteiz", "01", "01005"),
  office("alicante", "Alacant/Alicante", "03", "03001"),
  office("inca", "Inca", "07", "07300"),
  office("palma", "Palma", "07", "07003"),
  office("palma-2", "Palma de Mallorca", "07", "07012"),
  office("islands", null, "07"),
  office("hospitalet", "L’Hospitalet de Llobregat", "08", "08901"),
  office("palma-rio", "Palma del Río", "14", "14700"),
  office("coruna", "A Coruña", "15", "15001"),
  office("donostia", "Donostia / San Sebastián", "20", "20004"),
  office("palmas", "Las Palmas de Gran Canaria", "35", "35001"),
  office("orotava", "La Orotava", "38", "38300"),
  office("alcala", "Alcalá de Henares", "28", "28801"),
];

const known = {
  province: (name: string) => name === "baleares" ? "07" as Province : null,
  town: (name: string) => {
    const names = namesOfPlace("Inca/Ynca");
    if (names.includes(name)) return { names, province: "07" as Province };
    return name === "soller"
      ? { names: [name], province: "07" as Province }
      : null;
  },
};

function search(where: string, province: string | null = null) {
  const asked = { where, province: province as Province | null };
  const answer = findOffices(all, asked, known);
  const ids = "offices" in answer ? answer.offices.map(({ id }) => id) : [];
  return [answer.kind, ...ids];
}

for (
  const [typed, ...ids] of [
    ["Palma", "palma", "palma-2", "palma-rio", "islands"],
    ["palma de mallorca", "palma-2", "islands"],
    ["PALMA ", "palma", "palma-2", "palma-rio", "islands"],
    ["Mallorca", "palma-2", "islands"],
    ["Alicante", "alicante"],
    ["alacant", "alicante"],
    ["Alicante/Alacant", "alicante"],
    ["Gasteiz", "vitoria"],
    ["vitoria gasteiz", "vitoria"],
    ["san sebastian", "donostia"],
    ["Donostia", "donostia"],
    ["Coruña", "coruna"],
    ["La Coruña", "coruna"],
    ["coruna, a", "coruna"],
    ["hospitalet", "hospitalet"],
    ["L'Hospitalet de Llobregat", "hospitalet"],
    ["las palmas", "palmas"],
    ["Orotava", "orotava"],
    ["la orotava", "orotava"],
    ["Alcalá", "alcala"],
    ["Alcala\u0301 de Henares", "alcala"],
    ["alcal", "alcala"],
    ["Palma de Mallorca 07012", "palma-2", "islands"],
    ["07003", "palma", "islands"],
    ["baleares", "inca", "palma", "palma-2", "islands"],
  ] as const
) {
  Deno.test(`findOffices() finds ${ids} for "${typed}"`, () => {
    deepEqual(search(typed), ["found", ...ids]);
  });
}

Deno.test("findOffices() knows a town by its other name, and where one without an office is", () => {
  deepEqual(search("ynca"), ["found", "inca", "islands"]);
  const others = ["others", "inca", "palma", "palma-2", "islands"];
  deepEqual(search("Sóller"), others);
  deepEqual(search("Sóller", "28"), ["others", "alcala"]);
});

Deno.test("findOffices() tells nothing before it is asked", () => {
  deepEqual(search(" "), ["not-asked"]);
});

Deno.test("findOffices() answers a province with all that it has", () => {
  deepEqual(search("", "07"), ["found", "inca", "palma", "palma-2", "islands"]);
  deepEqual(
    findOffices(all, { where: "", province: "52" as Province }, known),
    {
      kind: "none",
      province: "52",
    },
  );
});

Deno.test("findOffices() looks for a town within the province chosen", () => {
  deepEqual(search("Palma", "14"), ["found", "palma-rio"]);
});

Deno.test("findOffices() shows the province's others where the town has none, the nearest codes first", () => {
  deepEqual(search("Felanitx", "07"), [
    ...["others", "inca", "palma", "palma-2", "islands"],
  ]);
  deepEqual(search("07014"), [
    ...["others", "palma-2", "palma", "inca", "islands"],
  ]);
  deepEqual(search("28001", "07"), ["others", "alcala"]);
});

Deno.test("findOffices() says so where nobody knows the place", () => {
  for (const typed of ["Atlantis", "99999", "00000", "?!", "al", "'", "la"]) {
    deepEqual(search(typed), ["none"]);
  }
  deepEqual(search("52001"), ["none"]);
});

Deno.test("findOffices() throws at nothing, and shows none twice", () => {
  fc.assert(fc.property(anyText("palm/L'·07"), (where) => {
    const [, ...ids] = search(where);
    equal(new Set(ids).size, ids.length);
  }));
});

Deno.test("findOffices() is not led on by huge texts", () => {
  equal(namesOfPlace("palma ".repeat(40_000)).length, 0);
});

Deno.test("onPage() shows every office once, whole towns together, whatever the page asked for", () => {
  fc.assert(fc.property(
    fc.subarray(all),
    fc.integer({ min: 1, max: 6 }),
    (offices, perPage) => {
      const { of } = onPage(offices, undefined, perPage);
      const shown = Array.from(
        { length: of },
        (_, at) => onPage(offices, `${at + 1}`, perPage),
      ).flatMap(({ towns }) => towns.flatMap(({ offices }) => offices));
      deepEqual(new Set(shown), new Set(offices));
      equal(shown.length, offices.length);
      for (const page of ["-1", "0", `${of + 1}`, "9e15", "x"]) {
        const { at } = onPage(offices, page, perPage);
        ok(at >= 1 && at <= of);
      }
    },
  ));
});
