// The datum asked beside a document to check that it is at hand: which one, reading it, matching it (rulebook 1.3, 1.6).

import { type Day, permanent, type Resident } from "./census.ts";
import { sameCode } from "./codes.ts";
import { type DateProblem, readDay } from "./day.ts";
import { kindOf, type Nif } from "./nif.ts";
import { plain } from "./typed.ts";

export type Asked = "validity-date" | "issue-date" | "support-number";

export type Contrast =
  | { readonly kind: "date"; readonly day: Day }
  /** 01-01-9999: the issue date is asked next (ID-31, X-03). It matches nobody. */
  | { readonly kind: "permanent" }
  /** A bare number may be of a foreigner's card (E) or of an EU certificate (C), which does not print its letter. */
  | { readonly kind: "support-number"; readonly candidates: readonly string[] };

export type ContrastProblem =
  | DateProblem
  /** 01-01-9999 typed where the issue date is asked. */
  | "that-is-the-validity-date"
  /** The most frequent error of all (ID-52). */
  | "that-is-the-nie"
  /** IXESP, AXESP, the three letters of a DNI: other letters than E and C (ID-51, X-11). */
  | "other-prefix"
  | "not-a-support-number";

export type ContrastReading =
  | { readonly ok: true; readonly value: Contrast }
  | { readonly ok: false; readonly problem: ContrastProblem };

/** What is asked first (ID-30, ID-32); `issue-date` only once the person says that her DNI is permanent. */
export function asks(nif: Nif): "validity-date" | "support-number" {
  return kindOf(nif) === "dni" ? "validity-date" : "support-number";
}

export function readContrast(typed: string, asked: Asked): ContrastReading {
  return asked === "support-number"
    ? readSupportNumber(typed)
    : readCardDate(typed, asked);
}

/**
 * Whether the datum is the resident's. For somebody unknown pass `decoyResident`: the work is the same (law 7).
 * A permanent DNI is proven by its issue date, whichever of the two dates the page asked for (ID-31).
 */
export function matches(contrast: Contrast, resident: Resident): boolean {
  switch (contrast.kind) {
    case "date":
      return sameCode(contrast.day, cardDate(resident));
    case "support-number": {
      const number = resident.supportNumber ?? noSupportNumber;
      let same = false;
      // Every candidate is compared, so that the time does not tell which letter it was.
      for (const one of contrast.candidates) {
        same = sameCode(one, number) || same;
      }
      return same;
    }
    case "permanent":
      return false;
  }
}

const noDay: Day = "0000-00-00";
const noSupportNumber = "-00000000";

/** Somebody whom no datum matches. */
export const decoyResident: Resident = {
  document: "00000000T" as Nif,
  kind: "dni",
  givenName: "",
  firstSurname: "",
  secondSurname: null,
  birthDate: noDay,
  validUntil: noDay,
  issuedOn: null,
  supportNumber: null,
  address: "",
  postalCode: "",
  town: "",
  province: "",
  status: "alive",
};

/** Only a DNI is proven by a date: the one printed on a foreigner's card is not asked (ID-32). */
function cardDate(resident: Resident): Day {
  if (resident.kind !== "dni") return noDay;
  if (resident.validUntil !== permanent) return resident.validUntil;
  return resident.issuedOn ?? noDay;
}

function readCardDate(
  typed: string,
  asked: "validity-date" | "issue-date",
): ContrastReading {
  const read = readDay(typed);
  if (!read.ok) return read;
  if (read.value !== permanent) {
    return { ok: true, value: { kind: "date", day: read.value } };
  }
  return asked === "validity-date"
    ? { ok: true, value: { kind: "permanent" } }
    : { ok: false, problem: "that-is-the-validity-date" };
}

function readSupportNumber(typed: string): ContrastReading {
  const text = plain(typed);
  if (text === "") return { ok: false, problem: "empty" };
  if (text === null) return { ok: false, problem: "not-a-support-number" };
  if (/^[XYZ]0?\d{7}\p{L}?$/u.test(text)) {
    return { ok: false, problem: "that-is-the-nie" };
  }
  // Zeros in front are often left out, the letter C always (ID-50, ID-51).
  const parts = /^([EC]?)(\d{1,8})$/.exec(text);
  if (parts) {
    const [, letter = "", digits = ""] = parts;
    const candidates = (letter === "" ? ["E", "C"] : [letter])
      .map((one) => one + digits.padStart(8, "0"));
    return { ok: true, value: { kind: "support-number", candidates } };
  }
  return /^(?![EC]\d)[A-Z]+\d+$/.test(text)
    ? { ok: false, problem: "other-prefix" }
    : { ok: false, problem: "not-a-support-number" };
}
