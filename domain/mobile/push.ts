// Where a notice to a phone goes: the address that its browser's push service gave, and the browser's own keys (RFC 8030, RFC 8291).

import { decodeSEC1PublicKey, p256 } from "@oslojs/crypto/ecdsa";
import type { Message, MessageBody } from "../messages.ts";
import type { Policy } from "../policy.ts";

/** With which only this browser reads what is sent to it. Base64url; `auth` is a secret that it shares with us. */
export interface PushKeys {
  /** An uncompressed point of P-256. */
  readonly p256dh: string;
  readonly auth: string;
}

export interface PushAddress extends PushKeys {
  /** At a push service; whoever has it can still send nothing, for it takes our own key too (RFC 8292). */
  readonly endpoint: string;
}

/** Those of Firefox, Chrome and its kin, Safari, and Edge. */
export const defaultPushServices: readonly string[] = [
  "push.services.mozilla.com",
  "fcm.googleapis.com",
  "push.apple.com",
  "notify.windows.com",
];

/** RFC 8291 3.2. */
const authBytes = 16;

/**
 * Reads what `PushSubscription.toJSON()` of a browser says, or the text of it; null for whatever is none, and for an address
 * that is not at one of `services`: names of hosts, each with all that is below it, and with a port where they have one. This
 * server posts to no other place, whoever asks it to.
 */
export function readPushAddress(
  given: unknown,
  services: readonly string[],
  policy: Pick<Policy["push"], "addressLength">,
): PushAddress | null {
  const told = typeof given === "string"
    ? parsed(given, policy.addressLength)
    : given;
  const endpoint = textIn(told, "endpoint");
  const keys = isObject(told) ? told["keys"] : null;
  const p256dh = textIn(keys, "p256dh");
  const auth = textIn(keys, "auth");
  if (endpoint.length + p256dh.length + auth.length > policy.addressLength) {
    return null;
  }
  return isEndpoint(endpoint, services) && isPoint(p256dh) &&
      bytesOf(auth)?.length === authBytes
    ? { endpoint, p256dh, auth }
    : null;
}

/** As its browser said it, for whoever reads or writes the form of browsers. */
export function pushSubscription({ endpoint, p256dh, auth }: PushAddress) {
  return { endpoint, keys: { p256dh, auth } };
}

/** What a notice says, without whose phone it goes to, and with which keys. */
export type PushBody = WithoutAddress<
  Extract<MessageBody, { readonly keys: PushKeys }>
>;
type WithoutAddress<T> = T extends unknown ? Omit<T, "keys" | "account">
  : never;

/**
 * Where a message goes and what it says, for a notice to this address. The keys go in the body, where they are wiped when it has
 * been carried, and the endpoint stays, as phones and e-mail addresses do. `account`: in whose row the address stands.
 */
export function pushedTo(
  { endpoint, p256dh, auth }: PushAddress,
  body: PushBody,
  account: string,
): Pick<Message, "channel" | "to" | "body"> {
  const keys = { p256dh, auth };
  return { channel: "push", to: endpoint, body: { ...body, keys, account } };
}

/** Null for a message that goes another way, and for one that has been carried. */
export function pushAddressOf(
  { channel, to, body }: Pick<Message, "channel" | "to" | "body">,
): PushAddress | null {
  if (channel !== "push" || !("keys" in body)) return null;
  return body.keys.auth === "" ? null : { endpoint: to, ...body.keys };
}

/** An address in its one spelling: nothing that another reader of addresses would read in another way. */
function isEndpoint(text: string, services: readonly string[]): boolean {
  const url = URL.parse(text);
  return url?.protocol === "https:" && url.href === text &&
    url.username === "" && url.password === "" && url.hash === "" &&
    services.some((service) => isBelow(url, service));
}

function isBelow({ hostname, port }: URL, service: string): boolean {
  const [name = "", itsPort = ""] = service.split(":");
  return port === itsPort &&
    (hostname === name || hostname.endsWith(`.${name}`));
}

/** SEC 1, 2.3.4. A point off the curve would let us agree on a key with nobody. */
function isPoint(text: string): boolean {
  const bytes = bytesOf(text);
  if (bytes?.length !== 65 || bytes[0] !== 4) return false;
  try {
    const point = decodeSEC1PublicKey(p256, bytes);
    return point.x < p256.p && point.y < p256.p && p256.isOnCurve(point);
  } catch {
    return false;
  }
}

/** Strict: one value under one name. */
function bytesOf(text: string): Uint8Array | null {
  const alphabet = "base64url";
  try {
    const bytes = Uint8Array.fromBase64(text, { alphabet });
    return bytes.toBase64({ alphabet, omitPadding: true }) === text
      ? bytes
      : null;
  } catch {
    return null;
  }
}

function parsed(text: string, most: number): unknown {
  // Names, quotes and a time of expiry stand beside what is measured.
  if (text.length > 2 * most) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textIn(given: unknown, name: string): string {
  const value = isObject(given) ? given[name] : null;
  return typeof value === "string" ? value : "";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
