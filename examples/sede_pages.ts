// The e-office's pages, without a line of JavaScript.

import type { Context } from "hono";
import { html } from "hono/html";
import type { Entry, Level, Procedure } from "./sede.ts";
import { css } from "./sede_style.ts";
import { type Lang, langs, type Problem, words } from "./sede_words.ts";

type Markup = ReturnType<typeof html>;

/** `issuer`: browsers hold every redirect that follows a form to `form-action`, and ours go to Clave and back. */
export function headers(issuer: string): Record<string, string> {
  return {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; " +
      "img-src 'self'; base-uri 'none'; frame-ancestors 'none'; " +
      `form-action 'self' ${new URL(issuer).origin}`,
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

export function home(
  c: Context,
  lang: Lang,
  needs: Record<Procedure, Level>,
) {
  const t = words[lang];
  const names = Object.keys(needs) as Procedure[];
  return page(
    c,
    { lang, title: t.home.title, here: "/" },
    html`
      <h1>${t.home.title}</h1>
      <p class="lead">${t.home.intro}</p>
      <ul class="cards">
        ${names.map((procedure) =>
          html`
            <li>
              <h2>${t.procedures[procedure].title}</h2>
              <p>${t.procedures[procedure].what}</p>
              <p class="level">${t.needs}: <strong>${t
                .levels[needs[procedure]]}</strong></p>
              ${enter(lang, procedure, t.enter)}
            </li>
          `
        )}
      </ul>
    `,
  );
}

export function entry(c: Context, lang: Lang, got: Entry & { id: string }) {
  const t = words[lang];
  const here = `/entry/${got.id}`;
  return page(
    c,
    { lang, title: t.entry.title, here },
    html`
      <h1>${t.entry.title}</h1>
      <p class="lead">${t.procedures[got.procedure].title}</p>
      <p class="level">${t.entry.level}: <strong>${t
        .levels[got.level]}</strong></p>
      <p>${t.entry.intro}</p>
      ${table(lang, t.entry.person, got.person)}
      ${table(lang, t.entry.signin, signinFacts(got))}
      <form method="post" action="/leave">
        <input type="hidden" name="lang" value="${lang}">
        <input type="hidden" name="entry" value="${got.id}">
        <button type="submit">${t.leave}</button>
      </form>
      ${toHome(lang)}
    `,
  );
}

/** What the ID token says beside the person's own data, which userinfo has said already. */
function signinFacts({ signin, person }: Entry): Record<string, unknown> {
  const own = Object.entries(signin).filter(([name]) => !(name in person));
  return Object.fromEntries(own);
}

export function signedOut(c: Context, lang: Lang) {
  const { title, text } = words[lang].signedOut;
  return page(
    c,
    { lang, title, here: "/signed-out" },
    html`<h1>${title}</h1><p>${text}</p>${toHome(lang)}`,
  );
}

const statuses = {
  cancelled: 403,
  level: 403,
  lost: 400,
  missing: 404,
  failed: 502,
  away: 503,
} as const satisfies Record<Problem, number>;

export function problem(
  c: Context,
  lang: Lang,
  { kind, procedure }: { kind: Problem; procedure?: Procedure },
) {
  const t = words[lang];
  const { title, text } = t.problems[kind];
  c.status(statuses[kind]);
  return page(
    c,
    { lang, title, here: "/" },
    html`
      <h1>${title}</h1>
      <p>${text}</p>
      ${procedure ? enter(lang, procedure, t.again) : ""}
      ${toHome(lang)}
    `,
  );
}

export function style(c: Context) {
  return c.body(css, 200, { "Content-Type": "text/css; charset=utf-8" });
}

export function icon(c: Context) {
  const shape = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">` +
    `<path fill="#1d5c4d" d="M8 1 1 5v2h14V5zM2 8v5h2V8zm5 0v5h2V8zm5 0v5h2` +
    `V8zM1 14v1h14v-1z"/></svg>`;
  return c.body(shape, 200, { "Content-Type": "image/svg+xml" });
}

/** The button that goes to Clave; the procedure's name tells it from the others for whoever hears the page. */
function enter(lang: Lang, procedure: Procedure, label: string): Markup {
  const { title } = words[lang].procedures[procedure];
  return html`
    <form method="post" action="/enter">
      <input type="hidden" name="lang" value="${lang}">
      <button type="submit" name="procedure" value="${procedure}">${label}<span
        class="heard">: ${title}</span></button>
    </form>
  `;
}

function toHome(lang: Lang): Markup {
  return html`<p><a class="home" href="/?lang=${lang}">${
    words[lang].toHome
  }</a></p>`;
}

function table(
  lang: Lang,
  caption: string,
  facts: Record<string, unknown>,
): Markup {
  const t = words[lang];
  const names: Record<string, string> = t.claims;
  return html`
    <table>
      <caption>${caption}</caption>
      <thead>
        <tr>
          <th scope="col">${t.datum}</th>
          <th scope="col">${t.value}</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(facts).map(([name, value]) =>
          html`
            <tr>
              <th scope="row">${names[name] ?? ""} <code>${name}</code></th>
              <td>${shown(lang, name, value)}</td>
            </tr>
          `
        )}
      </tbody>
    </table>
  `;
}

function shown(lang: Lang, name: string, value: unknown): string | Markup {
  if (typeof value === "boolean") {
    return value ? words[lang].yes : words[lang].no;
  }
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value !== "number") return String(value);
  if (!["auth_time", "iat", "exp"].includes(name)) return String(value);
  const at = new Date(value * 1000);
  return html`<time datetime="${at.toISOString()}">${
    words[lang].time(at)
  }</time>`;
}

function page(
  c: Context,
  { lang, title, here }: { lang: Lang; title: string; here: string },
  body: Markup,
) {
  const t = words[lang];
  return c.html(html`
    <!doctype html>
    <html lang="${t.tag}">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>${title} - ${t.office}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/sede.css">
      </head>
      <body>
        <a class="skip" href="#main">${t.skip}</a>
        <header>
          <p><a href="/?lang=${lang}"><strong>${t.office}</strong></a> ${t
            .body}</p>
          <nav aria-label="${t.language}">
            <ul>${langs.map((other) =>
              html`<li><a href="${here}?lang=${other}" lang="${
                words[other].tag
              }" hreflang="${words[other].tag}"${
                other === lang
                  ? html`
                    aria-current="true"
                  `
                  : ""
              }>${words[other].name}</a></li>`
            )}</ul>
          </nav>
        </header>
        <main id="main" tabindex="-1">${body}</main>
        <footer>
          <p>${t.sample}</p>
        </footer>
      </body>
    </html>
  `);
}
