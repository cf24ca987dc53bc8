// X.509 certificates (RFC 5280) of an authority and of an electronic seal (ETSI EN 319 412-3), for whoever has no qualified one.

import {
  createHash,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from "node:crypto";
import type { Random } from "../../domain/ports.ts";
import {
  bits,
  der,
  integer,
  octets,
  oid,
  sequence,
  set,
  tagged,
  text,
  time,
  yes,
} from "./der.ts";

export interface MadeSeal {
  /** PKCS #8, in DER. */
  readonly key: Uint8Array;
  /** The seal's own certificate and then its issuer's, in DER. */
  readonly chain: readonly Uint8Array[];
}

export interface SealLife {
  readonly from: Date;
  readonly until: Date;
}

const organisation = "Clave";

/**
 * A seal under an authority that signs nothing else ever: its key is forgotten here. ES256, because RSA would need 3072 bits
 * from 2026 on (CCN-STIC 221, SOG-IS 1.3).
 */
export function makeSeal(life: SealLife, random: Random): MadeSeal {
  const authority = newKeys();
  const seal = newKeys();
  const root = name("Clave, autoridad de sus sellos");
  const issuing = { issuer: root, by: authority.privateKey, life, random };
  const common = [
    extension("2.5.29.35", sequence(der(0x80, keyId(authority)))),
  ];
  return {
    key: new Uint8Array(
      seal.privateKey.export({ type: "pkcs8", format: "der" }),
    ),
    chain: [
      certificate({
        ...issuing,
        subject: name("Clave, sello electrónico"),
        publicKey: seal.publicKey,
        extensions: [
          ...common,
          extension("2.5.29.14", octets(keyId(seal))),
          extension("2.5.29.19", sequence(), "critical"),
          // digitalSignature and nonRepudiation (EN 319 412-2, 4.3.2).
          extension(
            "2.5.29.15",
            bits(Uint8Array.of(0b11000000), 6),
            "critical",
          ),
        ],
      }),
      certificate({
        ...issuing,
        subject: root,
        publicKey: authority.publicKey,
        extensions: [
          ...common,
          extension("2.5.29.14", octets(keyId(authority))),
          // An authority over seals alone: none below it may certify others.
          extension("2.5.29.19", sequence(yes, integer(0)), "critical"),
          // keyCertSign and cRLSign.
          extension(
            "2.5.29.15",
            bits(Uint8Array.of(0b00000110), 1),
            "critical",
          ),
        ],
      }),
    ],
  };
}

type Keys = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };

function newKeys(): Keys {
  return generateKeyPairSync("ec", { namedCurve: "P-256" });
}

interface Certified extends SealInput {
  readonly issuer: Uint8Array;
  readonly by: KeyObject;
  readonly life: SealLife;
  readonly random: Random;
}

interface SealInput {
  readonly subject: Uint8Array;
  readonly publicKey: KeyObject;
  readonly extensions: readonly Uint8Array[];
}

const ecdsaWithSha256 = sequence(oid("1.2.840.10045.4.3.2"));

function certificate(given: Certified): Uint8Array {
  const { subject, issuer, publicKey, by, life, random, extensions } = given;
  // RFC 5280 4.1.2.2: at most 20 octets, and positive.
  const serial = integer(1, ...random(15));
  const body = sequence(
    tagged(0, integer(2)),
    serial,
    ecdsaWithSha256,
    issuer,
    sequence(time(life.from), time(life.until)),
    subject,
    spki(publicKey),
    tagged(3, sequence(...extensions)),
  );
  return sequence(body, ecdsaWithSha256, bits(sign("sha256", body, by)));
}

/**
 * EN 319 412-3 4.2.1: country, organisation, its identifier and a name. No public body stands behind Clave, so its identifier
 * is a local one (EN 319 412-1 5.1.4) that says just that.
 */
function name(commonName: string): Uint8Array {
  const part = (type: string, value: Uint8Array) =>
    set(sequence(oid(type), value));
  return sequence(
    part("2.5.4.6", der(0x13, new TextEncoder().encode("ES"))),
    part("2.5.4.10", text(organisation)),
    part("2.5.4.97", text("CL:ES-CLAVE")),
    part("2.5.4.3", text(commonName)),
  );
}

function extension(
  type: string,
  value: Uint8Array,
  critical?: "critical",
): Uint8Array {
  return sequence(oid(type), ...(critical ? [yes] : []), octets(value));
}

function spki(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ type: "spki", format: "der" }));
}

/** RFC 7093 2: from the whole of the public key. */
function keyId({ publicKey }: Keys): Uint8Array {
  const hash = createHash("sha256").update(spki(publicKey)).digest();
  return new Uint8Array(hash.subarray(0, 20));
}
