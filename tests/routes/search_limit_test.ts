// How often one network may have the database look for something: far oftener than people do, and seldom enough for a script.

import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { redisClient } from "../../db/redis/client.ts";
import { languages } from "../../domain/language.ts";
import { defaultPolicy, type Policy } from "../../domain/policy.ts";
import { releasesOf } from "../../routes/search/releases.ts";
import { languages as texts } from "../../views/text/text.ts";
import { seededServices } from "../support/catalogue.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { tells } from "../support/codes.ts";
import { hasRedis } from "../support/install.ts";
import { openNode } from "../support/nodes.ts";
import { withOffices } from "../support/offices.ts";
import { portalPaths } from "../support/portal.ts";

const base = "http://localhost:8000";
const { limits } = defaultPolicy;

/** One question is answered uncounted in each minute, on each node. */
function few(atOnce: number, whole: number): Policy {
  const searchesAtOnce = { ...limits.searchesAtOnce, most: atOnce };
  const searches = { ...limits.searches, most: whole };
  return {
    ...defaultPolicy,
    search: { ...defaultPolicy.search, uncounted: 1 },
    limits: { ...limits, searchesAtOnce, searches },
  };
}

const counted = async (clave: Clave) => {
  const { rows } = await clave.database.client.execute("select * from counted");
  return rows;
};

/** As somebody of that network asks. */
async function ask(
  { app }: Pick<Clave, "app">,
  path: string,
  hostname = "203.0.113.7",
) {
  const info = { remoteAddr: { hostname } };
  const answer = await app.request(base + path, {}, info);
  const { status, headers } = answer;
  return { status, headers, html: await answer.text() };
}

Deno.test("what people ask is counted in no store: twenty questions a minute", async () => {
  await using clave = await openClave();
  for (let minute = 0; minute < 3; minute++) {
    for (let asked = 0; asked < 20; asked++) {
      equal((await ask(clave, "/es/search?q=pin")).status, 200);
    }
    deepEqual(await counted(clave), []);
    clave.clock.advance(60_000);
  }
});

Deno.test("a class of thirty that looks for ten things each in a minute is answered; who goes on is told until when to wait", async () => {
  await using clave = await openClave();
  for (let asked = 0; asked < 320; asked++) {
    equal((await ask(clave, `/es/search?q=zz${asked}`)).status, 200);
  }
  const over = await ask(clave, "/es/search?q=me+llega+el+%22SMS%22");
  equal(over.status, 429);
  equal(over.headers.get("retry-after"), "60");
  equal((await ask(clave, "/es/search?q=pin", "203.0.113.8")).status, 200);
  clave.clock.advance(60_000);
  equal((await ask(clave, "/es/search?q=pin")).status, 200);
});

Deno.test("whoever is refused writes nothing, however often", async () => {
  await using clave = await openClave({ policy: few(1, 100) });
  for (const status of [200, 200, 429]) {
    equal((await ask(clave, "/es/search?q=pin")).status, status);
  }
  const before = JSON.stringify(await counted(clave));
  clave.sql.statements = 0;
  for (let asked = 0; asked < 10; asked++) {
    equal((await ask(clave, "/es/search?q=pin")).status, 429);
  }
  equal(clave.sql.statements, 10);
  equal(JSON.stringify(await counted(clave)), before);
});

Deno.test("several nodes count together, and none keeps more networks in mind than it may", async () => {
  const policy = few(3, 100);
  const search = { ...policy.search, networks: 5 };
  await using clave = await openClave({ policy: { ...policy, search } });
  using node = await openNode(clave);
  for (const at of [clave, node, clave, node, clave]) {
    equal((await ask(at, "/es/search?q=pin")).status, 200);
  }
  for (const at of [clave, node]) {
    equal((await ask(at, "/es/search?q=pin")).status, 429);
  }
  // More networks than it keeps in mind: it begins anew, and the store still knows.
  for (let other = 0; other < 5; other++) {
    await ask(clave, "/es/search?q=pin", `198.51.100.${other}`);
  }
  equal((await ask(clave, "/es/search?q=pin")).status, 200);
  equal((await ask(clave, "/es/search?q=pin")).status, 429);
});

Deno.test("whoever must wait is told when, where to look meanwhile, and keeps what was asked, in every language", async () => {
  await using clave = await openClave({ policy: few(1, 100) });
  for (let asked = 0; asked < 2; asked++) {
    await ask(clave, "/es/search?q=pin");
  }
  for (const language of languages) {
    const { search, help } = texts[language];
    const over = await ask(clave, `/${language}/search?q=%22llega+%26+ya`);
    equal(over.status, 429);
    equal(over.headers.get("cache-control"), "no-store");
    match(over.html, new RegExp(`<h1>${search.limited.title}</h1>`));
    match(over.html, /13:01/);
    match(over.html, /value="&quot;llega &amp; ya"/);
    ok(over.html.includes(`href="/${language}/help">${help.title}<`));
    for (const other of languages) {
      if (other === language) continue;
      ok(over.html.includes(`/${other}/search?q=%22llega%20%26%20ya"`));
    }
  }
});

