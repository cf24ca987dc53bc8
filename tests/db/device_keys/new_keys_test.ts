// Keys that a device makes: which are taken, and which are none (WebAuthn 7.1).

import { equal } from "node:assert/strict";
import {
  decodeBase64urlIgnorePadding,
  encodeBase64urlNoPadding as base64url,
} from "@oslojs/encoding";
import { type Cbor, cbor, joined } from "../../support/cbor.ts";
import type { DeviceKey, Twist } from "../../support/device_key.ts";
import { key, made, policy, rsa } from "./keys.ts";

const odd: readonly [number, Cbor][] = [[1, 2], [-1, 1]];
const point = (x: number, y: number): Cbor =>
  new Map<number, Cbor>([
    ...odd,
    [3, -7],
    [-2, new Uint8Array(x).fill(1)],
    [-3, new Uint8Array(y).fill(1)],
  ]);
const modulus = (bytes: number, exponent: number[]): Cbor =>
  new Map<number, Cbor>([
    [1, 3],
    [3, -257],
    [-1, new Uint8Array(bytes).fill(0xc5)],
    [-2, Uint8Array.from(exponent)],
  ]);
const asMade = (key: DeviceKey) => decodeBase64urlIgnorePadding(key.publicKey);

const newKeys: Readonly<Record<string, Twist>> = {
  "EdDSA": { alg: -8 },
  "ES384": { alg: -35 },
  "RS1": { alg: -65535 },
  "ES256K": { alg: -47 },
  "no algorithm at all": { alg: 0 },
  "an algorithm that is not its kind's": { alg: -257 },
  "a point that is not on the curve": { publicKey: cbor(point(32, 32)) },
  "a point of another curve's length": { publicKey: cbor(point(48, 48)) },
  "half a point": { publicKey: cbor(point(32, 0)) },
  "an RSA key of 1,024 bits": { publicKey: cbor(modulus(128, [1, 0, 1])) },
  "an RSA key of 8,192 bits": { publicKey: cbor(modulus(1024, [1, 0, 1])) },
  "an RSA key whose signatures anybody makes": {
    publicKey: cbor(modulus(256, [1])),
  },
  "more in the key than a key": {
    // One entry more than its map had.
    publicKey: joined(
      Uint8Array.of(0xa6),
      asMade(key).slice(1),
      cbor(99),
      cbor(new Uint8Array(2000)),
    ),
  },
  "a key that is no map": { publicKey: cbor("key") },
  "a key that breaks off": { publicKey: asMade(key).slice(0, 40) },
  "no key": { publicKey: new Uint8Array() },
  "an id that is too long": {
    credential: base64url(new Uint8Array(policy.keyIdBytes + 1)),
  },
  "another id than it attests": { answer: { id: "YQ", rawId: "YQ" } },
  "a statement where there is none": {
    attestation: { fmt: "none", statement: new Map([["x", 1]]) },
  },
  "an unknown statement": {
    attestation: { fmt: "other", statement: new Map() },
  },
  "a maker's certificate": {
    attestation: {
      fmt: "packed",
      statement: new Map<string, Cbor>([
        ["alg", -7],
        ["sig", new Uint8Array(70)],
        ["x5c", [new Uint8Array(300)]],
      ]),
    },
  },
  "a signature of its own that is another's": {
    attestation: {
      fmt: "packed",
      statement: new Map<string, Cbor>([
        ["alg", -7],
        ["sig", new Uint8Array(70)],
      ]),
    },
  },
};

for (const [what, twist] of Object.entries(newKeys)) {
  Deno.test(`refused of a new key: ${what}`, async () => {
    equal(await made(twist), "refused");
  });
}

for (
  const fmt of ["tpm", "android-key", "android-safetynet", "apple", "fido-u2f"]
) {
  Deno.test(`refused of a new key: a statement of ${fmt}, and no certificate in it is read`, async () => {
    const statement = new Map<string, Cbor>([["x5c", [new Uint8Array(300)]]]);
    equal(await made({ attestation: { fmt, statement } }), "refused");
  });
}

Deno.test("made and used: RSA keys of 2,048 to 4,096 bits alone", async () => {
  equal(await made({}, rsa), "made");
  for (const [bytes, kind] of [[255, "refused"], [513, "refused"]] as const) {
    const publicKey = cbor(modulus(bytes, [1, 0, 1]));
    equal(await made({ publicKey }, rsa), kind);
  }
});
