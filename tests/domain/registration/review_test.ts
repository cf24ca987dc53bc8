// Opening a review: the promised day, and what of a person changes before an officer has looked (RG-44, RG-48).

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { addDays } from "../../../domain/calendar.ts";
import type { Email } from "../../../domain/email.ts";
import type { Phone } from "../../../domain/phone.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import type { Seen } from "../../../domain/ports.ts";
import {
  openReview,
  videoStanding,
  workingDaysAfter,
} from "../../../domain/registration/review.ts";
import { accountOf, ana, noon } from "../../support/accounts.ts";
import { resident } from "../../support/residents.ts";

const her = resident(ana, { validUntil: "2031-05-20" });
const contact = {
  phone: "+34600111222" as Phone,
  email: "ana@example.org" as Email,
  acceptedIn: "es",
  heldBy: null,
} as const;
const nothing: Seen = { account: null, phoneHolder: null, openCases: [] };

function opening(seen: Seen, codeMac = "the-mac", given = contact) {
  return openReview(
    {
      resident: her,
      contact: given,
      language: "es",
      person: "p",
      now: noon,
    },
    {
      caseId: `case-${codeMac}`,
      accountId: "new",
      codeMac,
      sealedCode: "sealed",
      messageIds: ["m1", "m2"],
    },
    defaultPolicy,
  )(seen);
}

Deno.test("workingDaysAfter() counts neither Saturdays nor Sundays", () => {
  // 20 November 2026 is a Friday.
  equal(workingDaysAfter("2026-11-20", 1), "2026-11-23");
  equal(workingDaysAfter("2026-11-20", 3), "2026-11-25");
  equal(workingDaysAfter("2026-11-21", 1), "2026-11-23");
  equal(workingDaysAfter("2026-11-23", 5), "2026-11-30");
  fc.assert(
    fc.property(fc.nat(3000), fc.integer({ min: 1, max: 40 }), (from, days) => {
      const start = addDays("2026-01-01", from);
      const end = workingDaysAfter(start, days);
      const weekday = new Date(`${end}T00:00:00Z`).getUTCDay();
      ok(weekday > 0 && weekday < 6);
      let working = 0;
      for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) {
        const of = new Date(`${day}T00:00:00Z`).getUTCDay();
        if (of > 0 && of < 6) working++;
      }
      equal(working, days);
    }),
  );
});

Deno.test("openReview() makes an account that is not registered, one case, and two messages; her phone is not bound", () => {
  const { answer, keep, cases, evidence, messages } = opening(nothing);
  equal(answer.kind, "opened");
  deepEqual([keep?.state, keep?.phone], ["invited", null]);
  deepEqual(evidence, [{ id: "case-the-mac", until: null }]);
  equal(cases?.[0]?.account, keep?.id);
  deepEqual(messages?.map(({ channel, to }) => [channel, to]), [
    ["sms", contact.phone],
    ["email", contact.email],
  ]);
});

Deno.test("openReview() leaves whoever is registered as she is, and writes to the phone and e-mail that she had", () => {
  const registration = { level: "basic", route: "letter", at: noon } as const;
  const account = accountOf(ana, {
    state: "active",
    registration,
    phone: "+34600999888" as Phone,
    email: "hers@example.org" as Email,
  });
  const { keep, cases, messages } = opening({ ...nothing, account });
  equal(keep, undefined);
  const [opened] = cases ?? [];
  ok(opened?.matter.kind === "review");
  // A thief with her document's data cannot bring a phone of his own in by this.
  equal(opened.matter.contact, null);
  deepEqual(messages?.map(({ to }) => to), [
    "+34600999888",
    "hers@example.org",
  ]);
});

Deno.test("openReview() opens nothing while one waits; the same step again is the same one", () => {
  const { keep, cases } = opening(nothing);
  const seen: Seen = {
    account: keep!,
    phoneHolder: null,
    openCases: cases!,
  };
  const same = opening(seen);
  ok(same.answer.kind === "opened" && same.answer.again);
  deepEqual([same.cases, same.messages, same.evidence], [
    undefined,
    undefined,
    undefined,
  ]);
  const other = opening(seen, "another");
  ok(other.answer.kind === "stopped");
  equal(other.answer.standing.kind, "under-review");
});

Deno.test("videoStanding() asks the policy whose documents it takes (X-16)", () => {
  const off = {
    ...defaultPolicy,
    video: {
      ...defaultPolicy.video,
      documents: { dni: false, tie: true, eu: true },
    },
  };
  const person = { resident: her, account: null, openCases: [] };
  equal(videoStanding(person, noon, defaultPolicy).kind, "may-register");
  equal(videoStanding(person, noon, off).kind, "document-not-for-video");
});
