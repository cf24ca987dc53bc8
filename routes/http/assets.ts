// The style sheet, the scripts and the app's icons, each at an address that holds the hash of its content.

import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { Hono } from "hono";
import htmx from "htmx.org/dist/htmx.min.js" with { type: "text" };
import app from "../../views/assets/app.js" with { type: "text" };
import { appIcon, maskableIcon } from "../../views/assets/app_icon.ts";
import key from "../../views/assets/key.js" with { type: "text" };
import qrDecode from "qr/decode.js" with { type: "text" };
import qrTables from "qr" with { type: "text" };
import record from "../../views/assets/record.js" with { type: "text" };
import scan from "../../views/assets/scan.js" with { type: "text" };
import css from "../../views/assets/site.css" with { type: "text" };
import touchIcon from "../../views/assets/touch_icon.txt" with { type: "text" };
import type { Assets } from "../../views/layout.tsx";
import { acceptedEncoding, type Encoding } from "./compress.ts";
import type { Env } from "./env.ts";

interface Asset {
  readonly file: string;
  readonly type: string;
  /** The content in each encoding, made when first asked for and kept. */
  body(encoding: Encoding): Uint8Array<ArrayBuffer>;
}

const types = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
};

const served: Record<keyof Assets, Asset> = {
  app: asset("app", "js", app),
  css: asset("site", "css", css),
  htmx: asset("htmx", "js", htmx),
  key: asset("key", "js", key),
  record: asset("record", "js", record),
  scan: asset("scan", "js", scan),
};

/** What reads QR codes where the browser does not, in the two files of its package: `scan` loads it once the camera opens. */
const tables = asset("qrtables", "js", qrTables);
const reader = asset(
  "qrdecode",
  "js",
  qrDecode.replace("'./index.js'", `'./${tables.file}'`),
);
export const decoder = `/_s/${reader.file}`;

const drawn = {
  any: asset("icon", "svg", appIcon),
  maskable: asset("maskable", "svg", maskableIcon),
  touch: asset("touch", "png", Uint8Array.fromBase64(touchIcon)),
};

/** Of the installed app. `touch` is a PNG, for whoever takes no SVG: iPhones, and what shows notices. */
export const icons = {
  any: `/_s/${drawn.any.file}`,
  maskable: `/_s/${drawn.maskable.file}`,
  touch: `/_s/${drawn.touch.file}`,
};

const all = [
  ...Object.values(served),
  ...Object.values(drawn),
  tables,
  reader,
];

/** Where the layout finds them. */
export const assets: Assets = {
  app: `/_s/${served.app.file}`,
  css: `/_s/${served.css.file}`,
  htmx: `/_s/${served.htmx.file}`,
  key: `/_s/${served.key.file}`,
  record: `/_s/${served.record.file}`,
  scan: `/_s/${served.scan.file}`,
};

const year = 365 * 24 * 60 * 60;

export function assetRoutes() {
  return new Hono<Env>().get(
    "/_s/:file{[a-z]+\\.[0-9a-f]{16}\\.[a-z]+}",
    (c) => {
      const file = c.req.param("file");
      const exact = all.find((one) => one.file === file);
      // While nodes of two versions answer side by side, a page of one may ask the other for its style sheet.
      // It gets the present one, kept by nobody: a page is dressed, and no cache learns a wrong content for a hash.
      const found = exact ??
        all.find((one) => unhashed(one.file) === unhashed(file));
      if (!found) return c.notFound();
      // A PNG is packed as it is.
      const encoding = found.type === types.png
        ? "identity"
        : acceptedEncoding(c.req.header("accept-encoding"));
      c.header("Content-Type", found.type);
      c.header("Vary", "Accept-Encoding");
      c.header(
        "Cache-Control",
        exact ? `public, max-age=${year}, immutable` : "no-store",
      );
      if (encoding !== "identity") c.header("Content-Encoding", encoding);
      return c.body(found.body(encoding));
    },
  );
}

function unhashed(file: string): string {
  return file.replace(/\.[0-9a-f]{16}\./, ".");
}

function asset(
  name: string,
  extension: keyof typeof types,
  content: string | Uint8Array<ArrayBuffer>,
): Asset {
  const plain = typeof content === "string"
    ? new TextEncoder().encode(content)
    : content;
  const hash = createHash("sha256").update(plain).digest("hex").slice(0, 16);
  const made: Partial<Record<Encoding, Uint8Array<ArrayBuffer>>> = {};
  return {
    file: `${name}.${hash}.${extension}`,
    type: types[extension],
    body: (encoding) => made[encoding] ??= encoded(plain, encoding),
  };
}

/** As small as can be: it is done once, and sent for a year. */
function encoded(
  plain: Uint8Array<ArrayBuffer>,
  encoding: Encoding,
): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case "br":
      return new Uint8Array(brotliCompressSync(plain, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
      }));
    case "gzip":
      return new Uint8Array(gzipSync(plain, { level: 9 }));
    case "identity":
      return plain;
  }
}
