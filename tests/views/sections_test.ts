// Where a portal page stands: its section, and what lies above it (PO-02, PO-09).

import { deepEqual, equal } from "node:assert/strict";
import { menu, placeOf, sections } from "../../views/portal/sections.ts";
import { es } from "../../views/text/es.ts";

Deno.test("menu() has the six sections of PO-02, in their order and by their short names", () => {
  deepEqual(menu(es).slice(0, 6).map(([, words]) => words), [
    "Clave",
    "Registro",
    "Móvil",
    "PIN",
    "Permanente",
    "Firma",
  ]);
});

Deno.test("the menu leaves out the product's name; breadcrumb and web map have it whole", () => {
  deepEqual(sections(es).slice(2).map(({ title }) => title), [
    "Cl@ve Móvil",
    "Cl@ve PIN",
    "Cl@ve Permanente",
    "Cl@ve Firma",
  ]);
});

Deno.test("placeOf() finds every listed page, whatever it is asked with", () => {
  for (const section of sections(es)) {
    for (const page of section.pages) {
      const place = { section, page, at: "page" };
      deepEqual(placeOf(es, page[0]), place);
      deepEqual(placeOf(es, `${page[0]}?town=Palma`), place);
    }
  }
});

Deno.test("placeOf() puts what lies under a listed page there, and all else under the first page", () => {
  const under = placeOf(es, "/video/status/one/of/many");
  equal(under.section?.title, es.layout.sections.registration);
  equal(under.page[0], "/video/status");
  equal(under.at, "under");
  deepEqual(placeOf(es, "/nowhere"), {
    section: null,
    page: ["", es.layout.home],
    at: "under",
  });
  equal(placeOf(es, "/contact").section, null);
  equal(placeOf(es, "?q=1").at, "page");
});

Deno.test("no page stands in two sections", () => {
  const paths = sections(es).flatMap(({ pages }) =>
    pages.map(([path]) => path)
  );
  equal(new Set(paths).size, paths.length);
});
