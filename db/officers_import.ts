// `deno task officers FILE.csv`: who serves at the desk. All of the file or nothing: half a staff is nobody's wish.

import type { Client } from "@libsql/client";
import type { Officer } from "../domain/desk/officer.ts";
import {
  officerColumns,
  type OfficerProblem,
  type OfficerRow,
  readOfficer,
} from "../domain/desk/officers_file.ts";
import type { Nif } from "../domain/nif.ts";
import { fieldsOf, linesOf } from "./csv.ts";
import { type ImportIo, openFile } from "./import_io.ts";
import { putOfficers } from "./libsql/officers.ts";

export interface BadOfficer {
  /** In the file, from 1; the header is line 1. */
  readonly line: number;
  readonly problem: OfficerProblem | "bad-row" | "bad-header" | "repeated";
}

export interface OfficersFile {
  readonly officers: readonly Officer[];
  /** Who is no officer any more. */
  readonly gone: readonly Nif[];
  readonly bad: readonly BadOfficer[];
}

/** The columns stand in any order. */
export function readOfficersFile(lines: readonly string[]): OfficersFile {
  const [first = "", ...rest] = lines;
  const columns = (fieldsOf(first) ?? []).map((name) => name.trim());
  const whole = officerColumns.every((name) => columns.includes(name)) &&
    columns.length === officerColumns.length;
  if (!whole) {
    return {
      officers: [],
      gone: [],
      bad: [{ line: 1, problem: "bad-header" }],
    };
  }
  const officers = new Map<Nif, Officer>();
  const gone = new Set<Nif>();
  const bad: BadOfficer[] = [];
  rest.forEach((text, index) => {
    if (text.trim() === "") return;
    const line = index + 2;
    const fields = fieldsOf(text);
    if (fields?.length !== columns.length) {
      bad.push({ line, problem: "bad-row" });
      return;
    }
    const row = Object.fromEntries(
      columns.map((name, at) => [name, fields[at]]),
    );
    const read = readOfficer(row as OfficerRow);
    if (!read.ok) {
      bad.push({ line, problem: read.problem });
      return;
    }
    const { document, officer } = read;
    if (officers.has(document) || gone.has(document)) {
      bad.push({ line, problem: "repeated" });
    } else if (officer) officers.set(document, officer);
    else gone.add(document);
  });
  return { officers: [...officers.values()], gone: [...gone], bad };
}

/** Answers with the exit code: 0 where every row was good and so all were taken. */
export async function runOfficersImport(
  path: string,
  client: Client,
  io: ImportIo,
): Promise<number> {
  const file = await openFile(path, io);
  if (!file) return 1;
  const lines: string[] = [];
  for await (const some of linesOf(file.readable)) lines.push(...some);
  const { officers, gone, bad } = readOfficersFile(lines);
  for (const { line, problem } of bad) {
    io.err(`${path}:${line}: ${words[problem]}\n`);
  }
  if (bad.length > 0) {
    io.err(`${path}: nothing was changed\n`);
    return 1;
  }
  await putOfficers(client, officers, gone);
  io.out(`${path}: ${officers.length} officers, ${gone.length} taken out\n`);
  return 0;
}

/** Never with what the row holds (law 9). */
const words: Record<BadOfficer["problem"], string> = {
  "bad-header": `the header is not ${officerColumns.join(",")}`,
  "bad-row": "not a row of as many fields as the header",
  "repeated": "the file has this document already",
  "bad-document": "document: not a DNI or NIE with its right letter",
  "unknown-role": "roles: neither registrar nor reviewer nor supervisor",
  "bad-office": "office: only a-z, 0-9 and hyphens, at most 64",
  "bad-office-name": "office_name: 1 to 200 characters without < and >",
};
