// Writes a PKCS#12 file (RFC 7292): a certificate and its key under a password, as browsers import them.

import * as asn1js from "asn1js";
import * as pkijs from "pkijs";

export interface Pkcs12 {
  readonly certificate: Uint8Array<ArrayBuffer>;
  /** PKCS#8, not encrypted. */
  readonly key: Uint8Array<ArrayBuffer>;
  /** What the browser calls it. */
  readonly name: string;
  readonly password: string;
}

/** PBES2 with AES-256-CBC and PBKDF2, and an HMAC over it all, with SHA-256 throughout: what OpenSSL 3 and NSS write too. */
const encryption = {
  // Its type asks for an initialisation vector; pkijs draws its own.
  contentEncryptionAlgorithm: { name: "AES-CBC", length: 256 } as
    & AesCbcParams
    & AesKeyGenParams,
  hmacHashAlgorithm: "SHA-256",
  iterationCount: 100_000,
};

export async function writePkcs12(
  { certificate, key, name, password }: Pkcs12,
): Promise<Uint8Array<ArrayBuffer>> {
  pkijs.setEngine("clave", new pkijs.CryptoEngine({ name: "clave", crypto }));
  const secret = new TextEncoder().encode(password).buffer;
  const bagAttributes = await attributesOf(certificate, name);

  const keyBag = new pkijs.PKCS8ShroudedKeyBag({
    parsedValue: pkijs.PrivateKeyInfo.fromBER(key),
  });
  await keyBag.makeInternalValues({ password: secret, ...encryption });
  const keyContents = new pkijs.SafeContents({
    safeBags: [
      new pkijs.SafeBag({
        bagId: "1.2.840.113549.1.12.10.1.2",
        bagValue: keyBag,
        bagAttributes,
      }),
    ],
  });
  const certificateContents = new pkijs.SafeContents({
    safeBags: [
      new pkijs.SafeBag({
        bagId: "1.2.840.113549.1.12.10.1.3",
        bagValue: new pkijs.CertBag({
          parsedValue: pkijs.Certificate.fromBER(certificate),
        }),
        bagAttributes,
      }),
    ],
  });
  const safe = new pkijs.AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        // The key is encrypted in its bag; the certificate by the whole of its contents.
        { privacyMode: 0, value: keyContents },
        { privacyMode: 1, value: certificateContents },
      ],
    },
  });
  await safe.makeInternalValues({
    safeContents: [{}, { password: secret, ...encryption }],
  });
  const file = new pkijs.PFX({
    parsedValue: { integrityMode: 0, authenticatedSafe: safe },
  });
  await file.makeInternalValues({
    password: secret,
    iterations: encryption.iterationCount,
    pbkdf2HashAlgorithm: "SHA-256",
    hmacHashAlgorithm: "SHA-256",
  });
  return new Uint8Array(file.toSchema().toBER());
}

/** The same on both: so a reader knows which key is the certificate's. */
async function attributesOf(
  certificate: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<pkijs.Attribute[]> {
  const valueHex = await crypto.subtle.digest("SHA-1", certificate);
  return [
    new pkijs.Attribute({
      type: "1.2.840.113549.1.9.20",
      values: [new asn1js.BmpString({ value: name })],
    }),
    new pkijs.Attribute({
      type: "1.2.840.113549.1.9.21",
      values: [new asn1js.OctetString({ valueHex })],
    }),
  ];
}
