// Signatures inside PDFs, judged by strangers' programs: PAdES B-B with a seal made here (RG-05).

import { deepEqual, equal, notEqual, ok, rejects } from "node:assert/strict";
import { createPrivateKey } from "node:crypto";
import { Buffer } from "node:buffer";
import { PDFDocument } from "@cantoo/pdf-lib";
import { makeSeal } from "../../db/keys/certificate.ts";
import { signPdf } from "../../db/keys/pades.ts";
import { pemOf, readSeal } from "../../db/keys/seal_files.ts";
import { type Signatory, signingKey } from "../../db/keys/signatory.ts";
import type { Random } from "../../domain/ports.ts";
import { hasOpenssl, hasPdfsig } from "../support/install.ts";
import { pdfsig } from "../support/pdfsig.ts";

const random: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));
const day = 24 * 60 * 60 * 1000;
const as = { name: "Clave", reason: "Justificante ñ", at: new Date() };

/** A stranger's clock is the real one. */
function life(from = -1, until = 30) {
  const now = Date.now();
  return {
    notBefore: new Date(now + from * day),
    notAfter: new Date(now + until * day),
  };
}

async function newSeal(lasting = life()) {
  const { key, chain } = await makeSeal(lasting, random);
  const opened = createPrivateKey({
    key: Buffer.from(key),
    format: "der",
    type: "pkcs8",
  });
  const signatory: Signatory = {
    key: signingKey(opened)!,
    chain: [chain[0]!, ...chain.slice(1)],
  };
  return { signatory, authority: pemOf(chain.slice(1)) };
}

async function aPdf(useObjectStreams: boolean): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText("A document");
  return await pdf.save({ useObjectStreams });
}

const judged = {
  signature: "Signature is Valid.",
  certificate: "Certificate is Trusted.",
  kind: "ETSI.CAdES.detached",
  signer: "Clave, sello electrónico",
  whole: true,
};

for (const streams of [true, false]) {
  Deno.test({
    name: `signPdf() signs all of a file ${
      streams ? "with" : "without"
    } object streams, and leaves what was there`,
    ignore: !hasPdfsig(),
    async fn() {
      const { signatory, authority } = await newSeal();
      const pdf = await aPdf(streams);
      const signed = await signPdf(pdf, signatory, as);
      deepEqual(signed.subarray(0, pdf.length), pdf);
      deepEqual(await pdfsig(signed, authority), judged);
    },
  });
}

Deno.test({
  name: "signPdf() over a signed file leaves the first signature good",
  ignore: !hasPdfsig(),
  async fn() {
    const { signatory, authority } = await newSeal();
    const once = await signPdf(await aPdf(true), signatory, as);
    const twice = await signPdf(once, signatory, as);
    deepEqual(twice.subarray(0, once.length), once);
    // The first one no longer covers the whole file, and is valid all the same.
    const { signature, certificate } = await pdfsig(twice, authority);
    deepEqual([signature, certificate], [judged.signature, judged.certificate]);
  },
});

Deno.test({
  name:
    "a byte that was changed anywhere but in the signature's own room spoils it",
  ignore: !hasPdfsig(),
  async fn() {
    const { signatory, authority } = await newSeal();
    const signed = await signPdf(await aPdf(false), signatory, as);
    for (const part of [0.02, 0.05, 0.98]) {
      const changed = signed.slice();
      const at = Math.floor(changed.length * part);
      changed[at] = changed[at]! ^ 1;
      notEqual((await pdfsig(changed, authority)).signature, judged.signature);
    }
  },
});

Deno.test({
  name:
    "a seal of the same name from elsewhere, and one whose time is over, are trusted by nobody",
  ignore: !hasPdfsig(),
  async fn() {
    const { signatory } = await newSeal();
    const other = await newSeal();
    const signed = await signPdf(await aPdf(true), signatory, as);
    const stranger = await pdfsig(signed, other.authority);
    notEqual(stranger.certificate, judged.certificate);
    const old = await newSeal(life(-30, -1));
    const late = await signPdf(await aPdf(true), old.signatory, as);
    notEqual(
      (await pdfsig(late, old.authority)).certificate,
      judged.certificate,
    );
  },
});

const operatorKeys = {
  "RSA": ["rsa:2048"],
  "P-256": ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
  "P-384": ["ec", "-pkeyopt", "ec_paramgen_curve:P-384"],
  "P-521": ["ec", "-pkeyopt", "ec_paramgen_curve:P-521"],
};
for (const [kind, newKey] of Object.entries(operatorKeys)) {
  Deno.test({
    name: `signPdf() signs with an operator's ${kind} key too`,
    ignore: !hasPdfsig() || !hasOpenssl(),
    async fn() {
      const { signatory, pem } = await operatorsSeal(newKey);
      const signed = await signPdf(await aPdf(true), signatory, as);
      deepEqual(await pdfsig(signed, pem), {
        ...judged,
        signer: "Sello de pruebas",
      });
    },
  });
}

Deno.test({
  name:
    "makeSeal() gives a certificate of a seal that openssl verifies, for nothing but sealing",
  ignore: !hasOpenssl(),
  async fn() {
    await using folder = await files();
    const { signatory, authority } = await newSeal();
    const own = new Deno.Command("openssl", {
      args: ["x509", "-inform", "DER", "-noout", "-text"],
      stdin: "piped",
      stdout: "piped",
    }).spawn();
    const writer = own.stdin.getWriter();
    await writer.write(signatory.chain[0]);
    await writer.close();
    const text = new TextDecoder().decode((await own.output()).stdout);
    ok(text.includes("Digital Signature, Non Repudiation"), text);
    ok(text.includes("CA:FALSE"), text);
    ok(text.includes("organizationIdentifier = CL:ES-CLAVE"), text);
    await Deno.writeTextFile(`${folder.path}/ca.pem`, authority);
    await Deno.writeFile(`${folder.path}/seal.der`, signatory.chain[0]);
    const { success } = await new Deno.Command("openssl", {
      args: ["verify", "-CAfile", "ca.pem", "seal.der"],
      cwd: folder.path,
    }).output();
    equal(success, true);
  },
});

Deno.test("signPdf() throws at what is no PDF", async () => {
  const { signatory } = await newSeal();
  await rejects(signPdf(new Uint8Array([1, 2, 3]), signatory, as));
});

async function files() {
  const path = await Deno.makeTempDir();
  return {
    path,
    [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }),
  };
}

/** As an operator would bring one: made by openssl, and read from files. */
async function operatorsSeal(newKey: readonly string[]) {
  await using folder = await files();
  const { success } = await new Deno.Command("openssl", {
    args: [
      ...["req", "-x509", "-newkey", ...newKey, "-nodes"],
      ...["-keyout", "key.pem", "-out", "seal.pem"],
      ...["-days", "30", "-utf8", "-subj", "/C=ES/CN=Sello de pruebas"],
    ],
    cwd: folder.path,
  }).output();
  equal(success, true);
  const pem = await Deno.readTextFile(`${folder.path}/seal.pem`);
  const key = await Deno.readTextFile(`${folder.path}/key.pem`);
  const read = readSeal({ certificate: pem, key }, new Date());
  if (!read.ok) throw new Error(`${read.name} ${read.fault}`);
  return { pem, signatory: read.value.signatory };
}
