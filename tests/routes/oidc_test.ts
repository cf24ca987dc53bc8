import { deepEqual, equal, match, ok } from "node:assert/strict";
import fc from "fast-check";
import * as oidc from "openid-client";
import { subjectOf } from "../../domain/oidc/claims.ts";
import { oidcPaths } from "../../domain/oidc/discovery.ts";
import { account, asking, townHall, verifier } from "../domain/oidc/demo.ts";
import {
  all,
  answered,
  askUserinfo,
  callback,
  clientOf,
  exchange,
  newToken,
  refusedWith,
  secret,
} from "./oidc_client.ts";
import { house } from "./oidc_house.ts";

const clients: [string, oidc.ClientAuth, string][] = [
  ["a public one", oidc.None(), townHall.id],
  ["one with client_secret_basic", oidc.ClientSecretBasic(secret), "treasury"],
  ["one with client_secret_post", oidc.ClientSecretPost(secret), "treasury"],
];
for (const [name, auth, id] of clients) {
  Deno.test(`openid-client signs somebody in: ${name}`, async () => {
    await using clave = await house(all);
    const config = await clientOf(clave, id, auth);
    const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
    const pkceCodeVerifier = oidc.randomPKCECodeVerifier();
    const url = oidc.buildAuthorizationUrl(config, {
      redirect_uri: callback,
      scope: "openid profile document",
      acr_values: "http://eidas.europa.eu/LoA/high",
      code_challenge_method: "S256",
      code_challenge: await oidc.calculatePKCECodeChallenge(pkceCodeVerifier),
      state,
      nonce,
    });
    const back = await answered(clave, url.searchParams);
    const tokens = await oidc.authorizationCodeGrant(config, back, {
      pkceCodeVerifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
      maxAge: 60,
    });
    const claims = tokens.claims()!;
    // What a basic registration reaches, whatever this house let pass.
    equal(claims.acr, "http://eidas.europa.eu/LoA/low");
    deepEqual(claims.amr, ["otp", "sms"]);
    equal(claims.sub, subjectOf(townHall, account.id, clave.world.mac));
    equal(claims.document, "12345678Z");
    equal(tokens.expires_in, 600);
    equal(tokens.scope, "openid profile document");
    const person = await oidc.fetchUserInfo(
      config,
      tokens.access_token,
      claims.sub,
    );
    // The same in both places (contract: OIDC).
    for (const [claim, value] of Object.entries(person)) {
      deepEqual(claims[claim], value, claim);
    }
    equal(person.family_name, "GARCÍA LÓPEZ");
    equal("phone_number" in person, false);
  });
}

Deno.test("openid-client takes an EdDSA signature for a client that asked for it, with the hash of its own", async () => {
  await using clave = await house(all);
  const config = await clientOf(
    clave,
    "treasury",
    oidc.ClientSecretBasic(secret),
  );
  const back = await answered(clave, asking({ client_id: "treasury" }));
  const tokens = await oidc.authorizationCodeGrant(config, back, {
    pkceCodeVerifier: verifier,
    expectedState: asking().get("state")!,
    expectedNonce: asking().get("nonce")!,
  });
  const [header] = tokens.id_token!.split(".");
  equal(JSON.parse(atob(header!)).alg, "EdDSA");
});

Deno.test("the back channel answers bad manners as the RFCs say", async () => {
  await using clave = await house(all);
  const { app } = clave;
  const get = await app.request(oidcPaths.token);
  equal(get.status, 405);
  equal(get.headers.get("allow"), "POST");
  const paths = [oidcPaths.jwks, oidcPaths.openidConfiguration];
  for (const path of paths) {
    equal((await app.request(path, { method: "POST" })).status, 405);
  }
  const huge = await exchange(clave, { code: "x".repeat(9000) });
  await refusedWith(huge, "invalid_request", 413);
  const json = await app.request(oidcPaths.token, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ grant_type: "authorization_code" }),
  });
  await refusedWith(json, "invalid_request");
  const other = await exchange(clave, { grant_type: "password" });
  await refusedWith(other, "unsupported_grant_type");
  const unknown = await exchange(clave, { client_id: "nobody" });
  equal(unknown.headers.get("www-authenticate"), 'Basic realm="clave"');
  await refusedWith(unknown, "invalid_client", 401);
  const twice = await app.request(oidcPaths.token, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: "grant_type=authorization_code&code=a&code=a&client_id=demo",
  });
  await refusedWith(twice, "invalid_request");
});

