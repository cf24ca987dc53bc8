// The portal's pages and what every page is sent with.

import { doesNotMatch, equal, match, ok } from "node:assert/strict";
import { gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { languages } from "../../domain/language.ts";
import type { Env } from "../../routes/http/env.ts";
import { contentPolicy } from "../../routes/http/headers.ts";
import { goTo, page } from "../../routes/http/page.tsx";
import { portal, portalPaths } from "../support/portal.ts";

const packed = { headers: { "accept-encoding": "gzip, br" } };

Deno.test("portal pages keep their budget in every language", async () => {
  for (const language of languages) {
    for (const path of [...portalPaths, "/none"]) {
      const answer = await portal().request(`/${language}${path}`, packed);
      const bytes = (await answer.arrayBuffer()).byteLength;
      ok(bytes <= 5000, `/${language}${path}: ${bytes}`);
    }
  }
});

Deno.test("portal pages may be kept a while, by browser and encoding", async () => {
  const { headers } = await portal().request("/es/about");
  equal(headers.get("cache-control"), "public, max-age=300");
  equal(headers.get("vary"), "HX-Request-Type, Accept-Encoding");
});

Deno.test("a portal page that is held already is not sent again, and another language, a part or other words are", async () => {
  const ask = (path: string, held: string, more = {}) =>
    portal().request(path, { headers: { "if-none-match": held, ...more } });
  const first = await ask("/es/about", "");
  const tag = first.headers.get("etag")!;
  match(tag, /^W\/"[\w-]{22}"$/);
  for (const held of [tag, `"other", ${tag}`, tag.replace("W/", "")]) {
    const again = await ask("/es/about", held, packed.headers);
    equal(again.status, 304);
    equal(await again.text(), "");
    equal(again.headers.get("etag"), tag);
    equal(again.headers.get("cache-control"), "public, max-age=300");
    equal(again.headers.get("content-encoding"), null);
  }
  for (const held of ['"other"', tag.slice(0, -3), '"', ",,", "W/"]) {
    equal((await ask("/es/about", held)).status, 200);
  }
  equal((await ask("/ca/about", tag)).status, 200);
  const part = await ask("/es/about", tag, { "hx-request-type": "partial" });
  equal(part.status, 200);
  equal((await ask("/es/register", "")).headers.get("etag"), null);
});

Deno.test("headers() say the same on pages, refusals and faults", async () => {
  const more = new Hono<Env>().get("/es/fault", () => {
    throw new Error("12345678Z");
  });
  const app = portal({ more, baseUrl: "https://clave.example" });
  for (const path of ["/es", "/none", "/es/fault", "/"]) {
    const { headers } = await app.request(path);
    equal(headers.get("content-security-policy"), contentPolicy([]));
    equal(headers.get("x-content-type-options"), "nosniff");
    equal(headers.get("referrer-policy"), "same-origin");
    equal(headers.get("cross-origin-opener-policy"), "same-origin");
    match(headers.get("strict-transport-security") ?? "", /^max-age=\d{8}$/);
    ok(headers.has("cache-control"));
  }
});

Deno.test("headers() promise no TLS where there is none", async () => {
  const { headers } = await portal().request("/es");
  equal(headers.has("strict-transport-security"), false);
});

Deno.test("contentPolicy() names the proven ends of a form and nothing else", () => {
  const policy = contentPolicy([
    "https://sede.example/back?x=1",
    "http://127.0.0.1:9000/cb",
    "http://[::1]:9000/cb",
    "es.example.app:/cb",
    "https://bad;script-src *",
    "not an address",
  ]);
  match(
    policy,
    /form-action 'self' https:\/\/sede\.example http:\/\/127\.0\.0\.1:9000 http: es\.example\.app:;/,
  );
  doesNotMatch(policy, /bad|unsafe/);
});

Deno.test("a fault shows a reference and nothing of the error", async () => {
  const more = new Hono<Env>().get("/es/fault", () => {
    throw new Error("12345678Z");
  });
  const answer = await portal({ more }).request("/es/fault");
  equal(answer.status, 500);
  equal(answer.headers.get("cache-control"), "no-store");
  const text = await answer.text();
  match(text, /7KQ4-M2XD/);
  doesNotMatch(text, /12345678Z/);
});

Deno.test("page() is whole for a browser and bare for the script", async () => {
  const more = new Hono<Env>().get(
    "/es/step",
    (c) => page(c, "hola <b>", { title: "Paso", status: 422 }),
  );
  const app = portal({ more });
  const whole = await app.request("/es/step");
  equal(whole.status, 422);
  const text = await whole.text();
  match(text, /^<!doctype html><html lang="es">/);
  match(text, /<title>Error: Paso – Clave<\/title>/);
  match(text, /<main[^>]*>hola &lt;b&gt;<\/main>/);
  const bare = await app.request("/es/step", {
    headers: { "hx-request-type": "partial" },
  });
  equal(
    await bare.text(),
    "<title>Error: Paso – Clave</title>hola &lt;b&gt;",
  );
});

Deno.test("page() packs what it may, and never a lasting secret", async () => {
  const more = new Hono<Env>()
    .get("/es/plain", (c) => page(c, "a".repeat(2000), { title: "A" }))
    .get("/es/secret", (c) => {
      c.set("secret", true);
      return page(c, "a".repeat(2000), { title: "A" });
    });
  const app = portal({ more });
  const sent = await app.request("/es/plain", packed);
  equal(sent.headers.get("content-encoding"), "gzip");
  const text = gunzipSync(new Uint8Array(await sent.arrayBuffer())).toString();
  equal(text, await (await app.request("/es/plain")).text());
  const secret = await app.request("/es/secret", packed);
  equal(secret.headers.get("content-encoding"), null);
});

Deno.test("goTo() stays in the language", async () => {
  const more = new Hono<Env>().post("/eu/step", (c) => goTo(c, "/next"));
  const answer = await portal({ more }).request("/eu/step", { method: "POST" });
  equal(answer.status, 303);
  equal(answer.headers.get("location"), "/eu/next");
});

Deno.test("portal pages tell the numbers of the policy", async () => {
  const text = await (await portal().request("/es")).text();
  match(text, /60 días/);
  match(text, /10 minutos/);
});
