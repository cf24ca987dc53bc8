// Where can I use it (PO-03, PO-32, PO-34, PO-35, 8.4): found, filtered, explained, and the same for everybody.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { putServices } from "../../db/libsql/services.ts";
import { enoughFor } from "../../domain/access.ts";
import { languages } from "../../domain/language.ts";
import { levels } from "../../domain/level.ts";
import {
  type MethodName,
  methodNames,
  methodsServed,
} from "../../domain/methods/all.ts";
import { demoService, needs, type Service } from "../../domain/services.ts";
import { es } from "../../views/text/es.ts";
import { languages as texts } from "../../views/text/text.ts";
import { type Page, says } from "../support/browser.ts";
import { seededServices } from "../support/catalogue.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { loa } from "../support/passwords.ts";
import { openHouse } from "../support/pki/house.ts";
import { authorizeAddress, visitor } from "../support/steps.ts";

const base = "http://localhost:8000";
const { services: words } = es;

async function seeded(): Promise<Clave> {
  const clave = await openClave();
  await seededServices(clave);
  return clave;
}

const links = (page: Page, part: string) =>
  page.root.querySelectorAll("main a")
    .map((a) => a.getAttribute("href")!)
    .filter((href) => href.includes(part));

Deno.test("the catalogue opens for everybody in six languages, by need, each with what it asks; caches may keep it", async () => {
  await using clave = await seeded();
  const all = await clave.world.services.list();
  for (const language of languages) {
    const t = texts[language].services;
    const page = await visitor(clave).open(`${base}/${language}/services`);
    equal(page.status, 200);
    equal(page.headers.get("cache-control"), "public, max-age=300");
    equal(page.headers.get("set-cookie"), null);
    equal(page.title, `${t.title} – Clave`);
    for (const { id, body, procedure } of all) {
      const link = page.root.querySelector(
        `main a[href="/${language}/services/${id}"]`,
      );
      equal(link?.text, procedure[language]);
      const said = link?.parentNode?.text.trim() ?? "";
      ok(said.includes(`${body[language]} · `), said);
    }
    const named = page.root.querySelectorAll("main nav a")
      .map((a) => a.getAttribute("href")!);
    const groups = page.root.querySelectorAll("main h2[id]").map(({ id }) =>
      id
    );
    ok(groups.every((id) => named.includes(`#${id}`)));
    says(page, texts[language].about.not.title);
  }
});

Deno.test("each level says in plain words which registration it takes, and the ways of the hall", async () => {
  await using clave = await seeded();
  const page = await visitor(clave).open(`${base}/es/services`);
  const line = (id: string) =>
    page.root.querySelector(`a[href="/es/services/${id}"]`)
      ?.parentNode?.text ?? "";
  match(line("dgt"), new RegExp(words.asks.basic));
  match(line("agencia-tributaria"), new RegExp(words.asks.advanced));
  says(page, `${words.asks.basic} Cl@ve Móvil, PIN por SMS, Cl@ve Permanente`);
  // This Clave asks for no certificates: the hall could offer nothing either.
  match(line("apoderamientos"), new RegExp(words.asks.nobody));
});

Deno.test("the ways that a page names are those that the hall offers, whatever the level, with certificates or without (law 4, PO-32)", async () => {
  await using house = await openHouse();
  await using plain = await openClave();
  for (const clave of [house.clave, plain]) {
    const { baseUrl } = clave.world.config;
    for (const level of levels) {
      await putServices(clave.database.client, [
        { ...demoService(), id: `at-${level}`, level },
      ]);
    }
    clave.clock.advance(60_000);
    for (const level of levels) {
      const one = await visitor(clave).open(
        `${baseUrl}/es/services/at-${level}`,
      );
      const hall = await visitor(clave).open(
        authorizeAddress(baseUrl, { acr_values: loa(level) }),
      );
      const offered = hall.root.querySelectorAll("button[name=action]")
        .map((button) => button.getAttribute("value") as MethodName)
        .filter((name) => methodNames.includes(name));
      const served = methodsServed(clave.world.config);
      deepEqual(offered, enoughFor(level, served), level);
      const said = offered.map((name) => es.signin.methods[name].name);
      says(one, said.join(", ") || words.asks.nobody);
    }
  }
});

