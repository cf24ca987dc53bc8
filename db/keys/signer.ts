// The Signer port: compact JWS (RFC 7515) by ES256 and by EdDSA, and the public keys (RFC 7517).

import { createPrivateKey, sign as signNow } from "node:crypto";
import {
  calculateJwkThumbprint,
  compactVerify,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from "jose";
import type { Algorithm, Signer } from "../../domain/ports.ts";
import { toBase64url } from "./base64url.ts";
import { type KeyRing, present } from "./ring.ts";

type SignBytes = (message: Uint8Array) => Promise<Uint8Array>;
type PublicKey = Awaited<ReturnType<typeof importJWK>>;

interface SigningKey {
  readonly algorithm: Algorithm;
  readonly kid: string;
  readonly header: string;
  readonly sign: SignBytes;
  readonly publicKey: PublicKey;
  readonly publicJwk: JWK;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A new private key, as the bytes that a key ring holds: a JWK. */
export async function newSigningKey(algorithm: Algorithm): Promise<Uint8Array> {
  const { privateKey } = await generateKeyPair(algorithm, {
    extractable: true,
    ...(algorithm === "EdDSA" && { crv: "Ed25519" }),
  });
  return encoder.encode(JSON.stringify(await exportJWK(privateKey)));
}

export async function signer(
  rings: Readonly<Record<Algorithm, KeyRing>>,
): Promise<Signer> {
  const all: SigningKey[] = [];
  for (const { key } of rings.ES256) all.push(await signingKey("ES256", key));
  for (const { key } of rings.EdDSA) all.push(await signingKey("EdDSA", key));
  const byKid = new Map(all.map((key) => [key.kid, key]));
  const newest = {
    ES256: await signingKey("ES256", present(rings.ES256).key),
    EdDSA: await signingKey("EdDSA", present(rings.EdDSA).key),
  };

  return {
    async sign(algorithm, claims) {
      const { header, sign } = newest[algorithm];
      const input = `${header}.${part(claims)}`;
      const signature = await sign(encoder.encode(input));
      return `${input}.${toBase64url(signature)}`;
    },

    async verify(jwt) {
      try {
        const { payload } = await compactVerify(jwt, ({ kid, alg }) => {
          const key = byKid.get(kid ?? "");
          // RFC 8725 3.1: the key says its algorithm, never the message.
          if (!key || key.algorithm !== alg) throw new TypeError("not ours");
          return key.publicKey;
        }, { algorithms: ["ES256", "EdDSA"] });
        return claimsOf(JSON.parse(decoder.decode(payload)));
      } catch {
        return null;
      }
    },

    jwks: () => ({ keys: all.map(({ publicJwk }) => ({ ...publicJwk })) }),
  };
}

async function signingKey(
  algorithm: Algorithm,
  bytes: Uint8Array,
): Promise<SigningKey> {
  const jwk: JWK = JSON.parse(decoder.decode(bytes));
  const { d: _secret, ...open } = jwk;
  const kid = await calculateJwkThumbprint(open);
  return {
    algorithm,
    kid,
    header: part({ alg: algorithm, kid, typ: "JWT" }),
    sign: algorithm === "EdDSA" ? edDsa(jwk) : await es256(jwk),
    publicKey: await importJWK(open, algorithm),
    publicJwk: { ...open, kid, alg: algorithm, use: "sig" },
  };
}

/** At once and on this thread: it is over before WebCrypto would have handed it to another. */
function edDsa(jwk: JWK): SignBytes {
  const key = createPrivateKey({ key: { ...jwk }, format: "jwk" });
  return (message) => Promise.resolve(signNow(null, message, key));
}

/** Twenty times as slow on this runtime, so on another thread: nobody else waits for it. */
async function es256(jwk: JWK): Promise<SignBytes> {
  const curve = { name: "ECDSA", namedCurve: "P-256" };
  const key = await crypto.subtle.importKey("jwk", { ...jwk }, curve, false, [
    "sign",
  ]);
  const scheme = { name: "ECDSA", hash: "SHA-256" };
  return async (message) =>
    new Uint8Array(
      await crypto.subtle.sign(scheme, key, Uint8Array.from(message)),
    );
}

function part(value: unknown): string {
  return toBase64url(encoder.encode(JSON.stringify(value)));
}

function claimsOf(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? { ...value }
    : null;
}
