// Signatures inside PDFs, judged by strangers' programs: PAdES B-B with a seal made here (RG-05).

import { deepEqual, equal, notEqual, ok, rejects } from "node:assert/strict";
import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import { Buffer } from "node:buffer";
import { PDFDocument } from "@cantoo/pdf-lib";
import { makeSeal } from "../../db/keys/certificate.ts";
import type { Signatory } from "../../db/keys/cms.ts";
import { signPdf } from "../../db/keys/pades.ts";
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
    from: new Date(now + from * day),
    until: new Date(now + until * day),
  };
}

function newSeal(lasting = life()) {
  const { key, chain } = makeSeal(lasting, random);
  const signatory: Signatory = {
    key: createPrivateKey({
      key: Buffer.from(key),
      format: "der",
      type: "pkcs8",
    }),
    chain: [chain[0]!, ...chain.slice(1)],
  };
  const pem = (der: Uint8Array) =>
    `-----BEGIN CERTIFICATE-----\n${
      der.toBase64().replace(/.{64}(?=.)/g, "$&\n")
    }\n-----END CERTIFICATE-----\n`;
  return { signatory, authority: pem(chain[1]!) };
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
      const { signatory, authority } = newSeal();
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
    const { signatory, authority } = newSeal();
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
    const { signatory, authority } = newSeal();
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
    const { signatory } = newSeal();
    const other = newSeal();
    const signed = await signPdf(await aPdf(true), signatory, as);
    const stranger = await pdfsig(signed, other.authority);
    notEqual(stranger.certificate, judged.certificate);
    const old = newSeal(life(-30, -1));
    const late = await signPdf(await aPdf(true), old.signatory, as);
    notEqual(
      (await pdfsig(late, old.authority)).certificate,
      judged.certificate,
    );
  },
});

Deno.test({
  name: "signPdf() signs with an operator's RSA key too",
  ignore: !hasPdfsig() || !hasOpenssl(),
  async fn() {
    await using files = await rsaSeal();
    const signed = await signPdf(await aPdf(true), files.signatory, as);
    deepEqual(await pdfsig(signed, files.pem), {
      ...judged,
      signer: "Sello de pruebas",
    });
  },
});

Deno.test({
  name:
    "makeSeal() gives a certificate of a seal that openssl verifies, for nothing but sealing",
  ignore: !hasOpenssl(),
  async fn() {
    await using folder = await files();
    const { signatory, authority } = newSeal();
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
  const { signatory } = newSeal();
  await rejects(signPdf(new Uint8Array([1, 2, 3]), signatory, as));
});

async function files() {
  const path = await Deno.makeTempDir();
  return {
    path,
    [Symbol.asyncDispose]: () => Deno.remove(path, { recursive: true }),
  };
}

/** As an operator would bring one: made by openssl. */
async function rsaSeal() {
  const folder = await files();
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = privateKey.export({ type: "pkcs8", format: "pem" });
  await Deno.writeTextFile(`${folder.path}/key.pem`, String(key));
  await new Deno.Command("openssl", {
    args: [
      ...["req", "-x509", "-key", "key.pem", "-out", "seal.pem"],
      ...["-days", "30", "-utf8", "-subj", "/C=ES/CN=Sello de pruebas"],
    ],
    cwd: folder.path,
  }).output();
  const pem = await Deno.readTextFile(`${folder.path}/seal.pem`);
  const der = Uint8Array.fromBase64(pem.replace(/-----[^-]+-----|\s/g, ""));
  const signatory: Signatory = { key: privateKey, chain: [der] };
  return { ...folder, pem, signatory };
}
