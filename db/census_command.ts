// `deno task census FILE.csv`: the import as an operator sees it.

import type { Client } from "@libsql/client";
import {
  type BadRow,
  type CensusImport,
  censusImport,
  type RowProblem,
} from "./census_import.ts";
import { type ImportIo, openFile } from "./import_io.ts";

/** Answers with the exit code: 0 where every row was good. */
export async function runCensusImport(
  path: string,
  client: Client,
  io: ImportIo,
): Promise<number> {
  const file = await openFile(path, io);
  if (!file) return 1;
  const bar = progressBar(io, (await file.stat()).size);
  const done = await censusImport(
    client,
    file.readable.pipeThrough(bar.bytes),
    {
      onBadRow: (row) => {
        bar.clear();
        io.err(`${path}:${row.line}: ${describe(row)}\n`);
      },
      onProgress: bar.draw,
    },
  );
  bar.clear();
  return summed(path, done, io);
}

function summed(path: string, done: CensusImport, io: ImportIo): number {
  switch (done.kind) {
    case "done":
      io.out(
        `${path}: ${done.imported} people imported, ${done.bad} bad rows\n`,
      );
      return done.bad === 0 ? 0 : 1;
    case "empty-file":
      io.err(`${path}: the file is empty\n`);
      return 1;
    case "bad-header":
      io.err(
        `${path}:1: the header is not a census header${
          listed("missing", done.missing)
        }${
          listed("unknown or repeated fields", done.unknown.slice(0, mostNamed))
        }\n`,
      );
      return 1;
  }
}

/** No census has so many. */
const mostNamed = 20;

function listed(what: string, names: readonly (string | number)[]): string {
  return names.length === 0 ? "" : `; ${what}: ${names.join(", ")}`;
}

function describe({ problem }: BadRow): string {
  return words[problem];
}

/** Never with what the row holds: an operator's terminal is a log like any other (law 9). */
const words: Record<RowProblem, string> = {
  "unclosed-quote": "a quote is not closed, or stands inside a field",
  "number-of-fields": "it has not as many fields as the header",
  "unreadable-text": "it holds a control character or is not UTF-8",
  "too-long": "a field is too long",
  "bad-document": "document: not a DNI or NIE with its right letter",
  "bad-kind": "kind: neither dni nor tie nor eu",
  "document-of-another-kind": "document: not of the kind that `kind` says",
  "missing-name": "given_name or first_surname is missing",
  "bad-birth-date": "birth_date: not a day of the calendar as YYYY-MM-DD",
  "bad-validity-date": "valid_until: not a day of the calendar as YYYY-MM-DD",
  "bad-issue-date": "issued_on: not a day of the calendar as YYYY-MM-DD",
  "missing-issue-date": "issued_on: a permanent DNI needs it",
  "bad-support-number":
    "support_number: E and 8 digits for tie, C and 8 digits for eu",
  "missing-address": "address, town or province is missing",
  "bad-postal-code": "postal_code: not five digits",
  "bad-status": "status: neither alive nor deceased",
};

/** Silent where nobody looks. `bytes` measures what passes; `draw` is told the rows read so far. */
function progressBar(io: ImportIo, total: number) {
  const width = 30;
  let seen = 0;
  let drawn = false;
  return {
    bytes: new TransformStream<
      Uint8Array<ArrayBuffer>,
      Uint8Array<ArrayBuffer>
    >({
      transform(chunk, controller) {
        seen += chunk.length;
        controller.enqueue(chunk);
      },
    }),
    draw(rows: number) {
      if (!io.terminal) return;
      const part = total === 0 ? 1 : Math.min(seen / total, 1);
      const full = "█".repeat(Math.round(part * width)).padEnd(width, "░");
      const percent = String(Math.floor(part * 100)).padStart(3);
      io.err(`\r${full} ${percent} % ${rows.toLocaleString("en")} rows`);
      drawn = true;
    },
    clear() {
      if (drawn) io.err("\r\x1b[K");
      drawn = false;
    },
  };
}
