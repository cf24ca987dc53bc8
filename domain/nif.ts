// The number on a DNI or of a foreigner (NIE): reading, check letter, masking (rulebook 1.1 and 1.2).

import { plain } from "./typed.ts";

declare const brand: unique symbol;
/** A DNI or NIE in its normal form, nine characters, its letter checked. */
export type Nif = string & { readonly [brand]: "Nif" };

export type NifProblem =
  | "empty"
  | "not-a-document"
  | "wrong-letter"
  | "missing-letter"
  /** K, L or M: a tax number that no law lets register (ID-05 to ID-08, ID-63). */
  | "tax-only";

export type NifReading =
  | { readonly ok: true; readonly value: Nif }
  | { readonly ok: false; readonly problem: NifProblem };

/** Reads a DNI or NIE however it was spaced, dotted or cased (ID-26). Company numbers are not documents of a person (ID-61). */
export function readNif(typed: string): NifReading {
  const text = plain(typed);
  if (text === null) return refused("not-a-document");
  if (text === "") return refused("empty");
  // The letter of K, L and M follows an older rule (ID-23); right or wrong, nobody registers with one.
  if (/^[KLM]\d{7}\p{L}$/u.test(text)) return refused("tax-only");
  const parts = dni.exec(text) ?? nie.exec(text);
  if (!parts) return refused("not-a-document");
  const [, initial = "", digits = "", letter = ""] = parts;
  const number = initial + digits.padStart(8 - initial.length, "0");
  if (letter === "") return refused("missing-letter");
  if (letter !== expectedLetter(number)) return refused("wrong-letter");
  return { ok: true, value: number + letter as Nif };
}

/** Leading zeros are often left out (ID-26). Any letter may stand last: I, Ñ, O and U are never right (ID-21). */
const dni = /^()(\d{1,8})(\p{L}?)$/u;

/** The first cards had eight digits, of which a zero was later dropped (ID-03). */
const nie = /^([XYZ])0?(\d{7})(\p{L}?)$/u;

const letters = "TRWAGMYFPDXBNJZSQVHLCKE";

/** The check letter (ID-20, ID-22) of the first eight characters of a normal form: eight digits, or X, Y or Z and seven. */
export function expectedLetter(number: string): string {
  const digits = number.replace(/^[XYZ]/, (it) => String("XYZ".indexOf(it)));
  return letters.charAt(Number(digits) % letters.length);
}

export function kindOf(nif: Nif): "dni" | "nie" {
  return /^[XYZ]/.test(nif) ? "nie" : "dni";
}

/** The mask of the Spanish data protection agency: only the fourth to the seventh digit, wherever the letters stand. */
export function maskNif(nif: Nif): string {
  return kindOf(nif) === "dni"
    ? `***${nif.slice(3, 7)}**`
    : `****${nif.slice(4, 8)}*`;
}

function refused(problem: NifProblem): NifReading {
  return { ok: false, problem };
}
