// What a browser needs to show a certificate over real TLS: the files of `task certificates`, and the entry's own listener.

import { runCertificates } from "../../../db/certificates/dev/command.ts";
import { revocationLists } from "../../../db/certificates/dev/lists.ts";
import { readTrust } from "../../../db/certificates/trust.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { certificateEntry } from "../../../routes/certificate/entry.ts";
import { listenForCertificates } from "../../../routes/certificate/listener.ts";
import { freePort } from "../process.ts";
import { openServer, type Server } from "../server.ts";

export interface TlsHouse extends AsyncDisposable {
  readonly server: Server;
  /** Of the entry. */
  readonly url: string;
  /** Its authority, in PEM. */
  readonly authority: string;
  /** A PEM file with certificate and key of one of the people of `task certificates`. */
  pemOf(name: string): Promise<string>;
}

/** Made once for a process: six RSA keys, and their files as browsers take them, are more work than a journey. */
interface Made {
  readonly folder: string;
  /** Of the lists that the certificates name. */
  readonly port: number;
}

let made: Promise<Made> | null = null;

async function make(): Promise<Made> {
  const folder = Deno.makeTempDirSync({ prefix: "clave-" });
  const port = freePort();
  await runCertificates({
    folder,
    baseUrl: `http://127.0.0.1:${port}`,
    now: () => new Date(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  }, { out: () => {}, err: () => {}, terminal: false });
  return { folder, port };
}

Deno.test.afterAll(async () => {
  const there = await made;
  if (there) await Deno.remove(there.folder, { recursive: true });
});

/** For localhost, in PEM; `authority` is the file of whoever signed it. */
export async function localhostCertificate() {
  const { folder } = await (made ??= make());
  return {
    cert: Deno.readTextFileSync(`${folder}/server.pem`),
    key: Deno.readTextFileSync(`${folder}/server.key`),
    authority: `${folder}/trust/software/root.pem`,
  };
}

export async function openTlsHouse(): Promise<TlsHouse> {
  const { folder, port } = await (made ??= make());
  const lists = Deno.serve(
    { hostname: "127.0.0.1", port, onListen() {} },
    async (request) => {
      const name = new URL(request.url).pathname.split("/").at(-1)!;
      return new Response(await revocationLists(folder)(name));
    },
  );
  const read = (name: string) => Deno.readTextFileSync(`${folder}/${name}`);
  const trust = await readTrust(
    `${folder}/trust`,
    defaultPolicy.certificates,
  );
  if (trust.kind === "faulty") throw new Error(trust.fault);
  // The listener's port is part of the world that the entry lives in.
  const entry = Promise.withResolvers<ReturnType<typeof certificateEntry>>();
  const listening = await listenForCertificates(
    async (request, env) => (await entry.promise).fetch(request, env),
    {
      port: 0,
      hostname: "127.0.0.1",
      cert: read("server.pem"),
      key: read("server.key"),
      presented: defaultPolicy.certificates.presented,
      authorities: trust.authorities.map(({ facts }) => facts.der),
    },
  );
  const url = `https://localhost:${listening.port}`;
  const server = await openServer({
    certificates: {
      url,
      proxies: [],
      trusted: trust.authorities,
      unreachable: "refuse",
    },
  });
  entry.resolve(certificateEntry(server.clave.world));
  return {
    server,
    url,
    authority: `${folder}/trust/software/root.pem`,
    async pemOf(name) {
      const file = `${folder}/${name}.pem`;
      const given = ["-in", `${folder}/${name}.p12`, "-passin"];
      await new Deno.Command("openssl", {
        args: ["pkcs12", ...given, "pass:clave", "-nodes", "-out", file],
      }).output();
      return file;
    },
    async [Symbol.asyncDispose]() {
      await listening.stop();
      await server[Symbol.asyncDispose]();
      await lists.shutdown();
    },
  };
}
