// Where can I use it (PO-34, 8.4): what is listed, in which order, and what a search finds of it.

import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  bodiesOf,
  bodyId,
  type CatalogueSearch,
  countsOf,
  found,
  groupsOf,
  listedIn,
  readSearch,
  searchQuery,
} from "../../domain/catalogue.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import type { Level } from "../../domain/level.ts";
import { methodNames } from "../../domain/methods/all.ts";
import {
  demoService,
  type Listing,
  listingOf,
  type Need,
  needs,
  type Service,
} from "../../domain/services.ts";

const everywhere = (text: string) => ({
  ...{ es: text, ca: text, gl: text, eu: text, va: text, en: text },
});

function service(
  id: string,
  given: {
    body?: string;
    level?: Level;
    needs?: Listing["needs"];
    keywords?: readonly string[];
    unlisted?: true;
  } = {},
): Service {
  return {
    ...demoService(),
    id,
    body: everywhere(given.body ?? "Agencia"),
    procedure: { ...everywhere(id), en: `the ${id}` },
    level: given.level ?? "low",
    listing: given.unlisted ? null : {
      needs: given.needs ?? ["other"],
      description: null,
      keywords: given.keywords ?? [],
      url: null,
    },
  };
}

const services = [
  service("Zeta", { body: "Ácana" }),
  service("Padrón", { body: "Ayuntamiento", needs: ["housing", "residence"] }),
  service("Renta", {
    needs: ["taxes"],
    level: "substantial",
    keywords: ["IRPF"],
  }),
  service("Desk", { unlisted: true }),
  service("Aval", { level: "high", needs: ["taxes"] }),
  service("Alfa", { body: "Ácana" }),
];
const all = listedIn(services, "es");
const { search: bounds } = defaultPolicy;
const nothing: CatalogueSearch = readSearch(() => undefined, bounds);
const names = (given: Partial<CatalogueSearch>, language: "es" | "en" = "es") =>
  found(listedIn(services, language), { ...nothing, ...given }, {
    language,
    served: methodNames,
  }).map(({ service }) => service.id);

Deno.test("listedIn() orders as a dictionary of the language does: ñ after n, accents last", () => {
  const bodies = [
    "Ñuble",
    "Nuble",
    "Ocio",
    "Ácana",
    "Acana",
    "Açores",
    "Acudir",
  ];
  const inEs = listedIn(bodies.map((body) => service(body, { body })), "es");
  deepEqual(
    inEs.map(({ service }) => service.body.es),
    ["Acana", "Ácana", "Açores", "Acudir", "Nuble", "Ñuble", "Ocio"],
  );
});

Deno.test("listedIn() leaves out what is internal, and orders by need, body and procedure", () => {
  deepEqual(all.map(({ service }) => service.id), [
    "Aval",
    "Renta",
    "Padrón",
    "Alfa",
    "Zeta",
  ]);
});

Deno.test("listingOf() lists what was put in the catalogue before there were listings, under the last need", () => {
  const { listing: _, ...before } = demoService();
  const old: Service = before;
  deepEqual(listingOf(old)?.needs, ["other"]);
  equal(listingOf(service("Desk", { unlisted: true })), null);
});

Deno.test("found() finds words without accents or capitals, keywords too, each of them", () => {
  deepEqual(names({ words: "PADRON" }), ["Padrón"]);
  deepEqual(names({ words: "ácana, alfa" }), ["Alfa"]);
  deepEqual(names({ words: "irpf" }), ["Renta"]);
  deepEqual(names({ words: "renta ayuntamiento" }), []);
  deepEqual(names({ words: "the renta" }, "en"), ["Renta"]);
  deepEqual(names({ words: "the renta" }), []);
});

Deno.test("found() finds by need, body, level and method, all at once", () => {
  equal(names({}).length, 5);
  deepEqual(names({ need: "residence" }), ["Padrón"]);
  deepEqual(names({ body: "acana" }), ["Alfa", "Zeta"]);
  deepEqual(names({ level: "high" }), ["Aval"]);
  // The password alone and with a code are one way: where more is asked, the other of them serves (PO-32).
  deepEqual(names({ method: "password", need: "taxes" }), ["Renta"]);
  deepEqual(names({ method: "pin", need: "taxes" }), ["Renta"]);
  deepEqual(names({ method: "card" }).length, 5);
  deepEqual(names({ need: "health" }), []);
});

