// Every limit of time in the policy: which ones a person waits for, what she can do about each (WCAG 2.2.1), and which are none of hers.

import type { Policy } from "./policy.ts";

export type LimitKind =
  /** A page says until when it waits, and waits once more as long, ten times, at a press of a button. */
  | "extended"
  /** Every use puts it off, to the hard end of the session. */
  | "used"
  /**
   * It cannot be longer without being worth less: the secret, the proof or the request is what the limit is for. Another is one tap
   * away, and what was typed, secrets excepted, is not lost.
   */
  | "essential"
  /** It runs for nobody who is typing: another may be had, or the same page be seen again, when it has passed. */
  | "again"
  /** Longer than twenty hours (the exception of 2.2.1). */
  | "long"
  /** Not a person's: programs keep it among themselves, or it makes her wait and takes nothing away. */
  | "machine";

export interface TimeLimit {
  readonly kind: LimitKind;
  /** What happens when it has passed, or why it is no person's. */
  readonly then: string;
}

const machine = (then: string): TimeLimit => ({ kind: "machine", then });
const essential = (then: string): TimeLimit => ({ kind: "essential", then });
const again = (then: string): TimeLimit => ({ kind: "again", then });
const long = (then: string): TimeLimit => ({ kind: "long", then });
const extended = (then: string): TimeLimit => ({ kind: "extended", then });

/** By its path in the policy. Windows of `limits` count acts and take nothing away: they are not here. */
export const timeLimits: Readonly<Record<string, TimeLimit>> = {
  "signin.attemptSeconds": extended(
    "the same page of a fresh visit, with what was typed",
  ),
  "registration.stepSeconds": extended(
    "the contrast datum again, or the certificate, and on with what was typed",
  ),
  "password.stepSeconds": extended(
    "from the activation code, with the document",
  ),
  "account.changeSeconds": extended("the change begins again, filled"),
  "desk.recordSeconds": extended(
    "the record is looked up again, and the officer is where she was",
  ),
  "signin.sessionIdleSeconds": {
    kind: "used",
    then: "she identifies again, and is where she was",
  },
  "signin.sessionSeconds": essential(
    "she identifies again: NIST SP 800-63B-4 2.3.3 asks for it after twelve hours",
  ),
  "account.freshSeconds": essential(
    "she identifies again: an unlocked phone on a table is not enough",
  ),
  "certificates.errandSeconds": again("the page makes another when reloaded"),
  "pin.seconds": essential("another PIN"),
  "phoneCode.seconds": essential("another code"),
  "passwordCode.seconds": essential("another code"),
  "emailCode.seconds": essential("another code"),
  "password.resetSeconds": essential("another link"),
  "password.authenticator.stepSeconds": essential("the app shows the next"),
  "mobile.requestSeconds": essential("another request (MV-10)"),
  "mobile.challengeSeconds": essential("the page makes another when reloaded"),
  "mobile.openSeconds": essential("her phone asks for its lock again"),
  "mobile.qr.seconds": again("drawn anew by itself"),
  "mobile.takeSeconds": again("another request"),
  "receipt.shownSeconds": again("told on the page; the CSV is typed again"),
  "video.film.recordSeconds": again("she records it again, as often as wanted"),
  "video.film.leastSeconds": machine("how short a film may be"),
  "video.film.mostSeconds": machine("how long a film may be"),
  "video.uploadSeconds": again("she sends it again"),
  "keptSeconds": again("she types it again; a form keeps it for longer"),
  "signin.restartSeconds": again("the service is asked again"),
  "account.undoSeconds": long("an office still takes it back"),
  "push.keptSeconds": long("the app shows what waits when it is opened"),
  "password.deviceSeconds": long("the browser is a stranger again"),
  "mobile.cookieSeconds": long("the app is activated again"),
  "letter.keptSeconds": machine("how long an account remembers a letter"),
  "letter.perDay.seconds": machine("a window that counts letters"),
  "letter.perMonth.seconds": machine("a window that counts letters"),
  "account.doubleSeconds": machine("tells two clicks from two acts"),
  "pin.resendAfterSeconds": machine("how long before another is sent"),
  "phoneCode.resendAfterSeconds": machine("how long before another is sent"),
  "passwordCode.resendAfterSeconds": machine("how long before another is sent"),
  "emailCode.resendAfterSeconds": machine("how long before another is sent"),
  "mobile.smsAfterSeconds": machine("how long before an SMS is sent"),
  "password.hashing.retrySeconds": machine("how long before another try"),
  "mobile.qr.drawnEverySeconds": machine("a page keeps itself up to date"),
  "mobile.pollSeconds": machine("a page keeps itself up to date"),
  "mobile.refreshSeconds": machine("a page keeps itself up to date"),
  "mobile.hersEverySeconds": machine("a page keeps itself up to date"),
  "mobile.gatherMilliseconds": machine("a page keeps itself up to date"),
  "receipt.sealCertificateSeconds": machine("caches"),
  "video.abandonedSeconds": machine("files that nobody waits for"),
  "oidc.codeSeconds": machine("between a browser and a service"),
  "oidc.idTokenSeconds": machine("between services"),
  "oidc.accessTokenSeconds": machine("between services"),
  "oidc.discoverySeconds": machine("caches"),
  "oidc.jwksSeconds": machine("caches"),
  "certificates.clockSkewSeconds": machine("between clocks"),
  "certificates.timeoutSeconds": machine("between servers"),
  "certificates.keptSeconds": machine("caches"),
  "certificates.broughtSeconds": machine("redirects, no reading"),
  "portal.freshSeconds": machine("caches"),
  "services.freshSeconds": machine("caches"),
  "search.freshSeconds": machine("caches"),
  "search.keptSeconds": machine("versions side by side"),
  "offices.freshSeconds": machine("caches"),
  "audit.checkpointSeconds": machine("the record's signatures"),
  "audit.lookSeconds": machine("the record's signatures"),
  "audit.personKeySeconds": machine("keys in memory"),
  "notices.lookSeconds": machine("a clock of the server"),
  "outbox.leaseSeconds": machine("between carriers"),
  "outbox.retry.firstAfterSeconds": machine("between carriers"),
  "outbox.pauseSeconds": machine("between carriers"),
  "outbox.smsTimeoutSeconds": machine("between servers"),
  "outbox.mailTimeoutSeconds": machine("between servers"),
  "outbox.pushTimeoutSeconds": machine("between servers"),
};

/** Every limit of time that a policy has, by its path, in seconds. */
export function limitsIn(policy: Policy): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const look = (value: unknown, path: readonly string[]) => {
    if (typeof value === "number") {
      if (/seconds$/i.test(path.at(-1)!)) found.set(path.join("."), value);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, one] of Object.entries(value)) {
        look(one, [...path, name]);
      }
    }
  };
  const { limits: _, ...rest } = policy;
  look(rest, []);
  return found;
}
