// Reading a posted form with files (RFC 7578): bounded before anything is looked at, and never copied.

import type { Context } from "hono";
import type { Env } from "./env.ts";
import type { Fields } from "./form.ts";
import { type Turns, turns } from "./turns.ts";

export type FilesAnswer =
  | { readonly kind: "form"; readonly fields: Fields; readonly files: Files }
  /** 400: cut off, or no form at all; 408: too slow; 409: she has begun anew since; 503: others are uploading. */
  | { readonly kind: "bad"; readonly status: BadStatus };

type BadStatus = 400 | 408 | 409 | 413 | 415 | 503;

/** A view of what was read; empty for a file that was not sent. Of two of one name the first counts. */
export type Files = (name: string) => Uint8Array;

export interface FormBounds {
  readonly bytes: number;
  readonly parts: number;
  readonly seconds: number;
  /** How many such forms one process reads at a time. */
  readonly atOnce: number;
}

export interface Sender {
  /** One reading at a time. */
  readonly of: string;
  /** Asked before anything is read: an answer refuses her. */
  admit(): Promise<Response | null>;
}

/** Of this process: it is its memory that is bounded. A process has one world; tests have many. */
const turnsOf = new WeakMap<object, Turns>();

function turnsHere(c: Context<Env>): Turns {
  const world = c.get("world");
  const found = turnsOf.get(world) ?? turns();
  turnsOf.set(world, found);
  return found;
}

/**
 * Not by the platform's `formData()`: that copies each file twice, and makes an object of each of a million empty parts. What
 * `work` answers is answered; the memory is its own until then.
 */
export async function withFiles(
  c: Context<Env>,
  bounds: FormBounds,
  sender: Sender,
  work: (answer: FilesAnswer) => Promise<Response>,
): Promise<Response> {
  const refuse = (status: BadStatus) => work({ kind: "bad", status });
  const boundary = boundaryOf(c.req.header("content-type") ?? "");
  if (boundary === null) return await refuse(415);
  const refused = await sender.admit();
  if (refused) {
    await forget(c.req.raw, bounds);
    return refused;
  }
  // Only now: whoever may send no more stops nothing that is under way.
  const turn = await turnsHere(c).take(sender.of, bounds.atOnce);
  if (!turn) {
    const busy = await refuse(503);
    await forget(c.req.raw, bounds);
    return busy;
  }
  try {
    const read = await readBody(c.req.raw, bounds, turn.overtaken);
    if (typeof read === "number") return await refuse(read);
    const parts = partsOf(read, boundary, bounds.parts);
    if (!parts) return await refuse(400);
    const decoder = new TextDecoder();
    return await work({
      kind: "form",
      fields: (name) => decoder.decode(valueOf(parts, name, false)),
      files: (name) => valueOf(parts, name, true),
    });
  } finally {
    turn.end();
  }
}

interface FormPart {
  readonly name: string;
  readonly file: boolean;
  readonly body: Uint8Array;
}

const nothing = new Uint8Array();

function valueOf(parts: readonly FormPart[], name: string, file: boolean) {
  return parts.find((one) => one.name === name && one.file === file)?.body ??
    nothing;
}

/** Null where it is no form with files. RFC 2046 5.1.1: at most 70 characters. */
function boundaryOf(type: string): string | null {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i
      .exec(type) ?? [];
  const boundary = quoted ?? plain ?? "";
  return /^[\x20-\x7e]{1,70}$/.test(boundary) ? boundary : null;
}

/** Browsers that are answered while they still send show their own error instead: so much more is let in and forgotten. */
const patience = 4;

/** The whole body, or the status of what is wrong with it. */
async function readBody(
  request: Request,
  { bytes: most, seconds, most: letIn = most * patience }:
    & Pick<FormBounds, "bytes" | "seconds">
    & { readonly most?: number },
  overtaken?: AbortSignal,
): Promise<Uint8Array | 400 | 408 | 409 | 413> {
  const announced = Number(request.headers.get("content-length") ?? NaN);
  const reader = request.body?.getReader();
  if (!reader) return 400;
  let stopped: 408 | 409 | null = null;
  const stop = (why: 408 | 409) => {
    stopped ??= why;
    reader.cancel().catch(() => {});
  };
  const clock = setTimeout(() => stop(408), seconds * 1000);
  const overtake = () => stop(409);
  if (overtaken?.aborted) overtake();
  overtaken?.addEventListener("abort", overtake);
  // Room is made for what has come, not for what is announced: announcing is cheap.
  let held = new Uint8Array(Math.min(firstRoom, most));
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (size + value.length <= most) {
        if (size + value.length > held.length) {
          const grown = new Uint8Array(
            Math.min(most, Math.max(held.length * 2, size + value.length)),
          );
          grown.set(held.subarray(0, size));
          held = grown;
        }
        held.set(value, size);
      } else held = nothing;
      size += value.length;
      if (size > letIn) break;
    }
  } catch {
    return stopped ?? 400;
  } finally {
    clearTimeout(clock);
    overtaken?.removeEventListener("abort", overtake);
    reader.cancel().catch(() => {});
  }
  if (stopped) return stopped;
  if (size > most) return 413;
  if (!Number.isNaN(announced) && size < announced) return 400;
  return held.subarray(0, size);
}

