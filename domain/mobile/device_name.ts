// What she calls her phone: shown to her, and written to her.

import type { MobilePolicy } from "../policy.ts";

export type DeviceNameProblem = "empty" | "long" | "symbols";

export type DeviceNameReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: DeviceNameProblem };

/** Spaces of any kind and what a paste brings along unseen become single spaces. */
export function readDeviceName(
  typed: string,
  { nameLength }: MobilePolicy,
): DeviceNameReading {
  const name = typed.normalize("NFC").replace(/\p{Cf}+/gu, "")
    .replace(/\s+/g, " ").trim();
  if (name === "") return { ok: false, problem: "empty" };
  if ([...name].length > nameLength) return { ok: false, problem: "long" };
  return allowed.test(name)
    ? { ok: true, value: name }
    : { ok: false, problem: "symbols" };
}

/** Neither full stops nor slashes: whoever activates a phone as her writes no link into an e-mail of ours. */
const allowed = /^[\p{L}\p{M}\p{N} '’()+\u2010-\u2015-]+$/u;
