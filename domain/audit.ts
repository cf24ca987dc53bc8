// Every event worth remembering. The union is the list; none holds a name, a document, a phone or a code in clear.

import type { Route } from "./account.ts";
import type { CertificateMeans } from "./certificate/answer.ts";
import type { CaseEnd } from "./desk/case.ts";
import type { RevocationReason } from "./desk/revocation.ts";
import type { AuthorityProof } from "./desk/guardian.ts";
import type { Level, RegistrationLevel } from "./level.ts";
import type { Channel } from "./messages.ts";
import type { MethodName } from "./methods/all.ts";
import type { Rejection } from "./mobile/request.ts";
import type { SetHow } from "./password/set.ts";
import type { RefusalReason } from "./registration/review.ts";

/**
 * What an event may say of the person herself, beyond that it happened. It is kept under a key of her own, so that whoever
 * erases her destroys it. Her key may have to be read first: no event on the way of a sign-in has any.
 */
export interface Personal {
  /** A part of the address, never the whole. */
  readonly network?: string;
  readonly browser?: string;
  /** The last digits. */
  readonly phone?: string;
  /** Who looked at her record or changed it. */
  readonly officer?: string;
  /** Who had proposed it, where it took two. */
  readonly proposedBy?: string;
  /** Who answered for a minor at the desk (ID-65), by the mac of that document, and how the authority was proven. */
  readonly guardian?: string;
  readonly proof?: AuthorityProof;
  /**
   * The fingerprint of the certificate that she showed (RG-51: what stands for a signature over the request). Whoever has a copy
   * of the certificate, as every paper has that she ever signed with it, could find her in the record by it.
   */
  readonly certificate?: string;
}

type Concerned =
  | { readonly person: string | null; readonly personal?: never }
  | { readonly person: string; readonly personal: Personal };

