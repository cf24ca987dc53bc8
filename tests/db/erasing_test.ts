// Erasing a person: nothing that she recorded can be read any more, and nobody else's is touched.

import { deepEqual, equal, ok } from "node:assert/strict";
import { erasePerson } from "../../domain/my_data/erasing.ts";
import type { Nif } from "../../domain/nif.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { atRecording, goodFiles, reviewOf } from "../support/recording.ts";
import { ana, emma, visitor } from "../support/steps.ts";

async function rowsOf({ database }: Clave, id: string): Promise<number> {
  const { rows: [row] } = await database.client.execute({
    sql: `select (select count(*) from evidence where id = ?)
      + (select count(*) from evidence_chunks where evidence = ?) as n`,
    args: [id, id],
  });
  return Number(row?.n);
}

Deno.test("erasePerson() destroys what she recorded at once, while its review still waits, and nobody else's", async () => {
  await using clave = await openClave();
  for (const person of [ana, emma]) {
    const b = visitor(clave);
    await atRecording(clave, b, person);
    await b.upload(goodFiles);
  }
  const hers = await reviewOf(clave, ana);
  const another = await reviewOf(clave, emma);
  await clave.world.audit.record([{
    kind: "signed-out",
    at: clave.clock.now(),
    person: clave.world.mac("person", ana.document),
    personal: { browser: "Firefox" },
  }]);
  for (const _ of ["once", "and again"]) {
    await erasePerson(clave.world, ana.document as Nif);
    equal(await clave.world.evidence.read(hers.id, "video"), null);
    equal(await rowsOf(clave, hers.id), 0);
    ok(await rowsOf(clave, another.id) > 0);
  }
  const person = clave.world.mac("person", ana.document);
  const past = await clave.world.audit.history(person, { limit: 50 });
  deepEqual(
    past.filter(({ event }) => event.kind === "signed-out")
      .map(({ erased }) => erased),
    [true],
  );
});

Deno.test("erasePerson() of somebody who never came changes nothing", async () => {
  await using clave = await openClave();
  await erasePerson(clave.world, ana.document as Nif);
  const { account } = await clave.world.people.find(ana.document as Nif);
  equal(account, null);
});