Deno.test("GET /oidc/userinfo asks for a token without naming an error, and names it of a bad one (RFC 6750 3.1)", async () => {
  await using clave = await house(all);
  const none = await clave.app.request(oidcPaths.userinfo);
  equal(none.status, 401);
  equal(none.headers.get("www-authenticate"), 'Bearer realm="clave"');
  const bad = await askUserinfo(clave, "x");
  match(bad.headers.get("www-authenticate")!, /error="invalid_token"/);
  const { access_token } = await newToken(clave);
  const inAddress = `${oidcPaths.userinfo}?access_token=${access_token}`;
  equal((await clave.app.request(inAddress)).status, 401);
  const body = new URLSearchParams({ access_token: access_token! });
  const posted = { method: "POST", body };
  const inForm = await clave.app.request(oidcPaths.userinfo, posted);
  equal(inForm.status, 200);
  equal(inForm.headers.get("cache-control"), "no-store");
  const headers = { Authorization: `Bearer ${access_token}` };
  const both = await clave.app.request(oidcPaths.userinfo, {
    ...posted,
    body: new URLSearchParams(body),
    headers,
  });
  equal(both.status, 400);
});

Deno.test("programs in any web page may call what needs no cookie, and nothing else", async () => {
  await using clave = await house(all);
  const origin = { Origin: "https://spa.example" };
  const open = [
    oidcPaths.openidConfiguration,
    oidcPaths.serverMetadata,
    oidcPaths.jwks,
    oidcPaths.token,
    oidcPaths.userinfo,
  ];
  for (const path of open) {
    const asked = await clave.app.request(path, {
      method: "OPTIONS",
      headers: { ...origin, "Access-Control-Request-Method": "POST" },
    });
    equal(asked.status, 204, path);
    equal(asked.headers.get("access-control-allow-origin"), "*");
    equal(asked.headers.get("access-control-allow-credentials"), null);
    const got = await clave.app.request(path, { headers: origin });
    equal(got.headers.get("access-control-allow-origin"), "*", path);
  }
  for (const path of [oidcPaths.authorize, oidcPaths.logout]) {
    const got = await clave.app.request(path, { headers: origin });
    equal(got.headers.get("access-control-allow-origin"), null);
  }
});

Deno.test("GET /oidc/jwks shows public keys alone", async () => {
  await using clave = await house(all);
  const response = await clave.app.request(oidcPaths.jwks);
  match(response.headers.get("cache-control")!, /^public, max-age=\d+$/);
  const { keys } = await response.json();
  deepEqual(keys.map(({ alg }: { alg: string }) => alg).toSorted(), [
    "ES256",
    "EdDSA",
  ]);
  for (const key of keys) {
    ok(key.kid);
    equal("d" in key, false);
  }
});

Deno.test("both discovery documents say the same", async () => {
  await using clave = await house(all);
  const [one, other] = await Promise.all(
    [oidcPaths.openidConfiguration, oidcPaths.serverMetadata].map(
      async (path) => await (await clave.app.request(path)).text(),
    ),
  );
  equal(one, other);
});

Deno.test("no request whatever makes the OIDC door fail", async () => {
  await using clave = await house(all);
  const paths = Object.values(oidcPaths);
  const names = [...asking().keys(), "code", "grant_type", "id_token_hint"];
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(...asking().values(), "authorization_code", "demo"),
  );
  const pairs = fc.array(
    fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), value),
    { maxLength: 12 },
  );
  const request = fc.record({
    path: fc.constantFrom(...paths),
    method: fc.constantFrom("GET", "POST", "PUT", "DELETE", "OPTIONS"),
    pairs,
    raw: fc.option(fc.uint8Array({ maxLength: 64 })),
    authorization: fc.option(
      fc.oneof(
        fc.base64String().map((text) => `Basic ${text}`),
        fc.base64String().map((text) => `Bearer ${text}`),
        fc.constant("Basic"),
      ),
    ),
  });
  await fc.assert(
    fc.asyncProperty(request, async (asked) => {
      const params = new URLSearchParams(asked.pairs);
      const withBody = asked.method !== "GET";
      const response = await clave.app.request(
        `${asked.path}${withBody ? "" : `?${params}`}`,
        {
          method: asked.method,
          ...(withBody && {
            body: asked.raw ? Uint8Array.from(asked.raw) : params,
          }),
          headers: asked.authorization === null
            ? {}
            : { Authorization: asked.authorization },
        },
      );
      await response.body?.cancel();
      ok(response.status < 500, String(response.status));
    }),
    { numRuns: 1000 },
  );
});
