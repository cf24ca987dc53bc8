// The style sheet and the script as they are served.

import { equal, match, ok } from "node:assert/strict";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { assets } from "../../routes/http/assets.ts";
import { portal } from "../support/portal.ts";

const get = (address: string, encodings: string) =>
  portal().request(address, { headers: { "accept-encoding": encodings } });

Deno.test("assets are kept for ever under the hash of their content", async () => {
  for (const [name, address] of Object.entries(assets)) {
    match(address, /^\/_s\/[a-z]+\.[0-9a-f]{16}\.(css|js)$/);
    const answer = await get(address, "gzip, br");
    equal(answer.status, 200);
    equal(
      answer.headers.get("cache-control"),
      "public, max-age=31536000, immutable",
    );
    equal(answer.headers.get("vary"), "Accept-Encoding");
    equal(answer.headers.get("content-encoding"), "br");
    const type = name === "css" ? "text/css" : "text/javascript";
    equal(answer.headers.get("content-type"), `${type}; charset=utf-8`);
  }
});

Deno.test("assets are the same in every encoding", async () => {
  for (const address of Object.values(assets)) {
    const body = async (encodings: string) =>
      new Uint8Array(await (await get(address, encodings)).arrayBuffer());
    const plain = await body("");
    ok(brotliDecompressSync(await body("br")).equals(plain));
    ok(gunzipSync(await body("gzip;q=0.5, br;q=0")).equals(plain));
  }
});

Deno.test("assets keep their budgets", async () => {
  const size = async (address: string) =>
    (await (await get(address, "br")).arrayBuffer()).byteLength;
  ok(await size(assets.css) <= 4500);
  ok(await size(assets.htmx) <= 15_300);
  ok(await size(assets.key) <= 3000);
  ok(await size(assets.app) <= 1500);
});

Deno.test("assetRoutes() serve another version's hash, but let nobody keep it", async () => {
  const other = assets.css.replace(/\.[0-9a-f]{16}\./, ".0123456789abcdef.");
  const answer = await get(other, "br");
  equal(answer.status, 200);
  equal(answer.headers.get("cache-control"), "no-store");
});

Deno.test("assetRoutes() know no other file", async () => {
  for (
    const path of [
      "/_s/other.0123456789abcdef.css",
      "/_s/site.css",
      "/_s/site.zz.css",
      "/_s/..%2fdeno.json",
      "/_s/",
    ]
  ) equal((await get(path, "br")).status, 404, path);
});
