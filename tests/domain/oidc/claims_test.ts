import { deepEqual, equal, notEqual } from "node:assert/strict";
import {
  claimNames,
  idTokenClaims,
  personClaims,
  subjectOf,
} from "../../../domain/oidc/claims.ts";
import { discovery } from "../../../domain/oidc/discovery.ts";
import type { Grant } from "../../../domain/oidc/grant.ts";
import { personOf } from "../../../domain/oidc/person.ts";
import { scopes } from "../../../domain/services.ts";
import { account, at, door, mac, now, resident, townHall } from "./demo.ts";

const grant: Grant = {
  ...door,
  scopes,
  account: account.id,
  person: "person-mac",
  method: "pin",
  provenAt: at(-30),
  asOf: at(-40),
  codeMac: "m",
  codeExpiresAt: at(60),
  token: null,
};
const person = { account, registration: "basic", resident } as const;

Deno.test("personClaims() gives what each scope of the contract names", () => {
  deepEqual(personClaims(grant, person, "sub-1"), {
    sub: "sub-1",
    registration_level: "basic",
    given_name: "ANA MARÍA",
    family_name: "GARCÍA LÓPEZ",
    name: "ANA MARÍA GARCÍA LÓPEZ",
    birthdate: "1980-02-29",
    document: "12345678Z",
    document_kind: "dni",
    email: "ana@example.org",
    email_verified: false,
    phone_number: "+34600111222",
    phone_number_verified: true,
  });
});

Deno.test("personClaims() gives a service that asks for nothing more than openid no more than a subject", () => {
  const claims = personClaims({ ...grant, scopes: ["openid"] }, person, "s");
  deepEqual(claims, { sub: "s", registration_level: "basic" });
});

Deno.test("personClaims() leaves out what it does not have (OIDC Core 5.3.2)", () => {
  const bare = {
    ...person,
    account: { ...account, phone: null, email: null },
    resident: { ...resident, secondSurname: null },
  };
  const claims = personClaims(grant, bare, "s");
  equal(claims.family_name, "GARCÍA");
  equal(claims.name, "ANA MARÍA GARCÍA");
  for (const name of ["email", "email_verified", "phone_number"]) {
    equal(name in claims, false);
  }
});

Deno.test("personClaims() gives no contact data of a registration that has ended: they may be a thief's (RG-97)", () => {
  const ended = { ...person, registration: null };
  const claims = personClaims({ ...grant, method: "card" }, ended, "s");
  equal(claims.document, "12345678Z");
  for (const name of ["email", "phone_number", "registration_level"]) {
    equal(name in claims, false);
  }
});

Deno.test("claimNames holds every claim that personClaims() can give", () => {
  deepEqual(
    Object.keys(personClaims(grant, person, "s")).toSorted(),
    claimNames.toSorted(),
  );
});

Deno.test("idTokenClaims() says who, for whom, how sure and since when (OIDC Core 2)", () => {
  const facts = {
    issuer: "https://clave.example",
    now,
    seconds: 300,
    accessToken: "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y",
    algorithm: "ES256",
  } as const;
  const seconds = now.getTime() / 1000;
  deepEqual(idTokenClaims(grant, { about: { sub: "s" }, person }, facts), {
    sub: "s",
    iss: "https://clave.example",
    aud: "town-hall",
    exp: seconds + 300,
    iat: seconds,
    auth_time: seconds - 30,
    nonce: "n-0S6_WzA2Mj",
    acr: "http://eidas.europa.eu/LoA/low",
    amr: ["otp", "sms"],
    // OpenID Connect Core appendix A.3.
    at_hash: "77QmUPtjPfzWtF2AnpK9RQ",
  });
  const eddsa = idTokenClaims(
    { ...grant, nonce: null },
    { about: {}, person },
    { ...facts, algorithm: "EdDSA" },
  );
  equal("nonce" in eddsa, false);
  // SHA-512 for Ed25519: 32 bytes are its left half.
  equal(String(eddsa.at_hash).length, 43);
});

Deno.test("subjectOf() is one for a sector and another for every other (OIDC Core 8.1)", () => {
  const other = { sector: "E00003901" };
  const subject = subjectOf(townHall, "acc-1", mac);
  equal(subjectOf({ sector: townHall.sector }, "acc-1", mac), subject);
  notEqual(subjectOf(other, "acc-1", mac), subject);
  notEqual(subjectOf(townHall, "acc-2", mac), subject);
});

Deno.test("personOf() gives nothing of whoever has left, died, signed out or lost her phone", () => {
  const stands = personOf(grant, { account, resident });
  deepEqual(stands, { kind: "stands", person });
  const ended = { kind: "account-ended" };
  for (
    const state of [
      "invited",
      "phone-revoked",
      "renounced",
      "revoked",
      "deceased",
    ] as const
  ) {
    const left = { ...account, state };
    deepEqual(personOf(grant, { account: left, resident }), ended);
  }
  const dead = { ...resident, status: "deceased" } as const;
  deepEqual(personOf(grant, { account, resident: dead }), ended);
  deepEqual(personOf(grant, { account: null, resident }), ended);
  const anew = { ...account, id: "acc-2" };
  deepEqual(personOf(grant, { account: anew, resident }), ended);
  const out = { ...account, sessionsFrom: at(-29) };
  deepEqual(personOf(grant, { account: out, resident }), {
    kind: "signed-out",
  });
});

Deno.test("discovery() names every endpoint under the issuer and every claim", () => {
  const facts = discovery("https://clave.example");
  equal(facts.issuer, "https://clave.example");
  for (const [name, value] of Object.entries(facts)) {
    if (!name.endsWith("_endpoint") && name !== "jwks_uri") continue;
    equal(String(value).startsWith("https://clave.example/oidc/"), true, name);
  }
  deepEqual(facts.id_token_signing_alg_values_supported, ["ES256", "EdDSA"]);
  deepEqual(facts.ui_locales_supported, [
    "es",
    "ca",
    "gl",
    "eu",
    "ca-valencia",
    "en",
  ]);
});