Deno.test("the longer window holds whoever keeps below the shorter one", async () => {
  await using clave = await openClave({ policy: few(2, 5) });
  const statuses: number[] = [];
  for (let minute = 0; minute < 4; minute++) {
    for (let asked = 0; asked < 3; asked++) {
      statuses.push((await ask(clave, "/es/search?q=pin")).status);
    }
    clave.clock.advance(60_000);
  }
  deepEqual(statuses, [
    ...[200, 200, 200],
    ...[200, 200, 200],
    ...[200, 200, 429],
    ...[200, 429, 429],
  ]);
  await ask(clave, "/es/search?q=pin");
  const over = await ask(clave, "/es/search?q=pin");
  equal(over.headers.get("retry-after"), String(6 * 60));
});

Deno.test("a hundred questions at once get no more through than the limit says", async () => {
  await using clave = await openClave({ policy: few(10, 100) });
  const asked = Array.from(
    { length: 100 },
    () => ask(clave, "/es/search?q=pin"),
  );
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  equal(statuses.filter((status) => status === 200).length, 11);
  equal(statuses.filter((status) => status === 429).length, 89);
});

Deno.test("only what the database ranks is counted: no page that is looked at, no empty box, nothing that is withheld", async () => {
  await using clave = await openClave({ policy: few(1, 1) });
  await seededServices(clave);
  await withOffices(clave.database.client);
  const paths = [
    ...portalPaths,
    "/search",
    "/search?q=",
    "/search?q=12345678Z",
    "/search?withheld=document",
    "/offices?where=Soria",
    "/services?words=impuestos",
  ];
  for (const path of paths) await ask(clave, `/es${path}`);
  deepEqual(await counted(clave), []);
  for (let asked = 0; asked < 2; asked++) {
    equal((await ask(clave, "/es/search?q=pin")).status, 200);
  }
  equal((await ask(clave, "/es/search?q=pin")).status, 429);
  for (const path of paths) {
    ok((await ask(clave, `/es${path}`)).status < 400, path);
  }
});

Deno.test("of a network that searches no address lies anywhere, and nothing of what it asked", async () => {
  await using clave = await openClave({ policy: few(9, 9) });
  for (let asked = 0; asked < 2; asked++) {
    await ask(clave, "/es/search?q=certificado");
  }
  const rows = await counted(clave);
  equal(rows.length, 2);
  const keys = rows.map(({ key }) => key).join();
  for (const one of ["203", "113", "certificado"]) ok(!tells(keys, one), one);
});

Deno.test("households of IPv6 are counted whole, not by each of their addresses", async () => {
  await using clave = await openClave({ policy: few(2, 2) });
  const from = (host: string) => ask(clave, "/es/search?q=pin", host);
  for (const end of [":1", "ffff::2", ":3"]) {
    equal((await from(`2001:db8:1:2:${end}`)).status, 200);
  }
  equal((await from("2001:db8:1:2::4")).status, 429);
  equal((await from("2001:db8:1:3::1")).status, 200);
});

Deno.test({
  name:
    "without the store that counts people still find what they look for, and the log says that nobody counts",
  ignore: !hasRedis(),
  async fn() {
    await using clave = await openClave({ store: "redis", policy: few(1, 1) });
    for (const status of [200, 200, 429]) {
      equal((await ask(clave, "/es/search?q=pin")).status, status);
    }
    const away = redisClient({ url: "http://127.0.0.1:1", token: "a-token" });
    using node = await openNode(clave, { redis: () => away });
    for (let asked = 0; asked < 3; asked++) {
      const answer = await ask(node, "/es/search?q=pin");
      equal(answer.status, 200);
      match(answer.html, /<mark>/);
    }
    const told = clave.lines.filter(({ event }) =>
      event === "search-uncounted"
    );
    equal(told.length, 2);
    ok(told.every(({ level, error }) => level === "warn" && error));
  },
});

Deno.test("while the database is away, a search is an outage that costs no reading of pages, and the next one that finds it works", async () => {
  await using clave = await openClave();
  const { client } = clave.database;
  let read = 0;
  const releases = releasesOf(clave.world, (path) => {
    read++;
    return Promise.resolve(`<h1>${path}</h1>`);
  });
  await client.execute("alter table offices rename to away");
  for (let asked = 0; asked < 3; asked++) await rejects(releases.of("es"));
  equal(read, 0);
  equal((await ask(clave, "/es/search?q=pin")).status, 503);
  await client.execute("alter table away rename to offices");
  await releases.of("es");
  ok(read > 40);
  equal((await ask(clave, "/es/search?q=pin")).status, 200);
});
