// The catalogue: which public bodies may ask, for which procedure, at which level, and where answers may go (GW-05).

import type { Level } from "./level.ts";
import type { Localised } from "./messages.ts";
import type { Algorithm } from "./ports.ts";

export const scopes = [
  "openid",
  "profile",
  "document",
  "email",
  "phone",
] as const;
export type Scope = typeof scopes[number];

/** What people come for: the headings of the catalogue, in its order. */
export const needs = [
  "taxes",
  "work",
  "pension",
  "health",
  "driving",
  "residence",
  "family",
  "housing",
  "education",
  "notices",
  "other",
] as const;
export type Need = typeof needs[number];

/** What the catalogue tells people of a service (rulebook 8.4). */
export interface Listing {
  /** At least one; under the first it stands. */
  readonly needs: readonly [Need, ...Need[]];
  readonly description: Localised | null;
  /** Other words by which people look for it; never shown. */
  readonly keywords: readonly string[];
  /** Where the procedure begins; null where nobody has said. */
  readonly url: string | null;
}

export interface Service {
  /** Also the OIDC `client_id`. */
  readonly id: string;
  /** The public body that asks. */
  readonly body: Localised;
  readonly procedure: Localised;
  /** The least level at which it accepts people. */
  readonly level: Level;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  /** Any port of the loopback is as good as the one written (RFC 8252 7.3): only for development's `demo`. */
  readonly anyLoopbackPort: boolean;
  /** What it may ask for; `openid` always. */
  readonly scopes: readonly Scope[];
  /** Services of one sector see the same pairwise subject. */
  readonly sector: string;
  /** Whether an open session is enough to come in (GW-03). */
  readonly singleSignOn: boolean;
  /** SHA-256 of the client's secret in base64url; null for a public client, which has only PKCE. */
  readonly secretHash: string | null;
  readonly signedWith: Algorithm;
  /** Null for what is no procedure of the public's. Left out on what was put in the catalogue before there were listings. */
  readonly listing?: Listing | null;
}

export interface Services {
  find(id: string): Promise<Service | null>;
  /** The very same list for as long as it is taken to be fresh: what is worked out of it lasts as long. */
  list(): Promise<readonly Service[]>;
}

const plainListing: Listing = {
  needs: ["other"],
  description: null,
  keywords: [],
  url: null,
};

/** Null for what people are not told of. */
export function listingOf(
  { listing = plainListing }: Pick<Service, "listing">,
): Listing | null {
  return listing;
}

/** Paths at which libraries and their manuals like to be called back: an integrator's first try should work as it is. */
const usualCallbacks = [
  "/",
  "/callback",
  "/cb",
  "/auth/callback",
  "/oidc/callback",
  "/oauth/callback",
  "/login/callback",
  "/signin-oidc",
  "/redirect",
  "/return",
];

/** The client of development's sample e-office: public, on any port of this machine (contract, OIDC). */
export function demoService(): Service {
  const hosts = ["http://127.0.0.1", "http://localhost"];
  return {
    id: "demo",
    body: {
      es: "Ayuntamiento de Villaclara",
      ca: "Ajuntament de Villaclara",
      gl: "Concello de Villaclara",
      eu: "Villaclarako Udala",
      va: "Ajuntament de Villaclara",
      en: "Villaclara Town Hall",
    },
    procedure: {
      es: "Sede electrónica de ejemplo",
      ca: "Seu electrònica d’exemple",
      gl: "Sede electrónica de exemplo",
      eu: "Adibideko egoitza elektronikoa",
      va: "Seu electrònica d’exemple",
      en: "Sample e-office",
    },
    level: "low",
    redirectUris: hosts.flatMap((host) =>
      usualCallbacks.map((path) => host + path)
    ),
    postLogoutRedirectUris: hosts.flatMap((host) =>
      ["/", "/signed-out"].map((path) => host + path)
    ),
    anyLoopbackPort: true,
    scopes,
    sector: "demo",
    singleSignOn: true,
    secretHash: null,
    signedWith: "ES256",
    listing: { ...plainListing, needs: ["housing"] },
  };
}
