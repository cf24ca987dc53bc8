// How sure Clave is of a person, and the one function that decides it (law 4, rulebook 7).

/** eIDAS levels of assurance, weakest first (Regulation (EU) 910/2014, article 8). */
export const levels = ["low", "substantial", "high"] as const;
export type Level = typeof levels[number];

/** What the registration allows: by letter it is basic; by certificate, office or reviewed video, advanced (RG-01). */
export type RegistrationLevel = "basic" | "advanced";

export function reaches(held: Level, asked: Level): boolean {
  return levels.indexOf(held) >= levels.indexOf(asked);
}

export function higher(a: Level, b: Level): Level {
  return reaches(a, b) ? a : b;
}

/** The most a registration allows to any method that leans on it (LV-11): basic caps at low. */
const cap = { basic: "low", advanced: "high" } as const satisfies Record<
  RegistrationLevel,
  Level
>;

/**
 * The level of one identification: the weaker of what the method proves and what the registration allows.
 * A method that proves the person by itself (a certificate, another country's eID) leans on no registration: pass null.
 */
export function levelOf(
  method: Level,
  registration: RegistrationLevel | null,
): Level {
  if (registration === null) return method;
  return reaches(cap[registration], method) ? method : cap[registration];
}

const loa = "http://eidas.europa.eu/LoA/";

/** The name of a level in `acr` and in SAML (LV-04). */
export function levelUri(level: Level): string {
  return loa + level;
}

/** Reads a level from its URI or its bare name; null where it is neither. */
export function levelFrom(text: string): Level | null {
  const name = text.startsWith(loa) ? text.slice(loa.length) : text;
  return levels.find((level) => level === name) ?? null;
}
