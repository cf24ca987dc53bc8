// What hostile and broken programs send: a grammar of malformed requests over an app's own routes, for fast-check.

import fc from "fast-check";
import { languages } from "../../domain/language.ts";

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer> | null;
}

/** What real requests hold, so that junk gets past the first door. */
export interface Known {
  readonly values: readonly string[];
  /** For the parameters of paths. */
  readonly segments: readonly string[];
  readonly cookies: readonly string[];
}

/** Stands in every page as text or not at all. */
export const markup = "<svg/onload=alert(1)>";

const nasty = fc.constantFrom(
  "",
  " ",
  "\0",
  "a\0b",
  "%",
  "%zz",
  "%00",
  "%ff%fe",
  "%ed%a0%80",
  "\ud800",
  "\udfff\ud800",
  "\u202e\u200b\ufeff",
  "e\u0301\u0301\u0301",
  "../../etc/passwd",
  "..%2f..%2f",
  "\r\nSet-Cookie: a=b",
  "__proto__",
  "constructor",
  "' or 1=1 --",
  markup,
  `"><${markup}`,
  "-1",
  "1e999",
  "NaN",
  "9".repeat(400),
  "٣٤٥٦٧٨",
  "１２３４５６",
  "null",
  "[object Object]",
  "🙂".repeat(50),
  "\u0344\ufb2c\u1e9b\u0323",
  "\u1100\u1161\u11a8".repeat(200),
  "A\u030a".repeat(2_000),
  "👩‍👩‍👧‍👦\ufe0f",
  "\ufffe\uffff\u{10ffff}",
  "%C3",
  "%F4%90%80%80",
  "x".repeat(5_000),
  "ñ".repeat(9_000),
);

const names = [
  "document",
  "contrast",
  "csv",
  "phone",
  "phone_again",
  "email",
  "email_again",
  "accept",
  "code",
  "action",
  "password",
  "new_password",
  "new_password_again",
  "activation_code",
  "client_id",
  "client_secret",
  "redirect_uri",
  "response_type",
  "scope",
  "state",
  "nonce",
  "code_challenge",
  "code_challenge_method",
  "code_verifier",
  "grant_type",
  "acr_values",
  "prompt",
  "max_age",
  "ui_locales",
  "id_token_hint",
  "post_logout_redirect_uri",
  "request",
  "request_uri",
  "response_mode",
  "access_token",
  "to",
  "advance",
];

const headerNames = [
  "accept",
  "accept-encoding",
  "accept-language",
  "authorization",
  "content-length",
  "content-type",
  "cookie",
  "forwarded",
  "host",
  "hx-request",
  "hx-request-type",
  "if-none-match",
  "origin",
  "range",
  "referer",
  "sec-fetch-site",
  "transfer-encoding",
  "x-forwarded-for",
  "x-http-method-override",
];

const types = [
  "application/x-www-form-urlencoded",
  "application/x-www-form-urlencoded; charset=utf-16",
  "APPLICATION/X-WWW-FORM-URLENCODED;;;",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  'multipart/form-data; boundary="',
  "application/json",
  "text/plain",
  "text/xml",
  "a/b/c",
  ";",
  "",
];

const methods = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "PROPFIND",
  "M-SEARCH",
];

