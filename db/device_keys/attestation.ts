// What a new key says of who made it (WebAuthn 6.5): nothing was asked for, and nothing is believed.

import { decodeBase64urlIgnorePadding } from "@oslojs/encoding";
import { decodeAttestationObject } from "@simplewebauthn/server/helpers";

/**
 * Whether it comes without a statement, or with the key's own signature alone, which browsers leave there (WebAuthn 5.1.3).
 * Certificates are not even read: the library would ask revocation lists at addresses that stand in them. Throws for what is
 * no CBOR.
 */
export function certifiesNothing(attestationObject: string): boolean {
  const object = decodeAttestationObject(
    decodeBase64urlIgnorePadding(attestationObject).slice(),
  );
  const format = object.get("fmt");
  return format === "none" ||
    format === "packed" && object.get("attStmt").get("x5c") === undefined;
}
