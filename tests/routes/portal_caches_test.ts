// What caches may keep of the portal: the same for everybody, whoever asks and whatever is sent along.

import { deepEqual, equal, ok } from "node:assert/strict";
import { languages as texts } from "../../views/text/text.ts";
import { siteMap } from "../../views/duties/sitemap.tsx";
import { seededServices } from "../support/catalogue.ts";
import { openClave } from "../support/clave.ts";
import { withOffices } from "../support/offices.ts";
import { ana, comeIn, registerByLetter, visitor } from "../support/steps.ts";

const base = "http://localhost:8000";

const paths = [
  ...siteMap(texts.es).flatMap(({ pages, own }) =>
    own ? [] : pages.map(([path]) => `/es${path}`)
  ),
  "/es/services/demo",
  "/es/services?by=body&need=taxes",
  "/es/offices?province=42",
  "/es-facil",
  "/es-facil/pin",
];

/** What an attacker sends for others to be given, or what tells people apart. */
const unkeyed: Readonly<Record<string, string>> = {
  "accept": "application/json",
  "accept-language": "eu",
  "cookie": `__Host-browser=${"a".repeat(24)}; x="><svg>`,
  "forwarded": "host=evil.example;proto=http",
  "hx-request": "true",
  "origin": "https://evil.example",
  "referer": "https://evil.example/",
  "user-agent": "<svg>",
  "x-forwarded-host": "evil.example",
  "x-forwarded-proto": "http",
  "x-http-method-override": "DELETE",
  "x-original-url": "/dev/outbox",
};

Deno.test("what caches keep hangs on the address alone, and sets no cookie", async () => {
  await using clave = await openClave();
  await seededServices(clave);
  await withOffices(clave.database.client);
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  await comeIn(clave, b, ana);
  const hers = [...b.cookies].map(([key, value]) =>
    `${key.split(" ")[1]}=${value}`
  ).join("; ");
  const get = (path: string, headers: Record<string, string>) =>
    clave.app.request(base + path, { headers });
  let kept = 0;
  for (const path of paths) {
    const plain = await get(path, {});
    const html = await plain.text();
    if (!plain.headers.get("cache-control")?.includes("public")) continue;
    kept++;
    equal(plain.headers.get("set-cookie"), null, path);
    for (const sent of [unkeyed, { cookie: hers }]) {
      const answer = await get(path, sent);
      equal(await answer.text(), html, path);
      deepEqual([...answer.headers], [...plain.headers], path);
    }
    const evil = await clave.app.request(
      `http://evil.example${path}`,
    );
    equal(await evil.text(), html, path);
  }
  ok(kept > 30, `${kept} pages are kept`);
});

Deno.test("a part of a page, or a page with what somebody typed, is nobody's to keep", async () => {
  await using clave = await openClave();
  await withOffices(clave.database.client);
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await clave.app.request(base + path, { headers });
    return answer.headers.get("cache-control");
  };
  for (const path of ["/es", "/es/help", "/es/offices", "/es/services"]) {
    ok((await get(path))!.startsWith("public"));
    // Some caches know no Vary, and would hand it out for the page.
    equal(await get(path, { "hx-request-type": "partial" }), "no-store");
  }
  for (
    const path of [
      "/es/offices?where=Soria",
      "/es/offices?where=Soria&province=42",
      "/es/services?words=impuestos",
      "/es/search?q=pin",
      "/es/search",
      "/es/services/nobody",
    ]
  ) equal(await get(path), "no-store", path);
});

Deno.test("an address longer than any of ours is refused before a page repeats it in its links", async () => {
  await using clave = await openClave();
  const ask = async (path: string) => {
    const answer = await clave.app.request(base + path);
    return [answer.status, (await answer.text()).length] as const;
  };
  const [status, length] = await ask(`/es/help?x=${"x".repeat(16_000)}`);
  equal(status, 200);
  ok(length < 120_000, `${length}`);
  for (const path of ["/es/help?x=", "/es/", "/es/search?q=", "/oidc/jwks?"]) {
    deepEqual(await ask(path + "x".repeat(17_000)), [414, 0]);
  }
});
