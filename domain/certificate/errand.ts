// What a browser is sent to the certificate entry for, and what it brings back. Both travel sealed in the address.

import type { Nif } from "../nif.ts";
import type { CertificateMeans, CertificateRefusal } from "./answer.ts";

/** The entry is another origin, which knows no cookie of ours: so all that binds the answer travels in here. */
export interface Errand {
  /** Random: what comes of it counts once. */
  readonly id: string;
  /** The sign-in or the registration that it is for. */
  readonly of: string;
  /** The binding of the browser that was sent; nobody else's can open the answer. */
  readonly browser: string;
  /** The path at which Clave's own origin takes the answer. */
  readonly back: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** What the browser showed at the entry. */
export type Shown =
  | { readonly kind: "none" }
  /** Too many certificates from her network. */
  | { readonly kind: "limited" }
  | { readonly kind: "refused"; readonly why: CertificateRefusal }
  | { readonly kind: "accepted"; readonly holder: ShownHolder };

export interface ShownHolder {
  readonly document: Nif;
  readonly givenName: string;
  readonly surnames: string;
  readonly means: CertificateMeans;
  /** SHA-256 in hexadecimal. */
  readonly fingerprint: string;
}

/** The answer on its way back. */
export interface Brought {
  readonly errand: string;
  readonly of: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly shown: Shown;
}
