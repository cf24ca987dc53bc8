// What a search costs, and what each version and language of the pages has laid out for it.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { type Language, languages } from "../../../domain/language.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { app } from "../../../routes/app.ts";
import { openClave } from "../../support/clave.ts";
import { openNode } from "../../support/nodes.ts";
import { ask, found } from "./asking.ts";

const base = "http://localhost:8000";

Deno.test("a search costs one statement, once its release is there; whoever searches first in a language lays it out", async () => {
  await using clave = await openClave();
  const cost = async (language: Language) => {
    clave.sql.statements = clave.sql.calls = 0;
    equal((await ask(clave, language, "pin")).status, 200);
    const { statements, calls } = clave.sql;
    return { statements, calls };
  };
  // Look, lay it out in one batch, look again, and once the lists of offices and services: the pages themselves ask nothing.
  deepEqual(await cost("es"), { statements: 8, calls: 5 });
  deepEqual(await cost("es"), { statements: 1, calls: 1 });
  deepEqual(await cost("eu"), { statements: 6, calls: 3 });
  using node = await openNode(clave);
  const answer = await node.app.request(`${base}/es/search?q=pin`);
  equal(answer.status, 200);
  const { rows } = await clave.database.client.execute(
    "select substr(release, 1, 2) as language from search_releases order by 1",
  );
  deepEqual(rows.map((row) => row.language), ["es", "eu"]);
});

Deno.test("two nodes that search first at once both answer, and lay out one release", async () => {
  await using clave = await openClave();
  using one = await openNode(clave);
  using other = await openNode(clave);
  const answers = await Promise.all(
    [one, other, one, other].map(({ app }) =>
      app.request(`${base}/es/search?q=carta`)
    ),
  );
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  deepEqual(answers.map(({ status }) => status), [200, 200, 200, 200]);
  equal(new Set(bodies).size, 1);
  const { rows } = await clave.database.client.execute(
    "select count(*) as n, count(distinct address) as d from search_entries",
  );
  equal(rows[0]!.n, rows[0]!.d);
});

Deno.test("what is searched hangs on no clock and no chance: a year later it is the same release, a rule later another", async () => {
  await using clave = await openClave();
  const releases = async () => {
    const { rows } = await clave.database.client.execute(
      "select release from search_releases",
    );
    return rows.map((row) => row.release);
  };
  await ask(clave, "es", "pin");
  const [first] = await releases();
  clave.clock.advance(365 * 24 * 3600 * 1000);
  await ask(clave, "es", "pin");
  deepEqual(await releases(), [first]);
  const pin = { ...defaultPolicy.pin, seconds: 7 * 60 };
  const policy = { ...defaultPolicy, pin };
  const changed = app({ ...clave.world, policy });
  const answer = await changed.request(`${base}/es/search?q=cada%20pin%20vale`);
  match(await answer.text(), /7 minutos/);
  equal((await releases()).includes(first), false);
});

Deno.test("each release has its rows to itself, so that no question reads those of another", async () => {
  await using clave = await openClave();
  for (const language of languages) await ask(clave, language, "pin");
  const { rows } = await clave.database.client.execute(
    "select min(rowid), max(rowid), count(*) from search_entries group by release order by 1",
  );
  equal(rows.length, languages.length);
  let before = -1;
  for (
    const [first, last, count] of rows.map((row) =>
      [0, 1, 2].map((at) => Number(row[at]))
    )
  ) {
    ok(first! > before);
    equal(last! - first! + 1, count);
    before = last!;
  }
});

Deno.test("a release that was taken away meanwhile is laid out again", async () => {
  await using clave = await openClave();
  const before = found(await ask(clave, "es", "carta"));
  await clave.database.client.execute("delete from search_entries");
  await clave.database.client.execute("delete from search_releases");
  deepEqual(found(await ask(clave, "es", "carta")), before);
});

Deno.test("nobody's log tells of the pages that search reads for itself", async () => {
  await using clave = await openClave();
  await ask(clave, "es", "pin");
  deepEqual(clave.lines.map(({ route }) => route), ["/es/search"]);
});
