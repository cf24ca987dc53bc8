// What the domain asks of whoever holds the keys.

/** Values that travel through the browser and come back unread and unaltered. */
export interface Seal {
  /** `binding` names who may bring it back (the browser's cookie); `purpose` keeps one kind from passing for another. */
  seal(purpose: string, binding: string, value: unknown): Promise<string>;
  /** Null for whatever was not sealed here, for this purpose and this binding. */
  open(purpose: string, binding: string, text: string): Promise<unknown>;
}

export type Algorithm = "ES256" | "EdDSA";

export interface Signer {
  /** A compact JWS over `claims`, with the `kid` of the present key. */
  sign(algorithm: Algorithm, claims: Record<string, unknown>): Promise<string>;
  /** Checks one of our own signatures; null where it is not ours. Expiry is the caller's to judge. */
  verify(jwt: string): Promise<Record<string, unknown> | null>;
  /** The public keys, as RFC 7517 writes them. */
  jwks(): { keys: readonly Record<string, unknown>[] };
}

/** Clave's name before push services (VAPID, RFC 8292): the addresses that browsers give are good for its holder alone. */
export interface PushKey {
  /** An uncompressed point of P-256 in base64url: `applicationServerKey` of `PushManager.subscribe`. */
  publicKey(): Promise<string>;
  /** The header `Authorization` for a message to this endpoint. `contact`: `mailto:` or `https:`, for whoever runs the service. */
  authorise(endpoint: string, contact: string): Promise<string>;
}

/** The system's electronic seal (eIDAS, article 3.25): what it has sealed is Clave's, and has not been altered since. */
export interface DocumentSeal {
  /** The same PDF with a signature by PAdES B-B (ETSI EN 319 142-1). */
  sign(
    pdf: Uint8Array,
    means: { readonly reason: string; readonly at: Date },
  ): Promise<Uint8Array>;
  /** The certificates that its signatures chain up to, as PEM: whoever checks a signature trusts these. */
  certificate(): Promise<string>;
}

/** HMAC-SHA-256 under a key of its own for each purpose, in base64url: pseudonyms, hashes of codes, pairwise subjects. */
export type Mac = (
  purpose:
    | "person"
    | "code"
    | "subject"
    | "network"
    | "session"
    | "audit"
    | "password"
    | "mobile",
  text: string,
) => string;
