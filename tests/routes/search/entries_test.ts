// Everything on the map, and every office and procedure, is found by its own name, and leads to its own place.

import { deepEqual, equal, ok } from "node:assert/strict";
import { putOffices } from "../../../db/libsql/offices.ts";
import { languages } from "../../../domain/language.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { siteMap } from "../../../views/duties/sitemap.tsx";
import { languages as texts } from "../../../views/text/text.ts";
import { type Page, says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { seededServices } from "../../support/catalogue.ts";
import { office, withOffices } from "../../support/offices.ts";
import { visitor } from "../../support/steps.ts";
import { ask, found } from "./asking.ts";

const base = "http://localhost:8000";

/** Past the limits of one network, which nobody else meets. */
const minutes = defaultPolicy.limits.searches.seconds * 1000;

Deno.test("every page of the map is found by its own title, in every language", async () => {
  await using clave = await openClave();
  for (const language of languages) {
    clave.clock.advance(minutes);
    for (const { pages } of siteMap(texts[language])) {
      for (const [path, title] of pages) {
        const page = await ask(clave, language, title);
        const at = found(page).indexOf(path);
        ok(at === 0, `${language}${path} «${title}» is at ${at}`);
      }
    }
  }
});

Deno.test("every trouble of the help page is found by its heading, at its own place", async () => {
  await using clave = await openClave();
  for (const language of languages) {
    const { troubles } = texts[language].help;
    for (const [name, { title }] of Object.entries(troubles)) {
      const [first] = found(await ask(clave, language, title));
      equal(first, `/help#${name}`, `${language}: ${title}`);
    }
  }
});

Deno.test("an office is found by its town, and a change of their list within the time that the policy says", async () => {
  await using clave = await openClave();
  equal(found(await ask(clave, "es", "Vinuesa")).length, 0);
  await withOffices(clave.database.client);
  clave.clock.advance(defaultPolicy.search.freshSeconds * 1000);
  for (const language of languages) {
    const [first] = found(await ask(clave, language, "vinuesa"));
    equal(first, "/offices?where=Vinuesa", language);
  }
});

Deno.test("a procedure is found by its name, and by what else people call it, in every language", async () => {
  await using clave = await openClave();
  await seededServices(clave);
  const services = await clave.world.services.list();
  for (const language of languages) {
    clave.clock.advance(minutes);
    for (const { id, procedure, listing } of services) {
      const page = `/services/${id}`;
      if (listing === null) continue;
      const [first] = found(await ask(clave, language, procedure[language]));
      equal(first, page, `${language} ${procedure[language]}`);
      for (const keyword of listing?.keywords ?? []) {
        ok(
          found(await ask(clave, language, keyword)).includes(page),
          `${language} ${keyword}`,
        );
      }
    }
  }
});

Deno.test("many offices of one town are one result, found by the name of any", async () => {
  await using clave = await openClave();
  const many = Array.from({ length: 30 }, (_, at) =>
    office({
      id: `almeria-${at}`,
      name: `Oficina ${at === 17 ? "Zapillo" : "de barrio"}`,
      town: "Almería",
      province: "04",
    }));
  await putOffices(clave.database.client, many, "keep");
  for (const typed of ["almeria", "zapillo"]) {
    const page = await ask(clave, "es", typed);
    deepEqual(found(page), ["/offices?where=Almer%C3%ADa"]);
    says(page, "Almería");
  }
});

Deno.test("every result leads to a page, and to a place that it has", async () => {
  await using clave = await openClave();
  const known = new Map<string, Page>();
  for (const typed of ["pin", "carta", "nivel", "teléfono", "clave"]) {
    const { root } = await ask(clave, "es", typed);
    for (const a of root.querySelectorAll(".hits > li > a")) {
      const { pathname, hash } = new URL(a.getAttribute("href")!, base);
      const page = known.get(pathname) ??
        await visitor(clave).open(base + pathname);
      known.set(pathname, page);
      equal(page.status, 200, pathname);
      ok(hash === "" || page.root.querySelector(hash), pathname + hash);
    }
  }
});

Deno.test("what is said of a procedure ends with one point, before what it is about", async () => {
  await using clave = await openClave();
  await seededServices(clave);
  const page = await ask(clave, "es", "médico");
  says(page, "Pida, cambie o anule una cita. Salud");
});
