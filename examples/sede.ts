// A public body's e-office: signs people in with Clave by OpenID Connect. Copy it and put your own procedures in.

import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { getCookie, setCookie } from "hono/cookie";
import * as oidc from "openid-client";
import * as pages from "./sede_pages.ts";
import { type Lang, langFrom, type Problem, words } from "./sede_words.ts";

/** The levels of assurance, weakest first, and the one that each procedure of this office needs. */
export const levels = ["low", "substantial", "high"] as const;
export type Level = typeof levels[number];
export const procedures = {
  appointment: "low",
  taxes: "substantial",
  file: "high",
} as const satisfies Record<string, Level>;
export type Procedure = keyof typeof procedures;

const loa = "http://eidas.europa.eu/LoA/";

/** A sign-in under way: one for each tab, found again by its `state`, good only in the browser that began it. */
interface Visit {
  procedure: Procedure;
  lang: Lang;
  browser: string;
  nonce: string;
  verifier: string;
}

/** Somebody who has come in. Her tokens stay on the server: the browser knows only the entry's name. */
export interface Entry {
  procedure: Procedure;
  browser: string;
  level: Level;
  idToken: string;
  signin: oidc.IDToken;
  person: oidc.UserInfoResponse;
}

/** `issuer` is Clave's address and `origin` this office's own, neither with a slash at the end. */
export function sede(
  { issuer, origin }: { issuer: string; origin: string },
): Hono {
  const visits = new Map<string, Visit>();
  const entries = new Map<string, Entry>();
  const clave = onceItWorks(() => discover(issuer));
  const app = new Hono();
  app.use(compress());
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(pages.headers(issuer))) {
      c.header(name, value);
    }
  });

  app.get("/", (c) => pages.home(c, langOf(c), procedures));

  app.post("/enter", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const lang = langFrom(form.get("lang")) ?? langOf(c);
    const procedure = procedureFrom(form.get("procedure"));
    if (!procedure) return pages.problem(c, lang, { kind: "missing" });
    const config = await clave().catch(() => null);
    if (!config) return pages.problem(c, lang, { kind: "away", procedure });
    const state = oidc.randomState();
    const nonce = oidc.randomNonce();
    const verifier = oidc.randomPKCECodeVerifier();
    const browser = browserOf(c);
    keep(visits, state, { procedure, lang, browser, nonce, verifier });
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: `${origin}/callback`,
      scope: "openid profile document email phone",
      acr_values: loa + procedures[procedure],
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      ui_locales: words[lang].tag,
    });
    return c.redirect(url.href, 303);
  });

  app.get("/callback", async (c) => {
    const here = new URL(`/callback${new URL(c.req.url).search}`, origin);
    const state = here.searchParams.get("state") ?? "";
    const visit = visits.get(state);
    // An answer begun in another browser would sign its owner in here.
    if (!visit || visit.browser !== getCookie(c, cookie)) {
      return pages.problem(c, langOf(c), { kind: "lost" });
    }
    visits.delete(state);
    const { procedure, lang, browser } = visit;
    try {
      const config = await clave();
      // Checks state, iss, signature, aud, nonce and times; throws where any is wrong.
      const tokens = await oidc.authorizationCodeGrant(config, here, {
        expectedState: state,
        expectedNonce: visit.nonce,
        pkceCodeVerifier: visit.verifier,
        idTokenExpected: true,
      });
      const signin = tokens.claims()!;
      const level = levels.find((name) => loa + name === signin.acr);
      // `acr_values` was a wish: what counts is the level that the ID token says was reached.
      if (!level || !reaches(level, procedures[procedure])) {
        return pages.problem(c, lang, { kind: "level", procedure });
      }
      const { access_token, id_token } = tokens;
      const person = await oidc.fetchUserInfo(config, access_token, signin.sub);
      const id = oidc.randomState();
      const idToken = id_token!;
      keep(entries, id, { procedure, browser, level, idToken, signin, person });
      // To a page of its own: reloading it does not bring the code again.
      return c.redirect(`/entry/${id}?lang=${lang}`, 303);
    } catch (error) {
      return pages.problem(c, lang, { kind: whatFailed(error), procedure });
    }
  });

  app.get("/entry/:id", (c) => {
    const entry = entries.get(c.req.param("id"));
    if (!entry || entry.browser !== getCookie(c, cookie)) {
      return pages.problem(c, langOf(c), { kind: "lost" });
    }
    return pages.entry(c, langOf(c), { ...entry, id: c.req.param("id") });
  });

  app.post("/leave", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const lang = langFrom(form.get("lang")) ?? langOf(c);
    const id = form.get("entry") ?? "";
    const entry = entries.get(id);
    const config = await clave().catch(() => null);
    if (!entry || entry.browser !== getCookie(c, cookie) || !config) {
      return c.redirect(`/signed-out?state=${lang}`, 303);
    }
    entries.delete(id);
    // Leaving here leaves Clave too. The language goes as `state`, since the address must be the registered one.
    const url = oidc.buildEndSessionUrl(config, {
      id_token_hint: entry.idToken,
      post_logout_redirect_uri: `${origin}/signed-out`,
      state: lang,
      ui_locales: words[lang].tag,
    });
    return c.redirect(url.href, 303);
  });

  app.get("/signed-out", (c) => {
    return pages.signedOut(c, langFrom(c.req.query("state")) ?? langOf(c));
  });
  app.get("/sede.css", (c) => pages.style(c));
  app.get("/icon.svg", (c) => pages.icon(c));
  app.notFound((c) => pages.problem(c, langOf(c), { kind: "missing" }));
  return app;

  /** A cookie that tells browsers apart, and nothing else. */
  function browserOf(c: Context): string {
    const known = getCookie(c, cookie);
    if (known && /^[\w-]{43}$/.test(known)) return known;
    const made = oidc.randomState();
    const secure = origin.startsWith("https:");
    setCookie(c, cookie, made, { httpOnly: true, sameSite: "Lax", secure });
    return made;
  }
}

