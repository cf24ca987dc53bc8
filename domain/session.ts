// Single sign-on: an account that is in, since when, how it was proven (GW-03, PN-15, PN-16).

import type { MethodName } from "./methods/all.ts";
import type { Policy } from "./policy.ts";
import type { Dossier, ShelfLabel, Step } from "./ports.ts";
import { type Proof, proofOf } from "./signin.ts";

export interface Session {
  /** The account's random id: no personal data lies in the store. */
  readonly account: string;
  readonly method: MethodName;
  readonly provenAt: Date;
  /** From when the account's sessions counted as it was looked at for the proof. */
  readonly asOf: Date;
  readonly usedAt: Date;
}

/** Whether a session still stands: not idle too long, not too old, not ended by its owner, her account's state or her death. */
export function proofOfSession(
  session: Session | null,
  { account, resident }: Dossier,
  at: { readonly now: Date; readonly policy: Policy },
): Proof | null {
  if (!session || !account || account.id !== session.account) return null;
  if (resident?.status === "deceased") return null;
  const { sessionIdleSeconds, sessionSeconds } = at.policy.signin;
  const age = (since: Date) => (at.now.getTime() - since.getTime()) / 1000;
  if (age(session.usedAt) >= sessionIdleSeconds) return null;
  if (age(session.provenAt) >= sessionSeconds) return null;
  return proofOf(account, session);
}

/**
 * When it ends if nobody uses it again. `hard`: no use of it puts that off. After so long she identifies again, however busy she was: that is what the limit is for, so it
 * is none that more time could be asked for (WCAG 2.2.1, essential; NIST SP 800-63B-4 2.3.3).
 */
export function sessionEnd(
  { usedAt, provenAt }: Pick<Session, "usedAt" | "provenAt">,
  { signin }: Policy,
): { readonly until: Date; readonly hard: boolean } {
  const idle = usedAt.getTime() + signin.sessionIdleSeconds * 1000;
  const hard = provenAt.getTime() + signin.sessionSeconds * 1000;
  return { until: new Date(Math.min(idle, hard)), hard: hard <= idle };
}

/** Marks a session as used now. One that was ended meanwhile stays ended. */
export function useSession(now: Date): Step<Session, null> {
  return (held) => ({ keep: held && { ...held, usedAt: now }, answer: null });
}

export function sessionLabel(policy: Policy): ShelfLabel<Session> {
  return {
    name: "s",
    seconds: policy.signin.sessionSeconds,
    read(text) {
      const [account, method, provenAt, asOf, usedAt] = JSON.parse(text);
      return {
        account,
        method,
        provenAt: new Date(provenAt),
        asOf: new Date(asOf),
        usedAt: new Date(usedAt),
      };
    },
    write: ({ account, method, provenAt, asOf, usedAt }) =>
      JSON.stringify([
        account,
        method,
        provenAt.getTime(),
        asOf.getTime(),
        usedAt.getTime(),
      ]),
  };
}
