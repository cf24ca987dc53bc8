// What somebody types by mistake into a box whose words stand in the address: nobody looks for it, and it leaves (law 9).

/** A number of a document or a date on it; a code of ours; a phone or an e-mail address. */
export type Withheld = "document" | "code" | "contact";

/** No further than anybody types. */
const mostCharacters = 1000;

/** A wrong check letter or a slip of the finger makes it no less hers: it is known by its look alone. */
export function withheldIn(typed: string): Withheld | null {
  const text = typed.slice(0, mostCharacters).normalize("NFKC").replace(
    /\p{Cf}/gu,
    "",
  )
    .replace(/\p{Dash}/gu, "-").replace(/\s+/g, " ").toUpperCase();
  return looks.find(([, look]) => look(text))?.[0] ?? null;
}

type Look = readonly [Withheld, (text: string) => boolean];

const looks: readonly Look[] = [
  ["contact", (text) => /[^\s@]@[^\s@]+\.[^\s@]/.test(named(text))],
  // Before phones: some codes have the digits of one in them.
  ["code", (text) => text.split(/\s+/).some(isCode)],
  ["code", (text) => inFours.test(text)],
  ["contact", (text) => /(\+|(?<!\d)00)[ ]?\d([ .-]?\d){6}/.test(text)],
  // A date on a card is its contrast datum, as is the number of its support.
  ["document", (text) => /(?<!\d)\d{1,2}([-/. ])\d{1,2}\1\d{4}/.test(text)],
  ["document", (text) => /(?<![A-Z\d])[A-Z]{3}[ -]?\d{6}(?!\d)/.test(text)],
  // Alone it can only be a PIN; in a sentence, six digits are those of a standard.
  ["code", (text) => /^\s*\d{6}\s*$/.test(text)],
  ["contact", (text) => runs(text).some((run) => /^[6-9]\d{8}$/.test(run))],
  ["document", (text) => runs(text).some(({ length }) => length > 6)],
];

/** The product's own name is nobody's address. */
function named(text: string): string {
  return text.replaceAll(/(?<![^\s])CL@VE/g, "CLAVE");
}

/** Sixteen symbols as they are printed: with a digit, or with dashes that no sentence has. It looks no further than they reach. */
const inFours =
  /(?<![A-Z\d])(?=[A-Z\d -]{0,18}\d|[A-Z]{4}-)([A-Z\d]{4}[ -]){3}[A-Z\d]{4}(?![A-Z\d])/;

/** As long as ours and with a digit, or letters and digits mixed up as in no word. A document has its digits in one row. */
function isCode(word: string): boolean {
  const symbols = word.replace(/[^\p{L}\d]/gu, "");
  // No word is so long without a digit, an I, an L, an O and a U, which codes do not have.
  if (/^((?=.*\d)[A-Z\d]{16}|[A-HJKMNP-TV-Z]{16})$/.test(symbols)) return true;
  return /^[A-Z\d]{8,}$/.test(symbols) && /\d[A-Z]/.test(symbols) &&
    !/^[A-Z]?\d{7,}[A-Z]?$/.test(symbols);
}

/** Digits in a row, however they were held apart; a year stands for itself. */
function runs(text: string): readonly string[] {
  return (text.match(/\d([ .,-]?\d)*/g) ?? [])
    .filter((run) => !hasOnlyYears(run))
    .map((run) => run.replace(/\D/g, ""));
}

/** "modelo 303 2025", "curso 2025-2026": groups as nobody parts a number into. */
function hasOnlyYears(run: string): boolean {
  const groups = run.split(/\D+/);
  const long = groups.filter(({ length }) => length > 3);
  return groups.length > 1 && long.length > 0 &&
    long.every((group) => /^(19|20)\d\d$/.test(group));
}
