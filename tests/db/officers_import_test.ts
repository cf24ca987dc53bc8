import { deepEqual, equal, match, ok } from "node:assert/strict";
import { libsqlOfficers } from "../../db/libsql/officers.ts";
import { runOfficersImport } from "../../db/officers_import.ts";
import { ana, carmen } from "../support/accounts.ts";
import { fileDatabase } from "../support/database.ts";
import { heard } from "../support/io.ts";
import { tempFolder } from "../support/temp.ts";

const header = "document,roles,office,office_name";
const anaRow = `${ana},registrar,bilbao,Bilbao`;
const carmenRow = `${carmen},supervisor,bilbao,Bilbao`;

Deno.test("the seed officers are taken, and found by their document and by office and role", async () => {
  await using database = await fileDatabase();
  const { io, out } = heard();
  const seed = "db/seed/officers.csv";
  equal(await runOfficersImport(seed, database.client, io), 0);
  equal(out(), `${seed}: 3 officers, 0 taken out\n`);
  const officers = libsqlOfficers(database.client);
  equal(await officers.find(ana), null);
  const supervisors = await officers.atOffice("valencia", "supervisor");
  deepEqual(supervisors.map(({ document }) => document), ["33333333P"]);
  deepEqual(await officers.atOffice("bilbao", "supervisor"), []);
});

Deno.test("officers are brought up to date, and taken out by a row without roles", async () => {
  await using database = await fileDatabase();
  const officers = libsqlOfficers(database.client);
  equal((await run(database.client, header, anaRow, carmenRow)).code, 0);
  const moved = `${ana},reviewer,palma,Palma`;
  equal((await run(database.client, header, moved, `${carmen},,,`)).code, 0);
  deepEqual(await officers.find(ana), {
    document: ana,
    roles: ["reviewer"],
    office: { id: "palma", name: "Palma" },
  });
  equal(await officers.find(carmen), null);
});

Deno.test("one bad row and nothing is changed; the error names the line and nobody", async () => {
  await using database = await fileDatabase();
  const { code, err } = await run(
    database.client,
    header,
    anaRow,
    "12345678A,registrar,bilbao,Bilbao",
    `${ana},supervisor,bilbao,Bilbao`,
    `${carmen},chief,bilbao,Bilbao`,
    "one,two",
  );
  equal(code, 1);
  match(err, /:3: document/);
  match(err, /:4: the file has/);
  match(err, /:5: roles/);
  match(err, /:6: not a row/);
  ok(!/12345678|Bilbao/.test(err));
  equal(await libsqlOfficers(database.client).find(ana), null);
});

Deno.test("a file with another header, or none, changes nothing", async () => {
  await using database = await fileDatabase();
  for (const lines of [[""], ["document,roles"], [anaRow]]) {
    const { code, err } = await run(database.client, ...lines);
    equal(code, 1);
    match(err, /:1: the header/);
  }
});

async function run(
  client: Parameters<typeof runOfficersImport>[1],
  ...lines: string[]
) {
  using folder = tempFolder();
  const file = `${folder.path}/officers.csv`;
  await Deno.writeTextFile(file, lines.join("\n"));
  const { io, err } = heard();
  return { code: await runOfficersImport(file, client, io), err: err() };
}
