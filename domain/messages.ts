// Every message that Clave sends, as data. The words are in views/messages.

import type { Day } from "./census.ts";
import type { CaseEnd } from "./desk/case.ts";
import type { RevocationReason } from "./desk/revocation.ts";
import type { Email } from "./email.ts";
import type { Language } from "./language.ts";
import type { MethodName } from "./methods/all.ts";
import type { PushKeys } from "./mobile/push.ts";
import type { Phone } from "./phone.ts";
import type { SetHow } from "./password/set.ts";
import type { RefusalReason } from "./registration/review.ts";
import type { Addressee } from "./tax_address.ts";

export type Channel = "sms" | "email" | "letter" | "push";

/** A name in each language, as the catalogue of services gives it. */
export type Localised = Readonly<Record<Language, string>>;

/**
 * What each kind of message says. `code`, `csv` and `keys` are secrets: whoever has carried the message wipes them. `account`: in
 * whose row the address of a phone is to be forgotten once it is gone; wiped likewise, and left out of messages from before.
 */
export type MessageBody =
  /** The PIN of one sign-in, with the body that asked (demands B.5: purpose, body and "nobody will ask you for it"). */
  | {
    readonly kind: "pin";
    readonly service: Localised;
    readonly code: string;
    readonly expiresAt: Date;
  }
  /** Proves a phone before it is bound. `inUse`: it belongs to another person, who will lose it (RG-21). */
  | {
    readonly kind: "phone-code";
    readonly code: string;
    readonly inUse: boolean;
    readonly expiresAt: Date;
  }
  /** The same at a desk, where it is read aloud to the officer who types it. */
  | {
    readonly kind: "desk-code";
    readonly code: string;
    readonly inUse: boolean;
    readonly expiresAt: Date;
  }
  /** Goes with a password, or lets her choose one (PM-12). */
  | {
    readonly kind: "password-code";
    readonly code: string;
    readonly expiresAt: Date;
  }
  /** By SMS and e-mail. */
  | {
    readonly kind: "password-set";
    readonly at: Date;
    readonly how: SetHow;
  }
  /** By SMS and e-mail: no page tells it to whoever has locked it. */
  | {
    readonly kind:
      | "password-locked"
      | "activation-blocked"
      | "password-left"
      | "authenticator-added"
      | "authenticator-removed"
      | "recovery-code-used"
      | "recovery-codes-renewed";
    readonly at: Date;
  }
  /** By e-mail: `link` and the secret `code` behind it let her choose another password. */
  | {
    readonly kind: "password-reset";
    readonly at: Date;
    readonly link: string;
    readonly code: string;
    readonly expiresAt: Date;
  }
  /** By e-mail: how long it is good yet (PM-32). */
  | {
    readonly kind: "password-ending";
    readonly lastDay: Day;
  }
  /**
   * To her activated phone: somebody asks at this service to identify as her (MV-13), or her PIN can be seen there. Neither a code
   * nor her name is in it: it lies on a screen that is locked, and the app opens at `url`.
   */
  | {
    readonly kind: "mobile-request" | "pin-in-app";
    readonly service: Localised;
    readonly url: string;
    readonly expiresAt: Date;
    readonly keys: PushKeys;
    readonly account?: string;
  }
  /** By SMS and e-mail. `name`: what she calls the phone. */
  | {
    readonly kind: "device-activated";
    readonly at: Date;
    readonly name: string;
  }
  /** To the phone of before: another one was activated (MV-02). */
  | {
    readonly kind: "device-retired";
    readonly at: Date;
    readonly url: string;
    readonly keys: PushKeys;
    readonly account?: string;
  }
  /** By SMS and e-mail: taken away; or taken away because a copy of its key has been used. */
  | {
    readonly kind: "device-removed" | "device-cloned";
    readonly at: Date;
  }
  /**
   * By e-mail and to the phone: she was asked too often, so nobody can ask her without a QR code until then. Never by SMS: it would
   * be one more thing to pester her with.
   */
  | {
    readonly kind: "requests-paused";
    readonly at: Date;
    readonly until: Date;
  }
  | {
    readonly kind: "requests-paused";
    readonly at: Date;
    readonly until: Date;
    readonly url: string;
    readonly keys: PushKeys;
    readonly account?: string;
  }
  /** RG-03. */
  | { readonly kind: "welcome" }
  /** By SMS and e-mail: her level was raised (RG-81). */
  | { readonly kind: "level-raised"; readonly at: Date }
  /** To the e-mail of whoever has just registered: she can tell us if it was not her. */
  | { readonly kind: "registered"; readonly at: Date }
  /** To the e-mail of whoever had the phone until now (RG-23). */
  | {
    readonly kind: "phone-moved";
    readonly lastDigits: string;
    readonly at: Date;
  }
  /** Proves an e-mail address before it is bound. */
  | {
    readonly kind: "email-code";
    readonly code: string;
    readonly expiresAt: Date;
  }
  /** To the address that is hers from now on. */
  | { readonly kind: "email-bound"; readonly at: Date }
  /** To the one before: `link` and the secret `code` behind it take the change back. */
  | {
    readonly kind: "email-changed";
    readonly at: Date;
    readonly link: string;
    readonly code: string;
    readonly expiresAt: Date;
  }
  /** To both, once it has been taken back. */
  | { readonly kind: "email-restored"; readonly at: Date }
  /** To the phone that is hers from now on. */
  | { readonly kind: "phone-bound"; readonly at: Date }
  /** To the one before: the secret `code` takes the change back, typed in where she types her document too. */
  | {
    readonly kind: "phone-given-up";
    readonly at: Date;
    readonly code: string;
    readonly expiresAt: Date;
  }
  /** By e-mail. `lowered`: a letter bound it, so the registration is basic now. */
  | {
    readonly kind: "phone-changed";
    readonly at: Date;
    readonly lastDigits: string;
    readonly lowered: boolean;
  }
  /** By SMS to both phones and by e-mail, once it has been taken back; and that a letter is on its way which can change it. */
  | {
    readonly kind: "phone-restored" | "phone-letter";
    readonly at: Date;
  }
  /** On both channels: each says it in its own way. */
  | {
    readonly kind: "activation-renewed" | "methods-restored" | "renounced";
    readonly at: Date;
  }
  | {
    readonly kind: "misuse-reported";
    readonly at: Date;
    /** What does not identify her until she comes back; left out of messages from before that was so. */
    readonly suspended?: readonly MethodName[];
  }
  /** By SMS and e-mail: what she recorded waits for an officer (RG-48). */
  | { readonly kind: "review-opened"; readonly at: Date; readonly dueOn: Day }
  /** By SMS and e-mail: why it was not accepted, and what she can do. */
  | {
    readonly kind: "review-refused";
    readonly at: Date;
    readonly reason: RefusalReason;
  }
  /** By e-mail: where she sees her receipt, with the code that she keeps. */
  | { readonly kind: "review-accepted"; readonly at: Date }
  /** On both channels: why, and how she can object (RG-97). */
  | {
    readonly kind: "revoked";
    readonly at: Date;
    readonly reason: RevocationReason;
  }
  /** On both channels: what came of "this was not me". */
  | {
    readonly kind: "misuse-closed";
    readonly at: Date;
    readonly outcome: CaseEnd["outcome"];
  }
  /** By e-mail: her identity will have been checked too long ago (FI-06). */
  | { readonly kind: "presence-ends"; readonly until: Day }
  /** To the supervisors of an office, by e-mail: whom it is about stands on their own page. */
  | {
    readonly kind: "lookups-alarm";
    readonly at: Date;
    readonly office: string;
    readonly lookups: number;
  }
  /**
   * By letter: an office undid her leaving (RG-65) or lifted her removal (RG-97), and she has neither phone nor e-mail to be told
   * by. Without any code. `proposedAt`: the office of the first of two officers.
   */
  | Addressee & {
    readonly kind: "rehabilitated" | "revocation-lifted";
    readonly at: Date;
    readonly office: string;
    readonly proposedAt?: string;
  }
  /** RG-30 to RG-37. */
  | Addressee & {
    readonly kind: "invitation";
    readonly csv: string;
    readonly sentAt: Date;
    readonly expiresAt: Date;
    /** To somebody who is registered already. */
    readonly purpose?: "phone";
  };

