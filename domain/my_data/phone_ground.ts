// What allows another phone (RG-82, X-17), and what a registration is worth by it.

import { type Account, type Route, routeLevels } from "../account.ts";
import type { OfficeAct } from "../desk/officer.ts";
import { openLetter } from "../registration/letter.ts";

/** What allows it: no session by PIN does, for whoever holds the phone for a minute has one. */
export type PhoneGround =
  | {
    readonly kind: "certificate";
    /** The account of the session, and from when its sessions counted for that: what has ended them since ends this. */
    readonly account: string;
    readonly asOf: Date;
  }
  /** The CSV of a letter that she asked for being registered. */
  | { readonly kind: "letter"; readonly letterId: string }
  | {
    readonly kind: "office";
    readonly by: OfficeAct;
    /** She told the officer that somebody else may have the former phone: none takes anything back any more. */
    readonly formerLost: boolean;
    /** She was told that another person has the new one, and proved it all the same (RG-21). */
    readonly inUse: boolean;
  };

/** Whether it can still end in a change: asked before an SMS is spent on it, and again when it is made. */
export function groundLacks(
  account: Account | null,
  ground: PhoneGround,
  now: Date,
): "letter-spent" | "not-hers" | null {
  if (account?.state !== "active") return "not-hers";
  switch (ground.kind) {
    case "certificate": {
      const hers = account.id === ground.account;
      return hers && ground.asOf >= account.sessionsFrom ? null : "not-hers";
    }
    case "letter": {
      // One that was sent to register her lies in some drawer: nobody asked for it to move a phone.
      const letter = openLetter(account, ground.letterId, now);
      return letter?.purpose === "phone" ? null : "letter-spent";
    }
    case "office":
      return null;
  }
}

/**
 * RG-84 keeps what hangs on the registration; its level it cannot keep where a letter binds the phone. A registration is worth
 * what bound the phone that answers for it: else whoever takes one letter out of a box has an advanced one.
 */
export function lowersLevel(
  { registration }: Pick<Account, "registration">,
  route: Route,
): boolean {
  return registration?.level === "advanced" && routeLevels[route] === "basic";
}
