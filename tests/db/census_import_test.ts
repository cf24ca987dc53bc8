import { deepEqual, equal, match, ok } from "node:assert/strict";
import fc from "fast-check";
import { runCensusImport } from "../../db/census_command.ts";
import { type BadRow, censusImport } from "../../db/census_import.ts";
import { fieldsOf } from "../../db/csv.ts";
import { peopleOf } from "../support/audit.ts";
import { censusColumns } from "../../domain/census.ts";
import { expectedLetter, type Nif } from "../../domain/nif.ts";
import { ana } from "../support/accounts.ts";
import { counting } from "../support/counting.ts";
import { fileDatabase, type TestDatabase } from "../support/database.ts";
import { heard } from "../support/io.ts";
import { tempFolder } from "../support/temp.ts";

const header = censusColumns.join(",");

function nif(number: number): string {
  const digits = String(number).padStart(8, "0");
  return digits + expectedLetter(digits);
}

function row(document: string, name = "Ana"): string {
  return `${document},dni,${name},García,,1985-03-14,2031-05-20,,,"Calle Mayor 12, 3.º B",28013,Madrid,Madrid,alive`;
}

function stream(text: string, chunk = 1000): ReadableStream {
  const bytes = new TextEncoder().encode(text);
  return ReadableStream.from((function* () {
    for (let at = 0; at < bytes.length; at += chunk) {
      yield bytes.slice(at, at + chunk);
    }
  })());
}

async function imported({ client }: TestDatabase, text: string, chunk = 1000) {
  const bad: BadRow[] = [];
  const done = await censusImport(client, stream(text, chunk), {
    onBadRow: (row) => bad.push(row),
  });
  return { done, bad };
}

async function residents({ client }: TestDatabase): Promise<number> {
  const { rows } = await client.execute("select count(*) as n from census");
  return Number(rows[0]!.n);
}

Deno.test("the seed census loads whole", async () => {
  await using database = await fileDatabase();
  const { io, out, err } = heard();
  const path = "db/seed/census.csv";
  equal(await runCensusImport(path, database.client, io), 0);
  equal(out(), `${path}: 17 people imported, 0 bad rows\n`);
  equal(err(), "");
  const { resident } = await peopleOf(database.client).find(ana);
  equal(resident?.address, "Calle Mayor 12, 3.º B");
  equal(resident?.postalCode, "28013");
});

Deno.test("censusImport() tells bad rows by line and problem, and loads the good ones around them", async () => {
  await using database = await fileDatabase();
  const text = [
    header,
    row(nif(1)),
    row("12345678A"),
    "",
    'x,"unclosed',
    "a,b,c",
    row(nif(2)),
    row(nif(3), 'A"na'),
    row(nif(4)),
  ].join("\n");
  const { done, bad } = await imported(database, text);
  deepEqual(done, { kind: "done", imported: 3, bad: 4 });
  deepEqual(bad, [
    { line: 3, problem: "bad-document" },
    { line: 5, problem: "unclosed-quote" },
    { line: 6, problem: "number-of-fields" },
    { line: 8, problem: "unclosed-quote" },
  ]);
  equal(await residents(database), 3);
});

Deno.test("censusImport() reads the same however the bytes are cut, with BOM, CRLF and no last newline", async () => {
  const text = `\uFEFF${header}\r\n${row(nif(1), "Íñigo")}\r\n${row(nif(2))}`;
  for (const chunk of [1, 2, 3, 7, 1000]) {
    await using database = await fileDatabase();
    const { done } = await imported(database, text, chunk);
    deepEqual(done, { kind: "done", imported: 2, bad: 0 });
    const { resident } = await peopleOf(database.client)
      .find(nif(1) as Nif);
    equal(resident?.givenName, "Íñigo");
  }
});

Deno.test("censusImport() takes columns in any order and refuses another header", async () => {
  await using database = await fileDatabase();
  const turned = (line: string) =>
    fieldsOf(line)!.toReversed()
      .map((text) => `"${text}"`).join(",");
  const good = `${turned(header)}\n${turned(row(nif(1)))}\n`;
  deepEqual((await imported(database, good)).done, {
    kind: "done",
    imported: 1,
    bad: 0,
  });
  const wrong = `${header.replace("kind", "sort")},status\n${row(nif(2))}\n`;
  deepEqual((await imported(database, wrong)).done, {
    kind: "bad-header",
    missing: ["kind"],
    unknown: [2, 15],
  });
  deepEqual((await imported(database, "\n\n")).done, { kind: "empty-file" });
  equal(await residents(database), 1);
});

