// A detached signature by CMS (RFC 5652) with what CAdES B-B asks (ETSI EN 319 122-1): the signer's certificate is signed too.

import * as asn1js from "asn1js";
import { createHash } from "node:crypto";
import * as pkijs from "pkijs";
import type { Signatory } from "./signatory.ts";

const engine = new pkijs.CryptoEngine({ name: "clave", crypto });
const data = "1.2.840.113549.1.7.1";

/** PAdES keeps the time in the PDF, not here (EN 319 142-1, 6.3). */
export async function cms(
  content: Uint8Array,
  { key, chain }: Signatory,
): Promise<Uint8Array> {
  const certificates = chain.map((der) =>
    pkijs.Certificate.fromBER(Uint8Array.from(der))
  );
  const { issuer, serialNumber } = certificates[0]!;
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer, serialNumber }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({
      type: 0,
      // In the order of their bytes, as what is signed has to stand (RFC 5652 5.4): pkijs leaves them as they are.
      attributes: [
        attribute(
          "1.2.840.113549.1.9.3",
          new asn1js.ObjectIdentifier({ value: data }),
        ),
        attribute("1.2.840.113549.1.9.4", digest(content)),
        // RFC 5035: nobody exchanges the certificate for another of the same key.
        attribute(
          "1.2.840.113549.1.9.16.2.47",
          sequence(sequence(sequence(digest(chain[0])))),
        ),
      ],
    }),
  });
  const signed = new pkijs.SignedData({
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: data }),
    certificates,
    signerInfos: [signer],
  });
  await signed.sign(key, 0, "SHA-256", undefined, engine);
  const file = new pkijs.ContentInfo({
    contentType: pkijs.ContentInfo.SIGNED_DATA,
    content: signed.toSchema(true),
  });
  return new Uint8Array(file.toSchema().toBER());
}

function attribute(type: string, value: asn1js.BaseBlock): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

function sequence(value: asn1js.BaseBlock): asn1js.Sequence {
  return new asn1js.Sequence({ value: [value] });
}

function digest(bytes: Uint8Array): asn1js.OctetString {
  const valueHex = createHash("sha256").update(bytes).digest();
  return new asn1js.OctetString({ valueHex });
}
