// A review that something else has left nothing to decide ends with it, and what was recorded with an end in sight (RG-45, RG-92, RG-97).

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import { revoke } from "../../../domain/desk/revocation.ts";
import type { Email } from "../../../domain/email.ts";
import { renounce, renounceAtOffice } from "../../../domain/my_data/leaving.ts";
import { undoPhoneChange } from "../../../domain/my_data/phone_undo.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import type { Decision } from "../../../domain/ports.ts";
import { raise } from "../../../domain/registration/raise.ts";
import { register } from "../../../domain/registration/register.ts";
import type { ReviewCase } from "../../../domain/registration/review.ts";
import { accountOf, ana, noon, phone } from "../../support/accounts.ts";
import { bilbao } from "../../support/desk.ts";
import { resident } from "../../support/residents.ts";

const her = resident(ana, { validUntil: "2031-05-20" });
const by = { officer: "one", office: bilbao };
const email = "ana@example.org" as Email;
const basic = { level: "basic", route: "letter", at: noon } as const;
const hers = accountOf(ana, { phone: phone("+34600111222"), email });
const waiting: ReviewCase = {
  id: "review",
  account: hers.id,
  document: ana,
  openedAt: noon,
  end: null,
  matter: {
    kind: "review",
    dueOn: "2026-11-25",
    language: "es",
    codeMac: "mac",
    code: "sealed",
    contact: null,
    phone: hers.phone,
    agreed: null,
    refusal: null,
  },
};
const receipt = { csv: "0123456789ABCDEF", name: "Ana" };
const own = {
  account: hers.id,
  person: "p",
  now: noon,
  asOf: noon,
  messageIds: ["1", "2"] as const,
};
const made = {
  activationCode: "code",
  activationMac: "mac",
  accountId: "new",
  receiptCsv: receipt.csv,
  messageIds: ["1", "2", "3", "4"] as const,
};

function seen(account: Account) {
  return { account, phoneHolder: null, openCases: [waiting] };
}

const registering = (ground: Parameters<typeof register>[0]["ground"]) => ({
  resident: her,
  ground,
  phone: phone("+34600111222"),
  email,
  language: "es" as const,
  conditions: { language: "es" as const, sentences: [] },
  personOf: () => "p",
  now: noon,
});
const office = { kind: "office", by, guardian: null } as const;
const former = {
  phone: phone("+34600999888"),
  registration: { level: "advanced", route: "office", at: noon },
  presentAt: null,
  suspended: [],
  undoMac: "undo",
  until: new Date(noon.getTime() + 1),
  undone: false,
} as const;
const invited = accountOf(ana, { state: "invited", registration: null });

const moot: Readonly<Record<string, Decision<unknown>>> = {
  "she leaves": renounce({ ...own, receipt }, defaultPolicy)(seen(hers)),
  "she leaves at an office": renounceAtOffice({
    ...own,
    document: ana,
    by,
    receipt,
    accountId: "new",
    language: "es",
  }, defaultPolicy)(seen(invited)),
  "she is removed": revoke({
    ...own,
    by,
    reason: "fraud",
    caseId: "removal",
  }, defaultPolicy)(seen(hers)),
  "she is raised at an office": raise(
    {
      resident: her,
      ground: office,
      phone: hers.phone,
      person: "p",
      now: noon,
    },
    { ...made, messageIds: ["1", "2"] },
    defaultPolicy,
  )(seen({ ...hers, registration: basic })),
  "she registers at an office": register(
    registering(office),
    made,
    defaultPolicy,
  )(seen(invited)),
  "she takes back what had lowered her level": undoPhoneChange({
    document: ana,
    undoMac: "undo",
    personOf: () => "p",
    now: noon,
    messageIds: ["1", "2", "3"],
  }, defaultPolicy)(
    seen({ ...hers, registration: basic, formerPhones: [former] }),
  ),
};

for (const [what, { cases, evidence, events }] of Object.entries(moot)) {
  Deno.test(`while a video waits ${what}: the review ends with it, and so will what she recorded`, () => {
    const found = cases?.find(({ id }) => id === "review") as ReviewCase;
    deepEqual(found.end, { at: noon, by: null, outcome: "refused" });
    const { refusal, code, phone } = found.matter;
    deepEqual([refusal, code, phone], ["superseded", null, null]);
    const { keptSecondsAfterReview } = defaultPolicy.video;
    const until = new Date(noon.getTime() + keptSecondsAfterReview * 1000);
    deepEqual(evidence, [{ id: "review", until }]);
    const kinds = events?.map(({ kind }) => kind);
    equal(kinds?.filter((kind) => kind === "review-refused").length, 1);
  });
}

Deno.test("a removal keeps its own case beside the one that it ends", () => {
  const kinds = moot["she is removed"]?.cases?.map(({ matter }) => matter.kind);
  deepEqual(kinds, ["revocation", "review"]);
});

Deno.test("registering by letter leaves the review to be decided: it may still raise her", () => {
  const sent = {
    id: "letter",
    csvMac: "mac",
    sentAt: noon,
    expiresAt: new Date(noon.getTime() + 1),
    usedAt: null,
  };
  const { answer, cases, evidence } = register(
    registering({ kind: "letter", letterId: "letter" }),
    made,
    defaultPolicy,
  )(seen({ ...invited, letters: [sent] }));
  ok(answer.kind === "registered");
  deepEqual([cases, evidence], [undefined, undefined]);
});