/** `patterns` are the paths of the app's routes as Hono writes them. */
export function junk(
  patterns: readonly string[],
  known: Known,
): fc.Arbitrary<Sent> {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known.values) },
    { weight: 2, arbitrary: nasty },
    { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  );
  const pair = fc.tuple(fc.constantFrom(...names), value);
  const form = fc.array(pair, { maxLength: 8 }).map(encoded);
  const segment = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...known.segments) },
    value.map(escaped),
    nasty.map((text) => text.replace(/[\s?#\\]/g, "%20")),
    fc.constantFrom(...known.segments).map((text) => text.slice(0, -3)),
  );
  const path = fc.oneof(
    { weight: 8, arbitrary: ofPattern(patterns, segment) },
    {
      weight: 1,
      arbitrary: fc.array(segment, { maxLength: 6 })
        .map((parts) => `/${parts.join("/")}`),
    },
  );
  const cookie = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...known.cookies) },
      fc.tuple(
        fc.constantFrom(
          "__Host-browser",
          "__Host-session",
          "__Host-device",
          "other",
          "",
        ),
        value,
      ).map(([name, text]) => `${name}=${text}`),
    ),
    { maxLength: 4 },
  ).map((all) => all.join("; "));
  const header = fc.oneof(
    fc.tuple(fc.constantFrom(...headerNames), value),
    fc.tuple(fc.constant("content-type"), fc.constantFrom(...types)),
    fc.tuple(
      fc.constant("authorization"),
      value.map((text) => `Basic ${text}`),
    ),
    fc.tuple(
      fc.constant("authorization"),
      value.map((text) => `Bearer ${text}`),
    ),
  );
  const body = fc.oneof(
    { weight: 4, arbitrary: form.map(bytes) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map(copied) },
    { weight: 1, arbitrary: fc.json({ maxDepth: 5 }).map(bytes) },
    { weight: 1, arbitrary: fc.array(pair).map((all) => bytes(parts(all))) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        bytes("[".repeat(10_000)),
        bytes("a=".repeat(20_000)),
        bytes("&".repeat(16_384)),
        bytes(`document=${"%41".repeat(6_000)}`),
        bytes(`document=12345678Z&password=${"%F0%9F%99%82".repeat(1_300)}`),
        bytes(`document=12345678Z&password=${"%ED%A0%80".repeat(1_700)}`),
        bytes(`new_password=${"A%CC%8A".repeat(2_000)}&new_password_again=%00`),
        bytes("code=123456".repeat(1_000)),
        bytes("--x\r\n\r\n"),
      ),
    },
  );
  return fc.record({
    method: fc.constantFrom(...methods, "POST", "POST", "POST"),
    path,
    query: fc.oneof(fc.constant(""), form, nasty),
    headers: fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(types[0]!) },
        { weight: 1, arbitrary: fc.constantFrom(...types) },
      ).map((type) => ["content-type", type] as const),
      cookie.map((text) => ["cookie", text] as const),
      fc.array(header, { maxLength: 3 }),
    ).map(([type, cookies, more]) => [type, cookies, ...more]),
    body: fc.oneof({ weight: 4, arbitrary: body }, fc.constant(null)),
  });
}

/** Null for what no client can even put into a request. */
export function requestOf(base: string, sent: Sent): Request | null {
  const headers = new Headers();
  for (const [name, value] of sent.headers) {
    // A header holds bytes, and neither NUL nor an end of line.
    const text = value.replace(/[\0\r\n]|[^\0-\xff]/gu, "?").trim();
    headers.append(name, text);
  }
  const bodiless = sent.method === "GET" || sent.method === "HEAD";
  const query = sent.query && `?${sent.query.replaceAll("#", "%23")}`;
  try {
    return new Request(base + sent.path + query, {
      method: sent.method,
      headers,
      body: bodiless ? null : sent.body,
      redirect: "manual",
    });
  } catch {
    return null;
  }
}

function ofPattern(
  patterns: readonly string[],
  segment: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const language = fc.constantFrom(...languages);
  return fc.constantFrom(...patterns).chain((pattern) => {
    const filled = pattern.slice(1).split("/").map((part) => {
      if (part.startsWith(":language")) return language;
      if (part.startsWith(":") || part === "*") return segment;
      return fc.constant(part);
    });
    return fc.tuple(...filled).map((all) => `/${all.join("/")}`);
  });
}

function encoded(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([name, value]) => `${name}=${escaped(value)}`).join("&");
}

/** As a form writes it, where it can be written at all. */
function escaped(text: string): string {
  return /^%/.test(text) ? text : encodeURIComponent(text.toWellFormed());
}

function parts(pairs: readonly (readonly [string, string])[]): string {
  const all = pairs.map(([name, value]) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"; filename="f"\r\n\r\n${value}\r\n`
  );
  return `${all.join("")}--x--\r\n`;
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function copied(given: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(given);
}
