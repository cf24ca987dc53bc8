import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import type { Hono } from "hono";
import { sede } from "../../examples/sede.ts";
import { langs, words } from "../../examples/sede_words.ts";
import { demoService } from "../../domain/services.ts";
import { account } from "../domain/oidc/demo.ts";
import { type House, house } from "../routes/oidc_house.ts";
import { testClock } from "../support/clock.ts";

const origin = "http://localhost:8001";

interface Office extends AsyncDisposable {
  readonly clave: House;
  readonly app: Hono;
}

/** The office talks to Clave over the network, as it does for real: so Clave's clock must be the real one too. */
async function office(): Promise<Office> {
  let clave: House | null = null;
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) => clave!.app.fetch(request),
  );
  const issuer = `http://127.0.0.1:${server.addr.port}`;
  const clock = testClock(new Date().toISOString());
  clave = await house([demoService()], { baseUrl: issuer, clock });
  return {
    clave,
    app: sede({ issuer, origin }),
    async [Symbol.asyncDispose]() {
      await server.shutdown();
      await clave![Symbol.asyncDispose]();
    },
  };
}

/** One browser of the office: keeps its cookie. */
function browser(app: Hono) {
  let cookie = "";
  return async (path: string, form?: Record<string, string>) => {
    const response = await app.request(path.replace(origin, ""), {
      headers: { cookie },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    const set = response.headers.get("set-cookie");
    if (set) cookie = set.split(";")[0]!;
    return response;
  };
}

function location(response: Response): string {
  equal(response.status, 303);
  return response.headers.get("location")!;
}

/** What Clave answers to this request, as an address of the office. */
async function throughClave(url: string): Promise<string> {
  return location(await fetch(url, { redirect: "manual" }));
}

Deno.test("sede() shows what Clave said, at the level that each procedure needs", async () => {
  await using here = await office();
  const go = browser(here.app);
  await here.clave.change({
    registration: { level: "advanced", route: "letter", at: new Date(0) },
  });
  for (const procedure of ["appointment", "taxes"]) {
    const level = "substantial";
    const asked = location(await go("/enter", { procedure, lang: "en" }));
    equal(new URL(asked).searchParams.get("ui_locales"), "en");
    const entry = location(await go(await throughClave(asked)));
    const html = await (await go(entry)).text();
    for (
      const shown of [
        "ANA MARÍA GARCÍA LÓPEZ",
        "12345678Z",
        "+34600111222",
        `http://eidas.europa.eu/LoA/${level}`,
        `<strong>${level}</strong>`,
        "otp, sms",
      ]
    ) ok(html.includes(shown), shown);
    // Reloading is harmless, in another language too.
    const again = await go(entry.replace("lang=en", "lang=eu"));
    match(await again.text(), /<html lang="eu">/);
  }
});

Deno.test("sede() lets nobody in below the level that it asked", async () => {
  await using here = await office();
  const go = browser(here.app);
  const asked = location(await go("/enter", { procedure: "file" }));
  const response = await go(await throughClave(asked));
  equal(response.status, 403);
  ok((await response.text()).includes(words.es.problems.level.title));
});

Deno.test("sede() keeps several tabs apart", async () => {
  await using here = await office();
  const go = browser(here.app);
  const first = location(await go("/enter", { procedure: "appointment" }));
  const second = location(
    await go("/enter", { procedure: "appointment", lang: "eu" }),
  );
  const [one, other] = [await throughClave(first), await throughClave(second)];
  match(await (await go(location(await go(other)))).text(), /lang="eu"/);
  match(await (await go(location(await go(one)))).text(), /lang="es"/);
});

Deno.test("sede() takes no answer twice, nor one begun in another browser", async () => {
  await using here = await office();
  const [go, thief] = [browser(here.app), browser(here.app)];
  const asked = location(await go("/enter", { procedure: "appointment" }));
  const answer = await throughClave(asked);
  await thief("/enter", { procedure: "taxes" });
  equal((await thief(answer)).status, 400);
  const entry = location(await go(answer));
  equal((await go(answer)).status, 400);
  equal((await thief(entry)).status, 400);
  equal((await go("/callback?code=x&state=y")).status, 400);
});

Deno.test("sede() refuses an answer that is not Clave's own (RFC 9207)", async () => {
  await using here = await office();
  const go = browser(here.app);
  const asked = location(await go("/enter", { procedure: "taxes" }));
  const answer = new URL(await throughClave(asked));
  answer.searchParams.set("iss", "https://evil.example");
  equal((await go(answer.href)).status, 502);
});

Deno.test("sede() tells a person who cancels, or whose level is too low, and lets her try again", async () => {
  await using here = await office();
  const go = browser(here.app);
  const iss = here.clave.world.config.baseUrl;
  const cases = {
    access_denied: "cancelled",
    unmet_authentication_requirements: "level",
    server_error: "failed",
  } as const;
  for (const [error, kind] of Object.entries(cases)) {
    const asked = location(await go("/enter", { procedure: "file" }));
    const state = new URL(asked).searchParams.get("state")!;
    const params = new URLSearchParams({ error, state, iss });
    const response = await go(`/callback?${params}`);
    equal(response.status, kind === "failed" ? 502 : 403);
    const html = await response.text();
    ok(html.includes(words.es.problems[kind].title), kind);
    ok(html.includes(`name="procedure" value="file"`));
  }
});

Deno.test("sede() signs out of itself and of Clave, and keeps the language", async () => {
  await using here = await office();
  const go = browser(here.app);
  const asked = location(await go("/enter", { procedure: "appointment" }));
  const entry = location(await go(await throughClave(asked)));
  equal(here.clave.signedIn, account.id);
  const id = new URL(entry, origin).pathname.split("/").at(-1)!;
  const out = location(await go("/leave", { entry: id, lang: "va" }));
  const back = await throughClave(out);
  equal(back, `${origin}/signed-out?state=va`);
  equal(here.clave.signedIn, null);
  match(await (await go(back)).text(), /<html lang="ca-valencia">/);
  equal((await go(entry)).status, 400);
});

Deno.test("sede() says so when Clave is away, and finds it when it comes back", async () => {
  await using here = await office();
  const { app } = here.clave;
  const awake = app.fetch;
  app.fetch = () => new Response(null, { status: 503 });
  const go = browser(here.app);
  const response = await go("/enter", { procedure: "taxes", lang: "es" });
  equal(response.status, 503);
  ok((await response.text()).includes(words.es.problems.away.title));
  app.fetch = awake;
  location(await go("/enter", { procedure: "taxes" }));
});

Deno.test("sede() picks the language from the address, then from the browser", async () => {
  const app = sede({ issuer: "http://127.0.0.1:1", origin });
  const cases: [string, string, string][] = [
    ["/", "gl-ES, es;q=0.5", "gl"],
    ["/", "ca-ES-valencia", "ca-valencia"],
    ["/", "fr", "es"],
    ["/?lang=va", "en", "ca-valencia"],
    ["/?lang=xx", "en-GB", "en"],
  ];
  for (const [path, header, lang] of cases) {
    const headers = { "Accept-Language": header };
    const response = await app.request(path, { headers });
    match(await response.text(), new RegExp(`<html lang="${lang}">`));
    const policy = response.headers.get("content-security-policy")!;
    match(policy, /^default-src 'none'; style-src 'self'/);
    ok(!policy.includes("unsafe"));
  }
});

Deno.test("the office's words are each language's own", () => {
  const said = (lang: typeof langs[number]) => texts(words[lang]);
  const spanish = said("es");
  for (const lang of langs) {
    const own = said(lang);
    equal(own.length, spanish.length, lang);
    for (const text of own) {
      notEqual(text.trim(), "");
      ok(!/["']/.test(text), text);
    }
    if (lang === "es") continue;
    // Galician and Spanish share the most, in short labels; whole sentences never agree.
    const same = own.filter((text, i) => text === spanish[i]);
    deepEqual(same.filter((text) => text.split(" ").length > 5), [], lang);
    ok(same.length < own.length / 3, `${lang}: ${same.join(" | ")}`);
  }
  const [catalan, valencian] = [said("ca"), said("va")];
  ok(valencian.some((text) => /\b(esta|eixe|vos|servix)\b/i.test(text)));
  ok(catalan.filter((text, i) => text !== valencian[i]).length >= 15);
});

/** Every sentence in an object of words. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(texts);
}
