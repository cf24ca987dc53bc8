import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { hashSecret } from "../../domain/client_secret.ts";
import { defaultPolicy } from "../../domain/policy.ts";
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
