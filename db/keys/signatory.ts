// Who signs: a private key as WebCrypto takes it, and the certificates that say whose it is.

import type { KeyObject } from "node:crypto";

export interface Signatory {
  readonly key: CryptoKey;
  /** The signer's own certificate first, in DER. */
  readonly chain: readonly [Uint8Array, ...Uint8Array[]];
}

/** By the names that OpenSSL gives them. */
const curves: Readonly<Record<string, string>> = {
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521",
};

/** Null for a key that WebCrypto cannot sign with: neither RSA nor on a curve of NIST's. */
export function signingKey(key: KeyObject): CryptoKey | null {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  const namedCurve = curves[details?.namedCurve ?? ""];
  const algorithm = type === "rsa"
    ? { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }
    : namedCurve && { name: "ECDSA", namedCurve };
  // The types of Node's and of the web's differ by uses that this one lacks.
  return algorithm
    ? key.toCryptoKey(algorithm, false, ["sign"]) as CryptoKey
    : null;
}
