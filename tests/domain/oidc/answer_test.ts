import { equal } from "node:assert/strict";
import fc from "fast-check";
import { codeAnswer, errorAnswer } from "../../../domain/oidc/answer.ts";
import type { ProvenRedirect } from "../../../domain/oidc/door.ts";
import { door } from "./demo.ts";

const issuer = "https://clave.example";

Deno.test("codeAnswer() says who answers (RFC 9207)", () => {
  equal(
    codeAnswer(door, "c_1.2", issuer).href,
    "https://sede.example/callback?code=c_1.2&state=af0ifjsldkj&iss=https%3A%2F%2Fclave.example",
  );
});

Deno.test("codeAnswer() leaves the address's own query as it was registered (RFC 6749 3.1.2)", () => {
  const redirectUri = "https://sede.example/c?a=1%2B1&b=%20" as ProvenRedirect;
  const url = codeAnswer({ redirectUri, state: null }, "k", issuer);
  equal(url.href, `${redirectUri}&code=k&iss=https%3A%2F%2Fclave.example`);
});

Deno.test("codeAnswer() gives back every state exactly (RFC 6749 4.1.2)", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (state) => {
    const url = codeAnswer({ ...door, state }, "k", issuer);
    equal(url.searchParams.get("state"), state);
    equal(url.searchParams.get("code"), "k");
  }));
});

Deno.test("errorAnswer() names the error, the state and the issuer, and no code", () => {
  const url = errorAnswer({ ...door, error: "access_denied", issuer });
  equal(
    url.search,
    "?error=access_denied&state=af0ifjsldkj&iss=https%3A%2F%2Fclave.example",
  );
});
