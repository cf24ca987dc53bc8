import { deepEqual, equal, match, ok } from "node:assert/strict";
import type { Client } from "@libsql/client";
import { readOfficersFile } from "../../db/officers_import.ts";
import { officesImport, runOfficesImport } from "../../db/offices_import.ts";
import { libsqlOffices } from "../../db/libsql/offices.ts";
import { officeColumns } from "../../domain/offices_file.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { noon } from "../support/accounts.ts";
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

const policy = defaultPolicy.offices;

function run(client: Client, ...lines: string[]) {
  return runWith(client, [], ...lines);
}

async function runWith(
  client: Client,
  words: readonly string[],
  ...lines: string[]
) {
  using folder = tempFolder();
  const file = `${folder.path}/offices.csv`;
  await Deno.writeTextFile(file, lines.join("\n"));
  const { io, out, err } = heard();
  const code = await runOfficesImport(file, { client, policy, words }, io);
  const short = (text: string) => text.replaceAll(file, "FILE");
  return { code, out: short(out()), err: short(err()) };
}

Deno.test("the seed offices load whole; none has an address, and only the seeds' phone is told", async () => {
  await using database = await fileDatabase();
  const { io, out, err } = heard();
  equal(
    await runOfficesImport(seed, { client: database.client, policy }, io),
    0,
  );
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
  await runOfficesImport(
    seed,
    { client: database.client, policy },
    heard().io,
  );
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

const many = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => {
    const number = String(from + at).padStart(3, "0");
    return row({ id: `n${number}`, name: `Oficina ${number}` });
  });

Deno.test("a good file that was cut at a line's end takes nothing out: it tells how many would go, which, and what to add if they are to", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  equal((await run(client, header, ...many(0, 100))).code, 0);
  const cut = await run(client, header, ...many(0, 60), row({ id: "new" }));
  deepEqual([cut.code, cut.out], [1, ""]);
  match(
    cut.err,
    /^FILE: 40 of 100 offices are not in it:\n {2}n060 {2}Oficina 060\n/,
  );
  match(
    cut.err,
    /n089 {2}Oficina 089\n {2}and 10 more\nFILE: nothing was changed/,
  );
  match(cut.err, /add --remove=40\n$/);
  equal((await ids(client)).length, 100);
  for (const words of [["--remove=39"], ["--remove=400"], ["--remove=0"]]) {
    const other = await runWith(client, words, header, ...many(0, 60));
    deepEqual([other.code, other.out], [1, ""], words.join());
  }
  equal((await ids(client)).length, 100);
  const meant = await runWith(client, ["--remove=40"], header, ...many(0, 60));
  deepEqual([meant.code, meant.err], [0, ""]);
  match(meant.out, /^FILE: 60 offices, 40 taken out\n {2}n060 /);
  equal((await ids(client)).length, 60);
});

Deno.test("what goes by itself is named, too; whoever types a number that nobody understands is told how it is written", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  await run(client, header, ...many(0, 100));
  const few = await run(client, header, ...many(5, 100));
  deepEqual([few.code, few.err], [0, ""]);
  match(few.out, /^FILE: 95 offices, 5 taken out\n {2}n000 {2}Oficina 000\n/);
  equal((await run(client, header, ...many(30, 100))).code, 1);
  for (
    const words of [
      ["--remove"],
      ["--remove="],
      ["--remove=-1"],
      ["--remove=all"],
      ["--remove=1e3"],
      ["remove=5"],
      ["--remove=5", "--remove=5"],
      ["other.csv"],
    ]
  ) {
    const told = await runWith(client, words, header, ...many(30, 100));
    equal(told.code, 2, words.join());
    equal(told.err, "usage: offices FILE.csv [--remove=N]\n");
  }
  equal((await ids(client)).length, 95);
});

Deno.test("a file of more rows than there are offices, good or bad, changes nothing and fills no memory", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  for (const rows of [many(0, 12), Array(12).fill("rubbish")]) {
    const text = [header, ...rows].join("\n");
    const few = { ...policy, most: 11 };
    deepEqual(await officesImport(stream(text), { client, policy: few }), {
      kind: "too-many",
    });
  }
  deepEqual(await ids(client), []);
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
    const done = await officesImport(stream(text, chunk), {
      client: database.client,
      policy,
    });
    deepEqual(done, { kind: "done", imported: 2, removed: [], bad: [] });
    const [one] = await listed(database.client);
    equal(one?.address, 'Carrer Major, 1, "baixos"');
  }
});

Deno.test("officesImport() takes a list as long as Spain's, and lines that never end", async () => {
  await using database = await fileDatabase();
  const many = Array.from({ length: 6000 }, (_, at) => row({ id: `n${at}` }));
  const endless = `"${"x".repeat(300_000)}`;
  const text = [header, ...many, endless].join("\n");
  const done = await officesImport(stream(text, 65_536), {
    client: database.client,
    policy,
  });
  deepEqual(done, {
    kind: "done",
    imported: 6000,
    removed: [],
    bad: [{ line: 6002, problem: "bad-row" }],
  });
});

Deno.test("a file that is not there, and a folder, each have their word", async () => {
  await using database = await fileDatabase();
  for (const path of ["/nowhere/offices.csv", "db"]) {
    const { io, err } = heard();
    equal(
      await runOfficesImport(path, { client: database.client, policy }, io),
      1,
    );
    match(err(), /no such file|cannot be read/);
  }
});
