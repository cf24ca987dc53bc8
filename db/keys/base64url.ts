// Base64url without padding, read strictly.

const alphabet = "base64url";

export function toBase64url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet, omitPadding: true });
}

/** Null for anything but what `toBase64url` writes: spare bits and spaces would let one value go under several names. */
export function fromBase64url(text: string): Uint8Array | null {
  try {
    const bytes = Uint8Array.fromBase64(text, { alphabet });
    return toBase64url(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}
