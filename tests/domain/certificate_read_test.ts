// What is read from a certificate of a stranger, and that nothing it holds can do more than be refused.

import { deepEqual, equal, ok } from "node:assert/strict";
import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import fc from "fast-check";
import {
  dniePerson,
  ec,
  makeKeys,
  makeRevocationList,
  qualifiedStatements,
} from "../../db/certificates/dev/issue.ts";
import { readRevocationList } from "../../domain/certificate/crl.ts";
import { element, sequence } from "../../domain/certificate/der_write.ts";
import { judgeOcsp } from "../../domain/certificate/ocsp.ts";
import { readCertificate } from "../../domain/certificate/read.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import {
  ana,
  certificate,
  dnie,
  facts,
  period,
  software,
} from "../support/pki/lab.ts";

const policy = defaultPolicy.certificates;
const places = {
  ocsp: "http://ocsp.example/responder",
  crl: "http://crl.example/1.crl",
};

Deno.test("readCertificate() reads what an FNMT certificate says", async () => {
  const { issuer } = await software;
  const der = await certificate(issuer, { places, serialNumber: "7a01" });
  const read = facts(der);
  deepEqual(read.policies, ["1.3.6.1.4.1.5734.3.10.1", "0.4.0.194112.1.0"]);
  deepEqual(read.ocspAddresses, [places.ocsp]);
  deepEqual(
    read.distributionPoints.map(({ addresses }) => addresses),
    [[], [places.crl]],
    "LDAP is left out",
  );
  deepEqual(
    [...read.keyUsage ?? []],
    ["digitalSignature", "nonRepudiation", "keyEncipherment"],
  );
  equal(read.ca, false);
  equal(read.serialNumber, "7a01");
  equal(read.notAfter.getTime(), period.notAfter.getTime());
  deepEqual(read.notUnderstood, []);
  const sha256 = await crypto.subtle.digest("SHA-256", der);
  equal(read.fingerprint, new Uint8Array(sha256).toHex());
});

Deno.test("readCertificate() agrees with @peculiar/x509, which reads by itself", async () => {
  const [fnmt, police] = [await software, await dnie];
  const ders = [
    fnmt.root.der,
    fnmt.issuer.der,
    police.issuer.der,
    await certificate(fnmt.issuer, { places }),
    await certificate(police.issuer, dniePerson(ana, places)),
    await certificate(fnmt.issuer, {
      extensions: [qualifiedStatements("0.4.0.1862.1.4")],
      publicKey: (await makeKeys({ ...ec, namedCurve: "P-384" })).publicKey,
    }),
  ];
  for (const der of ders) {
    const [ours, theirs] = [facts(der), new x509.X509Certificate(der)];
    equal(ours.notBefore.getTime(), theirs.notBefore.getTime());
    equal(ours.notAfter.getTime(), theirs.notAfter.getTime());
    equal(
      ours.subject.written,
      new Uint8Array(theirs.subjectName.toArrayBuffer()).toHex(),
    );
    equal(ours.serialNumber, theirs.serialNumber.replace(/^0+/, ""));
    deepEqual(ours.key.spki, new Uint8Array(theirs.publicKey.rawData));
    const basic = theirs.getExtension(x509.BasicConstraintsExtension);
    equal(ours.ca, basic?.ca ?? false);
    equal(ours.pathLength, basic?.pathLength ?? null);
    const policies = theirs.getExtension(x509.CertificatePolicyExtension);
    deepEqual(ours.policies, policies?.policies ?? []);
  }
});

