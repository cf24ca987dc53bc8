// The link with which she may choose another password: sent to her address once she has shown her activation code.

import type { Account } from "../account.ts";
import { sameCode } from "../codes.ts";
import type { Email } from "../email.ts";
import type { Decision, Seen } from "../ports.ts";

export interface ResetRequest {
  readonly account: string;
  readonly person: string;
  readonly now: Date;
  readonly expiresAt: Date;
  /** What the link is made of: where it leads, and the secret, with its mac. */
  readonly link: string;
  readonly code: string;
  readonly mac: string;
  readonly messageId: string;
}

export type ResetAnswer =
  | { readonly kind: "sent"; readonly to: Email }
  /** There is no password, or no address to write to. */
  | { readonly kind: "not-hers" };

/** The newest link is the only one. */
export function sendReset(
  act: ResetRequest,
): (seen: Seen) => Decision<ResetAnswer> {
  return ({ account }) => {
    const { now, person, expiresAt, link, code, mac } = act;
    if (account?.id !== act.account || account.state !== "active") {
      return { answer: { kind: "not-hers" } };
    }
    const { email, password, language } = account;
    if (!email || !password) return { answer: { kind: "not-hers" } };
    const reset = { mac, expiresAt };
    return {
      answer: { kind: "sent", to: email },
      keep: { ...account, password: { ...password, reset } },
      messages: [{
        id: act.messageId,
        channel: "email",
        to: email,
        language,
        person,
        at: now,
        body: { kind: "password-reset", at: now, link, code, expiresAt },
      }],
      events: [{ kind: "password-reset-sent", at: now, person }],
    };
  };
}

/** Whether this is her link, and still good. Looking does not spend it: programs that read mail open every link. */
export function resetStands(
  { password }: Pick<Account, "password">,
  mac: string,
  now: Date,
): boolean {
  const reset = password?.reset;
  return !!reset && sameCode(reset.mac, mac) && now < reset.expiresAt;
}
