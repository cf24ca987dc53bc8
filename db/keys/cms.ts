// A detached signature by CMS (RFC 5652) with what CAdES B-B asks (ETSI EN 319 122-1): the signer's certificate is signed too.

import { createHash, type KeyObject, sign } from "node:crypto";
import {
  der,
  inside,
  integer,
  nothing,
  octets,
  oid,
  sequence,
  set,
  tagged,
} from "./der.ts";

export interface Signatory {
  readonly key: KeyObject;
  /** The signer's own certificate first, in DER. */
  readonly chain: readonly [Uint8Array, ...Uint8Array[]];
}

const sha256 = sequence(oid("2.16.840.1.101.3.4.2.1"));
const data = oid("1.2.840.113549.1.7.1");

/** PAdES keeps the time in the PDF, not here (EN 319 142-1, 6.3). */
export function cms(
  content: Uint8Array,
  { key, chain }: Signatory,
): Uint8Array {
  const [own] = chain;
  const signed = [
    attribute("1.2.840.113549.1.9.3", data),
    attribute("1.2.840.113549.1.9.4", octets(digest(content))),
    // RFC 5035: nobody exchanges the certificate for another of the same key.
    attribute(
      "1.2.840.113549.1.9.16.2.47",
      sequence(sequence(sequence(octets(digest(own))))),
    ),
  ];
  const signature = sign("sha256", set(...signed), key);
  const signer = sequence(
    integer(1),
    issuerAndSerial(own),
    sha256,
    // RFC 5652 5.4: signed under the tag of a set, and sent under its own.
    der(0xa0, ...inside(set(...signed))),
    algorithmOf(key),
    octets(signature),
  );
  return sequence(
    oid("1.2.840.113549.1.7.2"),
    tagged(
      0,
      sequence(
        integer(1),
        set(sha256),
        sequence(data),
        tagged(0, ...chain),
        set(signer),
      ),
    ),
  );
}

/** How a certificate is named in a signature: by who issued it, and as which. */
function issuerAndSerial(certificate: Uint8Array): Uint8Array {
  const fields = inside(inside(certificate)[0]!);
  // A version stands first in every certificate of today, and in none of version 1.
  const from = fields[0]![0] === 0xa0 ? 1 : 0;
  return sequence(fields[from + 2]!, fields[from]!);
}

function algorithmOf(key: KeyObject): Uint8Array {
  return key.asymmetricKeyType === "rsa"
    ? sequence(oid("1.2.840.113549.1.1.11"), nothing)
    : sequence(oid("1.2.840.10045.4.3.2"));
}

function attribute(type: string, value: Uint8Array): Uint8Array {
  return sequence(oid(type), set(value));
}

function digest(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash("sha256").update(bytes).digest());
}
