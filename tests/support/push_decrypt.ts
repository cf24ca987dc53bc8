// What a browser does with a push message: RFC 8291 over RFC 8188, written from the text and knowing no library.

import { createDecipheriv, createECDH, hkdfSync } from "node:crypto";

export interface BrowserKeys {
  /** Of P-256: the private scalar. */
  readonly privateKey: Uint8Array;
  /** 16 bytes. */
  readonly auth: Uint8Array;
}

const encoder = new TextEncoder();

/** Throws for whatever is not one record of `aes128gcm` for these keys. */
export function decryptPush(
  body: Uint8Array,
  { privateKey, auth }: BrowserKeys,
): Uint8Array {
  // RFC 8188 2.1: salt, record size, length of the key's name, and the name, which is the sender's public key.
  const salt = body.subarray(0, 16);
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const recordSize = view.getUint32(16);
  const nameLength = view.getUint8(20);
  if (nameLength !== 65) throw new Error(`a key of ${nameLength} bytes`);
  const sender = body.subarray(21, 21 + nameLength);
  const record = body.subarray(21 + nameLength);
  // RFC 8291 4: one record, and its size says so.
  if (record.length > recordSize) throw new Error("more than one record");

  const ecdh = createECDH("prime256v1");
  ecdh.setPrivateKey(privateKey);
  const shared = ecdh.computeSecret(sender);
  // RFC 8291 3.4.
  const info = joined(
    encoder.encode("WebPush: info\0"),
    ecdh.getPublicKey(),
    sender,
  );
  const secret = derived(shared, auth, info, 32);
  // RFC 8188 2.2, 2.3.
  const named = (name: string) => encoder.encode(`Content-Encoding: ${name}\0`);
  const key = derived(secret, salt, named("aes128gcm"), 16);
  const nonce = derived(secret, salt, named("nonce"), 12);
  const opening = createDecipheriv("aes-128-gcm", key, nonce);
  opening.setAuthTag(record.subarray(-16));
  const padded = joined(
    opening.update(record.subarray(0, -16)),
    opening.final(),
  );
  // The last record ends in 2, and then zeros.
  const end = padded.findLastIndex((byte) => byte !== 0);
  if (padded[end] !== 2) throw new Error("no end of the last record");
  return padded.subarray(0, end);
}

function derived(
  secret: Uint8Array,
  salt: Uint8Array,
  info: Uint8Array,
  bytes: number,
): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", secret, salt, info, bytes));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
