// The certificates of an electronic seal (ETSI EN 319 412-3) and of its authority, for whoever has no qualified one.

import {
  ec,
  endEntity,
  issue,
  keyIdentifiers,
  makeKeys,
  makeRoot,
  type Name,
  type Period,
  serialNumber,
} from "../certificates/issue.ts";
import type { Random } from "../../domain/ports.ts";

export interface MadeSeal {
  /** PKCS #8, in DER. */
  readonly key: Uint8Array;
  /** The seal's own certificate and then its issuer's, in DER. */
  readonly chain: readonly Uint8Array[];
}

/**
 * A seal under an authority that signs nothing else ever: its key is forgotten here. ES256, because RSA would need 3072 bits
 * from 2026 on (CCN-STIC 221, SOG-IS 1.3).
 */
export async function makeSeal(
  period: Period,
  random: Random,
): Promise<MadeSeal> {
  // An authority over seals alone: none below it may certify others.
  const authority = await makeRoot(
    nameOf("Clave, autoridad de sus sellos"),
    ec,
    period,
    random,
    0,
  );
  const { publicKey, privateKey } = await makeKeys(ec);
  const own = await issue({
    ...period,
    subject: nameOf("Clave, sello electrónico"),
    publicKey,
    extensions: [
      // EN 319 412-2 4.3.2.
      ...endEntity(["digitalSignature", "nonRepudiation"]),
      ...await keyIdentifiers(publicKey, authority.keys.publicKey),
    ],
    serialNumber: serialNumber(random),
  }, authority);
  const key = await crypto.subtle.exportKey("pkcs8", privateKey);
  return { key: new Uint8Array(key), chain: [own, authority.der] };
}

/**
 * EN 319 412-3 4.2.1: country, organisation, its identifier and a name. No public body stands behind Clave, so its identifier
 * is a local one (EN 319 412-1 5.1.4) that says just that.
 */
function nameOf(commonName: string): Name {
  return [
    ["2.5.4.6", "ES"],
    ["2.5.4.10", "Clave"],
    ["2.5.4.97", "CL:ES-CLAVE"],
    ["2.5.4.3", commonName],
  ];
}
