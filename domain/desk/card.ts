// The document on the desk: what an officer types from it proves that it is there.

import { permanent, type Resident } from "../census.ts";
import { type Asked, asks } from "../contrast.ts";

/** The desk knows whose card it is: of a permanent DNI the issue date is asked at once. */
export function askedOf(
  { document, validUntil }: Resident,
): Asked {
  const asked = asks(document);
  return asked === "validity-date" && validUntil === permanent
    ? "issue-date"
    : asked;
}