Deno.test("a search is an address: by need, body, level, method and words, alone and together", async () => {
  await using clave = await seeded();
  const b = visitor(clave);
  const found = async (query: string) => {
    const page = await b.open(`${base}/es/services?${query}`);
    equal(page.status, 200);
    return links(page, "/services/").map((href) => href.split("/").at(-1));
  };
  deepEqual((await found("need=driving")).toSorted(), ["dgt", "dgt-vehiculo"]);
  deepEqual(await found("need=residence"), [
    "extranjeria",
    "ayuntamiento-padron",
  ]);
  deepEqual((await found("body=agencia-tributaria")).length, 2);
  deepEqual((await found("level=high")).toSorted(), [
    "apoderamientos",
    "cirbe",
  ]);
  deepEqual(await found("method=card"), []);
  equal((await found("method=pin&need=taxes")).length, 2);
  deepEqual(await found("words=jubilacion"), ["seguridad-social-pension"]);
  deepEqual(await found("words=coche&need=driving"), ["dgt-vehiculo"]);
  const all = (await clave.world.services.list()).length;
  for (const junk of ["need=x", "level=", "method=a&method=b", "page=x", "%"]) {
    equal((await found(junk)).length, all, junk);
  }
  const none = await b.open(`${base}/es/services?words=nada+de+eso`);
  says(none, words.none);
  ok(none.root.querySelector('main a[href="/es/services"]'));
  // What somebody typed stays out of caches, and comes back in the box as text.
  equal(none.headers.get("cache-control"), "no-store");
  const evil = await b.open(
    `${base}/es/services?words=${encodeURIComponent('"><script>x')}`,
  );
  const box = evil.root.querySelector("input[name=words]");
  equal(box?.getAttribute("value"), '"><script>x');
  equal(evil.html.includes("<script>x"), false);
  const huge = await b.open(`${base}/es/services?words=${"a".repeat(7000)}`);
  equal(huge.status, 200);
  equal(
    huge.root.querySelector("input[name=words]")?.getAttribute("value")?.length,
    100,
  );
});

Deno.test("what was chosen stays chosen, through other languages and pages", async () => {
  await using clave = await seeded();
  const page = await visitor(clave).open(
    `${base}/es/services?need=taxes&method=pin`,
  );
  const chosen = page.root.querySelectorAll("option[selected]")
    .map((option) => option.getAttribute("value")).filter(Boolean);
  deepEqual(chosen, ["taxes", "pin"]);
  ok(
    page.root.querySelector(
      'a[href="/eu/services?need=taxes&amp;method=pin"], a[href="/eu/services?need=taxes&method=pin"]',
    ),
  );
});

Deno.test("it can be read by body, too, and what was looked for stays", async () => {
  await using clave = await seeded();
  const b = visitor(clave);
  await b.open(`${base}/es/services?level=low`);
  const page = await b.follow("by=body");
  equal(page.url.search, "?level=low&by=body");
  const bodies = page.root.querySelectorAll("main h2[id]")
    .map((h2) => h2.text);
  ok(bodies.includes("Dirección General de Tráfico"));
  equal(bodies.includes(es.services.needs.driving), false);
  const kept = page.root.querySelector("input[name=by]");
  equal(kept?.getAttribute("value"), "body");
  const all = await b.open(`${base}/es/services?by=body`);
  ok(all.root.querySelectorAll("*").length <= 250);
});

Deno.test("a page of one procedure: what it asks, how one gets there, where it begins", async () => {
  await using clave = await seeded();
  const b = visitor(clave);
  const page = await b.open(`${base}/es/services/agencia-tributaria`);
  equal(page.headers.get("cache-control"), "public, max-age=300");
  says(page, "Agencia Tributaria: Presentación de la declaración de la renta");
  says(page, words.asks.advanced);
  says(page, es.parts.scopes.document);
  ok(page.root.querySelector('main a[href="/es/video"]'));
  const begin = page.root.querySelector("main a.button");
  equal(
    begin?.getAttribute("href"),
    "https://sede.agencia-tributaria.example/renta",
  );
  equal(begin?.getAttribute("rel"), "external");
  says(page, words.one.leaves("sede.agencia-tributaria.example"));
  deepEqual(links(page, "/es/services?"), [
    "/es/services?body=agencia-tributaria#found",
    "/es/services?need=taxes#found",
  ]);
  says(await b.open(`${base}/es/services/dgt`), words.one.get.basic);
  says(await b.open(`${base}/es/services/apoderamientos`), words.one.get.only);
  // Development's sample e-office is at no address that is known beforehand.
  says(await b.open(`${base}/es/services/demo`), words.one.elsewhere);
});

