// Sending a browser to the certificate entry, and taking what it brings back: for this browser, this visit, once.

import type { Context } from "hono";
import type {
  Brought,
  Errand,
  Shown,
} from "../../domain/certificate/errand.ts";
import { browserBinding, knownBrowser } from "../http/cookies.ts";
import type { Env } from "../http/env.ts";
import { randomId } from "../http/ids.ts";

/** The path of the entry, and the field in which its answer comes back. */
export const entryPath = "/certificate";
const shownField = "shown";

const asked = "certificate-asked";
const brought = "certificate-brought";

/** Change whenever `Errand` or `Brought` does. */
const version = 1;

/** The address to which the browser is led; null where this Clave has no entry. */
export async function entryAddress(
  c: Context<Env>,
  { of, back }: Pick<Errand, "of" | "back">,
): Promise<string | null> {
  const { config, seal, policy, now } = c.get("world");
  if (config.certificateUrl === null) return null;
  const seconds = policy.certificates.errandSeconds;
  const errand: Errand = {
    id: randomId(c.get("world")),
    of,
    browser: browserBinding(c),
    back,
    expiresAt: now().getTime() + seconds * 1000,
  };
  // Bound to nobody: the entry sees no cookie. What it holds is sealed all the same, and its answer is bound.
  const sealed = await seal.seal(asked, "", [version, errand]);
  return `${config.certificateUrl}${entryPath}/${sealed}`;
}

/** At the entry: null for what was not sealed here, or is over. */
export async function openErrand(
  c: Context<Env>,
  sealed: string,
): Promise<Errand | null> {
  const { seal, now } = c.get("world");
  const held = await seal.open(asked, "", sealed);
  if (!Array.isArray(held) || held[0] !== version) return null;
  const errand = held[1] as Errand;
  return errand.expiresAt > now().getTime() ? errand : null;
}

/** At the entry: the address that takes the answer back. */
export async function addressBack(
  c: Context<Env>,
  errand: Errand,
  shown: Shown,
): Promise<string> {
  const { config, seal, policy, now } = c.get("world");
  const seconds = policy.certificates.broughtSeconds;
  const answer: Brought = {
    errand: errand.id,
    of: errand.of,
    expiresAt: now().getTime() + seconds * 1000,
    shown,
  };
  const sealed = await seal.seal(brought, errand.browser, [version, answer]);
  const sign = errand.back.includes("?") ? "&" : "?";
  return `${config.baseUrl}${errand.back}${sign}${shownField}=${sealed}`;
}

export interface Taken {
  readonly shown: Shown;
  /** Spends it: true for whoever is first. */
  first(): Promise<boolean>;
}

/** Null for what another browser was given, for another visit, or is over. */
export async function takeShown(
  c: Context<Env>,
  of: string,
): Promise<Taken | null> {
  const { seal, now, limits, policy } = c.get("world");
  const binding = knownBrowser(c);
  const sealed = c.req.query(shownField);
  if (!binding || !sealed) return null;
  const held = await seal.open(brought, binding, sealed);
  if (!Array.isArray(held) || held[0] !== version) return null;
  const answer = held[1] as Brought;
  if (answer.of !== of || answer.expiresAt <= now().getTime()) return null;
  // Not a limit that an operator may set: remembered for as long as it is good, or it would serve twice.
  const once = {
    name: "certificate-brought",
    most: 1,
    seconds: policy.certificates.broughtSeconds,
  };
  return {
    shown: answer.shown,
    async first() {
      const limit = await limits.count([{ rule: once, of: answer.errand }]);
      return limit.kind === "within";
    },
  };
}
