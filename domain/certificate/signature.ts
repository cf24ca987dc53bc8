// Whether a key signed something. The algorithm is taken from what was signed, the kind of key from the signer: both must agree.

import type { Curve, PublicKey } from "./algorithms.ts";
import { children, malformed, only, reading, tags } from "./der.ts";
import type { CertificateFacts, Signed } from "./facts.ts";
import { readInteger } from "./values.ts";

/** Too weak to be believed: its signature's algorithm, or its own key. `rsaBits`: the shortest modulus. */
export function isWeak(
  { algorithm, key }: CertificateFacts,
  rsaBits: number,
): boolean {
  return algorithm.kind === "weak" || isWeakKey(key, rsaBits);
}

export function isWeakKey(key: PublicKey, rsaBits: number): boolean {
  return key.kind === "weak" || (key.kind === "rsa" && key.size < rsaBits);
}

export async function isSignedBy(
  { tbs, algorithm, signature }: Signed,
  key: PublicKey,
): Promise<boolean> {
  const verify = async (
    keys: RsaHashedImportParams | EcKeyImportParams,
    how: AlgorithmIdentifier | RsaPssParams | EcdsaParams,
    bytes: BufferSource,
  ) => {
    try {
      const { subtle } = crypto;
      const own = await subtle.importKey("spki", key.spki, keys, false, [
        "verify",
      ]);
      return await subtle.verify(how, own, bytes, tbs);
    } catch {
      // A key that is none: a point off the curve, an even modulus.
      return false;
    }
  };
  if (algorithm.kind === "ecdsa" && key.kind === "ec") {
    const raw = rawSignature(signature, key.curve);
    const { hash } = algorithm;
    const keys = { name: "ECDSA", namedCurve: key.curve };
    return raw !== null && await verify(keys, { name: "ECDSA", hash }, raw);
  }
  if (key.kind !== "rsa") return false;
  if (algorithm.kind === "rsa") {
    const name = "RSASSA-PKCS1-v1_5";
    return await verify({ name, hash: algorithm.hash }, { name }, signature);
  }
  if (algorithm.kind === "rsa-pss") {
    const { hash, salt: saltLength } = algorithm;
    const name = "RSA-PSS";
    return await verify({ name, hash }, { name, saltLength }, signature);
  }
  return false;
}

const fieldBytes: Record<Curve, number> = {
  "P-256": 32,
  "P-384": 48,
  "P-521": 66,
};

/** X.509 writes an ECDSA signature as two numbers, WebCrypto as two halves; null where it is no signature. */
function rawSignature(
  signature: Uint8Array<ArrayBuffer>,
  curve: Curve,
): Uint8Array<ArrayBuffer> | null {
  const digits = fieldBytes[curve] * 2;
  const halves = reading(() => {
    const [r, s, ...more] = children(only(signature), tags.sequence);
    if (more.length > 0) malformed();
    return [readInteger(r), readInteger(s)];
  });
  if (!halves) return null;
  // Too long a number makes too long a signature, which verifies nothing.
  const text = halves.map((half) => half.padStart(digits, "0")).join("");
  return Uint8Array.from(
    text.match(/../g) ?? [],
    (byte) => parseInt(byte, 16),
  );
}
