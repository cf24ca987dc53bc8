// A client, its requests and a person, for the tests of the OIDC door.

import { createHmac } from "node:crypto";
import type { Account } from "../../../domain/account.ts";
import type { Resident } from "../../../domain/census.ts";
import type { Email } from "../../../domain/email.ts";
import type { Nif } from "../../../domain/nif.ts";
import type { Phone } from "../../../domain/phone.ts";
import type { OidcDoor, ProvenRedirect } from "../../../domain/oidc/door.ts";
import { challengeOf } from "../../../domain/oidc/pkce.ts";
import type { Localised } from "../../../domain/messages.ts";
import type { Mac, Random } from "../../../domain/ports.ts";
import { scopes, type Service } from "../../../domain/services.ts";

export const now = new Date("2026-11-22T10:00:00.000Z");

/** `seconds` after `now`. */
export function at(seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}

const name: Localised = {
  es: "S",
  ca: "S",
  gl: "S",
  eu: "S",
  va: "S",
  en: "S",
};

export const townHall: Service = {
  id: "town-hall",
  body: name,
  procedure: name,
  level: "substantial",
  redirectUris: ["https://sede.example/callback", "https://sede.example/c?a=1"],
  postLogoutRedirectUris: ["https://sede.example/bye"],
  anyLoopbackPort: false,
  scopes: ["openid", "profile", "document"],
  sector: "L01280796",
  singleSignOn: true,
  secretHash: null,
  signedWith: "ES256",
};

export const demo: Service = {
  ...townHall,
  id: "demo",
  level: "low",
  redirectUris: ["http://localhost/callback"],
  postLogoutRedirectUris: ["http://localhost/signed-out"],
  anyLoopbackPort: true,
  scopes,
};

/** RFC 7636 appendix B. */
export const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

/** A right request of `townHall`, with some parameters changed (null takes one away). */
export function asking(
  changes: Record<string, string | null> = {},
): URLSearchParams {
  const params = new URLSearchParams({
    client_id: townHall.id,
    redirect_uri: "https://sede.example/callback",
    response_type: "code",
    scope: "openid profile",
    state: "af0ifjsldkj",
    nonce: "n-0S6_WzA2Mj",
    code_challenge: challengeOf(verifier),
    code_challenge_method: "S256",
  });
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  return params;
}

export const door: OidcDoor = {
  kind: "oidc",
  service: townHall.id,
  redirectUri: "https://sede.example/callback" as ProvenRedirect,
  state: "af0ifjsldkj",
  nonce: "n-0S6_WzA2Mj",
  challenge: challengeOf(verifier),
  scopes: ["openid", "profile", "document"],
  hinted: null,
};

export const mac: Mac = (purpose, text) =>
  createHmac("sha256", `test ${purpose}`).update(text).digest("base64url");

/** Counts, so that no two draws are alike and every run is. */
export function countingRandom(): Random {
  let drawn = 0;
  return (bytes) => new Uint8Array(bytes).fill(0).map(() => drawn++ % 256);
}

export const resident: Resident = {
  document: "12345678Z" as Nif,
  kind: "dni",
  givenName: "ANA MARÍA",
  firstSurname: "GARCÍA",
  secondSurname: "LÓPEZ",
  birthDate: "1980-02-29",
  validUntil: "2031-05-04",
  issuedOn: null,
  supportNumber: null,
  address: "Calle Mayor 1",
  postalCode: "28013",
  town: "Madrid",
  province: "Madrid",
  status: "alive",
};

export const account: Account = {
  id: "acc-1",
  document: resident.document,
  state: "active",
  registration: { level: "basic", route: "letter", at: at(-86_400) },
  phone: "+34600111222" as Phone,
  email: "ana@example.org" as Email,
  formerEmails: [],
  formerPhones: [],
  language: "es",
  activation: null,
  password: null,
  authenticator: null,
  device: null,
  letters: [],
  sessionsFrom: at(-86_400),
  presentAt: null,
  suspended: [],
};