Deno.test("censusImport() brings known people up to date and can be started again", async () => {
  await using database = await fileDatabase();
  await imported(database, `${header}\n${row(ana, "Ana")}`);
  const again = `${header}\n${row(ana, "Ane")}\n${row(ana, "Anna")}\n`;
  await imported(database, again);
  await imported(database, again);
  const { resident } = await peopleOf(database.client).find(ana);
  equal(resident?.givenName, "Anna");
  equal(await residents(database), 1);
});

Deno.test("censusImport() says which bytes are no UTF-8, and survives a line without end", async () => {
  await using database = await fileDatabase();
  const latin = Uint8Array.from(
    `${header}\n${row(nif(1), "José")}\n`,
    (character) => Math.min(character.charCodeAt(0), 255),
  );
  const endless = new TextEncoder().encode(
    `${"x".repeat(1_000_000)}\n${row(nif(2))}\n`,
  );
  const bad: BadRow[] = [];
  const done = await censusImport(
    database.client,
    ReadableStream.from([latin, endless]),
    { onBadRow: (row) => bad.push(row) },
  );
  deepEqual(done, { kind: "done", imported: 1, bad: 2 });
  deepEqual(bad, [
    { line: 2, problem: "unreadable-text" },
    { line: 3, problem: "number-of-fields" },
  ]);
});

Deno.test("censusImport() loads 20,000 rows in a statement for each thousand", async () => {
  await using database = await fileDatabase();
  const { client, counts } = counting(database.client);
  const rows = Array.from(
    { length: 20_000 },
    (_, index) => row(nif(index * 4999)),
  );
  const seen: number[] = [];
  const done = await censusImport(
    client,
    stream([header, ...rows].join("\n"), 65_536),
    { onProgress: (rows) => seen.push(rows) },
  );
  deepEqual(done, { kind: "done", imported: 20_000, bad: 0 });
  equal(counts.statements, 20);
  equal(seen[0], 1000);
  equal(await residents(database), 20_000);
});

Deno.test("runCensusImport() lists the bad rows, tells no personal data, and exits with 1", async () => {
  await using database = await fileDatabase();
  using folder = tempFolder();
  const file = `${folder.path}/census.csv`;
  Deno.writeTextFileSync(
    file,
    `${header}\n${row("12345678A", "Secreta")}\n${row(ana)}\n`,
  );
  const { io, out, err } = heard();
  equal(await runCensusImport(file, database.client, io), 1);
  match(err(), /census\.csv:2: document: not a DNI or NIE/);
  ok(!err().includes("12345678") && !err().includes("Secreta"));
  match(out(), /1 people imported, 1 bad rows/);
});

Deno.test("runCensusImport() draws a bar on a terminal only, and wipes it", async () => {
  await using database = await fileDatabase();
  const { io, err } = heard({ terminal: true });
  equal(await runCensusImport("db/seed/census.csv", database.client, io), 0);
  match(err(), /100 % 17 rows\r.\[K$/);
});

Deno.test("runCensusImport() tells a missing file, a folder and a file that is no census", async () => {
  await using database = await fileDatabase();
  const { io, err } = heard();
  for (const path of ["none.csv", "db", "db/seed/services.json"]) {
    equal(await runCensusImport(path, database.client, io), 1);
  }
  match(err(), /none.csv: no such file\n/);
  match(err(), /db: cannot be read\n/);
  match(err(), /services.json:1: the header is not a census header; missing: /);
});

Deno.test("runCensusImport() shows nobody's data where the header is missing (law 9)", async () => {
  await using database = await fileDatabase();
  using folder = tempFolder();
  const file = `${folder.path}/people.csv`;
  Deno.writeTextFileSync(file, `${row(nif(1))}\n${row(nif(2))}\n`);
  const { io, out, err } = heard();
  equal(await runCensusImport(file, database.client, io), 1);
  equal(out(), "");
  match(err(), /unknown or repeated fields: 1, 2, 3/);
  for (const cell of fieldsOf(row(nif(1)))!) {
    if (cell.length > 3) equal(err().includes(cell), false, cell);
  }
});

Deno.test("fieldsOf() reads back any fields that were quoted as RFC 4180 says", () => {
  fc.assert(fc.property(
    fc.array(fc.string({ unit: "binary" }), { minLength: 1 }),
    (fields) => {
      const line = fields
        .map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
      deepEqual(fieldsOf(line), fields);
    },
  ));
  deepEqual(fieldsOf(""), [""]);
  deepEqual(fieldsOf('a,"",,"b,c",'), ["a", "", "", "b,c", ""]);
  for (const bad of ['"', 'a"b', '"a"b', '"a', 'x,"a" ,b']) {
    equal(fieldsOf(bad), null);
  }
});
