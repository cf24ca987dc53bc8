// A resident as the administration's own records know her (contract: census file), and what a row of that file must hold.

import { isDay } from "./day.ts";
import { kindOf, type Nif, readNif } from "./nif.ts";

export type DocumentKind = "dni" | "tie" | "eu";

/** A day without time, `YYYY-MM-DD`. */
export type Day = string;

/** The validity date of a permanent DNI (ID-31, ID-44). */
export const permanent: Day = "9999-01-01";

export interface Resident {
  readonly document: Nif;
  readonly kind: DocumentKind;
  readonly givenName: string;
  readonly firstSurname: string;
  /** Null for whoever has one surname. */
  readonly secondSurname: string | null;
  readonly birthDate: Day;
  readonly validUntil: Day;
  readonly issuedOn: Day | null;
  /** `E` or `C` and eight digits; null for a DNI. */
  readonly supportNumber: string | null;
  readonly address: string;
  readonly postalCode: string;
  readonly town: string;
  readonly province: string;
  readonly status: "alive" | "deceased";
}

/** The columns of the file. */
export const censusColumns = [
  "document",
  "kind",
  "given_name",
  "first_surname",
  "second_surname",
  "birth_date",
  "valid_until",
  "issued_on",
  "support_number",
  "address",
  "postal_code",
  "town",
  "province",
  "status",
] as const;
export type CensusRow = Readonly<Record<typeof censusColumns[number], string>>;

export type ResidentProblem =
  /** A control character, or bytes that are no UTF-8. */
  | "unreadable-text"
  | "too-long"
  | "bad-document"
  | "bad-kind"
  /** A NIE said to be a DNI, or the other way round. */
  | "document-of-another-kind"
  | "missing-name"
  | "bad-birth-date"
  | "bad-validity-date"
  | "bad-issue-date"
  /** A permanent DNI has no other contrast datum (ID-31). */
  | "missing-issue-date"
  | "bad-support-number"
  | "missing-address"
  | "bad-postal-code"
  | "bad-status";

export type ResidentReading =
  | { readonly ok: true; readonly value: Resident }
  | { readonly ok: false; readonly problem: ResidentProblem };

/** Longer than any name or address; a row of longer ones is rubbish. */
const mostCharacters = 200;

/** One row of the census file. Whoever passes can be asked for the contrast datum that fits her document. */
export function readResident(given: CensusRow): ResidentReading {
  const row = trimmed(given);
  const texts = Object.values(row);
  if (texts.some((text) => /[\p{Cc}\uFFFD]/u.test(text))) {
    return refused("unreadable-text");
  }
  if (texts.some((text) => text.length > mostCharacters)) {
    return refused("too-long");
  }
  const document = readNif(row.document);
  if (!document.ok) return refused("bad-document");
  const kind = kinds.find((kind) => kind === row.kind);
  if (!kind) return refused("bad-kind");
  if ((kind === "dni") !== (kindOf(document.value) === "dni")) {
    return refused("document-of-another-kind");
  }
  if (!row.given_name || !row.first_surname) return refused("missing-name");
  if (!isDay(row.birth_date)) return refused("bad-birth-date");
  if (!isDay(row.valid_until)) return refused("bad-validity-date");
  if (row.issued_on && !isDay(row.issued_on)) return refused("bad-issue-date");
  if (kind === "dni" && row.valid_until === permanent && !row.issued_on) {
    return refused("missing-issue-date");
  }
  if (!supportNumber[kind].test(row.support_number)) {
    return refused("bad-support-number");
  }
  if (!row.address || !row.town || !row.province) {
    return refused("missing-address");
  }
  if (!/^\d{5}$/.test(row.postal_code)) return refused("bad-postal-code");
  const status = statuses.find((status) => status === row.status);
  if (!status) return refused("bad-status");
  return {
    ok: true,
    value: {
      document: document.value,
      kind,
      givenName: row.given_name,
      firstSurname: row.first_surname,
      secondSurname: row.second_surname || null,
      birthDate: row.birth_date,
      validUntil: row.valid_until,
      issuedOn: row.issued_on || null,
      supportNumber: kind === "dni" ? null : row.support_number,
      address: row.address,
      postalCode: row.postal_code,
      town: row.town,
      province: row.province,
      status,
    },
  };
}

const kinds = ["dni", "tie", "eu"] as const;
const statuses = ["alive", "deceased"] as const;

/** Rulebook 1.6. A DNI's own, where a source gives it, is not used and not kept. */
const supportNumber: Record<DocumentKind, RegExp> = {
  dni: /^([A-Z]{3}\d{6})?$/,
  tie: /^E\d{8}$/,
  eu: /^C\d{8}$/,
};

function trimmed(row: CensusRow): CensusRow {
  const copy = { ...row };
  for (const column of censusColumns) copy[column] = row[column].trim();
  return copy;
}

function refused(problem: ResidentProblem): ResidentReading {
  return { ok: false, problem };
}
