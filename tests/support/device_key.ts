// A phone's key in a tester's hand: an authenticator in software with real keys (WebAuthn Level 3), which answers as a browser would.

import {
  decodeBase64urlIgnorePadding,
  encodeBase64urlNoPadding as base64url,
} from "@oslojs/encoding";
import type { Device } from "../../domain/mobile/device.ts";
import { type Bytes, type Cbor, cbor, joined, number } from "./cbor.ts";

/** WebAuthn 6.1. */
export const flags = {
  userPresent: 0x01,
  userVerified: 0x04,
  backupEligible: 0x08,
  backedUp: 0x10,
  attested: 0x40,
  extensions: 0x80,
};

/** What else than the truth an answer says. */
export interface Twist {
  readonly challenge?: string;
  readonly origin?: string;
  /** Whose hash the authenticator's data begin with. */
  readonly rpId?: string;
  /** `webauthn.create`, `webauthn.get`. */
  readonly type?: string;
  /** More of the client's data: crossOrigin, topOrigin, tokenBinding. */
  readonly client?: Readonly<Record<string, unknown>>;
  /** Of the authenticator's data; those of a made key keep `attested`. */
  readonly flags?: number;
  /** Once; the next answer counts on as if this one had told the truth. */
  readonly counter?: number;
  /** An account's id; null: none. */
  readonly userHandle?: string | null;
  /** COSE: the algorithm that the public key is said to be for. */
  readonly alg?: number;
  /** Instead of the COSE key. */
  readonly publicKey?: Uint8Array;
  readonly attestation?: { readonly fmt: string; readonly statement: Cbor };
  /** The credential's id, in base64url. */
  readonly credential?: string;
  /** Who signs in its stead. */
  readonly signer?: DeviceKey;
  /** Bytes after the authenticator's data. */
  readonly trailing?: Uint8Array;
  /** Over the answer's own fields, `response` among them. */
  readonly answer?: Readonly<Record<string, unknown>>;
  readonly response?: Readonly<Record<string, unknown>>;
}

export interface DeviceKeyOptions {
  /** Of the pages that use it; its host is the relying party. */
  readonly origin: string;
  readonly algorithm?: "ES256" | "RS256";
  /** Whose it is: the account's id, told with every use. */
  readonly account?: string;
  /** Lies in a platform's safe-keeping, on several phones: it counts nothing, and says 0 (WebAuthn 6.1.1). */
  readonly shared?: boolean;
}

export interface DeviceKey {
  readonly credential: string;
  /** COSE, in base64url. */
  readonly publicKey: string;
  /** What `credentials.create()` answers: the text of a RegistrationResponseJSON. */
  made(challenge: string, twist?: Twist): Promise<string>;
  /** What `credentials.get()` answers: the text of an AuthenticationResponseJSON. */
  used(challenge: string, twist?: Twist): Promise<string>;
  /** In base64url. */
  sign(data: Bytes): Promise<string>;
  /** As her account keeps it once it was made. */
  device(given?: Partial<Device>): Device;
}

