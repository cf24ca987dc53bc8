// Every way to sign in. Add a line, then follow the compiler.

import { type Level, levelOf, type RegistrationLevel } from "../level.ts";

interface Method {
  /** Those of one family are one way for the person: the least that is enough is offered her, and what is stopped is all of it. */
  readonly family: string;
  /** The most this method can prove (rulebook 7.2). */
  readonly level: Level;
  /** Proves the person by itself: it serves whoever never registered, and no registration caps it. */
  readonly selfProving: boolean;
  /** Needs the entry that asks for certificates. */
  readonly byCertificate: boolean;
  /** RFC 8176 names, as they go out in `amr`. */
  readonly amr: readonly string[];
}

export const methods = {
  /** The app on her phone: its key, and the phone's own lock (MV-03, MV-50). No attestation is asked for, so it may be a key in software. */
  mobile: {
    family: "mobile",
    level: "substantial",
    selfProving: false,
    byCertificate: false,
    amr: ["mca", "mfa", "user"],
  },
  pin: {
    family: "pin",
    level: "substantial",
    selfProving: false,
    byCertificate: false,
    amr: ["otp", "sms"],
  },
  /** Cl@ve Permanente (PM-03), a password alone. */
  password: {
    family: "permanent",
    level: "low",
    selfProving: false,
    byCertificate: false,
    amr: ["pwd"],
  },
  /** The same with a code beside it (PM-04). */
  reinforced: {
    family: "permanent",
    level: "substantial",
    selfProving: false,
    byCertificate: false,
    amr: ["pwd", "otp", "mfa"],
  },
  /** One in a file (rulebook 2.6, 7.2). */
  certificate: {
    family: "certificate",
    level: "substantial",
    selfProving: true,
    byCertificate: true,
    amr: ["swk"],
  },
  /** The DNIe, and any other card whose key cannot be copied. */
  card: {
    family: "card",
    level: "high",
    selfProving: true,
    byCertificate: true,
    amr: ["hwk"],
  },
} as const satisfies Record<string, Method>;

export type MethodName = keyof typeof methods;

export const methodNames = Object.keys(methods) as MethodName[];

/** Those that this Clave has. */
export function methodsServed(
  { certificateUrl }: { readonly certificateUrl: string | null },
): readonly MethodName[] {
  return methodNames.filter((name) =>
    certificateUrl !== null || !methods[name].byCertificate
  );
}

/** Whether they are one way for the person. */
export function sameFamily(one: MethodName, other: MethodName): boolean {
  return methods[one].family === methods[other].family;
}

/** Law 4: the level of a sign-in with this method. Null: not registered. */
export function levelBy(
  method: MethodName,
  registration: RegistrationLevel | null,
): Level {
  const { level, selfProving } = methods[method];
  // A method that leans on a registration where there is none: nobody gets here, and if she did, it is the least.
  return levelOf(level, selfProving ? null : registration ?? "basic");
}
