// Reads a census file into the census: as a stream, in batches, as often as one likes.

import type { Client } from "@libsql/client";
import {
  censusColumns,
  type CensusRow,
  readResident,
  type Resident,
  type ResidentProblem,
} from "../domain/census.ts";
import { fieldsOf, linesOf } from "./csv.ts";
import { putResidents } from "./libsql/census.ts";

export type RowProblem =
  | ResidentProblem
  | "unclosed-quote"
  | "number-of-fields";

export interface BadRow {
  /** In the file, from 1; the header is line 1. */
  readonly line: number;
  readonly problem: RowProblem;
}

export type CensusImport =
  | { readonly kind: "done"; readonly imported: number; readonly bad: number }
  | { readonly kind: "empty-file" }
  | {
    readonly kind: "bad-header";
    readonly missing: readonly string[];
    /** Which of its fields are unknown or repeated, from 1. Not by name: without a header, they are somebody's data (law 9). */
    readonly unknown: readonly number[];
  };

export interface CensusWatcher {
  /** Called as bad rows are met, so that a file of nothing else fills no memory. */
  onBadRow?(row: BadRow): void;
  /** Called after each batch with the rows read so far. */
  onProgress?(rows: number): void;
}

/** One transaction each: small enough for others to write in between. */
const batchRows = 1000;

/**
 * Loads the good rows of a CSV stream and tells the bad ones. Who is known already is brought up to date, so an import
 * that was cut short is simply started again. Nobody is removed.
 */
export async function censusImport(
  client: Client,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  watcher: CensusWatcher = {},
): Promise<CensusImport> {
  let header: Header | null = null;
  let batch: Resident[] = [];
  let line = 0;
  let rows = 0;
  let imported = 0;

  for await (const lines of linesOf(stream)) {
    for (const text of lines) {
      line++;
      if (text.trim() === "") continue;
      if (!header) {
        header = readHeader(text);
        if (header.kind === "bad-header") return header;
        continue;
      }
      rows++;
      const row = readRow(header, text);
      if (row.ok) batch.push(row.value);
      else watcher.onBadRow?.({ line, problem: row.problem });
      if (batch.length === batchRows) await flush();
    }
  }
  if (!header) return { kind: "empty-file" };
  await flush();
  return { kind: "done", imported, bad: rows - imported };

  async function flush() {
    if (batch.length > 0) await putResidents(client, batch);
    imported += batch.length;
    batch = [];
    watcher.onProgress?.(rows);
  }
}

type Columns = readonly (keyof CensusRow)[];
type BadHeader = Extract<CensusImport, { kind: "bad-header" }>;
type Header =
  | { readonly kind: "header"; readonly columns: Columns }
  | BadHeader;

/** Every column once, in any order. */
function readHeader(text: string): Header {
  const names = (fieldsOf(text) ?? [text]).map((name) => name.trim());
  const columns = names.map((name) => censusColumns.find((it) => it === name));
  const missing = censusColumns.filter((name) => !names.includes(name));
  const unknown = names.flatMap((name, index) =>
    !columns[index] || names.indexOf(name) !== index ? [index + 1] : []
  );
  return missing.length + unknown.length > 0
    ? { kind: "bad-header", missing, unknown }
    : { kind: "header", columns: columns as Columns };
}

type RowReading =
  | { readonly ok: true; readonly value: Resident }
  | { readonly ok: false; readonly problem: RowProblem };

function readRow(
  { columns }: Extract<Header, { kind: "header" }>,
  text: string,
): RowReading {
  const fields = fieldsOf(text);
  if (!fields) return { ok: false, problem: "unclosed-quote" };
  if (fields.length !== columns.length) {
    return { ok: false, problem: "number-of-fields" };
  }
  const row = Object.fromEntries(
    columns.map((column, index) => [column, fields[index]]),
  );
  return readResident(row as CensusRow);
}
