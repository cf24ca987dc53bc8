import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { hashSecret } from "../../domain/client_secret.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { needs } from "../../domain/services.ts";
import {
  readService,
  type ServiceProblem,
} from "../../domain/services_file.ts";

const names = { es: "a", ca: "b", gl: "c", eu: "d", va: "e", en: "f" };
const entry = {
  id: "taxes",
  body: names,
  procedure: names,
  level: "substantial",
  redirect_uris: ["https://taxes.example/callback"],
  sector: "taxes.example",
};

Deno.test("readService() fills in what an entry leaves out", () => {
  deepEqual(readService(entry, defaultPolicy), {
    ok: true,
    value: {
      id: "taxes",
      body: names,
      procedure: names,
      level: "substantial",
      redirectUris: ["https://taxes.example/callback"],
      postLogoutRedirectUris: [],
      anyLoopbackPort: false,
      scopes: ["openid"],
      sector: "taxes.example",
      singleSignOn: true,
      secretHash: null,
      signedWith: "ES256",
      listing: {
        needs: ["other"],
        description: null,
        keywords: [],
        url: null,
      },
    },
  });
});

Deno.test("readService() reads a whole entry, and keeps of the secret only its hash", () => {
  const secret = "0123456789abcdef0123456789abcdef";
  const read = readService({
    ...entry,
    level: "http://eidas.europa.eu/LoA/high",
    redirect_uris: ["http://127.0.0.1:9000/callback", "http://[::1]/"],
    post_logout_redirect_uris: ["https://taxes.example/"],
    scopes: ["email", "openid"],
    single_sign_on: false,
    client_secret: secret,
    id_token_signed_response_alg: "EdDSA",
  }, defaultPolicy);
  ok(read.ok);
  equal(read.value.level, "high");
  deepEqual(read.value.scopes, ["openid", "email"]);
  equal(read.value.secretHash, hashSecret(secret));
  equal(read.value.signedWith, "EdDSA");
  ok(!JSON.stringify(read).includes(secret));
});

Deno.test("hashSecret() is SHA-256 in base64url", () => {
  equal(hashSecret("abc"), "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
});

Deno.test("readService() reads what people are told of it, each need once, and nothing of what is not listed", () => {
  const url = "https://taxes.example/start";
  const told = {
    needs: ["taxes", "work", "taxes"],
    description: { ...names, es: " Haga su declaración. " },
    keywords: ["IRPF"],
    url,
  };
  const read = readService({ ...entry, ...told }, defaultPolicy);
  ok(read.ok);
  deepEqual(read.value.listing, {
    needs: ["taxes", "work"],
    description: { ...names, es: "Haga su declaración." },
    keywords: ["IRPF"],
    url,
  });
  const inner = { ...entry, ...told, listed: false };
  const unlisted = readService(inner, defaultPolicy);
  equal(unlisted.ok && unlisted.value.listing, null);
  const none = readService({ ...entry, needs: [] }, defaultPolicy);
  deepEqual(none.ok && none.value.listing?.needs, ["other"]);
});

Deno.test("readService() reads back every listing that it was given", () => {
  const text = fc.stringMatching(/^[a-zñç][a-zñç ]{0,60}[a-zñç]$/);
  const localised = fc.record(
    Object.fromEntries(Object.keys(names).map((name) => [name, text])),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...needs), { minLength: 1 }),
      localised,
      fc.array(text, { maxLength: 20 }),
      fc.webPath(),
      (needs, description, keywords, path) => {
        const url = `https://taxes.example${path.replace(/[*#\\]/g, "")}`;
        const given = { ...entry, needs, description, keywords, url };
        const read = readService(given, defaultPolicy);
        ok(read.ok);
        deepEqual(read.value.listing, { needs, description, keywords, url });
      },
    ),
  );
});

const bad: readonly [Record<string, unknown>, string, ServiceProblem][] = [
  [{ id: "Taxes" }, "id", "bad-id"],
  [{ id: undefined }, "id", "missing"],
  [{ id: 7 }, "id", "wrong-type"],
  [{ name: "x" }, "name", "unknown"],
  [{ body: { ...names, eu: undefined } }, "body.eu", "missing"],
  [{ body: { ...names, eu: " " } }, "body.eu", "bad-text"],
  [{ procedure: "taxes" }, "procedure", "wrong-type"],
  [{ level: "highest" }, "level", "bad-level"],
  [{ redirect_uris: [] }, "redirect_uris", "no-address"],
  [{ scopes: ["address"] }, "scopes.0", "unknown-scope"],
  [{ client_secret: "short" }, "client_secret", "weak-secret"],
  [
    { id_token_signed_response_alg: "none" },
    "id_token_signed_response_alg",
    "bad-algorithm",
  ],
  [{ listed: "no" }, "listed", "wrong-type"],
  [{ needs: ["wealth"] }, "needs.0", "unknown-need"],
  [{ needs: "taxes" }, "needs", "wrong-type"],
  [{ needs: Array(12).fill("taxes") }, "needs", "too-many"],
  [{ description: { ...names, ca: undefined } }, "description.ca", "missing"],
  [
    { description: { ...names, eu: "a".repeat(401) } },
    "description.eu",
    "bad-text",
  ],
  [{ keywords: Array(21).fill("a") }, "keywords", "too-many"],
  [{ keywords: ["<b>"] }, "keywords.0", "bad-text"],
  [{ keywords: ["\u202Eb"] }, "keywords.0", "bad-text"],
  [{ body: { ...names, eu: "Ogasuna\uD800" } }, "body.eu", "bad-text"],
  [{ body: { ...names, eu: "Hezkuntza \uFFFDn" } }, "body.eu", "bad-text"],
  [{ body: { ...names, eu: "\u3164" } }, "body.eu", "bad-text"],
  [{ url: "javascript:alert(1)" }, "url", "unsafe-address"],
  [{ url: "https:///taxes.example" }, "url", "unsafe-address"],
  [{ url: 'https://taxes.example/"a' }, "url", "unsafe-address"],
  [{ url: "https://taxes.example/<a" }, "url", "unsafe-address"],
  // Beside a page of https, this leads to another page of the same site.
  [{ url: "https:taxes.example" }, "url", "unsafe-address"],
  [{ url: "http://taxes.example/" }, "url", "unsafe-address"],
  ...[
    "http://taxes.example/callback",
    "http://127.0.0.1.taxes.example/callback",
    "https://taxes.example/callback#part",
    "https://*.taxes.example/callback",
    "https://taxes.example@evil.example/callback",
    "https://taxes.example\\@evil.example/",
    "https://taxes.example/call back",
    "javascript:alert(1)",
    "/callback",
    "",
  ].map((text): [Record<string, unknown>, string, ServiceProblem] => [
    { redirect_uris: ["https://taxes.example/", text] },
    "redirect_uris.1",
    "unsafe-address",
  ]),
];

for (const [change, field, problem] of bad) {
  Deno.test(`readService() refuses ${JSON.stringify(change)} as ${problem}`, () => {
    deepEqual(readService({ ...entry, ...change }, defaultPolicy), {
      ok: false,
      problems: [{ field, problem }],
    });
  });
}

Deno.test("readService() takes any JSON without throwing", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    equal(readService(value, defaultPolicy).ok, false);
  }));
});
