// Coming back to Clave, as a pure decision: what a letter does not give (RG-22, RG-35; issue 3, section 3).

import { deepEqual, equal } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import type { Email } from "../../../domain/email.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { openLetter } from "../../../domain/registration/letter.ts";
import { register } from "../../../domain/registration/register.ts";
import type { Ground } from "../../../domain/registration/visit.ts";
import { accountOf, ana, noon, phone } from "../../support/accounts.ts";
import { resident } from "../../support/residents.ts";

const byLetter: Ground = { kind: "letter", letterId: "letter-1" };
const by = { officer: "an-officer", office: { id: "1", name: "Oficina" } };
const byMore: readonly Ground[] = [
  { kind: "certificate", means: "dnie", fingerprint: "ab" },
  { kind: "office", by, guardian: null },
  { kind: "video", by },
];

function registered(account: Account, ground: Ground): Account | undefined {
  const decide = register(
    {
      resident: resident(ana),
      ground,
      phone: phone("+34600000009"),
      email: "ana@example.org" as Email,
      language: "es",
      conditions: { language: "es", sentences: [] },
      personOf: (document) => `mac-${document}`,
      now: noon,
    },
    {
      activationCode: "AB2CDE3FGH4JKM5N",
      accountId: "new",
      activationMac: "mac",
      receiptCsv: "0123456789ABCDEF",
      messageIds: ["1", "2", "3", "4"],
    },
    defaultPolicy,
  );
  const { answer, keep } = decide({
    account,
    phoneHolder: null,
    openCases: [],
  });
  equal(answer.kind, "registered");
  return keep;
}

const suspended = [{ method: "pin", at: noon }] as const;
const lost = accountOf(ana, { state: "phone-revoked", suspended });

Deno.test("a thief who takes her phone and then her letter does not start what she has stopped", () => {
  deepEqual(registered(lost, byLetter)?.suspended, suspended);
  for (const ground of byMore) {
    deepEqual(registered(lost, ground)?.suspended, [], ground.kind);
  }
});

Deno.test("a letter that lies in some drawer opens nothing after she has registered by more (RG-36)", () => {
  for (const ground of byMore) {
    const { letters } = registered(lost, ground)!;
    const again = { ...lost, letters };
    equal(openLetter(again, "letter-1", noon), null, ground.kind);
  }
});
