// One search over the whole portal: everything on the map is found, by its own name and by the words that people have for it.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import fc from "fast-check";
import { putOffices } from "../../db/libsql/offices.ts";
import { type Language, languages } from "../../domain/language.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { questionOf, wordsOf } from "../../domain/search/words.ts";
import { app } from "../../routes/app.ts";
import { cut } from "../../routes/search/cut.ts";
import { siteMap } from "../../views/duties/sitemap.tsx";
import { lexiconFor, searchWords } from "../../views/text/search_words.ts";
import { languages as texts } from "../../views/text/text.ts";
import { type Page, says } from "../support/browser.ts";
import { anyText } from "../domain/any_text.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { openNode } from "../support/nodes.ts";
import { seededServices } from "../support/catalogue.ts";
import { office, withOffices } from "../support/offices.ts";
import { ana, comeIn, registerByLetter, visitor } from "../support/steps.ts";

const base = "http://localhost:8000";

/** Past the limits of one network, which nobody else meets. */
const minutes = defaultPolicy.limits.searches.seconds * 1000;

function ask(clave: Clave, language: Language, asked: string): Promise<Page> {
  const q = encodeURIComponent(asked);
  return visitor(clave).open(`${base}/${language}/search?q=${q}`);
}

/** Where the results lead, the best first, without the language. */
function found({ root }: Page): readonly string[] {
  return root.querySelectorAll(".hits > li > a")
    .map((a) => a.getAttribute("href")!.replace(/^\/..(?=[/#]|$)/, ""));
}

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

/** What people type, and what must be among the first three, any of them where there are several: the twelve troubles of rulebook 10, and what else they come for. */
const asked: Readonly<
  Record<Language, readonly (readonly [string, string])[]>
> = {
  es: [
    ["no me llega el sms", "/help#sms"],
    ["no recibo el código", "/help#sms"],
    ["el pin no llega al móvil", "/help#sms"],
    ["número de soporte", "/help#support /words#support"],
    ["los datos no coinciden", "/help#support"],
    ["carta de invitación", "/help#letter /words#letter"],
    ["la carta ha caducado", "/help#letter"],
    ["CSV", "/help#letter /words#csv"],
    ["nivel insuficiente", "/help#level"],
    ["registro avanzado", "/words#advanced"],
    ["comparto el teléfono con mi marido", "/help#shared"],
    ["cambiar de número", "/help#phone"],
    ["he perdido el móvil", "/help#phone"],
    ["me he olvidado", "/help#code"],
    ["he olvidado mi contraseña", "/help#code"],
    ["no me acuerdo de la clave", "/help#code"],
    ["contraseña bloqueada", "/help#code"],
    ["código de activación", "/help#code"],
    ["diferencia entre pin y permanente", "/help#which"],
    ["se ha acabado el tiempo", "/help#time"],
    ["sesión caducada", "/help#time"],
    ["no puedo leer el qr", "/help#qr"],
    ["estafa", "/help#message"],
    ["phishing", "/help#message"],
    ["ayudar a mi madre", "/help#alone"],
    ["no tengo móvil", "/help#alone"],
    ["jubilado", "/help#alone"],
    ["cita previa", "/offices"],
    ["teléfono extranjero", "/help#foreign"],
    ["NIE", "/words#nie"],
    ["pasaporte", "/registration/questions#foreign"],
    ["autónomo", "/about /questions#company"],
    ["darme de alta", "/register"],
    ["darse de baja", "/account/leave"],
    ["firma electrónica", "/sign"],
    ["registrarse", "/register"],
    ["lectura fácil", "/es-facil"],
    ["puede entrar mi madre por mí", "/questions#another"],
    ["cerrar sesión", "/signout"],
    ["discapacidad", "/accessibility"],
    ["protección de datos", "/legal"],
    ["celular", "/app"],
    ["registrarme", "/register /registration"],
    ["es gratis", "/questions#free"],
    ["receta", "/services/salud-historia"],
    ["médico", "/services/salud-cita"],
  ],
  ca: [
    ["no m'arriba l'sms", "/help#sms"],
    ["no em arriba l'sms", "/help#sms"],
    ["he oblidat la contrasenya", "/help#code"],
    ["he olvidado la contraseña", "/help#code"],
    ["canviar de número", "/help#phone"],
    ["ajudar la mare", "/help#alone"],
    ["passaport", "/registration/questions#foreign"],
    ["frau", "/help#message"],
    ["donar-me de baixa", "/account/leave"],
    ["no me arriba el codi", "/help#sms"],
    ["donar-me d'alta", "/register"],
    ["recepta", "/services/salud-historia"],
  ],
  gl: [
    ["non me chega o sms", "/help#sms"],
    ["esquecín o contrasinal", "/help#code"],
    ["me he olvidado la contraseña", "/help#code"],
    ["cambiar de número", "/help#phone"],
    ["axudar á miña nai", "/help#alone"],
    ["fraude", "/help#message"],
    ["darme de baixa", "/account/leave"],
    ["receita", "/services/salud-historia"],
    ["rexistrarme", "/register /registration"],
    ["é gratis", "/questions#free"],
  ],
  eu: [
    ["ez zait SMSa iristen", "/help#sms"],
    ["pasahitza ahaztu dut", "/help#code"],
    ["he olvidado la contraseña", "/help#code"],
    ["telefono zenbakia aldatu", "/help#phone"],
    ["amari lagundu", "/help#alone"],
    ["iruzurra", "/help#message"],
    ["atzerritarra", "/registration/questions#foreign /words#nie"],
    ["gutuna iraungi da", "/help#letter"],
    ["errezeta", "/services/salud-historia"],
    ["medikua", "/services/salud-cita"],
    ["prezioa", "/questions#free"],
  ],
  va: [
    ["no m'arriba l'sms", "/help#sms"],
    ["he oblidat la contrasenya", "/help#code"],
    ["cambiar de número", "/help#phone"],
    ["ajudar a ma mare", "/questions#another"],
    ["estafa", "/help#message"],
    ["donar-me de baixa", "/account/leave"],
    ["no me arriba el codi", "/help#sms"],
    ["registrarme", "/register /registration"],
    ["em vull donar d'alta", "/register"],
    ["es gratis", "/questions#free"],
    ["recepta", "/services/salud-historia"],
    ["metge", "/services/salud-cita"],
  ],
  en: [
    ["I'm not getting the text message", "/help#sms"],
    ["forgot my password", "/help#code"],
    ["new phone number", "/help#phone"],
    ["help my mother", "/help#alone"],
    ["scam", "/help#message"],
    ["letter expired", "/help#letter"],
    ["foreign phone", "/help#foreign"],
    ["sign up", "/register"],
    ["delete my account", "/account/leave"],
    ["prescription", "/services/salud-historia"],
    ["is it free", "/questions#free"],
  ],
};

for (const language of languages) {
  Deno.test(`/${language}/search understands the words that people have`, async () => {
    await using clave = await openClave();
    await seededServices(clave);
    const missed: string[] = [];
    for (const [words, address] of asked[language]) {
      const three = found(await ask(clave, language, words)).slice(0, 3);
      if (!address.split(" ").some((one) => three.includes(one))) {
        missed.push(`${words}: ${address} is not in ${three.join(" ")}`);
      }
    }
    deepEqual(missed, []);
  });
}

Deno.test("no word of the lists leads nowhere", async () => {
  await using clave = await openClave();
  const idle: string[] = [];
  for (const language of languages) {
    await ask(clave, language, "pin");
    const { rows: [row] } = await clave.database.client.execute({
      sql: "select release from search_releases where release like ?",
      args: [`${language}-%`],
    });
    const { same, means } = searchWords[language];
    const said = [...same, ...means.map(([said]) => said)];
    for (const word of new Set(said.flatMap((line) => line.split(", ")))) {
      const question = questionOf(wordsOf(word), lexiconFor(language));
      const found = await clave.world.search.find(`${row!.release}`, question);
      if (!found!.all) idle.push(`${language}: ${word}`);
    }
  }
  deepEqual(idle, []);
});

Deno.test("a search costs one statement and one that counts it, once its release is there; whoever searches first in a language lays it out", async () => {
  await using clave = await openClave();
  const cost = async (language: Language) => {
    clave.sql.statements = clave.sql.calls = 0;
    equal((await ask(clave, language, "pin")).status, 200);
    const { statements, calls } = clave.sql;
    return { statements, calls };
  };
  // Count, look, lay it out in one batch, look again, and once the lists of offices and services: the pages themselves ask nothing.
  deepEqual(await cost("es"), { statements: 9, calls: 6 });
  deepEqual(await cost("es"), { statements: 2, calls: 2 });
  deepEqual(await cost("eu"), { statements: 7, calls: 4 });
  using node = await openNode(clave);
  const answer = await node.app.request(`${base}/es/search?q=pin`);
  equal(answer.status, 200);
  const { rows } = await clave.database.client.execute(
    "select substr(release, 1, 2) as language from search_releases order by 1",
  );
  deepEqual(rows.map((row) => row.language), ["es", "eu"]);
});

Deno.test("two nodes that search first at once both answer, and lay out one release", async () => {
  await using clave = await openClave();
  using one = await openNode(clave);
  using other = await openNode(clave);
  const answers = await Promise.all(
    [one, other, one, other].map(({ app }) =>
      app.request(`${base}/es/search?q=carta`)
    ),
  );
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  deepEqual(answers.map(({ status }) => status), [200, 200, 200, 200]);
  equal(new Set(bodies).size, 1);
  const { rows } = await clave.database.client.execute(
    "select count(*) as n, count(distinct address) as d from search_entries",
  );
  equal(rows[0]!.n, rows[0]!.d);
});

Deno.test("what is searched hangs on no clock and no chance: a year later it is the same release, a rule later another", async () => {
  await using clave = await openClave();
  const releases = async () => {
    const { rows } = await clave.database.client.execute(
      "select release from search_releases",
    );
    return rows.map((row) => row.release);
  };
  await ask(clave, "es", "pin");
  const [first] = await releases();
  clave.clock.advance(365 * 24 * 3600 * 1000);
  await ask(clave, "es", "pin");
  deepEqual(await releases(), [first]);
  const pin = { ...defaultPolicy.pin, seconds: 7 * 60 };
  const policy = { ...defaultPolicy, pin };
  const changed = app({ ...clave.world, policy });
  const answer = await changed.request(`${base}/es/search?q=cada%20pin%20vale`);
  match(await answer.text(), /7 minutos/);
  equal((await releases()).includes(first), false);
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

Deno.test("each release has its rows to itself, so that no question reads those of another", async () => {
  await using clave = await openClave();
  for (const language of languages) await ask(clave, language, "pin");
  const { rows } = await clave.database.client.execute(
    "select min(rowid), max(rowid), count(*) from search_entries group by release order by 1",
  );
  equal(rows.length, languages.length);
  let before = -1;
  for (
    const [first, last, count] of rows.map((row) =>
      [0, 1, 2].map((at) => Number(row[at]))
    )
  ) {
    ok(first! > before);
    equal(last! - first! + 1, count);
    before = last!;
  }
});

Deno.test("a release that was taken away meanwhile is laid out again", async () => {
  await using clave = await openClave();
  const before = found(await ask(clave, "es", "carta"));
  await clave.database.client.execute("delete from search_entries");
  await clave.database.client.execute("delete from search_releases");
  deepEqual(found(await ask(clave, "es", "carta")), before);
});

Deno.test("an answer says how much it is, marks what was found, and keeps what was asked in the box alone", async () => {
  await using clave = await openClave();
  for (const language of languages) {
    const { search } = texts[language];
    const { title } = texts[language].help.troubles.sms;
    const { root, headers, title: told } = await ask(clave, language, title);
    const hits = root.querySelectorAll(".hits > li");
    const heading = root.querySelector("h1")!.text;
    const { length } = hits;
    ok([search.found(length), search.first(length)].includes(heading));
    equal(told, `${heading} – Clave`);
    equal(root.querySelector("input[name=q]")!.getAttribute("value"), title);
    ok(root.querySelector("mark"));
    equal(headers.get("cache-control"), "no-store");
    equal(headers.get("referrer-policy"), "no-referrer");
    equal(headers.get("set-cookie"), null);
    const others = root.querySelectorAll(".languages a");
    for (const other of others) {
      const { searchParams } = new URL(other.getAttribute("href")!, base);
      equal(searchParams.get("q"), title);
    }
  }
});

Deno.test("cut() holds apart what the page does, and what stands in one sentence it does not", () => {
  const [link] = cut("<h1>x</h1><a><b>Qué es</b><span>Para qué.</span></a>");
  equal(link!.text, "Qué es. Para qué.");
  const [term] = cut("<h1>x</h1><p><b>PIN</b>: un código.</p>");
  equal(term!.text, "PIN: un código");
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

Deno.test("the box alone is there for whoever asks nothing, and leads on whoever finds nothing", async () => {
  await using clave = await openClave();
  for (const language of languages) {
    const { search } = texts[language];
    for (const typed of ["", "   ", "?!", "🔑"]) {
      const page = await ask(clave, language, typed);
      equal(page.status, 200);
      equal(page.root.querySelector("h1")!.text, search.title);
      equal(page.root.querySelectorAll("form[role=search]").length, 1);
      equal(found(page).length, 0);
    }
    const page = await ask(clave, language, "zzzz");
    equal(page.status, 200);
    equal(page.root.querySelector("h1")!.text, search.none);
    for (const path of ["/help", "/services", "/sitemap", "/contact"]) {
      ok(page.root.querySelector(`main a[href="/${language}${path}"]`), path);
    }
  }
});

Deno.test("a word with one slip leads to the right one", async () => {
  await using clave = await openClave();
  const page = await ask(clave, "es", "contrasenya");
  says(page, "Quizá quería decir");
  const meant = page.root.querySelector('main a[href*="q="]')!;
  equal(meant.text, "contraseña");
  const { href } = new URL(meant.getAttribute("href")!, base);
  ok(found(await visitor(clave).open(href)).includes("/help#code"));
});

Deno.test("a document, a code or a phone is not searched, and stands in no address, page or log that follows (law 9)", async () => {
  await using clave = await openClave();
  for (
    const [typed, what, path] of [
      ["12345678Z", "document", "/register"],
      ["mi NIE es x-1234567-l", "document", "/account"],
      ["ABCD-EFGH-JKMN-PQ23", "code", "/verify"],
      ["abcdefgh12345678", "code", "/password/activate"],
      ["+34 600 123 456", "contact", "/account/phone"],
      ["ana@correo.example", "contact", "/register"],
    ] as const
  ) {
    clave.sql.statements = 0;
    const page = await ask(clave, "es", typed);
    equal(clave.sql.statements, 0);
    equal(page.url.search, `?withheld=${what}`);
    const { title } = texts.es.search.withheld[what];
    equal(page.root.querySelector("h1")!.text, title);
    ok(page.root.querySelector(`main a[href="/es${path}"]`), path);
    equal(page.root.querySelector("input[name=q]")!.getAttribute("value"), "");
    const [first] = page.hops;
    equal(first!.headers.get("referrer-policy"), "no-referrer");
    const everything = JSON.stringify(clave.lines) + page.html;
    for (const piece of typed.split(/[ @]/).filter((it) => it.length > 4)) {
      equal(everything.includes(piece), false, piece);
    }
  }
});

Deno.test("nor does it stand where another box of an address took it: offices, services, her own services (law 9)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  await comeIn(clave, b, ana);
  for (
    const box of [
      "offices?where=",
      "services?words=",
      "account/services?words=",
    ]
  ) {
    for (
      const [typed, what] of [
        ["12345678Z", "document"],
        ["ABCD-EFGH-JKMN-PQ23", "code"],
        ["600 123 456", "contact"],
      ] as const
    ) {
      const before = clave.lines.length;
      const page = await b.open(
        `${base}/es/${box}${encodeURIComponent(typed)}`,
      );
      equal(page.url.pathname + page.url.search, `/es/search?withheld=${what}`);
      const [first] = page.hops;
      equal(first!.headers.get("referrer-policy"), "no-referrer");
      equal(first!.headers.get("cache-control"), "no-store");
      const everything = JSON.stringify(clave.lines.slice(before)) + page.html;
      equal(everything.includes(typed), false, typed);
    }
  }
});

Deno.test("what nobody can have withheld is the empty page", async () => {
  await using clave = await openClave();
  for (const what of ["", "nothing", "__proto__", "<b>"]) {
    const page = await visitor(clave).open(
      `${base}/es/search?withheld=${encodeURIComponent(what)}`,
    );
    equal(page.root.querySelector("h1")!.text, texts.es.search.title, what);
  }
});

Deno.test("whatever is asked is answered, bounded and never as markup", async () => {
  await using clave = await openClave();
  await ask(clave, "es", "pin");
  const hostile = fc.oneof(
    anyText('"*^:()+-{}NEAR AND OR'),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "</title><b>",
      "' or 1=1 --",
      "title:pin",
      "pin NEAR/2 sms",
      '"',
      "pin*",
      "-pin",
      "\u0000",
      "%",
      "\uE010pin\uE011",
      "\uE001\uE002\uE003",
    ),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (typed) => {
      const q = encodeURIComponent(typed.toWellFormed());
      fc.pre(q.length < 10_000);
      const answer = await clave.app.request(`${base}/es/search?q=${q}`);
      const html = await answer.text();
      ok([200, 303].includes(answer.status), `${answer.status}`);
      ok(html.length < 12_000, `${html.length}`);
      ok(!/<script>alert|<\/title><b>/.test(html));
    }),
    { numRuns: 200 },
  );
});

Deno.test("search can only be read", async () => {
  await using clave = await openClave();
  const answer = await clave.app.request(`${base}/es/search`, {
    method: "POST",
    body: new URLSearchParams({ q: "pin" }),
  });
  equal(answer.status, 404);
});

Deno.test("home, help and a page that is not there have the box, and it works without a script", async () => {
  await using clave = await openClave();
  for (const path of ["", "/help", "/nothing/of/the/kind"]) {
    const b = visitor(clave);
    const { root } = await b.open(`${base}/gl${path}`);
    const form = root.querySelectorAll("form[role=search]");
    equal(form.length, 1, path);
    equal(form[0]!.getAttribute("action"), "/gl/search");
    equal(form[0]!.getAttribute("method") ?? "get", "get");
    ok(root.querySelector("label[for=q]"));
  }
});

Deno.test("nobody's log tells of the pages that search reads for itself", async () => {
  await using clave = await openClave();
  await ask(clave, "es", "pin");
  deepEqual(clave.lines.map(({ route }) => route), ["/es/search"]);
});

Deno.test("what is said of a procedure ends with one point, before what it is about", async () => {
  await using clave = await openClave();
  await seededServices(clave);
  const page = await ask(clave, "es", "médico");
  says(page, "Pida, cambie o anule una cita. Salud");
});

Deno.test("where nothing is found, she reads that a procedure may open with Clave all the same", async () => {
  await using clave = await openClave();
  const page = await ask(clave, "es", "xyzxyz");
  says(page, texts.es.services.missing.text);
});
