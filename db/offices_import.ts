// `deno task offices FILE.csv`: where people register in person. The good rows of the file; whole, it is the whole list.

import type { Client } from "@libsql/client";
import {
  officeColumns,
  type OfficeProblem,
  type OfficeRow,
  readOffice,
} from "../domain/offices_file.ts";
import type { RegistrationOffice } from "../domain/offices.ts";
import { fieldsOf, linesOf } from "./csv.ts";
import { type ImportIo, openFile } from "./import_io.ts";
import { putOffices } from "./libsql/offices.ts";

export interface BadOffice {
  /** In the file, from 1. */
  readonly line: number;
  readonly problem: OfficeProblem | "bad-row" | "repeated";
}

export type OfficesImport =
  /** `removed`: offices that the file does not have; none while a row is bad, as it may be theirs. */
  | {
    readonly kind: "done";
    readonly imported: number;
    readonly removed: number;
    readonly bad: readonly BadOffice[];
  }
  /** No row was good: nothing was changed. */
  | { readonly kind: "no-office"; readonly bad: readonly BadOffice[] }
  | { readonly kind: "bad-header" };

/** The columns stand in any order, below whatever empty lines. */
export async function officesImport(
  client: Client,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<OfficesImport> {
  let columns: readonly string[] | null = null;
  let line = 0;
  const good = new Map<string, RegistrationOffice>();
  const bad: BadOffice[] = [];

  for await (const lines of linesOf(stream)) {
    for (const text of lines) {
      line++;
      if (text.trim() === "") continue;
      if (!columns) {
        columns = readHeader(text);
        if (!columns) return { kind: "bad-header" };
        continue;
      }
      const problem = take(columns, text);
      if (problem) bad.push({ line, problem });
    }
  }
  if (!columns) return { kind: "bad-header" };
  if (good.size === 0) return { kind: "no-office", bad };
  const others = bad.length === 0 ? "remove" : "keep";
  const removed = await putOffices(client, [...good.values()], others);
  return { kind: "done", imported: good.size, removed, bad };

  function take(columns: readonly string[], text: string) {
    const fields = fieldsOf(text);
    if (fields?.length !== columns.length) return "bad-row";
    const row = Object.fromEntries(
      columns.map((name, at) => [name, fields[at]]),
    );
    const read = readOffice(row as OfficeRow);
    if (!read.ok) return read.problem;
    if (good.has(read.value.id)) return "repeated";
    good.set(read.value.id, read.value);
    return null;
  }
}

/** Every column once. */
function readHeader(text: string): readonly string[] | null {
  const columns = (fieldsOf(text) ?? []).map((name) => name.trim());
  const whole = columns.length === officeColumns.length &&
    officeColumns.every((name) => columns.includes(name));
  return whole ? columns : null;
}

/** Answers with the exit code: 0 where every row was good. */
export async function runOfficesImport(
  path: string,
  client: Client,
  io: ImportIo,
): Promise<number> {
  const file = await openFile(path, io);
  if (!file) return 1;
  const done = await officesImport(client, file.readable);
  if (done.kind === "bad-header") {
    io.err(`${path}: the header is not ${officeColumns.join(",")}\n`);
    return 1;
  }
  for (const { line, problem } of done.bad) {
    io.err(`${path}:${line}: ${words[problem]}\n`);
  }
  if (done.kind === "no-office") {
    io.err(`${path}: no office in it; nothing was changed\n`);
    return 1;
  }
  const { imported, removed, bad } = done;
  io.out(`${path}: ${imported} offices, ${removed} taken out\n`);
  if (bad.length === 0) return 0;
  io.err(`${path}: as rows are bad, no office was taken out\n`);
  return 1;
}

const words: Record<BadOffice["problem"], string> = {
  "bad-row": "not a row of as many fields as the header",
  "repeated": "the file has this id already",
  "unreadable-text":
    "it holds a character that nobody sees, < or >, or is not UTF-8",
  "too-long": "a field is too long",
  "bad-id": "id: only a-z, 0-9 and hyphens, at most 64",
  "missing-name": "name is missing",
  "bad-kind":
    "kind: none of tax-agency, social-security, employment, government-delegation, traffic, region, town-hall, health, other",
  "bad-province": "province: not a code from 01 to 52",
  "bad-postal-code": "postal_code: not five digits of a province",
  "postal-code-elsewhere": "postal_code: of another province",
  "missing-town": "town: missing, though there is an address or a postal code",
  "bad-phone": "phone: neither nine digits nor a short number nor one with +",
  "bad-web": "web: not an https address",
  "bad-appointment": "appointment: neither yes nor no nor empty",
  "bad-appointment-url": "appointment_url: not an https address",
  "bad-hours": "hours: not as in mon-fri 09:00-14:00; thu 16:00-18:30",
  "bad-languages": "languages: none but es ca gl eu va en",
  "bad-services": "services: none but register raise recover help",
  "bad-step-free": "step_free: neither yes nor no nor empty",
  "bad-sample": "sample: neither yes nor no nor empty",
};
