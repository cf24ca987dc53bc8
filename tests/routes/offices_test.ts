// Where to register in person: found by town, postal code or province, without a script, and honest about what nobody knows (RG-08, RG-60 to RG-65, PO-42).

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { languages } from "../../domain/language.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { provinceName } from "../../views/text/province_names.ts";
import { readProvince } from "../../domain/provinces.ts";
import { withheldIn } from "../../domain/search/withheld.ts";
import { languages as texts } from "../../views/text/text.ts";
import { es } from "../../views/text/es.ts";
import { anyText } from "../domain/any_text.ts";
import { type Page, says } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { offices, withOffices } from "../support/offices.ts";
import { visitor } from "../support/steps.ts";

const base = "http://localhost:8000";
const words = es.offices;

async function openOffices(): Promise<Clave> {
  const clave = await openClave();
  await withOffices(clave.database.client);
  return clave;
}

const search = (clave: Clave, given: Record<string, string>, language = "es") =>
  visitor(clave).open(
    `${base}/${language}/offices?${new URLSearchParams(given)}`,
  );

const towns = ({ root }: Page) =>
  root.querySelectorAll("main h3").map(({ text }) => text);

const names = ({ root }: Page) =>
  root.querySelectorAll("main h4").map(({ text }) => text);

Deno.test("the finder opens in six languages with 52 provinces in the order of the language, and asks no store", async () => {
  await using clave = await openOffices();
  const b = visitor(clave);
  await b.open(`${base}/es`);
  const before = clave.sql.statements;
  for (const language of languages) {
    const page = await b.open(`${base}/${language}/offices`);
    equal(page.status, 200);
    equal(page.headers.get("cache-control"), "public, max-age=300");
    equal(page.headers.get("set-cookie"), null);
    equal(page.title, `${texts[language].offices.title} – Clave`);
    const [all, ...options] = page.root.querySelectorAll("option");
    equal(all?.text, texts[language].offices.province.all);
    equal(options.length, 52);
    equal(names(page).length, 0);
    for (const need of texts[language].ways.needList.office) says(page, need);
  }
  equal(clave.sql.statements, before);
});

Deno.test("a town is found by its name, with what is known of its offices and a word to ask for the rest", async () => {
  await using clave = await openOffices();
  for (const where of ["Palma", "palma de mallorca", " PALMA "]) {
    const page = await search(clave, { where });
    deepEqual(towns(page), [
      "Palma (Illes Balears)",
      `${words.allOver} (Illes Balears)`,
    ]);
    says(page, words.found(2));
    says(page, words.ask);
    equal(page.root.querySelector("#where")?.getAttribute("value"), where);
    const phone = page.root.querySelector("main a[href^=tel]");
    equal(phone?.getAttribute("href"), "tel:+34971220000");
    equal(phone?.text, "971\u00a0220\u00a0000");
  }
});

Deno.test("either half of a double name finds it", async () => {
  await using clave = await openOffices();
  for (const where of ["Alicante", "alacant"]) {
    deepEqual(towns(await search(clave, { where })), [
      "Alacant/Alicante",
    ]);
  }
});

Deno.test("a postal code finds its offices, written as people write an address", async () => {
  await using clave = await openOffices();
  const page = await search(clave, { where: "42001" });
  deepEqual(names(page), ["Oficina de Registro de Soria"]);
  says(page, "Plaza Mayor & Real, 1, 2.ª planta");
  says(page, "42001 Soria");
  ok(!page.text.includes("42001 Soria (Soria)"));
  says(page, "de lunes a viernes, 09:00–14:00; jueves, 16:00–18:30");
  says(page, `${words.appointment.needed} ${words.stepFree.yes}`);
  const links = page.root.querySelectorAll("main .office a");
  deepEqual(links.map((link) => link.getAttribute("href")), [
    "tel:+34975000000",
    "https://soria.example/cita?tema=clave&de=web",
    "https://soria.example/oficina",
  ]);
  ok(!page.text.includes(words.ask));
});

Deno.test("a province is chosen or typed in any language, and its address can be shared", async () => {
  await using clave = await openOffices();
  for (const language of languages) {
    const given = { province: "07" };
    const page = await search(clave, given, language);
    equal(page.headers.get("cache-control"), "public, max-age=300");
    const islands = provinceName(language, readProvince("07")!);
    ok(towns(page).every((town) => town.endsWith(`(${islands})`)));
    const chosen = page.root.querySelectorAll("option[selected]");
    deepEqual(chosen.map(({ text }) => text), [islands]);
    const typed = await search(clave, { where: islands }, language);
    deepEqual(names(typed), names(page));
    const others = page.root.querySelectorAll("header nav a");
    for (const other of others) {
      ok(other.getAttribute("href")!.endsWith("/offices?province=07"));
    }
  }
});

Deno.test("where the town has none, the province's others are shown", async () => {
  await using clave = await openOffices();
  for (
    const given of [
      { where: "Felanitx", province: "07" },
      { where: "07200", province: "" },
      { where: "07200", province: "42" },
    ]
  ) {
    const page = await search(clave, given);
    says(page, words.others);
    says(page, words.none.there(given.where));
    equal(names(page).length, 2);
  }
});

Deno.test("where the province has none it says so, and how to do without an office", async () => {
  await using clave = await openOffices();
  for (const given of [{ province: "51" }, { where: "52001" }]) {
    const page = await search(clave, given as Record<string, string>);
    says(page, words.none.inProvince);
    says(page, words.otherwise.body);
    ok(page.root.querySelector('main a[href="/es/register"]'));
  }
  const nowhere = await search(clave, { where: "Atlantis" });
  says(nowhere, words.none.anywhere("Atlantis"));
});

