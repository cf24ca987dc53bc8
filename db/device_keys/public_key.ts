// The public halves of keys that can serve: the library takes any that says the right algorithm, whatever it is made of.

import { p256 } from "@oslojs/crypto/ecdsa";
import { encodeHexLowerCase } from "@oslojs/encoding";
import { decodeCredentialPublicKey } from "@simplewebauthn/server/helpers";
import type { MobilePolicy } from "../../domain/policy.ts";

/** RFC 9052 7, RFC 9053 7.1, RFC 8230 4. The last two names hang on the kind. */
const labels = { kind: 1, algorithm: 3, curve: -1, x: -2, y: -3, n: -1, e: -2 };

type Parts = ReadonlyMap<number, unknown>;

/**
 * Whether signatures can be checked with it, at a price that is known: a point of P-256 (WebAuthn 5.8.5), or an RSA key of the
 * usual exponent and a length that the policy allows; and nothing beside it. Otherwise the phone would be active and never serve.
 */
export function canServe(
  cose: Uint8Array<ArrayBuffer>,
  policy: MobilePolicy,
): boolean {
  const parts = decodeCredentialPublicKey(cose) as unknown as Parts;
  switch (parts.get(labels.algorithm)) {
    case -7:
      return parts.get(labels.kind) === 2 && parts.get(labels.curve) === 1 &&
        parts.size === 5 && isPoint(parts);
    case -257:
      return parts.get(labels.kind) === 3 && parts.size === 4 &&
        isUsualRsa(parts, policy);
    default:
      return false;
  }
}

/** The platform's own import lets points pass that are none. */
function isPoint(parts: Parts): boolean {
  const [x, y] = [parts.get(labels.x), parts.get(labels.y)];
  return isBytes(x) && isBytes(y) && x.length === 32 && y.length === 32 &&
    p256.isOnCurve({ x: integer(x), y: integer(y) });
}

function integer(bytes: Uint8Array): bigint {
  return BigInt(`0x${encodeHexLowerCase(bytes)}`);
}

function isUsualRsa(parts: Parts, { keyRsaBits }: MobilePolicy): boolean {
  const [n, e] = [parts.get(labels.n), parts.get(labels.e)];
  if (!isBytes(n) || !isBytes(e)) return false;
  const bits = n.length * 8 - Math.clz32(n[0] ?? 0) + 24;
  return e.join() === "1,0,1" && bits >= keyRsaBits.least &&
    bits <= keyRsaBits.most;
}

function isBytes(part: unknown): part is Uint8Array {
  return part instanceof Uint8Array;
}
