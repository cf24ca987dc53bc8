// Reading a posted form: small, plain, and never a surprise.

import type { Context } from "hono";
import type { Env } from "./env.ts";
import { keptInForm } from "./kept.ts";

export type FormAnswer =
  | { readonly kind: "form"; readonly fields: Fields }
  | { readonly kind: "bad"; readonly status: 400 | 413 | 415 };

/** A field that was not sent reads as empty; of one sent twice, the first counts. */
export type Fields = (name: string) => string;

/** More than any form of ours can hold. */
const mostBytes = 16 * 1024;

/** Read once, for all who ask about it. */
export function readForm(c: Context<Env>): Promise<FormAnswer> {
  const reading = c.get("form") ?? read(c);
  c.set("form", reading);
  return reading;
}

/** Null where nothing was posted, or nothing that can be read: whoever asks for it next says so. */
export async function postedForm(c: Context<Env>): Promise<Fields | null> {
  if (c.req.method !== "POST") return null;
  const form = await readForm(c);
  return form.kind === "form" ? form.fields : null;
}

/** Whether it can be read as such; one with files is another kind. */
function isPlainForm(c: Context<Env>): boolean {
  const type = c.req.header("content-type") ?? "";
  return /^application\/x-www-form-urlencoded\b/i.test(type);
}

async function read(c: Context<Env>): Promise<FormAnswer> {
  if (!isPlainForm(c)) return { kind: "bad", status: 415 };
  const length = c.req.header("content-length");
  if (Number(length ?? 0) > mostBytes) return { kind: "bad", status: 413 };
  // No more comes than was announced (RFC 9112 6.3), and read whole it costs a third.
  const text = length === undefined
    ? await boundedText(c.req.raw)
    : await c.req.raw.text();
  if (text === null) return { kind: "bad", status: 413 };
  const params = new URLSearchParams(text);
  const fields: Fields = (name) => params.get(name) ?? "";
  await keptInForm(c, fields, (name) => params.has(name));
  return { kind: "form", fields };
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