Deno.test("a sample office says that it does not exist", async () => {
  await using clave = await openOffices();
  says(await search(clave, { where: "Valencia" }), words.sample);
});

Deno.test("more offices than a page shows are on the next, and a page that is not there is the nearest", async () => {
  await using clave = await openOffices();
  const { perPage } = defaultPolicy.offices;
  const inSoria = offices.filter(({ province }) => province === "42").length;
  const first = await search(clave, { province: "42" });
  equal(names(first).length, perPage);
  says(first, words.pages.at(1, 2));
  const b = visitor(clave);
  await b.open(first.url.href);
  const last = await b.follow("page=2");
  equal(names(last).length, inSoria - perPage);
  equal(new Set([...names(first), ...names(last)]).size, inSoria);
  const back = await b.follow("page=1");
  deepEqual(names(back), names(first));
  for (const page of ["3", "99999", "1e9"]) {
    deepEqual(names(await search(clave, { province: "42", page })), [
      ...names(last),
    ]);
  }
  for (const page of ["0", "-1", "x", "1.5"]) {
    deepEqual(names(await search(clave, { province: "42", page })), [
      ...names(first),
    ]);
  }
});

Deno.test("the form is sent as a browser sends it, to the place in the page where the answer is", async () => {
  await using clave = await openOffices();
  const { root } = await visitor(clave).open(`${base}/es/offices`);
  const form = root.querySelector("main form")!;
  equal(form.getAttribute("method"), "get");
  equal(form.getAttribute("action"), "/es/offices#found");
  const fields = form.querySelectorAll("input, select, button");
  deepEqual(fields.map((field) => field.getAttribute("name") ?? ""), [
    "where",
    "province",
    "",
  ]);
  ok((await search(clave, { where: "Palma", province: "" })).root
    .querySelector("#found"));
});

Deno.test("whatever is asked, the page answers, and gives back no more than a name's length of it", async () => {
  await using clave = await openOffices();
  const asked = fc.record({
    where: anyText("palm/07<>&\"'"),
    province: fc.oneof(fc.constantFrom("07", "53", "00"), anyText("0127")),
    page: anyText("0129"),
  });
  await fc.assert(
    fc.asyncProperty(asked, async (given) => {
      const query = new URLSearchParams(given).toString();
      if (query.length > 8000) return;
      const answer = await clave.app.request(`${base}/es/offices?${query}`);
      const html = await answer.text();
      if (withheldIn(given.where)) return equal(answer.status, 303);
      equal(answer.status, 200);
      // The links to other languages hold the whole address, here as everywhere.
      ok(html.slice(html.indexOf("<main")).length < 20_000);
      ok(!html.includes("\0"));
    }),
    { numRuns: 60 },
  );
  const bold = await search(clave, { where: "<b>Palma</b>" });
  equal(bold.root.querySelector("main b"), null);
  const twice = await clave.app.request(
    `${base}/es/offices?where=Palma&where=Soria&province=07&province=42`,
  );
  equal(twice.status, 200);
  for (
    const path of ["/offices?where=%E0%A4%A", "/offices?where[]=a", "/offices/"]
  ) {
    ok((await clave.app.request(`${base}/es${path}`)).status < 500, path);
  }
});

Deno.test("what was typed stays out of caches, and nothing invisible of it is given back", async () => {
  await using clave = await openOffices();
  const page = await search(clave, {
    where: "Pal\u202ema\u200b",
    province: "",
  });
  equal(page.headers.get("cache-control"), "no-store");
  ok(!/[\u202e\u200b]/.test(page.html));
});

Deno.test("only GET and HEAD are answered", async () => {
  await using clave = await openOffices();
  for (const path of ["/offices", "/offices/bring"]) {
    const url = `${base}/es${path}`;
    equal((await clave.app.request(url, { method: "HEAD" })).status, 200);
    for (const method of ["POST", "PUT", "DELETE"]) {
      const headers = { origin: base };
      const answer = await clave.app.request(url, { method, headers });
      ok([404, 405].includes(answer.status), `${method} ${answer.status}`);
    }
  }
});

Deno.test("an outage of the list is an outage of the search, not of the page", async () => {
  await using clave = await openOffices();
  await clave.database.client.execute("alter table offices rename to away");
  equal((await search(clave, { province: "07" })).status, 503);
  equal((await visitor(clave).open(`${base}/es/offices`)).status, 200);
  equal((await visitor(clave).open(`${base}/es/offices/bring`)).status, 200);
});

Deno.test("what to take is a sheet with both ages of the policy, and room for the appointment (RG-61, ID-65)", async () => {
  await using clave = await openClave();
  for (const language of languages) {
    const { ways, offices: { bring } } = texts[language];
    const page = await visitor(clave).open(`${base}/${language}/offices/bring`);
    const age = defaultPolicy.registration.minimumAgeYears;
    says(page, bring.adult(age));
    says(page, bring.minor(age));
    for (const need of [...ways.needList.office, ...ways.minorNeedList]) {
      says(page, need);
    }
    equal(page.title, `${bring.title} – Clave`);
    equal(page.headers.get("cache-control"), "public, max-age=300");
  }
});

Deno.test("registration, help and the map lead to the finder", async () => {
  await using clave = await openOffices();
  const b = visitor(clave);
  for (
    const path of [
      "/register",
      "/register?who=current&has=office",
      "/register?who=minor",
      "/help",
      "/sitemap",
    ]
  ) {
    const { root } = await b.open(`${base}/es${path}`);
    ok(root.querySelector('main a[href="/es/offices"]'), path);
  }
});
