// The system's seal: made once for all nodes, renewed when its time is over, or the operator's own (RG-05).

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { generateKeyPairSync, X509Certificate } from "node:crypto";
import { PDFDocument } from "@cantoo/pdf-lib";
import { makeSeal } from "../../db/keys/certificate.ts";
import { documentSeal } from "../../db/keys/document_seal.ts";
import { openKeys } from "../../db/keys/open.ts";
import { pemOf, readSeal } from "../../db/keys/seal_files.ts";
import { developmentSecretKey } from "../../db/settings.ts";
import type { DocumentSeal } from "../../domain/ports.ts";
import { fileDatabase, type TestDatabase } from "../support/database.ts";
import { hasPdfsig } from "../support/install.ts";
import { pdfsig } from "../support/pdfsig.ts";

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const day = 24 * 60 * 60 * 1000;
const start = new Date();
const after = (days: number) => new Date(start.getTime() + days * day);

/** A node of its own over this database. */
async function node(
  { client }: TestDatabase,
  now = () => start,
): Promise<DocumentSeal> {
  const keys = await openKeys(client, developmentSecretKey, random);
  if (!keys.ok) throw new Error(keys.problem);
  const means = { now, random, days: 3650 };
  return documentSeal(null, keys.value.atNeed, means);
}

async function signed(seal: DocumentSeal): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  return await seal.sign(await pdf.save(), { reason: "a test", at: start });
}

Deno.test("starting makes no seal; the first need does, in no clear letter", async () => {
  await using database = await fileDatabase();
  const seal = await node(database);
  const made = "select wrapped from keys where use = 'document-seal'";
  deepEqual((await database.client.execute(made)).rows, []);
  await seal.certificate();
  const { rows: [row] } = await database.client.execute(made);
  match(String(row!.wrapped), /^[\w-]+$/);
});

Deno.test("nodes that need a seal at once share one, and so does whoever starts later", async () => {
  await using database = await fileDatabase();
  const nodes = await Promise.all([1, 2, 3, 4].map(() => node(database)));
  const all = await Promise.all(nodes.map((one) => one.certificate()));
  all.push(await (await node(database)).certificate());
  equal(new Set(all).size, 1);
  equal(all[0]!.match(/BEGIN CERTIFICATE/g)!.length, 1);
});

Deno.test({
  name:
    "a seal whose time is over is followed by another, and what it sealed goes on being checked",
  ignore: !hasPdfsig(),
  async fn() {
    await using database = await fileDatabase();
    let now = start;
    const seal = await node(database, () => now);
    const before = await signed(seal);
    const first = await seal.certificate();
    now = after(3651);
    await signed(seal);
    const both = await seal.certificate();
    ok(both.startsWith(first));
    equal(both.match(/BEGIN CERTIFICATE/g)!.length, 2);
    equal((await pdfsig(before, both)).signature, "Signature is Valid.");
  },
});

Deno.test({
  name: "the operator's own seal is the one that signs, with its chain",
  ignore: !hasPdfsig(),
  async fn() {
    const files = await someFiles();
    const read = readSeal(files, start);
    if (!read.ok) throw new Error(read.fault);
    equal(read.value.name, "Clave, sello electrónico");
    await using database = await fileDatabase();
    const keys = await openKeys(database.client, developmentSecretKey, random);
    if (!keys.ok) throw new Error(keys.problem);
    const means = { now: () => start, random, days: 1 };
    const seal = documentSeal(read.value, keys.value.atNeed, means);
    equal(await seal.certificate(), files.certificate);
    const { signature, certificate } = await pdfsig(
      await signed(seal),
      files.certificate,
    );
    equal(signature, "Signature is Valid.");
    equal(certificate, "Certificate is Trusted.");
  },
});

Deno.test("readSeal() names the file that is at fault", async () => {
  const good = await someFiles();
  const other = await someFiles();
  const encrypted = String(
    generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({
      type: "pkcs8",
      format: "pem",
      cipher: "aes-256-cbc",
      passphrase: "a passphrase",
    }),
  );
  const ed25519 = String(
    generateKeyPairSync("ed25519").privateKey
      .export({ type: "pkcs8", format: "pem" }),
  );
  // A curve of Bitcoin's, that neither WebCrypto nor readers of PDF sign with.
  const secp256k1 = String(
    generateKeyPairSync("ec", { namedCurve: "secp256k1" }).privateKey
      .export({ type: "pkcs8", format: "pem" }),
  );
  const faults = [
    ["SEAL_CERTIFICATE", { ...good, certificate: "" }],
    ["SEAL_CERTIFICATE", { ...good, certificate: good.key }],
    ["SEAL_CERTIFICATE", {
      ...good,
      certificate: good.certificate.replace("MII", "AAA"),
    }],
    ["SEAL_KEY", { ...good, key: "" }],
    ["SEAL_KEY", { ...good, key: good.certificate }],
    ["SEAL_KEY", { ...good, key: encrypted }],
    ["SEAL_KEY", { ...good, key: ed25519 }],
    ["SEAL_KEY", { ...good, key: secp256k1 }],
    ["SEAL_KEY", { ...good, key: other.key }],
  ] as const;
  for (const [name, files] of faults) {
    const read = readSeal(files, start);
    equal(!read.ok && read.name, name);
  }
  for (const days of [-2, 400]) {
    const read = readSeal(good, after(days));
    equal(!read.ok && read.name, "SEAL_CERTIFICATE");
  }
  notEqual(good.key, other.key);
});

/** A seal and its authority, as an operator would have them. */
async function someFiles() {
  const period = { notBefore: after(-1), notAfter: after(365) };
  const made = await makeSeal(period, random);
  const certificate = pemOf(made.chain);
  new X509Certificate(certificate);
  const key =
    `-----BEGIN PRIVATE KEY-----\n${made.key.toBase64()}\n-----END PRIVATE KEY-----\n`;
  return { certificate, key };
}