/** `person` is the mac of the document typed, known or not, so that a refusal costs the same for everybody. */
export type AuditEvent =
  & { readonly at: Date }
  & Concerned
  & (
    | {
      readonly kind: "contrast-refused";
      readonly during: "signin" | "registration" | "account";
    }
    | {
      readonly kind: "contrast-refused";
      readonly during: "desk";
      readonly office: string;
    }
    | { readonly kind: "pin-refused"; readonly service: string }
    | {
      readonly kind: "certificate-refused";
      readonly service: string;
      readonly reason: string;
    }
    | {
      readonly kind: "identified";
      readonly service: string;
      readonly method: MethodName;
      readonly level: Level;
    }
    | {
      readonly kind: "signin-refused";
      readonly service: string;
      readonly reason: string;
    }
    | {
      readonly kind: "session-used";
      readonly service: string;
      /** How the session had begun; left out of what was recorded before that was. */
      readonly method?: MethodName;
      readonly level: Level;
    }
    /** Of Cl@ve Permanente: a password, or a code typed in its place or beside it. */
    | { readonly kind: "password-refused"; readonly service: string }
    | { readonly kind: "password-code-refused" }
    | { readonly kind: "activation-refused" }
    /** PM-41: five wrong ones. PM-10: the sixth. */
    | { readonly kind: "password-locked" | "activation-blocked" }
    | { readonly kind: "password-reset-sent" }
    | {
      readonly kind: "password-set";
      readonly how: SetHow;
      readonly office?: string;
    }
    /** PM-54. */
    | { readonly kind: "password-left" }
    | {
      readonly kind:
        | "authenticator-added"
        | "authenticator-removed"
        | "recovery-code-used"
        | "recovery-codes-renewed";
    }
    /** Cl@ve Móvil: her phone as a key, and what it was asked (rulebook 5). */
    | {
      readonly kind:
        | "device-activated"
        | "device-cloned"
        | "device-refused";
    }
    | { readonly kind: "device-removed"; readonly office?: string }
    | {
      readonly kind: "mobile-asked" | "mobile-approved";
      readonly service: string;
      /** By a QR code that she read, or sent to her phone. */
      readonly by: "qr" | "number";
    }
    | {
      readonly kind: "mobile-rejected";
      readonly service: string;
      readonly why: Rejection;
    }
    | { readonly kind: "mobile-paused" }
    | { readonly kind: "signed-out" }
    | { readonly kind: "letter-sent"; readonly letter: string }
    | { readonly kind: "letter-refused"; readonly reason: string }
    | { readonly kind: "csv-refused" }
    | { readonly kind: "phone-code-refused" }
    | { readonly kind: "registration-refused"; readonly reason: string }
    | { readonly kind: "signin-cancelled"; readonly service: string }
    | {
      readonly kind: "registered";
      readonly route: Route;
      /** Of a certificate; left out of what was recorded before that was. */
      readonly means?: CertificateMeans;
      readonly level: RegistrationLevel;
      /** Where an office did it. */
      readonly office?: string;
    }
    | {
      readonly kind: "level-raised";
      readonly route: Route;
      /** Of a certificate; left out of what was recorded before that was. */
      readonly means?: CertificateMeans;
      readonly level: RegistrationLevel;
      /** Where an office did it. */
      readonly office?: string;
    }
    /** FI-08. */
    | {
      readonly kind: "presence-renewed";
      readonly means?: CertificateMeans;
      readonly office?: string;
    }
    /** What a person does with her own data (rulebook 2.9). */
    | { readonly kind: "email-code-refused" }
    /** By herself, or at the desk of an office. */
    | {
      readonly kind: "activation-renewed" | "email-changed" | "renounced";
      readonly office?: string;
    }
    /** Taken back by whoever reads the former address. */
    | { readonly kind: "email-restored" }
    | {
      readonly kind: "phone-changed";
      readonly ground: "certificate" | "letter" | "office";
      readonly level: RegistrationLevel;
      /** Where an office did it. */
      readonly office?: string;
    }
    /** Taken back by whoever holds the former phone. */
    | { readonly kind: "phone-restored" }
    /** A code that takes nothing back. */
    | { readonly kind: "undo-refused" }
    | { readonly kind: "data-exported" }
    /** She says that somebody else was here: an officer looks into it. */
    | { readonly kind: "misuse-reported" }
    /** An officer looked her up at the desk. */
    | { readonly kind: "record-viewed"; readonly office: string }
    /** She sent a video; an officer looked at it; it was not accepted (RG-44). */
    | { readonly kind: "review-opened" }
    | { readonly kind: "evidence-seen"; readonly office: string }
    | { readonly kind: "review-refused"; readonly reason: RefusalReason }
    /** What had waited since identifies her again. */
    | { readonly kind: "methods-restored"; readonly office?: string }
    /** An officer wants her back in Clave, and another has to agree. */
    | {
      readonly kind: "rehabilitation-proposed" | "rehabilitation-refused";
      readonly office: string;
    }
    /** Her renunciation is undone, or her revocation is lifted; by which office it was proposed, where it took two officers. */
    | {
      readonly kind: "rehabilitated" | "revocation-lifted";
      readonly office: string;
      readonly proposedAt?: string;
    }
    /** RG-97. */
    | {
      readonly kind: "revoked";
      readonly office: string;
      readonly reason: RevocationReason;
    }
    /** What she had told of somebody else being here has been looked into. */
    | {
      readonly kind: "misuse-closed";
      readonly office: string;
      readonly outcome: CaseEnd["outcome"];
    }
    /** Of an officer: she looked up more people than a desk does. */
    | { readonly kind: "lookups-alarm"; readonly office: string }
    | { readonly kind: "phone-taken" }
    | { readonly kind: "phone-lost" }
    /** Somebody who had its CSV saw a receipt, with what it opens. */
    | { readonly kind: "receipt-shown" }
    | { readonly kind: "receipt-refused" }
    /** Carriers gave it up. */
    | { readonly kind: "message-lost"; readonly channel: Channel }
    | { readonly kind: "code-replayed"; readonly service: string }
    | {
      readonly kind: "token-refused";
      readonly service: string;
      readonly reason: string;
    }
  );

/** An event as it is read again. */
export interface PastEvent {
  /** Where it stands in the record: later events have higher ones. */
  readonly id: number;
  readonly event: AuditEvent;
  /** It had personal details, and their key has been destroyed. */
  readonly erased: boolean;
}