export async function newDeviceKey(
  { origin, algorithm = "ES256", account, shared = false }: DeviceKeyOptions,
): Promise<DeviceKey> {
  const { cose, sign } = await pairs[algorithm]();
  const id = crypto.getRandomValues(new Uint8Array(32));
  const credential = base64url(id);
  const publicKey = cbor(cose);
  const host = new URL(origin).hostname;
  const safe = shared ? flags.backupEligible | flags.backedUp : 0;
  const usual = flags.userPresent | flags.userVerified | safe;
  let uses = 0;

  const client = (type: string, challenge: string, twist: Twist) =>
    utf8(JSON.stringify({
      type: twist.type ?? type,
      challenge: twist.challenge ?? challenge,
      origin: twist.origin ?? origin,
      crossOrigin: false,
      ...twist.client,
    }));

  const data = async (bits: number, counter: number, twist: Twist) =>
    joined(
      await sha256(utf8(twist.rpId ?? host)),
      number(bits, 1),
      number(twist.counter ?? counter, 4),
    );

  const answer = (twist: Twist, response: Record<string, unknown>) =>
    JSON.stringify({
      id: twist.credential ?? credential,
      rawId: twist.credential ?? credential,
      type: "public-key",
      authenticatorAttachment: "platform",
      clientExtensionResults: {},
      response: { ...response, ...twist.response },
      ...twist.answer,
    });

  const key: DeviceKey = {
    credential,
    publicKey: base64url(publicKey),
    sign: async (bytes) => base64url(await sign(bytes)),

    async made(challenge, twist = {}) {
      const told = twist.alg === undefined
        ? publicKey
        : cbor(new Map(cose).set(3, twist.alg));
      const named = twist.credential
        ? decodeBase64urlIgnorePadding(twist.credential)
        : id;
      const bits = (twist.flags ?? usual) | flags.attested;
      const authData = joined(
        await data(bits, 0, twist),
        new Uint8Array(16),
        number(named.length, 2),
        named,
        twist.publicKey ?? told,
        twist.trailing ?? new Uint8Array(),
      );
      const { fmt, statement } = twist.attestation ??
        { fmt: "none", statement: new Map() };
      const attestation = new Map<string, Cbor>([
        ["fmt", fmt],
        ["attStmt", statement],
        ["authData", authData],
      ]);
      return answer(twist, {
        clientDataJSON: base64url(client("webauthn.create", challenge, twist)),
        attestationObject: base64url(cbor(attestation)),
        transports: ["internal"],
      });
    },

    async used(challenge, twist = {}) {
      uses += shared ? 0 : 1;
      const authData = joined(
        await data(twist.flags ?? usual, uses, twist),
        twist.trailing ?? new Uint8Array(),
      );
      const said = client("webauthn.get", challenge, twist);
      const signed = joined(authData, await sha256(said));
      const handle = twist.userHandle === undefined
        ? account
        : twist.userHandle ?? undefined;
      return answer(twist, {
        clientDataJSON: base64url(said),
        authenticatorData: base64url(authData),
        signature: await (twist.signer ?? key).sign(signed),
        ...(handle === undefined
          ? {}
          : { userHandle: base64url(utf8(handle)) }),
      });
    },

    device: (given = {}) => ({
      id: "phone",
      credential,
      publicKey: base64url(publicKey),
      counter: uses,
      backedUp: shared,
      name: "Mi teléfono",
      addedAt: new Date("2026-01-01T09:00:00Z"),
      push: null,
      ...given,
    }),
  };
  return key;
}

interface Pair {
  /** The public half (RFC 9053, RFC 8230). */
  readonly cose: ReadonlyMap<number, Cbor>;
  sign(bytes: Bytes): Promise<Uint8Array>;
}

const pairs: Record<"ES256" | "RS256", () => Promise<Pair>> = {
  async ES256() {
    const { publicKey, privateKey } = await crypto.subtle.generateKey(
      { name: "ECDSA", namedCurve: "P-256" },
      true,
      ["sign", "verify"],
    );
    const { x, y } = await crypto.subtle.exportKey("jwk", publicKey);
    const how = { name: "ECDSA", hash: "SHA-256" };
    return {
      cose: new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, part(x)],
        [-3, part(y)],
      ]),
      sign: async (bytes) =>
        der(new Uint8Array(await crypto.subtle.sign(how, privateKey, bytes))),
    };
  },
  async RS256() {
    const how = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
    const { publicKey, privateKey } = await crypto.subtle.generateKey(
      {
        ...how,
        modulusLength: 2048,
        publicExponent: Uint8Array.of(1, 0, 1),
      },
      true,
      ["sign", "verify"],
    );
    const { n, e } = await crypto.subtle.exportKey("jwk", publicKey);
    return {
      cose: new Map<number, Cbor>([
        [1, 3],
        [3, -257],
        [-1, part(n)],
        [-2, part(e)],
      ]),
      sign: async (bytes) =>
        new Uint8Array(await crypto.subtle.sign(how.name, privateKey, bytes)),
    };
  },
};

function part(text: string | undefined): Uint8Array {
  return decodeBase64urlIgnorePadding(text ?? "");
}

/** The two halves of an ECDSA signature as ASN.1 (WebAuthn 6.5.5). */
function der(raw: Bytes): Bytes {
  const integers = joined(
    integer(raw.subarray(0, raw.length / 2)),
    integer(raw.subarray(raw.length / 2)),
  );
  return joined(Uint8Array.of(0x30, integers.length), integers);
}

function integer(bytes: Uint8Array): Bytes {
  const first = bytes.findIndex((byte) => byte !== 0);
  const short = bytes.subarray(first);
  const positive = (short[0] ?? 0) < 0x80
    ? short
    : joined(Uint8Array.of(0), short);
  return joined(Uint8Array.of(0x02, positive.length), positive);
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
