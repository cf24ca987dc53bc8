// What the browser says of the page that asked the key (WebAuthn 5.8.1), beyond what the library looks at.

import { decodeBase64urlIgnorePadding } from "@oslojs/encoding";

/**
 * Whether one of our pages asked, by itself: none of ours stands in a frame, so what comes out of one was asked for by somebody
 * who shows our page inside his. Nor has any of our connections a token binding. Throws for what cannot be read.
 */
export function isFromOwnPage(clientDataJSON: string): boolean {
  const bytes = decodeBase64urlIgnorePadding(clientDataJSON);
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const { crossOrigin, topOrigin, tokenBinding } = JSON.parse(text);
  return !crossOrigin && topOrigin === undefined &&
    tokenBinding?.status !== "present";
}
