import { deepEqual, equal, rejects } from "node:assert/strict";
import { libsqlServices, putServices } from "../../db/libsql/services.ts";
import { demoService } from "../../domain/services.ts";
import { noon } from "../support/accounts.ts";
import { counting } from "../support/counting.ts";
import { fileDatabase } from "../support/database.ts";

const census = { ...demoService(), id: "census" };
const taxes = { ...demoService(), id: "taxes" };

Deno.test("libsqlServices() lists the catalogue in the order of ids, and finds one", async () => {
  await using database = await fileDatabase();
  await putServices(database.client, [taxes, census]);
  const services = libsqlServices(database.client, () => noon, {
    freshSeconds: 30,
  });
  deepEqual(await services.list(), [census, taxes]);
  deepEqual(await services.find("taxes"), taxes);
  equal(await services.find("nobody"), null);
});

Deno.test("libsqlServices() reads once for everybody until the catalogue has aged", async () => {
  await using database = await fileDatabase();
  const { client, counts } = counting(database.client);
  let now = noon;
  const services = libsqlServices(client, () => now, { freshSeconds: 30 });
  await Promise.all([services.find("taxes"), services.list()]);
  equal(await services.list(), await services.list());
  equal(counts.statements, 1);

  await putServices(database.client, [taxes]);
  now = new Date(noon.getTime() + 29_999);
  equal(await services.find("taxes"), null);
  now = new Date(noon.getTime() + 30_000);
  deepEqual(await services.find("taxes"), taxes);
  equal(counts.statements, 2);
  // A clock that was set right says nothing about its age.
  now = noon;
  await services.list();
  equal(counts.statements, 3);
});

Deno.test("libsqlServices() does not remember an outage", async () => {
  await using database = await fileDatabase();
  await database.client.execute("alter table services rename to away");
  const services = libsqlServices(database.client, () => noon, {
    freshSeconds: 30,
  });
  await rejects(services.list(), { message: "database: SQLITE_ERROR" });
  await database.client.execute("alter table away rename to services");
  deepEqual(await services.list(), []);
});

Deno.test("libsqlServices() always has what it is told to have", async () => {
  await using database = await fileDatabase();
  const services = libsqlServices(database.client, () => noon, {
    freshSeconds: 30,
    always: [demoService()],
  });
  deepEqual(await services.list(), [demoService()]);
});

Deno.test("putServices() puts a service in the place of the one with its id", async () => {
  await using database = await fileDatabase();
  await putServices(database.client, [taxes]);
  await putServices(database.client, [{ ...taxes, level: "high" }]);
  const services = libsqlServices(database.client, () => noon, {
    freshSeconds: 30,
  });
  deepEqual(await services.list(), [{ ...taxes, level: "high" }]);
});
