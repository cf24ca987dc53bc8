import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import type { Client } from "@libsql/client";
import { readOfficersFile } from "../../db/officers_import.ts";
import { officesImport, runOfficesImport } from "../../db/offices_import.ts";
import { libsqlOffices } from "../../db/libsql/offices.ts";
import { officeColumns } from "../../domain/offices_file.ts";
import { noon } from "../support/accounts.ts";
import { counting } from "../support/counting.ts";
import { fileDatabase } from "../support/database.ts";
import { heard } from "../support/io.ts";
import { tempFolder } from "../support/temp.ts";

const seed = "db/seed/offices.csv";
const header = officeColumns.join(",");

/** The named cells, and the rest empty. */
function row(given: Partial<Record<typeof officeColumns[number], string>>) {
  const cells = { kind: "other", province: "07", name: "Oficina", ...given };
  return officeColumns.map((name) => cells[name as keyof typeof cells] ?? "")
    .join(",");
}

const listed = (client: Client) =>
  libsqlOffices(client, () => noon, { freshSeconds: 30 }).list();

const ids = async (client: Client) =>
  (await listed(client)).map(({ id }) => id).sort();

function stream(text: string, chunk = 1000): ReadableStream {
  const bytes = new TextEncoder().encode(text);
  return ReadableStream.from((function* () {
    for (let at = 0; at < bytes.length; at += chunk) {
      yield bytes.slice(at, at + chunk);
    }
  })());
}

async function run(client: Client, ...lines: string[]) {
  using folder = tempFolder();
  const file = `${folder.path}/offices.csv`;
  await Deno.writeTextFile(file, lines.join("\n"));
  const { io, out, err } = heard();
  const code = await runOfficesImport(file, client, io);
  return { code, out: out(), err: err().replaceAll(file, "FILE") };
}

Deno.test("the seed offices load whole; none has an address, and only the seeds' phone is told", async () => {
  await using database = await fileDatabase();
  const { io, out, err } = heard();
  equal(await runOfficesImport(seed, database.client, io), 0);
  equal(out(), `${seed}: 6 offices, 0 taken out\n`);
  equal(err(), "");
  const offices = await listed(database.client);
  const phones = offices.filter(({ phone }) => phone !== null);
  deepEqual(phones.map(({ id, phone }) => [id, phone]), [
    ["caib-salut", "971220000"],
  ]);
  ok(offices.every(({ address, hours }) => !address && hours.length === 0));
});

Deno.test("every office of the seed officers is in the seed offices, under the same id and name, and marked as made up", async () => {
  await using database = await fileDatabase();
  await runOfficesImport(seed, database.client, heard().io);
  const offices = new Map(
    (await listed(database.client)).map((one) => [one.id, one]),
  );
  const text = await Deno.readTextFile("db/seed/officers.csv");
  for (const { office } of readOfficersFile(text.split("\n")).officers) {
    equal(offices.get(office.id)?.name, office.name);
    equal(offices.get(office.id)?.sample, true);
  }
});

Deno.test("bad rows are told by line and reason, the good ones load, and nobody is taken out", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  equal((await run(client, header, row({ id: "old" }))).code, 0);
  const { code, out, err } = await run(
    client,
    header,
    row({ id: "one" }),
    row({ id: "two", province: "99" }),
    "",
    "three,two",
    'four,"unclosed',
    row({ id: "one", name: "Otra" }),
    row({ id: "five" }),
  );
  equal(code, 1);
  match(err, /^FILE:3: province: /m);
  match(err, /^FILE:5: not a row/m);
  match(err, /^FILE:6: not a row/m);
  match(err, /^FILE:7: the file has this id already$/m);
  equal(err.trimEnd().split("\n").length, 5);
  match(out, /2 offices, 0 taken out/);
  deepEqual(await ids(client), ["five", "old", "one"]);
});

