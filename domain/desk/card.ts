// The document on the desk: what an officer types from it proves that it is there.

import { permanent, type Resident } from "../census.ts";
import {
  type Asked,
  asks,
  type ContrastProblem,
  matches,
  readContrast,
} from "../contrast.ts";

export type CardProblem = ContrastProblem | "mismatch";

/** Whether this is what the card of somebody in the census has printed on it. Null: it is. */
export function cardProblem(
  typed: string,
  resident: Resident,
): CardProblem | null {
  const read = readContrast(typed, askedOf(resident));
  if (!read.ok) return read.problem;
  return matches(read.value, resident) ? null : "mismatch";
}

/** The desk knows whose card it is: of a permanent DNI the issue date is asked at once. */
export function askedOf(
  { document, validUntil }: Resident,
): Asked {
  const asked = asks(document);
  return asked === "validity-date" && validUntil === permanent
    ? "issue-date"
    : asked;
}
