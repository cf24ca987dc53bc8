// Codes that people carry from one place to another by hand: making, reading, comparing.

import { defaultPolicy } from "./policy.ts";
import type { Email } from "./email.ts";
import type { Nif } from "./nif.ts";
import type { Phone } from "./phone.ts";
import type { Mac, Random } from "./ports.ts";
import { plain } from "./typed.ts";

/** Compares without telling, by its time, how much of two codes agrees. Their length is no secret. */
export function sameCode(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at++) {
    difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  }
  return difference === 0;
}

/** So many decimal digits, each as likely as another; zeros in front are kept. */
export function makeDigits(random: Random, digits: number): string {
  let code = "";
  while (code.length < digits) {
    for (const byte of random(digits - code.length)) {
      // 256 is no multiple of ten: a byte over 249 would favour the digits 0 to 5.
      if (byte < 250) code += byte % 10;
    }
  }
  return code;
}

/** The digits of a code as its message wrote them, or null where there are not exactly `digits`. */
export function readCode(typed: string, digits: number): string | null {
  const text = plain(typed);
  return text?.length === digits && /^\d+$/.test(text) ? text : null;
}

/**
 * Where a code sent to a phone lies: of this visit, this person and this phone alone. Were it the visit's only, whoever goes
 * back in it and types another person's document would come in as her with a PIN sent to the own phone.
 */
export function codeId(
  mac: Mac,
  visit: string,
  sentTo: { readonly document: Nif; readonly phone: Phone },
): string {
  const { document, phone } = sentTo;
  return codeIdFor(mac, visit, document, phone);
}

/** The same for a code sent to anything that is to be hers. */
export function codeIdFor(
  mac: Mac,
  visit: string,
  document: Nif,
  to: Phone | Email,
): string {
  return mac("code", `${visit} ${document} ${to}`).slice(0, 22);
}

/** What a code sent to a phone is kept as: 66 bits, and bound to what it was sent for, so that it opens nothing else. */
export function codeMac(mac: Mac, sentFor: string, code: string): string {
  return mac("code", `${sentFor} ${code}`).slice(0, 11);
}

/** Digits and capitals (RG-30, PM-13) without I, L, O and U, which are read as others or spell words. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

export type SymbolsProblem = "empty" | "wrong-length" | "bad-character";

export type CsvReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: SymbolsProblem };

/** The code of an invitation letter (RG-30), or of a receipt (RG-05): 16 symbols, 80 bits. */
export function makeCsv(
  random: Random,
  length = defaultPolicy.letter.csvLength,
): string {
  return makeSymbols(random, length);
}

/** The number of a case, which officers tell one another: no secret, and no two alike. */
export function makeCaseNumber(
  random: Random,
  length = defaultPolicy.desk.caseNumberLength,
): string {
  return makeSymbols(random, length);
}

/** A secret that nobody types: it travels in a link. */
export function makeSecret(
  random: Random,
  length = defaultPolicy.account.undoCodeLength,
): string {
  return makeSymbols(random, length);
}

/** Reads such a code in any case, spaced or hyphenated as may be. */
export function readCsv(
  typed: string,
  length = defaultPolicy.letter.csvLength,
): CsvReading {
  return readSymbols(typed, length);
}

export type ActivationCodeReading =
  | { readonly ok: true; readonly value: string }
  | {
    readonly ok: false;
    /** `mistyped`: the check character says so; it is no try at guessing (PM-10). */
    readonly problem: SymbolsProblem | "mistyped";
  };

/** An activation code (PM-13): 15 random symbols, 75 bits, and one that checks them. */
export function makeActivationCode(
  random: Random,
  length = defaultPolicy.activationCode.length,
): string {
  const body = makeSymbols(random, length - 1);
  return body + alphabet.charAt(timesAlpha(checkOf(body)));
}

/** Reads an activation code as `readCsv` does, and notices one wrong symbol or two that changed places. */
export function readActivationCode(
  typed: string,
  length = defaultPolicy.activationCode.length,
): ActivationCodeReading {
  const read = readSymbols(typed, length);
  if (!read.ok || checkOf(read.value) === 0) return read;
  return { ok: false, problem: "mistyped" };
}

/** A code as it is printed: in groups of four. */
export function inGroups(code: string): string {
  return code.match(/.{1,4}/gs)?.join("-") ?? "";
}

function makeSymbols(random: Random, length: number): string {
  return symbolsOf(random(length));
}

/** One symbol for each byte. 256 is a multiple of 32, so five bits of each favour none. */
export function symbolsOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => alphabet.charAt(byte & 31)).join("");
}

/** The short code that stands beside a QR code, as somebody typed it. */
export function readShortCode(typed: string, length: number): CsvReading {
  return readSymbols(typed, length);
}

function readSymbols(typed: string, length: number): CsvReading {
  const text = plain(typed)?.replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  if (text === "") return { ok: false, problem: "empty" };
  if (text === undefined) return { ok: false, problem: "wrong-length" };
  if ([...text].some((symbol) => !alphabet.includes(symbol))) {
    return { ok: false, problem: "bad-character" };
  }
  if (text.length !== length) return { ok: false, problem: "wrong-length" };
  return { ok: true, value: text };
}

/**
 * The code as a polynomial over GF(32) at alpha: zero for a good one. Alpha has order 31, so up to 31 symbols weigh
 * differently, and any one changed or any two swapped leave a remainder.
 */
function checkOf(code: string): number {
  let sum = 0;
  for (const symbol of code) sum = timesAlpha(sum) ^ alphabet.indexOf(symbol);
  return sum;
}

/** Alpha is a root of x^5 + x^2 + 1, which is primitive. */
function timesAlpha(element: number): number {
  return (element << 1) ^ (element & 16 ? 0b100101 : 0);
}
