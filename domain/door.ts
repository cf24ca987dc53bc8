// The doors by which an attempt comes in and is answered (law 3): a service's protocol, or the citizen's own pages.

import { type Level, levels } from "./level.ts";
import { type MethodName, methods } from "./methods/all.ts";
import type { OidcDoor } from "./oidc/door.ts";

/** The citizen's own pages, without the language: where an attempt of the own door may lead. New ones go last. */
export const ownPages = [
  "account",
  "account/services",
  "account/code",
  "account/email",
  "account/leave",
  "account/report",
  "account/messages",
  "account/history",
  "account/export",
  "desk",
  "account/restore",
  "account/renew",
  "account/means",
  "account/phone",
  "account/receipts",
  "account/password",
  "account/password/leave",
  "account/authenticator",
  "account/device",
  "account/device/activate",
] as const;
export type OwnPage = typeof ownPages[number];

/** Clave itself asks: nobody outside learns of it, so nothing is granted. */
export interface OwnDoor {
  readonly kind: "own";
  readonly page: OwnPage;
  /** What she had typed there when she was asked to identify again, sealed. */
  readonly kept?: string;
}

export type Door = OidcDoor | OwnDoor;

/** Her own data are shown at any level: they tell nobody else anything. The desk tells of others (design: officers sign in at substantial). */
export function levelOf(page: OwnPage): Level {
  return page === "desk" ? "substantial" : "low";
}

/**
 * Whether it takes more than a password (RG-85, RG-88): a code, an address, an app and a phone open what is hers from then on, and
 * whoever has left comes back by a certificate or an office alone. Whoever learnt her password has none of it to give or to take.
 */
export function asksMore(page: OwnPage, method: MethodName): boolean {
  // Rulebook 5.1, 3: a code or a certificate. One yes that somebody coaxed out of her must not make his phone hers.
  if (page === "account/device/activate" && method === "mobile") return true;
  return openers.includes(page) && methods[method].level === levels[0];
}

const openers: readonly OwnPage[] = [
  "account/code",
  "account/email",
  "account/leave",
  "account/authenticator",
  "account/device",
  "account/device/activate",
];

/** How the record names Clave when it asks: no service of the catalogue can be called so. */
export const ownService = "_clave";

export function serviceOf(door: Door): string {
  return door.kind === "own" ? ownService : door.service;
}
