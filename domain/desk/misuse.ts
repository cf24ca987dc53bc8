// "This was not me", looked into by an officer: what she said holds, or nothing of the kind is found and what waited works again.

import { tellBoth } from "../my_data/told.ts";
import type { AuditEvent } from "../audit.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import { type CaseEnd, ended, openCase } from "./case.ts";
import { unsuspend } from "../suspension.ts";
import { type OfficeAct, servedBy } from "./officer.ts";

export interface MisuseVerdict {
  readonly person: string;
  readonly now: Date;
  readonly by: OfficeAct;
  readonly messageIds: readonly [string, string];
  readonly caseId: string;
  readonly outcome: CaseEnd["outcome"];
}

export type MisuseAnswer = { readonly kind: "closed" | "gone" };

export function closeMisuse(
  act: MisuseVerdict,
): (seen: Seen) => Decision<MisuseAnswer> {
  return ({ account, openCases }) => {
    const { now, person, by, caseId, outcome } = act;
    const found = openCase(openCases, "misuse");
    // An officer does not look into what she herself has told.
    const hers = account && account.id !== by.officer;
    if (!hers || found?.id !== caseId) return { answer: { kind: "gone" } };
    return {
      answer: { kind: "closed" },
      // What she stopped stays so until she comes back herself, unless nobody else is found to have been here.
      ...(outcome === "refused" && { keep: unsuspend(account) }),
      messages: tellBoth(account, { ...act, account: account.id }, {
        kind: "misuse-closed",
        at: now,
        outcome,
      }),
      events: [{
        kind: "misuse-closed",
        at: now,
        person,
        outcome,
        ...servedBy(by),
      }],
      cases: [ended(found, now, by, outcome)],
    };
  };
}

/** What an officer may read for it, and no more: how somebody came in as her, or tried to, and what was changed. */
const telling: readonly AuditEvent["kind"][] = [
  "identified",
  "session-used",
  "pin-refused",
  "certificate-refused",
  "contrast-refused",
  "activation-renewed",
  "password-set",
  "password-locked",
  "password-left",
  "authenticator-added",
  "authenticator-removed",
  "device-activated",
  "device-removed",
  "device-cloned",
  "recovery-codes-renewed",
  "recovery-code-used",
  "email-changed",
  "phone-changed",
  "methods-restored",
  "level-raised",
  "registered",
  "misuse-reported",
];

export function tellsOfMisuse(
  { kind, at }: AuditEvent,
  openedAt: Date,
  policy: Policy,
): boolean {
  const age = openedAt.getTime() - at.getTime();
  return telling.includes(kind) && age < policy.desk.misuseDays * 86_400_000;
}
