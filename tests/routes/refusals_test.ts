// What is refused before any route's own rules: methods that an address does not know, and everything while a store is gone.

import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { redisClient } from "../../db/redis/client.ts";
import { type Language, languages } from "../../domain/language.ts";
import { languages as texts } from "../../views/text/text.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { hasRedis } from "../support/install.ts";
import { openNode } from "../support/nodes.ts";
import {
  ana,
  askForPin,
  authorizeAddress,
  redeem,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../support/steps.ts";

const base = "http://localhost:8000";
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** An address for every pattern, real ones where a visit is in them. */
async function addresses(clave: Clave) {
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  const attempt = b.page.url.pathname.split("/").at(-1)!;
  const asset = b.page.root.querySelector("link[rel=stylesheet]")!
    .getAttribute("href")!;
  await b.open(`${base}/es/register`);
  await b.send({ document: ana.document });
  const visit = b.page.url.pathname.split("/").at(-1)!;
  const cookie = [...b.cookies].map(([key, value]) =>
    `${key.split(" ")[1]}=${value}`
  ).join("; ");
  const fill = (pattern: string) =>
    pattern.startsWith("/_s/") ? asset : pattern
      .replace(/:language\{[^/]*\}/, "es").replace(":attempt", attempt)
      .replace(":visit", visit).replace(/:\w+/g, "none").replace("*", "none");
  const paths = new Set(clave.app.routes.map(({ path }) => fill(path)));
  return { cookie, paths: [...paths] };
}

Deno.test("a method that an address does not know is refused cleanly, with what it allows where it says 405", async () => {
  await using clave = await openClave();
  const { cookie, paths } = await addresses(clave);
  ok(paths.length > 20);
  for (const path of paths) {
    for (const method of methods) {
      const answer = await clave.app.request(path, {
        method,
        headers: { cookie },
      });
      const where = `${method} ${path}: ${answer.status}`;
      ok(answer.status < 500, where);
      if (answer.status === 405) {
        match(answer.headers.get("allow") ?? "", /GET|POST/, where);
      }
      if (["PUT", "PATCH", "DELETE"].includes(method)) {
        ok([404, 405].includes(answer.status), where);
      }
    }
  }
});

Deno.test("HEAD answers as GET does, without a body", async () => {
  await using clave = await openClave();
  const { cookie, paths } = await addresses(clave);
  for (const path of paths) {
    const [get, head] = await Promise.all(
      ["GET", "HEAD"].map((method) =>
        clave.app.request(path, { method, headers: { cookie } })
      ),
    );
    equal(head?.status, get?.status, path);
    equal(head?.headers.get("content-type"), get?.headers.get("content-type"));
    equal(await head?.text(), "", path);
  }
});

/** Nothing of what a person typed, and nothing of how we are built. */
const leaks =
  /12345678|SQLITE|sqlite|select |Error|at file:|node_modules|600111222/;

Deno.test("a lost database is a page in the reader's language with a reference to quote, and a line in the log", async () => {
  for (const language of languages) {
    await using clave = await openClave();
    using node = await openNode(clave, {
      database: () => clave.database.client,
    });
    clave.database.client.close();
    const answer = await node.app.request(
      `${authorizeAddress("", { ui_locales: language })}`,
      { headers: { "accept-language": tagOf(language) } },
    );
    const html = await answer.text();
    equal(answer.status, 503);
    ok(Number(answer.headers.get("retry-after")) > 0);
    equal(answer.headers.get("cache-control"), "no-store");
    ok(html.includes(texts[language].problem.unavailable.title));
    const line = clave.lines.at(-1)!;
    equal(line.status, 503);
    equal(line.level, "error");
    match(line.error ?? "", /^DatabaseError /);
    ok(html.includes(line.reference!));
    doesNotMatch(html, leaks);
  }
});

function tagOf(language: Language): string {
  return language === "va" ? "ca-valencia" : language;
}

Deno.test("every step of a visit that meets a lost database is that page, and says nothing else", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  const end = await signInWithPin(clave, b, ana);
  const code = end.url.searchParams.get("code")!;
  const other = visitor(clave);
  await askForPin(clave, other, ana);
  const pin = other.request({ code: await clave.lastCodeTo(ana.phone) });
  clave.database.client.close();
  const printed = quiet();
  for (const request of [pin, redeem(clave, code)]) {
    const answer = await clave.app.fetch(request);
    equal(answer.status, 503);
    doesNotMatch(await answer.text(), leaks);
  }
  const answer = await clave.app.fetch(redeem(clave, code));
  equal((await answer.json()).error, "temporarily_unavailable");
  printed.restore();
  equal(printed.said, "");
  equal((await clave.app.request("/health")).status, 503);
});

/** A port that refuses, and one that takes a call and never answers. */
const lostStores = {
  "a Redis that is gone": (address: string, listener: Deno.Listener) => {
    listener.close();
    return address;
  },
  "a Redis that hangs": (address: string) => address,
};

for (const [name, lose] of Object.entries(lostStores)) {
  Deno.test({
    name: `${name} is that page too, soon, and what does not need it goes on`,
    ignore: !hasRedis(),
    async fn() {
      await using clave = await openClave({ store: "redis" });
      const b = visitor(clave);
      await registerByLetter(clave, b, ana);
      await askForPin(clave, b, ana);
      const sent = b.request({ code: await clave.lastCodeTo(ana.phone) });
      const other = visitor(clave);
      await other.open(authorizeAddress(base));
      await other.send({ action: "pin" });
      await other.send({ document: ana.document });
      const contrast = other.request({ contrast: ana.contrast });
      const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
      const { port } = listener.addr as Deno.NetAddr;
      const url = lose(`http://127.0.0.1:${port}`, listener);
      using node = await openNode(clave, {
        redis: () => redisClient({ url, token: "a-token" }),
      });
      const isThatPage = async (request: Request) => {
        const startedAt = performance.now();
        const answer = await node.app.fetch(request);
        const took = performance.now() - startedAt;
        equal(answer.status, 503);
        const html = await answer.text();
        ok(html.includes(clave.lines.at(-1)!.reference!));
        doesNotMatch(html, leaks);
        match(clave.lines.at(-1)!.error ?? "", /^RedisError /);
        return took;
      };
      for (const request of [sent, contrast]) {
        let took = Infinity;
        // Soon for once is enough: this machine may be busy with something else for some seconds.
        for (let tries = 0; tries < 9 && took >= 2_500; tries++) {
          took = await isThatPage(request.clone());
        }
        ok(took < 2_500, `${took} ms`);
      }
      equal((await node.app.request("/es")).status, 200);
      equal((await node.app.request("/es/register")).status, 200);
      const health = await node.app.request("/health");
      equal(health.status, 503);
      const { database, store } = await health.json();
      deepEqual([database, store], ["up", "down"]);
      if (name.includes("hangs")) listener.close();
      // Nothing was used up: where there is a Redis, she goes on with the same PIN.
      const end = await b.send({ code: await clave.lastCodeTo(ana.phone) });
      ok(end.url.searchParams.get("code"));
    },
  });
}

/** What the process itself prints, while this lasts. */
function quiet() {
  const real = { error: console.error, log: console.log };
  const heard = { said: "", restore: () => Object.assign(console, real) };
  console.error = console.log = (...all: unknown[]) => {
    heard.said += all.join(" ");
  };
  return heard;
}
