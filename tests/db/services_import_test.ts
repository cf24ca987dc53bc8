import { deepEqual, equal, ok } from "node:assert/strict";
import { runServicesImport, servicesImport } from "../../db/services_import.ts";
import { libsqlServices } from "../../db/libsql/services.ts";
import { levels } from "../../domain/level.ts";
import { listingOf, needs } from "../../domain/services.ts";
import { defaultPolicy as policy } from "../../domain/policy.ts";
import { noon } from "../support/accounts.ts";
import { fileDatabase } from "../support/database.ts";
import { heard } from "../support/io.ts";
import { tempFolder } from "../support/temp.ts";

const seed = "db/seed/services.json";

Deno.test("the seed catalogue has the bodies of rulebook 8.4, every level and every need, each with a description and an address of nobody's", async () => {
  await using database = await fileDatabase();
  const { io, out, err } = heard();
  const { client } = database;
  equal(await runServicesImport(seed, { client, policy }, io), 0);
  equal(out(), `${seed}: 17 services imported\n`);
  equal(err(), "");
  const services = await libsqlServices(client, () => noon, {
    freshSeconds: 30,
  }).list();
  deepEqual(new Set(services.map(({ level }) => level)), new Set(levels));
  equal(new Set(services.map(({ body }) => body.es)).size, 11);
  const listings = services.map((service) => listingOf(service)!);
  deepEqual(
    new Set(listings.flatMap(({ needs }) => needs)),
    new Set(needs),
  );
  for (const { description, url } of listings) {
    ok(description);
    ok(new URL(url!).host.endsWith(".example"));
  }
});

Deno.test("servicesImport() loads the good entries and tells where each bad one is wrong", async () => {
  await using database = await fileDatabase();
  const [good] = JSON.parse(Deno.readTextFileSync(seed));
  const text = JSON.stringify([
    { ...good, id: "one" },
    { ...good, id: "two", level: "top", sector: 1 },
    { ...good, id: "one" },
    null,
    { ...good, id: "three" },
  ]);
  deepEqual(await servicesImport(database.client, text, policy), {
    kind: "done",
    imported: 2,
    bad: [
      { index: 1, field: "level", problem: "bad-level" },
      { index: 1, field: "sector", problem: "wrong-type" },
      { index: 2, field: "id", problem: "repeated-id" },
      { index: 3, field: "", problem: "wrong-type" },
    ],
  });
});

Deno.test("runServicesImport() exits with 1 for what is no catalogue", async () => {
  await using database = await fileDatabase();
  using folder = tempFolder();
  const file = `${folder.path}/services.json`;
  const { client } = database;
  for (const text of ["", "{", "{}", "[{}]"]) {
    Deno.writeTextFileSync(file, text);
    equal(await runServicesImport(file, { client, policy }, heard().io), 1);
  }
  const { io, err } = heard();
  equal(await runServicesImport("none.json", { client, policy }, io), 1);
  equal(err(), "none.json: no such file\n");
});

Deno.test("runServicesImport() changes nothing for a file that was cut anywhere, and fills no memory with one that never ends", async () => {
  await using database = await fileDatabase();
  using folder = tempFolder();
  const file = `${folder.path}/services.json`;
  const { client } = database;
  const whole = Deno.readTextFileSync(seed).trimEnd();
  for (const part of [0.1, 0.5, 0.9, 0.999]) {
    Deno.writeTextFileSync(file, whole.slice(0, whole.length * part));
    const { io, err } = heard();
    equal(await runServicesImport(file, { client, policy }, io), 1);
    equal(err(), `${file}: not JSON\n`);
  }
  const { io, err } = heard();
  const services = { ...policy.services, fileBytes: 1000 };
  const small = { ...policy, services };
  equal(await runServicesImport(seed, { client, policy: small }, io), 1);
  equal(err(), `${seed}: more than 1000 bytes\n`);
  const { rows } = await client.execute("select id from services");
  deepEqual(rows, []);
});

Deno.test("runServicesImport() shows a terminal no more of a bad name than it can bear", async () => {
  await using database = await fileDatabase();
  using folder = tempFolder();
  const file = `${folder.path}/services.json`;
  const { client } = database;
  const [good] = JSON.parse(Deno.readTextFileSync(seed));
  const odd = { "\x1b[2J\x07\r\n\u202e": 1, ["x".repeat(10_000)]: 1 };
  Deno.writeTextFileSync(file, JSON.stringify([{ ...good, ...odd }]));
  const { io, err } = heard();
  equal(await runServicesImport(file, { client, policy }, io), 1);
  const lines = err().trimEnd().split("\n");
  ok(lines.length > 0 && lines.every((line) => line.length < 400));
  // deno-lint-ignore no-control-regex
  ok(!/[\x00-\x09\x0b-\x1f\u202e]/.test(err()), err());
});
