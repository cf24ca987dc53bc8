// The table of officers as operators write it: one row of the file, checked.

import { type Nif, readNif } from "../nif.ts";
import { type Officer, type Role, roles } from "./officer.ts";

/** `roles`: any of them, with spaces between; none takes the person out of the table. */
export const officerColumns = [
  "document",
  "roles",
  "office",
  "office_name",
] as const;

export type OfficerRow = Readonly<
  Record<typeof officerColumns[number], string>
>;

export type OfficerProblem =
  | "bad-document"
  | "unknown-role"
  | "bad-office"
  | "bad-office-name";

export type OfficerReading =
  /** `officer`: null for whoever is none any more. */
  | {
    readonly ok: true;
    readonly document: Nif;
    readonly officer: Officer | null;
  }
  | { readonly ok: false; readonly problem: OfficerProblem };

export function readOfficer(row: OfficerRow): OfficerReading {
  const document = readNif(row.document);
  if (!document.ok) return refused("bad-document");
  const named = row.roles.split(/\s+/).filter((name) => name !== "");
  if (named.length === 0) {
    return { ok: true, document: document.value, officer: null };
  }
  if (!named.every(isRole)) return refused("unknown-role");
  const id = row.office.trim();
  if (!/^[a-z0-9-]{1,64}$/.test(id)) return refused("bad-office");
  const name = row.office_name.trim();
  if (!/^[^\p{Cc}<>]{1,200}$/u.test(name)) return refused("bad-office-name");
  return {
    ok: true,
    document: document.value,
    officer: {
      document: document.value,
      roles: roles.filter((role) => named.includes(role)),
      office: { id, name },
    },
  };
}

function isRole(name: string): name is Role {
  return (roles as readonly string[]).includes(name);
}

function refused(problem: OfficerProblem): OfficerReading {
  return { ok: false, problem };
}
