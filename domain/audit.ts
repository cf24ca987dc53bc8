// Every event worth remembering. The union is the list; none holds a name, a document, a phone or a code.

import type { Level, RegistrationLevel } from "./level.ts";
import type { Channel } from "./messages.ts";
import type { MethodName } from "./methods/all.ts";

/** `person` is the mac of the document typed, known or not, so that a refusal costs the same for everybody. */
export type AuditEvent =
  & { readonly at: Date; readonly person: string | null }
  & (
    | {
      readonly kind: "contrast-refused";
      readonly during: "signin" | "registration";
    }
    | { readonly kind: "pin-refused"; readonly service: string }
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
      readonly level: Level;
    }
    | { readonly kind: "signed-out" }
    | { readonly kind: "letter-sent"; readonly letter: string }
    | { readonly kind: "letter-refused"; readonly reason: string }
    | { readonly kind: "csv-refused" }
    | { readonly kind: "phone-code-refused" }
    | { readonly kind: "registration-refused"; readonly reason: string }
    | { readonly kind: "signin-cancelled"; readonly service: string }
    | {
      readonly kind: "registered";
      readonly route: "letter";
      readonly level: RegistrationLevel;
    }
    | { readonly kind: "phone-taken" }
    | { readonly kind: "phone-lost" }
    /** Carriers gave it up. */
    | { readonly kind: "message-lost"; readonly channel: Channel }
    | { readonly kind: "code-replayed"; readonly service: string }
    | {
      readonly kind: "token-refused";
      readonly service: string;
      readonly reason: string;
    }
  );
