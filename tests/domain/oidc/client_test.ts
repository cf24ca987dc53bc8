import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { hashSecret } from "../../../domain/client_secret.ts";
import { provesClient, readCredentials } from "../../../domain/oidc/client.ts";
import { readTokenRequest } from "../../../domain/oidc/token.ts";
import { townHall, verifier } from "./demo.ts";

const basic = (text: string) => `Basic ${btoa(text)}`;
const none = new URLSearchParams();

function credentials(header: string | null, params: URLSearchParams) {
  const answer = readCredentials(header, params);
  return answer.ok ? answer.value : answer.problem.error;
}

Deno.test("readCredentials() reads each way of RFC 6749 2.3.1", () => {
  const both = { id: "town-hall", secret: "s3cr3t" };
  deepEqual(credentials(basic("town-hall:s3cr3t"), none), both);
  deepEqual(
    credentials(
      null,
      new URLSearchParams({ client_id: "town-hall", client_secret: "s3cr3t" }),
    ),
    both,
  );
  deepEqual(
    credentials(null, new URLSearchParams({ client_id: "town-hall" })),
    { id: "town-hall", secret: null },
  );
});

Deno.test("readCredentials() undoes the form encoding inside Basic", () => {
  deepEqual(credentials(basic("a%3Ab:%25+%2B%C3%B1"), none), {
    id: "a:b",
    secret: "% +ñ",
  });
});

Deno.test("readCredentials() refuses two ways, and two clients, at once (RFC 6749 2.3)", () => {
  const header = basic("town-hall:s");
  const twice = new URLSearchParams({ client_secret: "s" });
  equal(credentials(header, twice), "invalid_request");
  const other = new URLSearchParams({ client_id: "demo" });
  equal(credentials(header, other), "invalid_request");
  const same = new URLSearchParams({ client_id: "town-hall" });
  deepEqual(credentials(header, same), { id: "town-hall", secret: "s" });
});

Deno.test("readCredentials() takes nothing else for a client", () => {
  const headers = [null, "", "Basic", "Basic ", "Basic ????", "Bearer x"];
  const bad = [...headers, basic("no-colon"), basic("a&b:c"), "Basic YQ"];
  for (const header of bad) {
    equal(credentials(header, none), "invalid_client", String(header));
  }
});

Deno.test("provesClient() wants the secret of whoever has one, and none of whoever has none", () => {
  const secret = "0".repeat(43);
  const confidential = { ...townHall, secretHash: hashSecret(secret) };
  const with_ = (secret: string | null) => ({ id: townHall.id, secret });
  equal(provesClient(confidential, with_(secret)), true);
  equal(provesClient(confidential, with_(secret + "0")), false);
  equal(provesClient(confidential, with_(null)), false);
  equal(provesClient(confidential, with_(confidential.secretHash)), false);
  equal(provesClient(townHall, with_(null)), true);
  equal(provesClient(townHall, with_(secret)), false);
});

const form = {
  grant_type: "authorization_code",
  code: "c_x.y",
  redirect_uri: "https://sede.example/callback",
  code_verifier: verifier,
};

function requested(changes: Record<string, string | null>) {
  const entries = Object.entries({ ...form, ...changes })
    .filter((entry): entry is [string, string] => entry[1] !== null);
  const answer = readTokenRequest(new URLSearchParams(entries));
  return answer.ok ? "ok" : answer.problem.error;
}

Deno.test("readTokenRequest() wants grant, code, address and verifier (RFC 6749 4.1.3, RFC 7636 4.5)", () => {
  equal(requested({}), "ok");
  for (const name of Object.keys(form)) {
    equal(requested({ [name]: null }), "invalid_request", name);
    equal(requested({ [name]: "" }), "invalid_request", name);
  }
  for (const grant of ["password", "refresh_token", "client_credentials"]) {
    equal(requested({ grant_type: grant }), "unsupported_grant_type");
  }
  for (const bad of ["x".repeat(42), "x".repeat(129), "x".repeat(42) + " "]) {
    equal(requested({ code_verifier: bad }), "invalid_grant");
  }
});

Deno.test("the token form and the client's proof never throw", () => {
  const names = [...Object.keys(form), "client_id", "client_secret"];
  const name = fc.oneof(fc.constantFrom(...names), fc.string());
  const text = fc.string({ unit: "binary" });
  const pairs = fc.array(fc.tuple(name, fc.oneof(text, fc.webUrl())));
  const header = fc.oneof(
    fc.constant(null),
    text,
    fc.base64String().map((encoded) => `Basic ${encoded}`),
    fc.string().map((plain) => `Basic ${btoa(encodeURIComponent(plain))}`),
  );
  fc.assert(
    fc.property(pairs, header, (pairs, header) => {
      const params = new URLSearchParams(pairs);
      readTokenRequest(params);
      const answer = readCredentials(header, params);
      ok(answer.ok || answer.problem.kind === "oauth-error");
    }),
    { numRuns: 2000 },
  );
});