/** Lets in, and forgets, what is sent to a page that will not take it: else the sender's browser shows an error of its own. */
export async function letIn(c: Context<Env>): Promise<void> {
  const { photo, film, uploadSeconds } = c.get("world").policy.video;
  if (boundaryOf(c.req.header("content-type") ?? "") === null) return;
  const bytes = 2 * photo.bytes + film.bytes;
  await forget(c.req.raw, { bytes, seconds: uploadSeconds });
}

function forget(
  request: Request,
  { bytes, seconds }: Pick<FormBounds, "bytes" | "seconds">,
) {
  return readBody(request, { bytes: 0, seconds, most: bytes });
}

const firstRoom = 1024 * 1024;
const cr = 13;

/** Null for what is not written as it should be, or has more than `most` parts. */
function partsOf(
  body: Uint8Array,
  boundary: string,
  most: number,
): FormPart[] | null {
  const line = Uint8Array.from(
    `\r\n--${boundary}`,
    (character) => character.charCodeAt(0),
  );
  const parts: FormPart[] = [];
  // The first one may stand at the very beginning, without the line's end before it.
  let at = startsAt(body, line.subarray(2), 0)
    ? line.length - 2
    : after(body, line, 0);
  for (;;) {
    if (at === null) return null;
    if (body[at] === 0x2d && body[at + 1] === 0x2d) return parts;
    const from = lineEnd(body, at);
    const end = from === null ? null : find(body, line, from - 2);
    if (from === null || end === null || parts.length === most) return null;
    const part = partOf(body.subarray(from, Math.max(from, end)));
    if (!part) return null;
    parts.push(part);
    at = end + line.length;
  }
}

/** Spaces may follow a boundary. */
function lineEnd(body: Uint8Array, from: number): number | null {
  let at = from;
  while (body[at] === 0x20 || body[at] === 0x09) at++;
  return body[at] === cr && body[at + 1] === 10 ? at + 2 : null;
}

/** More lines of a header than any browser writes. */
const headBytes = 4096;

function partOf(part: Uint8Array): FormPart | null {
  const head = part.subarray(0, headBytes);
  let end = 0;
  // An empty header is no header.
  for (;;) {
    end = head.indexOf(cr, end);
    if (end === -1) return null;
    if (startsAt(head, crlfcrlf, end)) break;
    end++;
  }
  const lines = new TextDecoder().decode(head.subarray(0, end)).split("\r\n");
  const disposition = lines.find((one) => /^content-disposition:/i.test(one));
  const said = /^content-disposition:\s*form-data\s*(;.*)$/i
    .exec(disposition ?? "")?.[1];
  const name = /;\s*name="([^"]*)"/i.exec(said ?? "")?.[1];
  if (said === undefined || name === undefined) return null;
  return {
    name,
    file: /;\s*filename\*?=/i.test(said),
    body: part.subarray(end + crlfcrlf.length),
  };
}

const crlfcrlf = Uint8Array.of(13, 10, 13, 10);

function after(
  body: Uint8Array,
  line: Uint8Array,
  from: number,
): number | null {
  const found = find(body, line, from);
  return found === null ? null : found + line.length;
}

/** `line` begins with a carriage return. Looked for from one to the next: in time that grows with the length alone. */
function find(
  body: Uint8Array,
  line: Uint8Array,
  from: number,
): number | null {
  for (let at = body.indexOf(cr, from); at !== -1;) {
    if (startsAt(body, line, at)) return at;
    at = body.indexOf(cr, at + 1);
  }
  return null;
}

function startsAt(body: Uint8Array, line: Uint8Array, at: number): boolean {
  if (at + line.length > body.length) return false;
  for (let index = 0; index < line.length; index++) {
    if (body[at + index] !== line[index]) return false;
  }
  return true;
}
