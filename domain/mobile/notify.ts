// A notice to her activated phone, where she has allowed it.

import type { Account } from "../account.ts";
import type { Message } from "../messages.ts";
import { type PushAddress, type PushBody, pushedTo } from "./push.ts";

export interface Notice {
  readonly id: string;
  /** Her name in messages and audit. */
  readonly person: string;
  readonly now: Date;
  readonly body: PushBody;
}

/** Empty for a phone that is told nothing. */
export function noticeTo(
  push: PushAddress | null,
  { id: account, language }: Pick<Account, "id" | "language">,
  { id, person, now, body }: Notice,
): readonly Message[] {
  return push
    ? [{ id, language, person, at: now, ...pushedTo(push, body, account) }]
    : [];
}
