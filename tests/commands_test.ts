// The operator's commands as people run them: what they print, how they end, what they leave behind, and two Claves side by side (contract).

import { deepEqual, equal, fail, match, ok } from "node:assert/strict";
import type { Client } from "@libsql/client";
import { auditing, signedOut, tamper } from "./support/audited.ts";
import { fileDatabase } from "./support/database.ts";
import { freePort, runTask, startTask } from "./support/process.ts";
import { secretKey } from "./support/production.ts";
import { tempFolder } from "./support/temp.ts";

const header =
  "document,kind,given_name,first_surname,second_surname,birth_date,valid_until,issued_on,support_number,address,postal_code,town,province,status";
const good =
  "12345678Z,dni,Ana,García,López,1985-03-14,2031-05-20,2021-05-20,,Calle Mayor 12,28013,Madrid,Madrid,alive";

async function peopleIn(client: Client): Promise<number> {
  const { rows: [row] } = await client.execute(
    "select count(*) as n from census",
  );
  return Number(row?.n);
}

Deno.test("migrate makes the database, and a second time finds nothing to do", async () => {
  using folder = tempFolder();
  const settings = { DATABASE_URL: `file:${folder.path}/new/clave.db` };
  Deno.mkdirSync(`${folder.path}/new`);
  const first = await runTask("migrate", settings);
  deepEqual([first.code, first.err], [0, ""]);
  match(first.out, /^\d{4}_\w+$/m);
  const second = await runTask("migrate", settings);
  deepEqual([second.code, second.out], [0, "nothing to migrate\n"]);
});

Deno.test("census loads the good rows, lists the bad ones with their line and without their data, and ends with 1", async () => {
  await using database = await fileDatabase();
  using folder = tempFolder();
  const file = `${folder.path}/census.csv`;
  const rows = [
    header,
    good,
    "12345678A,dni,Bad,Letter,,1985-03-14,2031-05-20,,,Calle 1,28013,Madrid,Madrid,alive",
    good.replace("12345678Z", "87654321X").replace("28013", "2801"),
    good.replace("12345678Z", "87654321X").replace("Ana", "Jordi"),
    "",
  ];
  await Deno.writeTextFile(file, rows.join("\n"));
  const settings = { DATABASE_URL: database.url };
  const { code, out, err } = await runTask("census", settings, [file]);
  equal(code, 1);
  const lines = err.trimEnd().split("\n");
  equal(lines.length, 2, err);
  ok(lines[0]!.startsWith(`${file}:3: document`));
  ok(lines[1]!.startsWith(`${file}:4: postal_code`));
  ok(!/12345678|Jordi|García/.test(err + out));
  match(out, /2 people imported, 2 bad rows/);
  equal(await peopleIn(database.client), 2);

  await Deno.writeTextFile(
    file,
    [header, good.replace("Ana", "Anna")].join("\n"),
  );
  const again = await runTask("census", settings, [file]);
  equal(again.code, 0);
  const { rows: [ana] } = await database.client.execute(
    "select given_name from census where document = '12345678Z'",
  );
  equal(ana?.given_name, "Anna");
  equal(await peopleIn(database.client), 2);
});

Deno.test("a census import that is killed is begun again and loses nobody", async () => {
  await using database = await fileDatabase();
  using folder = tempFolder();
  const people = 5_000;
  const rows = [header, ...manyRows(people)];
  const settings = { DATABASE_URL: database.url };
  {
    // Through a pipe that does not end: however fast it is, the import is not done before it is killed.
    const pipe = `${folder.path}/pipe.csv`;
    await new Deno.Command("mkfifo", { args: [pipe] }).output();
    await using cut = startTask("operate", settings, ["census", pipe]);
    using file = await Promise.race([
      Deno.open(pipe, { write: true }),
      cut.ended.then(() => fail(cut.err)),
    ]);
    // What it has not read when it dies comes back as a fault.
    const sent = file.writable.getWriter().write(bytesOf(rows.slice(0, -1)))
      .catch(() => {});
    while (await peopleIn(database.client) === 0) await aMoment();
    cut.signal("SIGKILL");
    await cut.ended;
    await sent;
  }
  const loaded = await peopleIn(database.client);
  ok(loaded > 0 && loaded < people, `${loaded}`);
  const file = `${folder.path}/census.csv`;
  await Deno.writeFile(file, bytesOf(rows));
  const { code, out } = await runTask("census", settings, [file]);
  equal(code, 0);
  match(out, new RegExp(`${people} people imported, 0 bad rows`));
  equal(await peopleIn(database.client), people);
});

