// How a person stands once document and contrast datum match: ID-53, ID-65, RG-22, RG-92 to RG-98.

import { deepEqual, equal } from "node:assert/strict";
import type { AccountState, Route } from "../../domain/account.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { registrationStanding, signinStanding } from "../../domain/standing.ts";
import { accountOf, ana, noon, phone } from "../support/accounts.ts";
import { resident } from "../support/residents.ts";

const person = resident(ana);
const active = accountOf(ana, { phone: phone("+34600111222") });

Deno.test("signinStanding() is ready only with an active account that has a phone", () => {
  equal(
    signinStanding({ resident: person, account: active }, "pin").kind,
    "ready",
  );
  const cases: [AccountState, string][] = [
    ["invited", "not-registered"],
    ["phone-revoked", "phone-revoked"],
    ["renounced", "renounced"],
    ["revoked", "revoked"],
    ["deceased", "deceased"],
  ];
  for (const [state, kind] of cases) {
    const account = { ...active, state };
    equal(signinStanding({ resident: person, account }, "pin").kind, kind);
  }
  const nobody = { resident: person, account: null };
  equal(signinStanding(nobody, "pin").kind, "not-registered");
});

Deno.test("signinStanding() believes the census that somebody has died (RG-98)", () => {
  const deceased = { ...person, status: "deceased" } as const;
  const answer = signinStanding({ resident: deceased, account: active }, "pin");
  deepEqual(answer, { kind: "deceased" });
});

function register(
  given: Partial<typeof person>,
  state: AccountState | null = null,
  route: Route = "letter",
) {
  const account = state && { ...active, state };
  return registrationStanding(
    { resident: { ...person, ...given }, account },
    noon,
    defaultPolicy,
    route,
  );
}

Deno.test("registrationStanding() lets in who is new, who has only a letter, and who lost her phone", () => {
  for (const state of [null, "invited", "phone-revoked"] as const) {
    deepEqual(register({}, state), { kind: "may-register" });
  }
});

Deno.test("registrationStanding() sends the others each her own way (RG-96, RG-97, X-12)", () => {
  equal(register({}, "active").kind, "already-registered");
  equal(register({}, "renounced").kind, "renounced");
  equal(register({}, "revoked").kind, "revoked");
  equal(register({ status: "deceased" }).kind, "deceased");
});

Deno.test("registrationStanding() lets a certificate bring back who left, and raise who registered by letter (RG-80, RG-96)", () => {
  equal(register({}, null, "certificate").kind, "may-register");
  equal(register({}, "renounced", "certificate").kind, "may-register");
  equal(register({}, "phone-revoked", "certificate").kind, "may-register");
  equal(register({}, "active", "certificate").kind, "may-raise");
  equal(register({}, "revoked", "certificate").kind, "revoked");
  const advanced = {
    ...active,
    registration: { level: "advanced", route: "certificate", at: noon },
  } as const;
  const again = registrationStanding(
    { resident: person, account: advanced },
    noon,
    defaultPolicy,
    "certificate",
  );
  equal(again.kind, "already-registered");
  const expired = { validUntil: "2026-11-21" } as const;
  equal(register(expired, "active", "certificate").kind, "document-expired");
});

Deno.test("registrationStanding() takes a document on its last day, and not the day after (ID-53)", () => {
  equal(register({ validUntil: "2026-11-22" }).kind, "may-register");
  deepEqual(register({ validUntil: "2026-11-21" }), {
    kind: "document-expired",
    validUntil: "2026-11-21",
  });
  equal(register({ validUntil: "9999-01-01" }).kind, "may-register");
});

Deno.test("registrationStanding() counts fourteen years to the day (ID-65)", () => {
  equal(register({ birthDate: "2012-11-22" }).kind, "may-register");
  deepEqual(register({ birthDate: "2012-11-23" }), {
    kind: "too-young",
    minimumAge: 14,
  });
});

Deno.test("registrationStanding() lets an office take a minor of any age (ID-65)", () => {
  equal(
    register({ birthDate: "2026-11-01" }, null, "office").kind,
    "may-register",
  );
  for (const route of ["letter", "certificate", "video"] as const) {
    equal(register({ birthDate: "2012-11-23" }, null, route).kind, "too-young");
  }
});