Deno.test("readCertificate() is null for what is too large, cut, longer than itself, or something else", async () => {
  const { issuer } = await software;
  const der = await certificate(issuer);
  equal(readCertificate(der, der.length - 1), null);
  ok(readCertificate(der, der.length));
  const refused: Record<string, Uint8Array> = {
    "nothing": new Uint8Array(),
    "cut": der.subarray(0, der.length - 1),
    "a byte after it": Uint8Array.from([...der, 0]),
    "itself twice": Uint8Array.from([...der, ...der]),
    "text": new TextEncoder().encode("-----BEGIN CERTIFICATE-----"),
    "a revocation list": await makeRevocationList(issuer, {
      thisUpdate: period.notBefore,
      nextUpdate: period.notAfter,
    }, []),
    "a length written longer than it need be": Uint8Array.from([
      ...[0x30, 0x83, 0],
      ...der.subarray(2),
    ]),
    "an endless length": Uint8Array.from([0x30, 0x80, 0, 0]),
    "a length of five bytes": Uint8Array.from([0x30, 0x85, 1, 0, 0, 0, 0]),
  };
  for (const [what, bytes] of Object.entries(refused)) {
    equal(readCertificate(bytes, policy.bytes), null, what);
  }
});

Deno.test("readCertificate() is null where one extension stands twice", async () => {
  const { issuer } = await software;
  const twice = new x509.BasicConstraintsExtension(true, undefined, true);
  const never = new x509.BasicConstraintsExtension(false, undefined, true);
  const der = await certificate(issuer, { extensions: [never, twice] });
  equal(readCertificate(der, policy.bytes), null);
});

Deno.test("what is signed says how, and what stands outside must say the same", async () => {
  const { issuer } = await software;
  const list = await makeRevocationList(issuer, {
    thisUpdate: period.notBefore,
    nextUpdate: period.notAfter,
  }, []);
  const cases = [
    [readRevocationList, list],
    [(it: Uint8Array) => readCertificate(it, policy.bytes), issuer.der],
  ] as const;
  for (const [read, der] of cases) {
    ok(read(der));
    // ecdsa-with-SHA256 stands twice; the outer one becomes SHA-384.
    const outer = der.toHex().lastIndexOf("2a8648ce3d040302") / 2 + 7;
    const altered = der.slice();
    altered[outer] = 3;
    equal(read(altered), null);
  }
});

Deno.test("a distribution point for some reasons, or signed by another, is none", async () => {
  const { issuer } = await software;
  const address = element(0x86, new TextEncoder().encode(places.crl));
  const name = element(0xa0, element(0xa0, address));
  const reasons = element(0x81, new Uint8Array([1, 0x40]));
  const other = element(0xa2, address);
  const pointsOf = async (...parts: Uint8Array[]) => {
    const value = sequence(sequence(...parts));
    const points = new x509.Extension("2.5.29.31", false, value);
    const der = await certificate(issuer, { extensions: [points] });
    return facts(der).distributionPoints.map(({ addresses }) => addresses);
  };
  deepEqual(await pointsOf(name), [[places.crl]]);
  deepEqual(await pointsOf(name, reasons), []);
  deepEqual(await pointsOf(name, other), []);
});

Deno.test("readCertificate() never throws, whatever the bytes", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
    readCertificate(bytes, policy.bytes);
    readRevocationList(bytes);
  }));
});

Deno.test("readers never throw on a true certificate, list or answer that was altered anywhere", async () => {
  const [fnmt, police] = [await software, await dnie];
  const issuer = facts(fnmt.issuer.der);
  const list = await makeRevocationList(fnmt.issuer, {
    thisUpdate: period.notBefore,
    nextUpdate: period.notAfter,
  }, ["0a", "0b"]);
  const samples = [
    await certificate(fnmt.issuer, { places }),
    await certificate(police.issuer, dniePerson(ana, places)),
    list,
  ];
  const altered = fc.record({
    sample: fc.constantFrom(...samples),
    changes: fc.array(fc.tuple(fc.nat(1200), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    }),
    cut: fc.option(fc.nat(1200)),
  });
  await fc.assert(
    fc.asyncProperty(altered, async ({ sample, changes, cut }) => {
      const bytes = sample.slice(0, cut ?? sample.length);
      for (const [at, value] of changes) {
        if (at < bytes.length) bytes[at] = value;
      }
      readCertificate(bytes, policy.bytes);
      readRevocationList(bytes);
      const question = { certificate: issuer, issuer, nonce: bytes };
      const judged = await judgeOcsp(bytes, question, new Date(0), policy);
      equal(judged.kind, "unusable");
    }),
    { numRuns: 2000 },
  );
});
