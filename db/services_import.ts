// `deno task services FILE.json`: puts the catalogue of services in the database.

import type { Client } from "@libsql/client";
import type { Policy } from "../domain/policy.ts";
import type { Service } from "../domain/services.ts";
import { readService, type ServiceProblem } from "../domain/services_file.ts";
import { type ImportIo, openFile } from "./import_io.ts";
import { putServices } from "./libsql/services.ts";

export interface BadService {
  /** In the file's array, from 0. */
  readonly index: number;
  /** Where in the entry; empty for the entry itself. */
  readonly field: string;
  readonly problem: ServiceProblem | "repeated-id";
}

export type ServicesImport =
  | {
    readonly kind: "done";
    readonly imported: number;
    readonly bad: readonly BadService[];
  }
  | { readonly kind: "not-json" }
  | { readonly kind: "not-an-array" };

/** Puts the good entries in the catalogue, in the place of those of the same id, and tells the bad ones. Nothing is removed. */
export async function servicesImport(
  client: Client,
  text: string,
  policy: Policy,
): Promise<ServicesImport> {
  const entries = parsed(text);
  if (entries === undefined) return { kind: "not-json" };
  if (!Array.isArray(entries)) return { kind: "not-an-array" };
  const good = new Map<string, Service>();
  const bad: BadService[] = [];
  entries.forEach((entry: unknown, index) => {
    const read = readService(entry, policy);
    if (!read.ok) {
      bad.push(...read.problems.map((problem) => ({ index, ...problem })));
    } else if (good.has(read.value.id)) {
      bad.push({ index, field: "id", problem: "repeated-id" });
    } else {
      good.set(read.value.id, read.value);
    }
  });
  if (good.size > 0) await putServices(client, [...good.values()]);
  return { kind: "done", imported: good.size, bad };
}

/** Answers with the exit code: 0 where every entry was good. */
export async function runServicesImport(
  path: string,
  { client, policy }: { readonly client: Client; readonly policy: Policy },
  io: ImportIo,
): Promise<number> {
  const file = await openFile(path, io);
  if (!file) return 1;
  const { fileBytes } = policy.services;
  const text = await textUpTo(fileBytes, file.readable);
  if (text === null) {
    io.err(`${path}: more than ${fileBytes} bytes\n`);
    return 1;
  }
  const done = await servicesImport(client, text, policy);
  if (done.kind === "not-json") io.err(`${path}: not JSON\n`);
  if (done.kind === "not-an-array") io.err(`${path}: not an array\n`);
  if (done.kind !== "done") return 1;
  for (const { index, field, problem } of done.bad) {
    io.err(`${path}: [${index}] ${plain(field)}: ${words[problem]}\n`);
  }
  io.out(`${path}: ${done.imported} services imported\n`);
  return done.bad.length === 0 ? 0 : 1;
}

/** The file's own names, as a terminal may show them: none of them moves its cursor or fills it. */
function plain(field: string): string {
  return [...field].slice(0, mostShown).join("")
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\uFFFD");
}

/** Longer than any field of ours is deep. */
const mostShown = 60;

/** Null for what is longer: whatever comes, memory holds no more. */
async function textUpTo(
  most: number,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<string | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > most) return null;
    parts.push(part);
  }
  return await new Blob(parts).text();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const words: Record<BadService["problem"], string> = {
  "missing": "is missing",
  "unknown": "no such field",
  "wrong-type": "is not of the right type",
  "bad-id": "only a-z, 0-9 and hyphens, at most 64",
  "bad-text":
    "a text of 1 to 200 characters that can be seen, a description 400, without < and >",
  "bad-level": "neither low nor substantial nor high",
  "unsafe-address":
    "only https, or http on the loopback; no fragment, wildcard or credentials",
  "no-address": "at least one address",
  "unknown-scope": "no such scope",
  "weak-secret": "too short: use at least 32 random characters",
  "bad-algorithm": "neither ES256 nor EdDSA",
  "unknown-need": "no such need",
  "too-many": "too many of them",
  "repeated-id": "the file has it already",
};
