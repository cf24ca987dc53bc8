// "This was not me", looked into: what it lifts, what it leaves, whom it tells.

import { deepEqual, equal } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import type { Case } from "../../../domain/desk/case.ts";
import { closeMisuse, tellsOfMisuse } from "../../../domain/desk/misuse.ts";
import type { Email } from "../../../domain/email.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { accountOf, ana, noon, phone } from "../../support/accounts.ts";
import { bilbao } from "../../support/desk.ts";

const hers = accountOf(ana, {
  phone: phone("+34600111222"),
  email: "ana@example.org" as Email,
  suspended: [{ method: "pin", at: noon }],
});
const waiting: Case = {
  id: "case",
  account: hers.id,
  document: ana,
  openedAt: noon,
  matter: { kind: "misuse", method: "pin" },
  end: null,
};
const day = 86_400_000;

function closed(
  outcome: "accepted" | "refused",
  given: { account?: Account | null; officer?: string; caseId?: string } = {},
) {
  const { account = hers, officer = "one", caseId = "case" } = given;
  return closeMisuse({
    person: "mac",
    now: noon,
    by: { officer, office: bilbao },
    messageIds: ["1", "2"],
    caseId,
    outcome,
  })({ account, phoneHolder: null, openCases: [waiting] });
}

Deno.test("closeMisuse() leaves what she stopped where somebody was here, and lifts it where nobody was", () => {
  equal(closed("accepted").keep, undefined);
  deepEqual(closed("refused").keep, { ...hers, suspended: [] });
});

Deno.test("closeMisuse() tells her on both channels what came of it", () => {
  const { messages, cases } = closed("accepted");
  deepEqual(messages!.map(({ to, body }) => [to, body.kind]), [
    [hers.phone, "misuse-closed"],
    [hers.email, "misuse-closed"],
  ]);
  equal(cases![0]!.end?.outcome, "accepted");
});

Deno.test("closeMisuse() does nothing for another case, a lost account, or the officer whom it is about", () => {
  const gone = { answer: { kind: "gone" } };
  deepEqual(closed("refused", { caseId: "other" }), gone);
  deepEqual(closed("refused", { account: null }), gone);
  deepEqual(closed("refused", { officer: hers.id }), gone);
});

Deno.test("tellsOfMisuse() shows some weeks of how she was identified, and nothing that is not about that", () => {
  const { misuseDays } = defaultPolicy.desk;
  const ago = (days: number) => new Date(noon.getTime() - days * day);
  const told = (at: Date) =>
    tellsOfMisuse(
      { kind: "misuse-reported", at, person: "mac" },
      noon,
      defaultPolicy,
    );
  equal(told(ago(misuseDays - 1)), true);
  equal(told(ago(misuseDays)), false);
  // Whoever came in as her may have made herself at home.
  const locked = {
    kind: "password-locked",
    at: ago(1),
    person: "mac",
  } as const;
  equal(tellsOfMisuse(locked, noon, defaultPolicy), true);
  const out = { kind: "signed-out", at: ago(1), person: "mac" } as const;
  equal(tellsOfMisuse(out, noon, defaultPolicy), false);
});
