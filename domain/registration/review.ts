// Recorded video (rulebook 2.5): what a person recorded waits for an officer. Until he has decided, nothing of hers changes.

import { type Account, newAccount } from "../account.ts";
import { addDays, dayOf } from "../calendar.ts";
import type { Day, Resident } from "../census.ts";
import { type Case, openCase } from "../desk/case.ts";
import type { OfficeAct } from "../desk/officer.ts";
import type { Email } from "../email.ts";
import type { Language } from "../language.ts";
import type { RegistrationLevel } from "../level.ts";
import type { Message } from "../messages.ts";
import type { Phone } from "../phone.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import {
  type RegistrationStanding,
  registrationStanding,
} from "../standing.ts";
import { stopOf, type VisitStop } from "./visit.ts";

/** Why an officer does not accept it; each tells the person what she can do now. */
export const refusalReasons = [
  "unreadable",
  "not-original",
  "face-hidden",
  "another-person",
  "not-in-force",
  "other-route",
] as const;
export type OfficerRefusal = typeof refusalReasons[number];
/** `superseded`: there was nothing to decide any more. */
export type RefusalReason =
  | OfficerRefusal
  | "phone-taken"
  | "superseded";

/** What she gave, proven and accepted before she recorded anything (RG-07, RG-21). */
export interface ReviewContact {
  readonly phone: Phone;
  readonly email: Email;
  /** In which language she read the conditions. */
  readonly acceptedIn: Language;
  /** Whose the phone was when she proved it: whoever has proven it since has the better right. Null: nobody's. */
  readonly heldBy: string | null;
}

/** A case's matter. */
export interface Review {
  readonly kind: "review";
  /** RG-48: the day by which she is promised an answer. */
  readonly dueOn: Day;
  readonly language: Language;
  /** Of the code that she keeps: with her document it shows her how things stand. */
  readonly codeMac: string;
  /**
   * The code itself, sealed: it becomes the CSV of her receipt, which cannot be closed under a mac. It is gone with the decision, so
   * that from then on the receipt opens to her alone.
   */
  readonly code: string | null;
  /** Null for whoever is registered already: hers stand. Gone with the decision too. */
  readonly contact: ReviewContact | null;
  /**
   * What answers for her once she is accepted: the phone that she proved, or had. Gone with the decision: a phone that a letter
   * binds in between is not raised by what she showed.
   */
  readonly phone: Phone | null;
  /** The first of two officers, where the policy asks for two. */
  readonly agreed: OfficeAct | null;
  readonly refusal: RefusalReason | null;
}

export type ReviewCase = Case & { readonly matter: Review };

/** Whether she may send a video now. */
export function videoStanding(
  { resident, account, openCases }: {
    readonly resident: Resident;
    readonly account: Account | null;
    readonly openCases: readonly Case[];
  },
  now: Date,
  policy: Policy,
): RegistrationStanding | VisitStop {
  const person = { resident, account };
  const standing = registrationStanding(person, now, policy, "video");
  const { kind } = standing;
  if (kind !== "may-register" && kind !== "may-raise") return standing;
  //
  if (!policy.video.documents[resident.kind]) {
    return { kind: "document-not-for-video" };
  }
  const waiting = openCase(openCases, "review");
  return waiting
    ? { kind: "under-review", dueOn: waiting.matter.dueOn }
    : standing;
}

export interface Recorded {
  readonly resident: Resident;
  readonly contact: ReviewContact | null;
  readonly language: Language;
  /** The mac of her document. */
  readonly person: string;
  readonly now: Date;
}

/** What has to be new and random, made before the decision so that the decision stays pure. */
export interface MadeForReview {
  /** Also under which the evidence lies. */
  readonly caseId: string;
  readonly accountId: string;
  readonly codeMac: string;
  readonly sealedCode: string;
  readonly messageIds: readonly [string, string];
}

export type OpenReviewAnswer =
  /** `again`: it had been opened by this very step; what came now is not kept. */
  | { readonly kind: "opened"; readonly dueOn: Day; readonly again: boolean }
  | { readonly kind: "stopped"; readonly standing: VisitStop };

/** Puts what she recorded before the officers, and tells her by both ways: a thief with her document's data must not be alone in knowing. */
export function openReview(
  { resident, contact, language, person, now }: Recorded,
  made: MadeForReview,
  policy: Policy,
): (seen: Seen) => Decision<OpenReviewAnswer> {
  return ({ account, openCases }) => {
    const there = openCase(openCases, "review")?.matter;
    if (there && there.codeMac === made.codeMac) {
      const { dueOn } = there;
      return { answer: { kind: "opened", dueOn, again: true } };
    }
    const standing = videoStanding(
      { resident, account, openCases },
      now,
      policy,
    );
    const raises = standing.kind === "may-raise";
    if (!raises && (standing.kind !== "may-register" || contact === null)) {
      const stop = stopOf(standing as RegistrationStanding);
      return { answer: { kind: "stopped", standing: stop } };
    }
    const held = account ??
      newAccount(made.accountId, resident.document, language, now);
    const dueOn = workingDaysAfter(
      dayOf(now),
      policy.video.reviewWorkingDays,
    );
    const opened: Case = {
      id: made.caseId,
      account: held.id,
      document: resident.document,
      openedAt: now,
      end: null,
      matter: {
        kind: "review",
        dueOn,
        language,
        codeMac: made.codeMac,
        code: made.sealedCode,
        contact: raises ? null : contact,
        phone: raises ? held.phone : contact!.phone,
        agreed: null,
        refusal: null,
      },
    };
    const { phone, email } = raises ? held : contact!;
    return {
      answer: { kind: "opened", dueOn, again: false },
      ...(account ? {} : { keep: held }),
      cases: [opened],
      evidence: [{ id: made.caseId, until: null }],
      messages: byBoth({ phone, email }, made.messageIds, {
        language: raises ? held.language : language,
        person,
        at: now,
        body: { kind: "review-opened", at: now, dueOn },
      }),
      events: [{ kind: "review-opened", at: now, person }],
    };
  };
}

/** The same by SMS and by e-mail, as far as she has them. */
export function byBoth(
  { phone, email }: Pick<Account, "phone" | "email">,
  [sms, mail]: readonly [string, string],
  common: Omit<Message, "id" | "channel" | "to">,
): Message[] {
  return [
    ...(phone
      ? [{ ...common, id: sms, channel: "sms", to: phone } as const]
      : []),
    ...(email
      ? [{ ...common, id: mail, channel: "email", to: email } as const]
      : []),
  ];
}

/** Saturdays and Sundays are none (Ley 39/2015, art. 30.2); holidays, which each town has its own of, count as if they were. */
export function workingDaysAfter(day: Day, days: number): Day {
  let at = day;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return at;
}

/** What a person's own page says of her newest one (the newest first): nothing once she has what she sent it for. */
export function reviewToTell(
  cases: readonly Case[],
  level: RegistrationLevel,
): ReviewCase | null {
  const newest = cases.find(({ matter }) => matter.kind === "review");
  const told = newest && (newest.end === null ||
    (newest.end.outcome === "refused" && level === "basic"));
  return told ? newest as ReviewCase : null;
}