const cookie = "sede-browser";

/** Reads where Clave's endpoints and keys are; only towards this very machine may it be without TLS. */
function discover(issuer: string): Promise<oidc.Configuration> {
  const url = new URL(issuer);
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  const execute = [oidc.enableNonRepudiationChecks];
  if (here && url.protocol === "http:") {
    execute.push(oidc.allowInsecureRequests);
  }
  return oidc.discovery(url, "demo", undefined, oidc.None(), { execute });
}

/** Both may start at the same time: what fails is tried again at the next call, what worked is kept. */
function onceItWorks<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () =>
    made ??= make().catch((error) => {
      made = null;
      throw error;
    });
}

/** Enough for an example: the oldest goes when there are too many. A real office keeps them where all its servers can look. */
function keep<T>(map: Map<string, T>, key: string, value: T): void {
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > 5000 && oldest !== undefined) map.delete(oldest);
}

function reaches(held: Level, asked: Level): boolean {
  return levels.indexOf(held) >= levels.indexOf(asked);
}

function procedureFrom(text: string | null): Procedure | null {
  return text && Object.hasOwn(procedures, text) ? text as Procedure : null;
}

function langOf(c: Context): Lang {
  const header = c.req.header("Accept-Language") ?? "";
  const wished = header.split(",").map((range) => range.split(";")[0]!.trim());
  const tags = [c.req.query("lang"), ...wished];
  return tags.map(langFrom).find((lang) => lang !== null) ?? "es";
}

/** What Clave's error means for the person (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6). */
function whatFailed(error: unknown): Problem {
  if (!(error instanceof oidc.AuthorizationResponseError)) return "failed";
  switch (error.error) {
    case "access_denied":
      return "cancelled";
    case "unmet_authentication_requirements":
      return "level";
    default:
      return "failed";
  }
}

if (import.meta.main) {
  const [issuer = "http://localhost:8000", port = "8001"] = Deno.args;
  const office = sede({ issuer, origin: `http://localhost:${port}` });
  Deno.serve({ hostname: "localhost", port: Number(port) }, office.fetch);
}