Deno.test("services loads the good entries and names what is wrong with the others", async () => {
  await using database = await fileDatabase();
  using folder = tempFolder();
  const settings = { DATABASE_URL: database.url };
  const seed = new URL("../db/seed/services.json", import.meta.url);
  const all = JSON.parse(await Deno.readTextFile(seed));
  const file = `${folder.path}/services.json`;
  await Deno.writeTextFile(
    file,
    JSON.stringify([all[0], { ...all[1], level: "highest" }]),
  );
  const { code, out, err } = await runTask("services", settings, [file]);
  equal(code, 1);
  match(err, /^\S+services\.json: \[1\] level: /);
  match(out, /1 services imported/);
  const { rows } = await database.client.execute("select id from services");
  deepEqual(rows.map(({ id }) => id), [all[0].id]);
  equal((await runTask("services", settings, [seed.pathname])).code, 0);
});

Deno.test("offices loads the good rows, and names the line and the fault of the others", async () => {
  await using database = await fileDatabase();
  using folder = tempFolder();
  const settings = { DATABASE_URL: database.url };
  const seed = await Deno.readTextFile(
    new URL("../db/seed/offices.csv", import.meta.url),
  );
  const [columns, first] = seed.split("\n") as [string, string];
  const file = `${folder.path}/offices.csv`;
  const rows = [columns, first, first.replace("aeat-palma", "AEAT")];
  await Deno.writeTextFile(file, rows.join("\n"));
  const { code, out, err } = await runTask("offices", settings, [file]);
  equal(code, 1);
  match(err, /offices\.csv:3: id: /);
  match(out, /1 offices, 0 taken out/);
  const { rows: [row] } = await database.client.execute(
    "select id from offices",
  );
  equal(row?.id, "aeat-palma");
});

Deno.test("offices takes many out only where the operator says how many, by the deployment's own numbers", async () => {
  await using database = await fileDatabase();
  using folder = tempFolder();
  const seed = await Deno.readTextFile(
    new URL("../db/seed/offices.csv", import.meta.url),
  );
  const file = `${folder.path}/offices.csv`;
  const write = (text: string) => Deno.writeTextFile(file, text);
  const own = `${folder.path}/policy.json`;
  const strict = { offices: { takenOut: { most: 2 } } };
  await Deno.writeTextFile(own, JSON.stringify(strict));
  const settings = { DATABASE_URL: database.url, POLICY_FILE: own };
  const run = (...words: string[]) => runTask("offices", settings, words);
  await write(seed);
  equal((await run(file)).code, 0);
  await write(seed.split("\n").slice(0, 4).join("\n"));
  const cut = await run(file);
  deepEqual([cut.code, cut.out], [1, ""]);
  match(cut.err, /3 of 6 offices are not in it:[^]*add --remove=3\n$/);
  const meant = await run(file, "--remove=3");
  deepEqual([meant.code, meant.err], [0, ""]);
  match(meant.out, /3 offices, 3 taken out/);
  equal((await run(file, "--force")).code, 2);
  await Deno.writeTextFile(own, "{");
  const faulty = await run(file);
  equal(faulty.code, 1);
  match(faulty.err, /POLICY_FILE is not a JSON file/);
});

Deno.test("a file that is not there, one that is no census, and no file at all each have their word and their code", async () => {
  await using database = await fileDatabase();
  using folder = tempFolder();
  const settings = { DATABASE_URL: database.url };
  const missing = await runTask("census", settings, [
    `${folder.path}/none.csv`,
  ]);
  deepEqual([missing.code, missing.out], [1, ""]);
  match(missing.err, /none\.csv: no such file/);
  const json = `${folder.path}/x.json`;
  await Deno.writeTextFile(json, "{]");
  const census = await runTask("census", settings, [json]);
  equal(census.code, 1);
  match(census.err, /:1: the header is not a census header/);
  const services = await runTask("services", settings, [json]);
  deepEqual([services.code, services.err], [1, `${json}: not JSON\n`]);
  equal((await runTask("census", settings)).code, 2);
});

