// A deployment's own numbers, laid over the defaults (law 6). Only what exists can be changed, and only to its like.

import type { Policy } from "./policy.ts";

export type PolicyReading =
  | { readonly ok: true; readonly value: Policy }
  /** The paths that name nothing, or do not hold a number that is more than nothing. */
  | { readonly ok: false; readonly paths: readonly string[] };

/** `overrides` has the shape of the policy, with only what differs: `{ "pin": { "seconds": 300 } }`. */
export function overridePolicy(
  defaults: Policy,
  overrides: unknown,
): PolicyReading {
  const wrong: string[] = [];
  const value = lay(defaults, overrides, { path: "", wrong });
  return wrong.length === 0
    ? { ok: true, value: value as Policy }
    : { ok: false, paths: wrong };
}

function lay(
  under: unknown,
  over: unknown,
  at: { readonly path: string; readonly wrong: string[] },
): unknown {
  if (typeof under === "number") {
    // Whole: a limit of two and a half tries would never be met.
    if (typeof over === "number" && Number.isSafeInteger(over) && over > 0) {
      return over;
    }
    at.wrong.push(at.path);
    return under;
  }
  if (typeof under === "boolean" && typeof over === "boolean") return over;
  // A counter's name is its key in the store: nobody renames it.
  if (!isObject(under) || !isObject(over)) {
    at.wrong.push(at.path);
    return under;
  }
  const laid: Record<string, unknown> = { ...under };
  for (const [name, value] of Object.entries(over)) {
    const path = at.path === "" ? name : `${at.path}.${name}`;
    if (Object.hasOwn(under, name)) {
      laid[name] = lay(under[name], value, { path, wrong: at.wrong });
    } else at.wrong.push(path);
  }
  return laid;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
