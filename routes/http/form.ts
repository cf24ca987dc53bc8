// Reading a posted form: small, plain, and never a surprise.

import type { Context } from "hono";
import type { Env } from "./env.ts";

export type FormAnswer =
  | { readonly kind: "form"; readonly fields: Fields }
  | { readonly kind: "bad"; readonly status: 400 | 413 | 415 };

/** A field that was not sent reads as empty; of one sent twice, the first counts. */
export type Fields = (name: string) => string;

/** More than any form of ours can hold. */
const mostBytes = 16 * 1024;

export async function readForm(c: Context<Env>): Promise<FormAnswer> {
  const type = c.req.header("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) {
    return { kind: "bad", status: 415 };
  }
  const length = c.req.header("content-length");
  if (Number(length ?? 0) > mostBytes) return { kind: "bad", status: 413 };
  // No more comes than was announced (RFC 9112 6.3), and read whole it costs a third.
  const text = length === undefined
    ? await boundedText(c.req.raw)
    : await c.req.raw.text();
  if (text === null) return { kind: "bad", status: 413 };
  const params = new URLSearchParams(text);
  return { kind: "form", fields: (name) => params.get(name) ?? "" };
}

/** Reads no further than the bound. */
async function boundedText(request: Request): Promise<string | null> {
  if (!request.body) return "";
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body) {
    size += part.length;
    if (size > mostBytes) return null;
    parts.push(part);
  }
  return new TextDecoder().decode(await new Blob(parts as BlobPart[]).bytes());
}