export interface Message {
  /** Also the idempotency key of the carrier. */
  readonly id: string;
  readonly channel: Channel;
  /** A phone, an e-mail address, for a letter the name of its addressee, or the endpoint of a push service. */
  readonly to: Phone | Email | string;
  readonly language: Language;
  /** Whose it is: the mac of a document (`person`), for the person's own list of messages. */
  readonly person: string;
  readonly at: Date;
  readonly body: MessageBody;
}

export interface StoredMessage extends Message {
  readonly sentAt: Date | null;
}

/** One of a person's own messages, and where it stands among all: later ones have higher numbers. */
export interface PastMessage extends StoredMessage {
  readonly number: number;
}

/** A message in words, as a carrier takes it. An SMS has no subject. */
export interface RenderedMessage {
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** Of what goes to a phone by push, and of nothing else. */
  readonly push?: PushNotice;
}

/** What the app's service worker gets, as JSON, and shows (views/assets/sw.js). */
export interface PushNotice {
  readonly title: string;
  readonly body: string;
  /** Where the app opens when she touches it. */
  readonly url: string;
  /** A newer one takes the place of an older one with the same. */
  readonly tag: string;
  /** BCP 47. */
  readonly lang: string;
}

export interface Attachment {
  readonly name: string;
  /** A media type. */
  readonly type: string;
  /** Made when asked for: lists of messages show only the name. */
  bytes(): Promise<Uint8Array>;
}
