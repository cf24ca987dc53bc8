// How a resident is written: her names, her address masked, her age.

import type { Day, Resident } from "./census.ts";

/** Given name and surnames, as on an envelope. Many people have one surname. */
export function fullName(
  resident: Pick<Resident, "givenName" | "firstSurname" | "secondSurname">,
): string {
  return `${resident.givenName} ${surnames(resident)}`;
}

/** One surname or two, as `family_name` goes out. */
export function surnames(
  resident: Pick<Resident, "firstSurname" | "secondSurname">,
): string {
  const { firstSurname, secondSurname } = resident;
  return secondSurname ? `${firstSurname} ${secondSurname}` : firstSurname;
}

/**
 * `C**** M**** 12, 3.º B, 28013 Madrid`: whoever lives there knows it is the right one; to anybody else, who may hold no more
 * than a photocopy of the document, it does not tell the street.
 */
export function maskAddress(
  resident: Pick<Resident, "address" | "postalCode" | "town">,
): string {
  const { address, postalCode, town } = resident;
  return `${maskWords(address)}, ${postalCode} ${town}`;
}

/** Words of two letters or more keep the first; at most four stars, so that the length of a rare word does not tell it. */
function maskWords(text: string): string {
  return text.normalize("NFC").replace(
    /(?<![\p{L}\p{M}\p{N}])(\p{L}\p{M}*)((?:\p{L}\p{M}*)+)/gu,
    (_, first: string, rest: string) =>
      first + "*".repeat(Math.min(4, rest.match(/\p{L}/gu)?.length ?? 0)),
  );
}

/**
 * Whole years on a day. The day of birth counts entire (Código Civil, article 240, formerly 315), so a year is reached
 * as the anniversary begins; where February has no 29th, that is its last day, the 28th (article 5.1).
 */
export function ageOn(birthDate: Day, day: Day): number {
  const year = Number(day.slice(0, 4));
  const birthday = birthDate.slice(5);
  const anniversary = birthday === "02-29" && !isLeap(year)
    ? "02-28"
    : birthday;
  const reached = day.slice(5) >= anniversary ? 0 : 1;
  return year - Number(birthDate.slice(0, 4)) - reached;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
