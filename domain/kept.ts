// What somebody typed into a page whose time has passed, or is to go on: given back to her, secrets excepted.

/**
 * Every field that is no secret (contract: the same name means the same everywhere). What is not here is not kept; nor is `sure`, which
 * says of one moment that it is meant.
 */
export const keptFields = [
  "document",
  "contrast",
  "phone",
  "phone_again",
  "email",
  "email_again",
  "accept",
  "who",
  "has",
  "name",
  "reason",
  "decision",
  "verdict",
  "former_lost",
  "origin_shown",
  "minor_present",
  "guardian_document",
  "guardian_contrast",
  "proof",
  "language",
] as const;
export type KeptField = typeof keptFields[number];

export type Typed = Readonly<Partial<Record<KeptField, string>>>;

/** Longer ones are no answer to any question here, and addresses are not for them. */
export const mostKept = 500;

/** Characters of what is sealed, where each language's link repeats it: an officer's longest reason beside two addresses fits. */
export const mostInLinks = 2_000;

/** What was typed into the fields that are kept; `read` answers nothing for one that was not sent. */
export function typedIn(read: (name: string) => string): Typed {
  const typed: Partial<Record<KeptField, string>> = {};
  for (const name of keptFields) {
    const value = read(name);
    if (value !== "" && value.length <= mostKept) typed[name] = value;
  }
  return typed;
}
