// The portal's pages are whole in every language, hold no number of their own, and lead somewhere (PO-02, PO-05 to PO-08).

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { languages } from "../../domain/language.ts";
import { defaultPolicy, type Policy } from "../../domain/policy.ts";
import { wayNames } from "../../domain/registration/ways.ts";
import { wayPaths } from "../../views/portal/registration.tsx";
import { menu, type Place, placeOf } from "../../views/portal/sections.ts";
import { languages as texts } from "../../views/text/text.ts";
import { browser, type Page, says } from "../support/browser.ts";
import { openClave } from "../support/clave.ts";
import { portal, portalPaths } from "../support/portal.ts";
import { visitor } from "../support/steps.ts";

const origin = "http://localhost:8000";

function open(path: string, policy: Policy = defaultPolicy): Promise<Page> {
  const app = portal({ policy });
  return browser((request) => app.fetch(request)).open(`${origin}${path}`);
}

Deno.test("every portal page opens in six languages, its title being its heading", async () => {
  for (const language of languages) {
    const titles = new Set<string>();
    for (const path of portalPaths) {
      const { status, root, title } = await open(`/${language}${path}`);
      equal(status, 200, path);
      const headings = root.querySelectorAll("h1").map((h1) => h1.text);
      deepEqual(headings, [title.replace(/ – Clave$/, "")]);
      titles.add(title);
      const levels = root.querySelectorAll("main h2, main h3");
      ok(levels.length > 0, `${language}${path} has parts`);
    }
    equal(titles.size, portalPaths.length);
  }
});

Deno.test("no portal page has a number of its own: with another policy every number is another", async () => {
  const other = tripled(defaultPolicy);
  for (const language of languages) {
    for (const path of portalPaths) {
      const present = numbersOf(await open(`/${language}${path}`));
      const changed = numbersOf(await open(`/${language}${path}`, other));
      equal(changed.length, present.length, path);
      for (const [at, number] of present.entries()) {
        notEqual(changed[at], number, `${language}${path}: ${number}`);
      }
    }
  }
});

Deno.test("each way tells how long it lasts and how far it reaches (PN-13, PM-30, MV-10, LV-11)", async () => {
  const { pin, mobile, password, presence } = defaultPolicy;
  const say = async (path: string) => (await open(path)).text;
  const ofPin = await say("/es/pin");
  match(ofPin, new RegExp(`durante ${pin.seconds / 60} minutos`));
  match(ofPin, new RegExp(`equivoca ${pin.tries} veces`));
  match(ofPin, /registro avanzado, hasta el nivel sustancial/);
  match(ofPin, /registro básico, hasta el nivel bajo/);
  const ofMobile = await say("/es/mobile");
  match(
    ofMobile,
    new RegExp(`petición dura ${mobile.requestSeconds / 60} minutos`),
  );
  match(ofMobile, new RegExp(`número de ${mobile.digits} cifras`));
  const ofPermanent = await say("/es/permanent");
  match(ofPermanent, new RegExp(`vale ${password.validDays} días`));
  match(ofPermanent, /sola llega al nivel bajo/);
  match(ofPermanent, /Con el código llega al nivel sustancial/);
  const ofSign = await say("/es/sign");
  match(ofSign, /Todavía no está disponible/);
  match(ofSign, new RegExp(`hace ${presence.years} años o menos`));
});

Deno.test("each trouble can be linked to, and stands in the help page's own list", async () => {
  const { root } = await open("/es/help");
  const named = root.querySelectorAll("main nav a")
    .map((a) => a.getAttribute("href"));
  const troubles = root.querySelectorAll("main h2");
  deepEqual(named, troubles.map((h2) => `#${h2.id}`));
  ok(troubles.length >= 12);
  for (const h2 of troubles) {
    equal(h2.nextElementSibling?.tagName, "UL", h2.id);
  }
  equal(root.querySelectorAll("details, script").length, 0);
});

Deno.test("whoever ran out of time is told of the button that gives more, by its name (WCAG 2.2.1)", async () => {
  for (const language of languages) {
    const page = await open(`/${language}/help`);
    says(page, texts[language].time.more);
  }
});

Deno.test("each question and each term can be linked to, and has its answer under it (PO-03, PO-04, PO-07, PO-08)", async () => {
  const pages = {
    "/questions": 13,
    "/registration/questions": 14,
    "/permanent/questions": 9,
    "/words": 25,
  };
  for (const language of languages) {
    for (const [path, count] of Object.entries(pages)) {
      const { root } = await open(`/${language}${path}`);
      const asked = root.querySelectorAll("main h2[id]");
      equal(asked.length, count, `${language}${path}`);
      equal(new Set(asked.map(({ id }) => id)).size, count);
      for (const h2 of asked) equal(h2.nextElementSibling?.tagName, "P");
    }
  }
});

Deno.test("what is asked about registering is answered with the numbers in force (RG-32, RG-48, RG-52, ID-65)", async () => {
  const { registration, video, letter } = defaultPolicy;
  const { questions, registration: words } = texts.es;
  const page = await open("/es/registration/questions");
  says(
    page,
    questions.registration.time.a(
      registration.certificateMinutes,
      video.reviewWorkingDays,
      letter.postDays,
    ),
  );
  const ofLetter = await open("/es/registration/letter");
  for (const step of words.letter.steps(letter.csvLength)) says(ofLetter, step);
  for (const why of words.letter.trouble(letter.validDays)) says(ofLetter, why);
});