Deno.test("groupsOf(), countsOf() and bodiesOf() leave nothing out that was found", () => {
  const shape = (given: Partial<CatalogueSearch>) => {
    const search = { ...nothing, ...given };
    const some = found(all, search, { language: "es", served: methodNames });
    return groupsOf(some, search).map(({ id, need, listed }) => [
      id,
      need,
      listed.length,
    ]);
  };
  deepEqual(shape({}), [
    ["taxes", "taxes", 2],
    ["housing", "housing", 1],
    ["other", "other", 2],
  ]);
  deepEqual(shape({ need: "residence" }), [["residence", "residence", 1]]);
  deepEqual(shape({ by: "body" }), [
    ["acana", null, 2],
    ["agencia", null, 2],
    ["ayuntamiento", null, 1],
  ]);
  deepEqual(countsOf(all), [
    ["taxes", 2],
    ["residence", 1],
    ["housing", 1],
    ["other", 2],
  ]);
  deepEqual(bodiesOf(all, "es"), [
    ["acana", "Ácana"],
    ["agencia", "Agencia"],
    ["ayuntamiento", "Ayuntamiento"],
  ]);
});

Deno.test("bodiesOf() orders them as a dictionary of the language does", () => {
  const bodies = ["Oza", "Ñuble", "Nunca"];
  const listed = listedIn(bodies.map((body) => service(body, { body })), "es");
  deepEqual(
    bodiesOf(listed, "es").map(([, name]) => name),
    ["Nunca", "Ñuble", "Oza"],
  );
});

Deno.test("bodyId() is plain, and the same in every language", () => {
  equal(
    bodyId({ body: everywhere("Dirección General de Tráfico") }),
    "direccion-general-de-trafico",
  );
  equal(bodyId({ body: everywhere("Ωmega") }), "mega");
  equal(bodyId({ body: everywhere("Ω") }), "-");
});

Deno.test("readSearch() and searchQuery() are each other's inverse, whatever is asked", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...["words", "need", "body", "level"], ...[
          "method",
          "by",
          "page",
        ]),
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.constantFrom(...needs, ...methodNames, "low", "high", "dgt"),
          fc.string({ minLength: 100, maxLength: 300 }),
          // Longer once they are normalized, of two pieces, or not seen.
          fc.string({
            unit: fc.constantFrom("\u0958", "𝅗𝅥", "🔑", "a", " ", "\u00ad"),
            minLength: 40,
            maxLength: 120,
          }),
        ),
      ),
      (asked) => {
        const search = readSearch((name) => asked[name], bounds);
        ok(search.words.length <= bounds.longest);
        ok(search.words.isWellFormed());
        const again = new URLSearchParams(searchQuery(search, 3));
        deepEqual(
          readSearch((name) => again.get(name) ?? undefined, bounds),
          search,
        );
      },
    ),
  );
  equal(searchQuery(nothing), "");
  equal(searchQuery({ need: "taxes" }, 2), "?need=taxes&page=2");
});

Deno.test("found() only ever finds what is listed, and whatever is typed breaks nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (words) => {
    ok(names({ words }).every((name) => name !== "Desk"));
  }));
});

Deno.test("listedIn() and bodiesOf() work out a list once in each language, and another list anew", () => {
  equal(listedIn(services, "es"), all);
  notEqual(listedIn(services, "eu"), all);
  notEqual(listedIn([...services], "es"), all);
  deepEqual(listedIn([...services], "es"), all);
  equal(bodiesOf(all, "es"), bodiesOf(all, "es"));
});

Deno.test("found() takes two thousand procedures in its stride", () => {
  const many = Array.from(
    { length: 2000 },
    (_, at) =>
      service(`Procedure ${at}`, {
        body: `Body ${at % 400}`,
        needs: [needs[at % needs.length] as Need],
      }),
  );
  const list = listedIn(many, "es");
  equal(list.length, 2000);
  const some = found(list, { ...nothing, words: "body 17 procedure" }, {
    language: "es",
    served: methodNames,
  });
  ok(some.length >= 5);
  equal(countsOf(list).reduce((sum, [, count]) => sum + count, 0), 2000);
});
