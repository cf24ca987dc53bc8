// `task certificates`: what it leaves is what a browser can import, and what development believes and refuses.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { runCertificates } from "../../db/certificates/dev/command.ts";
import {
  revocationLists,
  withOwnCertificates,
} from "../../db/certificates/dev/lists.ts";
import { openCertificates } from "../../db/certificates/open.ts";
import { readSettings } from "../../db/settings.ts";
import { readTrust } from "../../db/certificates/trust.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { app } from "../../routes/app.ts";
import { devRoutes } from "../../routes/dev.tsx";
import { openClave } from "../support/clave.ts";
import { hasOpenssl } from "../support/install.ts";
import { tempFolder } from "../support/temp.ts";

const quiet = { out: () => {}, err: () => {}, terminal: false };

async function openssl(...args: string[]): Promise<string> {
  const { stdout, stderr, success } = await new Deno.Command("openssl", {
    args,
  }).output();
  const said = new TextDecoder().decode(stdout) +
    new TextDecoder().decode(stderr);
  ok(success, said);
  return said;
}

/** The certificate in a file, as OpenSSL reads it. */
async function certificateIn(file: string): Promise<Uint8Array> {
  const pem = await openssl(
    ...["pkcs12", "-in", file, "-passin", "pass:clave", "-nokeys"],
  );
  const base64 = /-----BEGIN CERTIFICATE-----([^-]+)-----/.exec(pem)?.[1] ?? "";
  return Uint8Array.fromBase64(base64.replace(/\s/g, ""));
}

Deno.test({
  name:
    "a PKCS#12 file is encrypted as browsers expect, and its key is the certificate's",
  ignore: !hasOpenssl(),
  async fn() {
    using folder = tempFolder();
    const command = {
      folder: folder.path,
      baseUrl: "http://localhost:8000",
      now: () => new Date(),
      random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
    };
    equal(await runCertificates(command, quiet), 0);
    const file = `${folder.path}/ana-fnmt.p12`;
    const open = ["pkcs12", "-in", file, "-passin", "pass:clave"];
    const info = await openssl(...open, "-info", "-noout");
    match(info, /MAC: sha256/);
    equal(info.match(/PBES2, PBKDF2, AES-256-CBC/g)?.length, 2);
    const both = `${folder.path}/both.pem`;
    await openssl(...open, "-nodes", "-out", both);
    deepEqual(
      await openssl("x509", "-in", both, "-noout", "-pubkey"),
      await openssl("pkey", "-in", both, "-pubout"),
    );
    const { mode } = await Deno.stat(file);
    equal((mode ?? 0) & 0o077, 0, "nobody else's to read");
  },
});

Deno.test({
  name:
    "development believes its own certificates, with lists that it serves itself, and keeps its authorities",
  ignore: !hasOpenssl(),
  async fn() {
    using folder = tempFolder();
    const { path } = folder;
    await using clave = await openClave();
    const { world, clock } = clave;
    const movable = { now: clock.now, advance: () => {} };
    const whole = app(
      world,
      devRoutes(world, movable, revocationLists(path)),
    );
    const server = Deno.serve(
      { hostname: "127.0.0.1", port: 0, onListen() {} },
      (request, info) => whole.fetch(request, info),
    );
    const baseUrl = `http://127.0.0.1:${server.addr.port}`;
    const { settings } = readSettings(() => undefined);
    deepEqual(await withOwnCertificates(settings, path), settings);
    const command = { folder: path, baseUrl, ...clock };
    await runCertificates(command, quiet);
    const trust = await readTrust(
      (await withOwnCertificates(settings, path)).certificateTrust!,
      defaultPolicy.certificates,
    );
    if (trust.kind === "faulty") throw new Error(trust.fault);
    const certificates = openCertificates({
      trusted: trust.authorities,
      unreachable: "refuse",
      policy: defaultPolicy,
      log: () => {},
      ...clock,
    });
    const judged = async (file: string) => {
      const der = await certificateIn(`${path}/${file}.p12`);
      const answer = await certificates.judge(der, []);
      if (answer.kind === "refused") return answer.why;
      const { document, givenName, surnames, level } = answer.holder;
      return [document, givenName, surnames, level];
    };
    deepEqual(await judged("carmen-dnie"), [
      ...["11111111H", "CARMEN", "RODRÍGUEZ FERNÁNDEZ", "high"],
    ]);
    deepEqual(await judged("ana-fnmt"), [
      ...["12345678Z", "ANA", "GARCÍA LÓPEZ", "substantial"],
    ]);
    deepEqual(await judged("emma-fnmt"), [
      ...["X1234567L", "EMMA", "JOHNSON", "substantial"],
    ]);
    equal(await judged("jordi-revoked"), "revoked");

    // A second time: other certificates, the same authorities.
    const root = `${path}/trust/dnie/root.pem`;
    const before = await Deno.readTextFile(root);
    const old = await certificateIn(`${path}/ana-fnmt.p12`);
    await runCertificates(command, quiet);
    equal(await Deno.readTextFile(root), before);
    equal((await certificates.judge(old, [])).kind, "accepted");
    equal(await judged("jordi-revoked"), "revoked");

    for (const name of ["other.crl", "..%2Fauthority%2Fdnie.key", "dnie.key"]) {
      const answer = await fetch(`${baseUrl}/dev/ca/${name}`);
      equal(answer.status, 404);
      await answer.body?.cancel();
    }
    await server.shutdown();
  },
});
