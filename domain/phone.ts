// Telephone numbers of any country, in E.164 (RG-12, X-15).

import {
  type CountryCode,
  parsePhoneNumberFromString,
  type PhoneNumber,
  validatePhoneNumberLength,
} from "libphonenumber-js/min";
import { mostTyped } from "./typed.ts";

declare const brand: unique symbol;
/** A number in E.164: `+` and up to 15 digits. */
export type Phone = string & { readonly [brand]: "Phone" };

export type PhoneProblem =
  | "empty"
  | "not-a-number"
  | "too-short"
  | "too-long"
  /** Certain not to receive an SMS. */
  | "not-mobile";

export type PhoneReading =
  | { readonly ok: true; readonly value: Phone }
  | { readonly ok: false; readonly problem: PhoneProblem };

/**
 * Reads a number typed with `+`, with `00`, with neither (RG-12), or as people in `country` write theirs.
 * Of foreign numbers only the length is judged: new ranges open faster than metadata follow, and the SMS proves the rest.
 */
export function readPhone(
  typed: string,
  country: CountryCode = "ES",
): PhoneReading {
  if (typed.length > mostTyped) return refused("too-long");
  const text = typed.normalize("NFKC").replace(separators, "")
    .replace(/^00/, "+").replace(/^(\+\d+)\(0\)/, "$1")
    .replace(/[()]/g, "");
  if (text === "") return refused("empty");
  if (!/^\+?\d+$/.test(text)) return refused("not-a-number");
  if (country === "ES" && /^(\+34)?118\d{0,2}$/.test(text)) {
    return refused("not-mobile");
  }
  const options = { defaultCountry: country, extract: false } as const;
  const written = withPlus(text, country);
  const length = validatePhoneNumberLength(written, options);
  if (length === "TOO_SHORT") return refused("too-short");
  if (length === "TOO_LONG") return refused("too-long");
  const number = parsePhoneNumberFromString(written, options);
  if (length !== undefined || !number?.isPossible() || !settled(number)) {
    return refused("not-a-number");
  }
  if (number.countryCallingCode === "34") {
    const problem = spanishProblem(number.nationalNumber);
    if (problem) return refused(problem);
  }
  if (!/^\+\d{1,15}$/.test(number.number)) return refused("too-long");
  return { ok: true, value: number.number as string as Phone };
}

const separators = /[\s\p{Dash}\p{Cf}./·]+/gu;

/** Whether a bare row of digits begins with a country's prefix, and so lacks its plus (RG-12). */
function withPlus(text: string, country: CountryCode): string {
  if (text.startsWith("+")) return text;
  if (validatePhoneNumberLength(text, country) === undefined) return text;
  const number = parsePhoneNumberFromString(`+${text}`, { extract: false });
  if (text.length < 10 || !number?.isPossible()) return text;
  // Ten digits that begin as a Spanish mobile are more likely one with a digit too many.
  const slip = country === "ES" && /^[67]\d{9}$/.test(text);
  return slip && !number.isValid() ? text : `+${text}`;
}

/** Some impossible numbers lose a zero at each reading: nobody has one, and one phone must have one name (RG-20). */
function settled({ number }: PhoneNumber): boolean {
  const again = parsePhoneNumberFromString(number, { extract: false });
  return again?.number === number && again.isPossible();
}

/** Spain's numbering plan (RD 2296/2004): 6 and 7 are mobile; 8 and 9 fixed, free or premium (803, 806, 807, 905); 5 fixed or machines. */
function spanishProblem(national: string): PhoneProblem | null {
  if (/^[67]/.test(national)) return null;
  return /^[589]/.test(national) ? "not-mobile" : "not-a-number";
}

/** As much of a number as is shown to whoever has not yet proven to hold it (RG-99, PN-30). */
export function lastDigits(phone: Phone): string {
  return phone.slice(-3);
}

function refused(problem: PhoneProblem): PhoneReading {
  return { ok: false, problem };
}
