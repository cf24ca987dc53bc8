import { equal } from "node:assert/strict";
import {
  challengeOf,
  isChallenge,
  isVerifier,
} from "../../../domain/oidc/pkce.ts";
import { verifier } from "./demo.ts";

Deno.test("challengeOf() agrees with RFC 7636 appendix B", () => {
  const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  equal(challengeOf(verifier), challenge);
  equal(isChallenge(challenge), true);
});

Deno.test("isVerifier() knows the bounds and the alphabet of RFC 7636 4.1", () => {
  equal(isVerifier("aZ09-._~".repeat(6)), true);
  equal(isVerifier("a".repeat(43)), true);
  equal(isVerifier("a".repeat(128)), true);
  for (const bad of ["a".repeat(42), "a".repeat(129), "a".repeat(43) + "+"]) {
    equal(isVerifier(bad), false);
  }
});
