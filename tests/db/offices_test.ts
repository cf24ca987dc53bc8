// The list of offices as everybody reads it.

import { deepEqual, equal, rejects } from "node:assert/strict";
import { libsqlOffices, putOffices } from "../../db/libsql/offices.ts";
import { noon } from "../support/accounts.ts";
import { counting } from "../support/counting.ts";
import { fileDatabase } from "../support/database.ts";
import { office } from "../support/offices.ts";

Deno.test("libsqlOffices() lists by province, town and name, with what is all over a province last; and reads once for everybody", async () => {
  await using database = await fileDatabase();
  await putOffices(database.client, [
    office({ id: "a", province: "15", town: "Noia" }),
    office({ id: "b", province: "07" }),
    office({ id: "c", province: "07", town: "Palma", name: "Z" }),
    office({ id: "d", province: "07", town: "Palma", name: "Á" }),
    office({ id: "e", province: "07", town: "Alaró" }),
  ], "keep");
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
