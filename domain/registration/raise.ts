// Raising the level: a person who registered by letter shows something stronger (RG-80, RG-81).

import { type Account, type Route, routeLevels } from "../account.ts";
import type { Resident } from "../census.ts";
import type { RegistrationLevel } from "../level.ts";
import type { Message } from "../messages.ts";
import { fullName } from "../person_name.ts";
import type { Phone } from "../phone.ts";
import type { Policy } from "../policy.ts";
import { isPresence } from "../presence.ts";
import type { Decision, Seen } from "../ports.ts";
import { registrationStanding } from "../standing.ts";
import { unsuspend } from "../suspension.ts";
import { placeOf, seenAt, shownBy } from "./ground.ts";
import { endingMootReview } from "./review_end.ts";
import { type Ground, stopOf, type VisitStop } from "./visit.ts";

export interface Raising {
  readonly resident: Resident;
  readonly ground: Ground;
  /** The one that she saw, proved, or had when she sent her video: what she showed is worth nothing for another. */
  readonly phone: Phone | null;
  /** The mac of her document. */
  readonly person: string;
  readonly now: Date;
}

/** What has to be new and random, made before the decision so that the decision stays pure. */
export interface MadeForRaising {
  readonly activationCode: string;
  readonly activationMac: string;
  readonly receiptCsv: string;
  readonly messageIds: readonly [string, string];
}

export type RaiseAnswer =
  | { readonly kind: "raised" }
  /** Another answers for her by now: bound by a letter, or by whoever had hers. */
  | { readonly kind: "phone-changed" }
  | { readonly kind: "stopped"; readonly standing: VisitStop };

/** The phone and the rest stay as they are. A new activation code takes the place of the former (RG-81); a receipt says so (RG-05). */
export function raise(
  { resident, ground, phone, person, now }: Raising,
  made: MadeForRaising,
  policy: Policy,
): (seen: Seen) => Decision<RaiseAnswer> {
  const route: Route = ground.kind;
  return (seen) => {
    const { account } = seen;
    const standing = registrationStanding(
      { resident, account },
      now,
      policy,
      route,
    );
    if (!account || standing.kind !== "may-raise") {
      return { answer: { kind: "stopped", standing: stopOf(standing) } };
    }
    if (account.phone !== phone) return { answer: { kind: "phone-changed" } };
    const level: RegistrationLevel = routeLevels[route];
    const keep: Account = {
      ...unsuspend(account),
      registration: { level, route, at: now },
      activation: { mac: made.activationMac, madeAt: now },
      presentAt: isPresence(ground) ? now : account.presentAt,
    };
    const decision: Decision<RaiseAnswer> = {
      answer: { kind: "raised" },
      keep,
      messages: told(keep, made, { person, now }),
      receipts: [{
        csv: made.receiptCsv,
        person,
        receipt: {
          kind: "level-raised",
          at: now,
          name: fullName(resident),
          document: resident.document,
          facts: {
            route,
            level,
            ...seenAt(ground),
            activationCode: made.activationCode,
          },
        },
      }],
      events: [{
        kind: "level-raised",
        at: now,
        person,
        route,
        level,
        ...placeOf(ground),
        ...shownBy(ground),
      }],
    };
    return endingMootReview(decision, seen, { person, now }, policy);
  };
}

/** By both ways: whoever raises a level in another's name must not be alone in knowing it. */
function told(
  { phone, email, language }: Account,
  { messageIds: [sms, mail] }: MadeForRaising,
  { person, now }: { person: string; now: Date },
): Message[] {
  const mine = {
    language,
    person,
    at: now,
    body: { kind: "level-raised", at: now },
  } as const;
  return [
    ...(phone
      ? [{ ...mine, id: sms, channel: "sms", to: phone } as const]
      : []),
    ...(email
      ? [{ ...mine, id: mail, channel: "email", to: email } as const]
      : []),
  ];
}