Deno.test("a file without a bad row is the whole list: what it has not goes, what it has anew is brought up to date", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  await run(client, header, row({ id: "one" }), row({ id: "two" }));
  const again = await run(client, header, row({ id: "two", town: "Palma" }));
  deepEqual([again.code, again.err], [0, ""]);
  match(again.out, /1 offices, 1 taken out/);
  deepEqual((await listed(client)).map(({ id, town }) => [id, town]), [
    ["two", "Palma"],
  ]);
  const once = await run(client, header, row({ id: "two", town: "Palma" }));
  match(once.out, /1 offices, 0 taken out/);
});

Deno.test("a file without one good row changes nothing", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  await run(client, header, row({ id: "one" }));
  for (const lines of [[""], ["id,name"], [header, header].join()]) {
    equal((await run(client, ...lines)).code, 1);
  }
  const doubled = await run(client, `${header},id`, row({ id: "two" }));
  match(doubled.err, /the header is not/);
  const empty = await run(client, header);
  deepEqual([empty.code, empty.out], [1, ""]);
  match(empty.err, /no office in it/);
  const bad = await run(client, header, row({ id: "Bad" }));
  match(bad.err, /:2: id: .*\n.*no office in it/);
  deepEqual(await ids(client), ["one"]);
});

Deno.test("officesImport() reads the same however the bytes are cut, with BOM, CRLF, quotes and no last newline", async () => {
  const cells = { id: "one", address: '"Carrer Major, 1, ""baixos"""' };
  const rows = [row({ ...cells, town: "Palma" }), row({ id: "two" })];
  const text = `\uFEFF${header}\r\n${rows.join("\r\n")}`;
  for (const chunk of [1, 2, 3, 7, 1000]) {
    await using database = await fileDatabase();
    const done = await officesImport(database.client, stream(text, chunk));
    deepEqual(done, { kind: "done", imported: 2, removed: 0, bad: [] });
    const [one] = await listed(database.client);
    equal(one?.address, 'Carrer Major, 1, "baixos"');
  }
});

Deno.test("officesImport() takes a list as long as Spain's, and lines that never end", async () => {
  await using database = await fileDatabase();
  const many = Array.from({ length: 6000 }, (_, at) => row({ id: `n${at}` }));
  const endless = `"${"x".repeat(300_000)}`;
  const text = [header, ...many, endless].join("\n");
  const done = await officesImport(database.client, stream(text, 65_536));
  deepEqual(done, {
    kind: "done",
    imported: 6000,
    removed: 0,
    bad: [{ line: 6002, problem: "bad-row" }],
  });
});

Deno.test("a file that is not there, and a folder, each have their word", async () => {
  await using database = await fileDatabase();
  for (const path of ["/nowhere/offices.csv", "db"]) {
    const { io, err } = heard();
    equal(await runOfficesImport(path, database.client, io), 1);
    match(err(), /no such file|cannot be read/);
  }
});

Deno.test("libsqlOffices() lists by province, town and name, with what is all over a province last; and reads once for everybody", async () => {
  await using database = await fileDatabase();
  await run(
    database.client,
    header,
    row({ id: "a", province: "15", town: "Noia" }),
    row({ id: "b" }),
    row({ id: "c", town: "Palma", name: "Z" }),
    row({ id: "d", town: "Palma", name: "Á" }),
    row({ id: "e", town: "Alaró" }),
  );
  const { client, counts } = counting(database.client);
  const offices = libsqlOffices(client, () => noon, { freshSeconds: 30 });
  const [list] = await Promise.all([offices.list(), offices.list()]);
  deepEqual(list.map(({ id }) => id), ["e", "d", "c", "b", "a"]);
  equal(counts.statements, 1);
});

Deno.test("libsqlOffices() does not remember an outage", async () => {
  await using database = await fileDatabase();
  await database.client.execute("alter table offices rename to away");
  const offices = libsqlOffices(database.client, () => noon, {
    freshSeconds: 30,
  });
  await rejects(offices.list());
  await database.client.execute("alter table away rename to offices");
  deepEqual(await offices.list(), []);
});
