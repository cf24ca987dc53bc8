// The folder of the authorities that are trusted, and a Clave that trusts nobody.

import { deepEqual, equal, match } from "node:assert/strict";
import { readTrust } from "../../db/certificates/trust.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { openClave } from "../support/clave.ts";
import { certificate, dnie, software, trusting } from "../support/pki/lab.ts";
import { tempFolder } from "../support/temp.ts";

function pem(der: Uint8Array): string {
  const lines = der.toBase64().match(/.{1,64}/g)!.join("\r\n");
  return `-----BEGIN CERTIFICATE-----\r\n${lines}\r\n-----END CERTIFICATE-----\r\n`;
}

Deno.test("a trust folder holds PEM and DER files, many in one, under what they issue", async () => {
  const [fnmt, police] = [await software, await dnie];
  using folder = tempFolder();
  const { path } = folder;
  await Deno.mkdir(`${path}/dnie`);
  await Deno.mkdir(`${path}/software`);
  const both = `AC RAÍZ\n${pem(fnmt.root.der)}\nissuer\n${
    pem(fnmt.issuer.der)
  }`;
  await Deno.writeTextFile(`${path}/software/fnmt.pem`, both);
  await Deno.writeFile(`${path}/dnie/root.cer`, police.root.der);
  await Deno.writeTextFile(`${path}/dnie/README.txt`, "what this is");
  const trust = await readTrust(path, defaultPolicy.certificates);
  deepEqual(trust, {
    kind: "trust",
    authorities: [
      ...trusting("dnie", police.root),
      ...trusting("software", fnmt.root, fnmt.issuer),
    ],
  });
});

Deno.test("a trust folder that is missing, empty, or holds anything but authorities is a fault that is named", async () => {
  const { root, issuer } = await software;
  const cases: [RegExp, Record<string, string | Uint8Array>][] = [
    [/no root certificate/, {}],
    [/no root certificate/, { "software/issuer.der": issuer.der }],
    [/no authority's.*software\/x\.pem/, { "software/x.pem": "hello" }],
    [/no authority's.*dnie\/x\.crt/, { "dnie/x.crt": "" }],
    [
      /no authority's.*software\/ana\.der/,
      {
        "software/root.der": root.der,
        "software/ana.der": await certificate(issuer),
      },
    ],
    [
      /no authority's.*software\/x\.pem/,
      { "software/x.pem": pem(root.der).replace("MII", "MI!") },
    ],
    [
      /both dnie and software/,
      { "software/root.der": root.der, "dnie/root.der": root.der },
    ],
  ];
  for (const [fault, files] of cases) {
    using folder = tempFolder();
    for (const mark of ["dnie", "software"]) {
      await Deno.mkdir(`${folder.path}/${mark}`);
    }
    for (const [name, text] of Object.entries(files)) {
      const bytes = typeof text === "string"
        ? new TextEncoder().encode(text)
        : text;
      await Deno.writeFile(`${folder.path}/${name}`, bytes);
    }
    const trust = await readTrust(folder.path, defaultPolicy.certificates);
    match(trust.kind === "faulty" ? trust.fault : trust.kind, fault);
  }
  const none = await readTrust("/nowhere/at/all", defaultPolicy.certificates);
  equal(none.kind, "faulty");
});

Deno.test("a Clave that trusts nobody accepts no certificate", async () => {
  await using clave = await openClave();
  const { certificates } = clave.world;
  deepEqual(certificates.authorities, []);
  const der = await certificate((await software).issuer);
  deepEqual(await certificates.judge(der, []), {
    kind: "refused",
    why: "unknown-issuer",
  });
});