Deno.test("what is not in the catalogue, or not for the public, is not found, and listed nowhere", async () => {
  await using clave = await openClave();
  await putServices(clave.database.client, [
    { ...demoService(), id: "inner", listing: null },
  ]);
  const b = visitor(clave);
  for (const id of ["nobody", "inner", "..%2f", "a".repeat(3000)]) {
    const page = await b.open(`${base}/es/services/${id}`);
    equal(page.status, 404, id);
    equal(page.headers.get("cache-control"), "no-store");
  }
  equal((await b.open(`${base}/es/services/a/b`)).status, 404);
  const list = await b.open(`${base}/es/services`);
  deepEqual(links(list, "/services/"), ["/es/services/demo"]);
  const answer = await clave.app.request(`${base}/es/services`, {
    method: "POST",
    headers: { origin: base },
  });
  equal(answer.status, 404);
});

Deno.test("two thousand procedures come in pages of plain links, one statement for all of them", async () => {
  await using clave = await openClave();
  const { perPage } = clave.world.policy.services;
  const many: Service[] = Array.from({ length: 2000 }, (_, at) => ({
    ...demoService(),
    id: `service-${at}`,
    body: { ...demoService().body, es: `Organismo ${at % 400}` },
    listing: {
      needs: [needs[at % needs.length]!],
      description: null,
      keywords: [],
      url: null,
    },
  }));
  await putServices(clave.database.client, many);
  const b = visitor(clave);
  clave.sql.statements = 0;
  const first = await b.open(`${base}/es/services`);
  equal(clave.sql.statements, 1);
  says(first, words.page(1, Math.ceil(2001 / perPage)));
  equal(links(first, "/services/").length, perPage);
  ok(links(first, "?need=taxes").length > 0);
  // Four hundred bodies are no list to choose from.
  equal(first.root.querySelector("select[name=body]"), null);
  ok(first.root.querySelectorAll("*").length <= 250);
  const next = await b.open(`${base}/es/services?page=2`);
  equal(links(next, "/services/").length, perPage);
  const [to] = links(next, "?page=3");
  equal(to, "/es/services?page=3#found");
  const body = await b.open(`${base}/es/services?body=organismo-17`);
  equal(links(body, "/services/").length, 5);
  equal(
    body.root.querySelector("input[type=hidden]")?.getAttribute("value"),
    "organismo-17",
  );
  equal(clave.sql.statements, 1);
});

Deno.test("where the hall refuses a way it leads to what the procedure asks; where it refuses none it does not (PO-32)", async () => {
  await using clave = await openClave();
  for (const level of levels) {
    const hall = await visitor(clave).open(
      authorizeAddress(base, { acr_values: loa(level) }),
    );
    const expected = level === "high" ? ["/es/services/demo"] : [];
    deepEqual(links(hall, "/services/"), expected, level);
  }
});

Deno.test("an open session changes nothing here: whether one can oneself is told at one's own pages alone", async () => {
  await using clave = await seeded();
  const anonymous = await clave.app.request(`${base}/es/services`);
  const known = await clave.app.request(`${base}/es/services`, {
    headers: { cookie: "__Host-clave-session=whatever" },
  });
  equal(await known.text(), await anonymous.text());
  const own = await clave.app.request(`${base}/es/account/services`);
  equal(own.headers.get("cache-control"), "no-store");
});

Deno.test("the first page, the help and the web map lead to it", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  for (const path of ["", "/help", "/sitemap"]) {
    const page = await b.open(`${base}/es${path}`);
    ok(page.root.querySelector('main a[href="/es/services"]'), path);
  }
});
