// Whose key an answer says it is (WebAuthn 5.2.2): read before there is anything to check it by.

import { decodeBase64urlIgnorePadding } from "@oslojs/encoding";

/** Null where the answer names nobody, or cannot be read. */
export function userHandleOf(answer: string): string | null {
  try {
    const handle = JSON.parse(answer)?.response?.userHandle;
    if (typeof handle !== "string") return null;
    const bytes = decodeBase64urlIgnorePadding(handle);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
