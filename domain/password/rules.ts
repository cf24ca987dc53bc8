// What a password must be (rulebook 4.3): one list of rules, each met or not, so that a page can say all of them at once.

import type { Resident } from "../census.ts";
import type { Nif } from "../nif.ts";
import type { Policy } from "../policy.ts";
import { fullName } from "../person_name.ts";

/** In the order in which they are told. */
export const passwordRules = [
  /** PM-20. */
  "length",
  /** PM-21, X-02: while it is short. PM-22: a long one needs none. */
  "groups",
  /** PM-26. */
  "personal",
  /** PM-29: a password that everybody tries first. */
  "common",
  /** PM-27. */
  "former",
] as const;
export type PasswordRule = typeof passwordRules[number];

/** Whose password it is to be; of nobody but her does it matter what is personal. */
export type Bearer = Pick<
  Resident,
  "givenName" | "firstSurname" | "secondSurname" | "document"
>;

/** As it is hashed and compared: the same however a keyboard composes its letters. Nothing is trimmed: spaces count (PM-22). */
export function normalised(typed: string): string {
  return typed.normalize("NFC");
}

/**
 * The rules that it breaks, but the two that ask others: whether it is among the common ones or the former one.
 * `password` is normalised; it is counted in code points (PM-29).
 */
export function brokenRules(
  password: string,
  bearer: Bearer,
  { password: policy }: Policy,
): readonly PasswordRule[] {
  const length = [...password].length;
  const short = length < policy.freeFrom;
  return [
    ...(length < policy.shortest ? ["length" as const] : []),
    ...(short && groupsIn(password) < policy.groups ? ["groups" as const] : []),
    ...(tellsOf(password, bearer, policy.nameLetters)
      ? ["personal" as const]
      : []),
  ];
}

/** Lower case, upper case, digits, and all that is neither letter nor digit. ñ, ç and accented vowels are letters (PM-25). */
const groups = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{M}\p{Nd}]/u];

function groupsIn(password: string): number {
  return groups.filter((group) => group.test(password)).length;
}

/** Whether it holds a name, a surname or the number of her document, straight or reversed, with accents or without (PM-26). */
function tellsOf(password: string, bearer: Bearer, letters: number): boolean {
  const bare = squeezed(password);
  return personalWords(bearer, letters)
    .flatMap((word) => [word, [...word].reverse().join("")])
    .some((word) => bare.includes(word));
}

function personalWords(bearer: Bearer, letters: number): string[] {
  const names = fullName(bearer).split(/[\s\-'’]+/u).map(squeezed)
    .filter((word) => [...word].length >= letters && !particles.has(word));
  const document = squeezed(bearer.document);
  return [...names, document, document.replace(/\D/g, "")];
}

/** Parts of names that are no name: "María del Carmen de los Ángeles". */
const particles = new Set(["del", "las", "los", "san", "der", "van", "von"]);

/** Letters and digits alone, without accents or capitals: `G.a.r.c.í.a` is García. */
function squeezed(text: string): string {
  return text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, "");
}

/** Whoever the census does not have any more has no names that could be in it. */
export function bearerOf(document: Nif, resident: Resident | null): Bearer {
  return resident ??
    { document, givenName: "", firstSurname: "", secondSurname: null };
}