Deno.test("dev fills a new database, says where it is and when it is ready, and runs beside another", async () => {
  using folder = tempFolder();
  const dev = (name: string) => {
    const [port, sample] = [freePort(), freePort()];
    const settings = {
      PORT: String(port),
      SAMPLE_PORT: String(sample),
      DATABASE_URL: `file:${folder.path}/${name}.db`,
    };
    return { port, sample, server: startTask("dev", settings) };
  };
  const [one, other] = [dev("one"), dev("other")];
  await using stack = new AsyncDisposableStack();
  for (const { port, sample, server } of [one, other]) {
    stack.use(server);
    await server.said("\nready\n");
    for (const at of [port, sample]) {
      ok(server.out.includes(`http://localhost:${at}`));
      const answer = await fetch(`http://localhost:${at}/`);
      equal(answer.status, 200);
      await answer.body?.cancel();
    }
    match(server.out, /12345678Z/);
    equal(server.err, "");
  }
  await fetch(`http://localhost:${one.port}/dev/clock`, {
    method: "POST",
    body: new URLSearchParams({ advance: "86400" }),
  }).then((answer) => answer.body?.cancel());
  const [later, now] = await Promise.all(
    [one, other].map(async ({ port }) =>
      (await (await fetch(`http://localhost:${port}/dev/clock`)).json()).now
    ),
  );
  ok(Date.parse(later) - Date.parse(now) > 86_000_000);
  for (const { server } of [one, other]) {
    server.signal("SIGTERM");
    equal((await server.ended).code, 0);
  }
});

Deno.test("certificates says what it made, for whom, and the password", async () => {
  Deno.mkdirSync("data", { recursive: true });
  const folder = Deno.makeTempDirSync({ dir: "./data", prefix: "ca-" });
  try {
    const { code, out, err } = await runTask("certificates", {}, [folder]);
    deepEqual([code, err], [0, ""]);
    match(out, /the password is clave/);
    for (const [, file] of out.matchAll(/(\S+\.p12)/g)) {
      ok(Deno.statSync(file!).size > 1000);
    }
    equal(out.match(/\.p12/g)?.length, 6);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
});

Deno.test("audit verify says that all is well, or where it is not, and ends accordingly (R21)", async () => {
  await using database = await fileDatabase();
  const { client } = database;
  const settings = { DATABASE_URL: database.url };
  const verify = () => runTask("audit", settings, ["verify"]);
  const unused = await verify();
  deepEqual([unused.code, unused.out], [1, ""]);
  match(unused.err, /DATABASE_URL has no keys yet/);

  const { audit, sign } = await auditing(client);
  await audit.record([1, 2, 3].map((minute) => signedOut("ana", minute)));
  await sign();
  await audit.record([signedOut("jordi", 4)]);
  const well = await verify();
  deepEqual([well.code, well.out, well.err], [
    0,
    "ok 4 rows, 1 checkpoints\n",
    "",
  ]);

  await tamper(
    client,
    "delete from audit where id = 2",
    "update audit set person = 'carmen' where id = 4",
  );
  const ill = await verify();
  equal(ill.code, 1);
  deepEqual(ill.out.split("\n"), [
    "row 2: deleted, after 2026-11-22T12:01:00.000Z",
    "row 4 (2026-11-22T12:04:00.000Z): altered, or put in",
    "2 faults in 4 rows, 1 checkpoints",
    "",
  ]);
  const other = { ...settings, SECRET_KEY: secretKey };
  match((await runTask("audit", other, ["verify"])).err, /SECRET_KEY is not/);
  equal((await runTask("audit", settings)).code, 2);
});

Deno.test("an unknown command says which there are", async () => {
  await using process = startTask("operate", {}, ["fly"]);
  equal((await process.ended).code, 2);
  match(process.err, /usage: .*dev.*start.*migrate.*census.*services.*audit/);
});

Deno.test("a database that cannot be opened is named, without its address", async () => {
  const { code, err } = await runTask("migrate", {
    DATABASE_URL: "http://127.0.0.1:1",
    DATABASE_AUTH_TOKEN: "a-database-token",
  });
  equal(code, 1);
  match(err, /DATABASE_URL cannot be opened/);
  ok(!err.includes("a-database-token"));
});

/** So many people with good documents. */
function manyRows(people: number): string[] {
  const letters = "TRWAGMYFPDXBNJZSQVHLCKE";
  return Array.from({ length: people }, (_, i) => {
    const document = String(i).padStart(8, "0") + letters[i % 23];
    return good.replace("12345678Z", document);
  });
}

function bytesOf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(lines.join("\n"));
}

/** Another process is at work: there is nothing to wait for but the next turn. */
function aMoment(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
