// Removed ex officio, as a pure decision (RG-97).

import { deepEqual, equal } from "node:assert/strict";
import type { Account, AccountState } from "../../../domain/account.ts";
import { propose, rolesToUndo } from "../../../domain/desk/rehabilitation.ts";
import { revoke } from "../../../domain/desk/revocation.ts";
import type { Email } from "../../../domain/email.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { accountOf, ana, noon, phone } from "../../support/accounts.ts";
import { bilbao } from "../../support/desk.ts";

const hers = accountOf(ana, {
  phone: phone("+34600111222"),
  email: "ana@example.org" as Email,
});
const later = new Date(noon.getTime() + 1000);
const by = { officer: "one", office: bilbao };

function revoked(account: Account | null) {
  return revoke({
    account: hers.id,
    person: "mac",
    now: later,
    messageIds: ["1", "2"],
    by,
    reason: "fraud",
    caseId: "case",
  }, defaultPolicy)({ account, phoneHolder: null, openCases: [] });
}

Deno.test("revoke() ends sessions, frees the phone, kills codes and letters, and keeps why in an open case", () => {
  const { keep, cases } = revoked(hers);
  const { state, phone, email, activation, letters, sessionsFrom } = keep!;
  deepEqual({ state, phone, email, activation, letters, sessionsFrom }, {
    state: "revoked",
    phone: null,
    email: null,
    activation: null,
    letters: [],
    sessionsFrom: later,
  });
  deepEqual(keep!.registration, hers.registration);
  deepEqual(cases!.map(({ matter, end }) => ({ matter, end })), [{
    matter: { kind: "revocation", reason: "fraud", by },
    end: null,
  }]);
});

Deno.test("revoke() tells her on both channels, at what she had, and the record the reason", () => {
  const { messages, events } = revoked(hers);
  deepEqual(messages!.map(({ to, body }) => [to, body.kind]), [
    [hers.phone, "revoked"],
    [hers.email, "revoked"],
  ]);
  deepEqual(events, [{
    kind: "revoked",
    at: later,
    person: "mac",
    reason: "fraud",
    office: bilbao.name,
    personal: { officer: "one" },
  }]);
});

const unrevoked: readonly AccountState[] = [
  "invited",
  "renounced",
  "revoked",
  "deceased",
];
for (const state of unrevoked) {
  Deno.test(`revoke() has nothing to remove of an account that is ${state}`, () => {
    const decision = revoked({ ...hers, state });
    deepEqual(decision, { answer: { kind: "stopped" } });
  });
}

Deno.test("revoke() changes no account but the one that was looked up", () => {
  deepEqual(revoked(null), { answer: { kind: "stopped" } });
  deepEqual(revoked({ ...hers, id: "another" }), {
    answer: { kind: "stopped" },
  });
});

Deno.test("a lifted removal leaves her as if never registered, and its case closed", () => {
  const { keep, cases } = revoked(hers);
  const policy = {
    ...defaultPolicy,
    desk: { ...defaultPolicy.desk, rehabilitationOfficers: 1 },
  };
  const decision = propose({
    person: "mac",
    now: later,
    by: { officer: "two", office: bilbao },
    letter: null,
    undoes: "revocation",
    caseId: "back",
  }, policy)({ account: keep!, phoneHolder: null, openCases: cases! });
  equal(decision.answer.kind, "done");
  equal(decision.keep!.state, "invited");
  equal(decision.keep!.registration, null);
  // The census has her no more: there is no address to write to.
  deepEqual(decision.messages, []);
  deepEqual(decision.cases!.map(({ id, end }) => [id, end?.outcome]), [
    ["case", "accepted"],
  ]);
  deepEqual(rolesToUndo.revocation, ["supervisor"]);
});
