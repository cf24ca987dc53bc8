// Every way to sign in. Add a line, then follow the compiler.

import type { Level } from "../level.ts";

interface Method {
  /** The most this method can prove (rulebook 7.2). */
  readonly level: Level;
  /** RFC 8176 names, as they go out in `amr`. */
  readonly amr: readonly string[];
}

export const methods = {
  pin: { level: "substantial", amr: ["otp", "sms"] },
} as const satisfies Record<string, Method>;

export type MethodName = keyof typeof methods;

export const methodNames = Object.keys(methods) as MethodName[];
