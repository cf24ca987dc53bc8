// Telling a person what happened to her registration, on both channels: a thief seldom holds them both.

import type { Account } from "../account.ts";
import type { Personal } from "../audit.ts";
import { type OfficeAct, servedBy } from "../desk/officer.ts";
import type { Message, MessageBody } from "../messages.ts";

/** What every change of one's own data is given: who she is, when, and new random names for what is sent. */
export interface OwnAct {
  /** The account of the session that asks: it is changed, and no other. */
  readonly account: string;
  /** Her name in messages and audit: a mac of her document. */
  readonly person: string;
  readonly now: Date;
  readonly messageIds: readonly [string, string];
  /** The officer who does it for her, at a desk; not given where she does it herself. */
  readonly by?: OfficeAct;
}

/** What an event says of who did it. */
export function doneBy(
  { by }: Pick<OwnAct, "by">,
):
  | { readonly office: string; readonly personal: Personal }
  | { readonly office?: never; readonly personal?: never } {
  return by ? servedBy(by) : {};
}

/** Null for an account that is not the session's, or cannot change anything any more. */
export function ownAccount(
  account: Account | null,
  act: Pick<OwnAct, "account">,
): Account | null {
  return account?.id === act.account && account.state === "active"
    ? account
    : null;
}

export function tellBoth(
  { phone, email, language }: Account,
  { person, now, messageIds }: OwnAct,
  body: MessageBody,
): Message[] {
  const common = { language, person, at: now, body };
  return [
    ...(phone
      ? [{ ...common, id: messageIds[0], channel: "sms" as const, to: phone }]
      : []),
    ...(email
      ? [{ ...common, id: messageIds[1], channel: "email" as const, to: email }]
      : []),
  ];
}