Deno.test("who may register by video is what this Clave has set (RG-40, X-16)", async () => {
  const onlyDni = {
    ...defaultPolicy,
    video: {
      ...defaultPolicy.video,
      documents: { dni: true, tie: false, eu: false },
    },
  };
  const age = defaultPolicy.registration.minimumAgeYears;
  const { who } = texts.es.registration.video;
  says(await open("/es/registration/video", onlyDni), who("DNI", age)[0]!);
  const all =
    "DNI, tarjeta de extranjero o certificado de ciudadano de la Unión";
  says(await open("/es/registration/video"), who(all, age)[0]!);
});

Deno.test("whoever knows what she has is led to her way, and from each way to where it begins (PO-04)", async () => {
  const { root } = await open("/es/registration");
  const links = root.querySelectorAll("main .links a");
  const choices = texts.es.ways.has.choices;
  const start = "/es/register";
  for (const way of wayNames) {
    const link = links.find((a) => a.text === choices[way]);
    equal(link?.getAttribute("href"), `/es${wayPaths[way]}`);
    const page = await open(`/es${wayPaths[way]}`);
    const begin = page.root.querySelector("main a.button");
    const elsewhere = { video: "/es/video", office: "/es/offices" };
    const at = { ...elsewhere, certificate: start, letter: start }[way];
    equal(begin?.getAttribute("href"), at);
  }
});

Deno.test("where no certificate is asked for, registering with one is not offered, and its page says so (RG-50)", async () => {
  const app = portal({ certificateUrl: null });
  const at = (path: string) =>
    browser((request) => app.fetch(request)).open(`${origin}/es${path}`);
  const { root } = await at("/registration");
  const way = wayPaths.certificate;
  equal(root.querySelectorAll(`main a[href="/es${way}"]`).length, 0);
  const page = await at(way);
  says(page, texts.es.registration.elsewhere);
  equal(page.root.querySelector("main a.button"), null);
});

Deno.test("every portal page has the menu and says where it stands (PO-02, PO-09)", async () => {
  for (const language of languages) {
    const t = texts[language];
    for (const path of portalPaths) {
      const { root } = await open(`/${language}${path}`);
      const place = placeOf(t, path);
      const own = place.section?.pages[0][0];
      const links = (within: string) =>
        root.querySelectorAll(`${within} a`)
          .map((a) => a.getAttribute("href")!.slice(3));
      deepEqual(links(".menu"), [...menu(t).map(([to]) => to), "/search"]);
      const current = root.querySelectorAll(".menu [aria-current]");
      const named = menu(t).filter(([to]) => to === own)
        .map(([, words]) => words);
      deepEqual(current.map((a) => a.text), named);
      const last = root.querySelector(".trail [aria-current=page]");
      equal(last?.text, path === "" ? undefined : nameOf(place), path);
      const above = path === "" ? [] : own && own !== path ? ["", own] : [""];
      deepEqual(links(".trail"), above);
      const others = place.section?.pages.map(([to]) => to) ?? [];
      deepEqual(links(".siblings"), others.filter((to) => to !== path));
    }
  }
});

Deno.test("one name never leads to two pages (WCAG 2.4.4)", async () => {
  const paths = [...portalPaths, "/password", "/sitemap", "/contact"];
  await using clave = await openClave();
  for (const language of languages) {
    for (const path of paths) {
      const { root } = await visitor(clave).open(
        `${origin}/${language}${path}`,
      );
      const known = new Map<string, string>();
      for (const a of root.querySelectorAll("a")) {
        const href = a.getAttribute("href")!;
        const before = known.get(a.text) ?? href;
        equal(href, before, `/${language}${path}: ${a.text}`);
        known.set(a.text, href);
      }
    }
  }
});

Deno.test("the steps of a task have no menu: nothing on them leads away by chance", async () => {
  await using clave = await openClave();
  for (
    const path of ["/register", "/video", "/password/activate", "/account"]
  ) {
    const { root } = await visitor(clave).open(`${origin}/es${path}`);
    equal(root.querySelectorAll(".menu, .trail, .siblings").length, 0, path);
  }
});

Deno.test("every link of every portal page leads to a page, and to a place that it has", async () => {
  await using clave = await openClave();
  const known = new Map<string, Page>();
  const opened = async (address: string) => {
    const page = known.get(address) ??
      await visitor(clave).open(`${origin}${address}`);
    known.set(address, page);
    return page;
  };
  for (const language of languages) {
    for (const path of portalPaths) {
      const from = `/${language}${path}`;
      const { root } = await opened(from);
      for (const a of root.querySelectorAll("a")) {
        const href = a.getAttribute("href")!;
        const { pathname, hash } = new URL(href, `${origin}${from}`);
        const { status, root } = await opened(pathname);
        equal(status, 200, `${from} leads to ${href}`);
        ok(hash === "" || root.querySelector(hash), `${from} leads to ${href}`);
      }
    }
  }
});

/** A section's own page bears the section's name. */
function nameOf({ section, page: [path, title] }: Place): string {
  return section?.pages[0][0] === path ? section.title : title;
}

/** Those that a reader of the page itself sees. */
function numbersOf({ root }: Page): readonly string[] {
  return root.querySelector("main")!.text.match(/\d+/g) ?? [];
}

/** Three times every number, however deep. */
function tripled<T>(value: T): T {
  if (typeof value === "number") return value * 3 as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    tripled(inner),
  ]);
  return Object.fromEntries(entries) as T;
}
