// The operator's own seal: a certificate with its chain and a key, as PEM. Every fault is found before anything is served.

import { Buffer } from "node:buffer";
import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { toPem } from "../certificates/pem.ts";
import { type Signatory, signingKey } from "./signatory.ts";

export interface OpenedSeal {
  readonly signatory: Signatory;
  /** Who seals, as readers of PDF show it. */
  readonly name: string;
  readonly until: Date;
}

export type SealReading =
  | { readonly ok: true; readonly value: OpenedSeal }
  | {
    readonly ok: false;
    readonly name: "SEAL_CERTIFICATE" | "SEAL_KEY";
    readonly fault: string;
  };

/** Both are the texts of files. */
export function readSeal(
  files: { readonly certificate: string; readonly key: string },
  now: Date,
): SealReading {
  const chain = [...files.certificate.matchAll(pem)]
    .map(([, base64]) => bytesOf(base64!));
  const own = chain[0] && certificateOf(chain[0]);
  if (!own || chain.some((one) => !one || !certificateOf(one))) {
    return refused("SEAL_CERTIFICATE", "is no file of certificates in PEM");
  }
  const until = new Date(own.validTo);
  if (until <= now || new Date(own.validFrom) > now) {
    return refused("SEAL_CERTIFICATE", "has expired, or is not valid yet");
  }
  const read = keyOf(files.key);
  const key = read && signingKey(read);
  if (!key) {
    return refused("SEAL_KEY", "is no RSA or EC key in PEM, or is encrypted");
  }
  if (!own.checkPrivateKey(read)) {
    return refused("SEAL_KEY", "is not the key of SEAL_CERTIFICATE");
  }
  const [first, ...others] = chain as Uint8Array[];
  const name = /^CN=(.+)$/m.exec(own.subject)?.[1] ?? "Clave";
  const signatory: Signatory = { key, chain: [first!, ...others] };
  return { ok: true, value: { signatory, name, until } };
}

export function pemOf(certificates: readonly Uint8Array[]): string {
  return certificates.map((one) => toPem("CERTIFICATE", one)).join("");
}

const pem =
  /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.fromBase64(base64.replace(/\s/g, ""));
  } catch {
    return null;
  }
}

function certificateOf(der: Uint8Array): X509Certificate | null {
  try {
    return new X509Certificate(Buffer.from(der));
  } catch {
    return null;
  }
}

function keyOf(text: string): KeyObject | null {
  try {
    return createPrivateKey(text);
  } catch {
    return null;
  }
}

function refused(
  name: "SEAL_CERTIFICATE" | "SEAL_KEY",
  fault: string,
): SealReading {
  return { ok: false, name, fault };
}
