// `deno task offices FILE.csv [--remove=N]`: where people register in person. The good rows of the file; whole, it is the whole list.

import type { Client } from "@libsql/client";
import {
  officeColumns,
  type OfficeProblem,
  type OfficeRow,
  readOffice,
} from "../domain/offices_file.ts";
import type { Office } from "../domain/desk/officer.ts";
import { mayGo, type RegistrationOffice } from "../domain/offices.ts";
import type { Policy } from "../domain/policy.ts";
import { fieldsOf, linesOf } from "./csv.ts";
import { type ImportIo, openFile } from "./import_io.ts";
import { officesBeside, putOffices } from "./libsql/offices.ts";

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
    readonly removed: readonly Office[];
    readonly bad: readonly BadOffice[];
  }
  /** More would go than a list loses by itself, and nobody said so many: nothing was changed. */
  | {
    readonly kind: "would-remove";
    readonly gone: readonly Office[];
    readonly there: number;
  }
  /** More rows than there are offices in Spain: nothing was changed. */
  | { readonly kind: "too-many" }
  /** No row was good: nothing was changed. */
  | { readonly kind: "no-office"; readonly bad: readonly BadOffice[] }
  | { readonly kind: "bad-header" };

export interface OfficesMeans {
  readonly client: Client;
  readonly policy: Policy["offices"];
  /** How many the operator says are to go; null where she says nothing. */
  readonly remove?: number | null;
}

/** The columns stand in any order, below whatever empty lines. */
export async function officesImport(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  { client, policy, remove = null }: OfficesMeans,
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
      if (good.size + bad.length > policy.most) return { kind: "too-many" };
    }
  }
  if (!columns) return { kind: "bad-header" };
  if (good.size === 0) return { kind: "no-office", bad };
  const found = [...good.values()];
  const imported = good.size;
  if (bad.length > 0) {
    await putOffices(client, found, "keep");
    return { kind: "done", imported, removed: [], bad };
  }
  const { there, others } = await officesBeside(client, found);
  if (!mayGo(others.length, there, policy) && others.length !== remove) {
    return { kind: "would-remove", gone: others, there };
  }
  await putOffices(client, found, "remove");
  return { kind: "done", imported, removed: others, bad };

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

/** Answers with the exit code: 0 where every row was good, 2 where nothing was understood. `words`: what follows the file. */
export async function runOfficesImport(
  path: string,
  { client, policy, words = [] }: Omit<OfficesMeans, "remove"> & {
    readonly words?: readonly string[];
  },
  io: ImportIo,
): Promise<number> {
  const remove = readRemove(words);
  if (remove === undefined) {
    io.err("usage: offices FILE.csv [--remove=N]\n");
    return 2;
  }
  const file = await openFile(path, io);
  if (!file) return 1;
  const means = { client, policy, remove };
  const done = await officesImport(file.readable, means);
  const say = (text: string) => io.err(`${path}: ${text}\n`);
  switch (done.kind) {
    case "bad-header":
      say(`the header is not ${officeColumns.join(",")}`);
      return 1;
    case "too-many":
      say(`more than ${policy.most} rows; nothing was changed`);
      return 1;
    case "no-office":
      tell(done.bad);
      say("no office in it; nothing was changed");
      return 1;
    case "would-remove": {
      const { gone, there } = done;
      say(`${gone.length} of ${there} offices are not in it:`);
      io.err(named(gone, policy));
      say(
        `nothing was changed. If the file is whole and these are to go, add --remove=${gone.length}`,
      );
      return 1;
    }
    case "done": {
      const { imported, removed, bad } = done;
      tell(bad);
      io.out(`${path}: ${imported} offices, ${removed.length} taken out\n`);
      io.out(named(removed, policy));
      if (bad.length === 0) return 0;
      say("as rows are bad, no office was taken out");
      return 1;
    }
  }

  function tell(bad: readonly BadOffice[]) {
    for (const { line, problem } of bad) {
      io.err(`${path}:${line}: ${reasons[problem]}\n`);
    }
  }
}

/** Undefined for what is none of it. */
function readRemove(words: readonly string[]): number | null | undefined {
  if (words.length === 0) return null;
  const [, number] = /^--remove=(\d{1,9})$/.exec(words[0]!) ?? [];
  return words.length === 1 && number ? Number(number) : undefined;
}

/** A line for each, as far as anybody reads. */
function named(
  offices: readonly Office[],
  { named: most }: Policy["offices"],
): string {
  const lines = offices.slice(0, most).map(({ id, name }) =>
    `  ${id}  ${name}\n`
  );
  const more = offices.length - most;
  return lines.join("") + (more > 0 ? `  and ${more} more\n` : "");
}

const reasons: Record<BadOffice["problem"], string> = {
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
