// What a browser needs to show a certificate over real TLS: the files of `task certificates`, and the entry's own listener.

import { runCertificates } from "../../../db/certificates/dev/command.ts";
import { revocationLists } from "../../../db/certificates/dev/lists.ts";
import { readTrust } from "../../../db/certificates/trust.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { certificateEntry } from "../../../routes/certificate/entry.ts";
import { listenForCertificates } from "../../../routes/certificate/listener.ts";
import { openServer, type Server } from "../server.ts";
import { tempFolder } from "../temp.ts";

export interface TlsHouse extends AsyncDisposable {
  readonly server: Server;
  /** Of the entry. */
  readonly url: string;
  /** Its authority, in PEM. */
  readonly authority: string;
  /** A PEM file with certificate and key of one of the people of `task certificates`. */
  pemOf(name: string): Promise<string>;
}

export async function openTlsHouse(): Promise<TlsHouse> {
  const folder = tempFolder();
  // The lists are asked for at an address that the certificates name: it must be there before them.
  const lists = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    async (request) => {
      const name = new URL(request.url).pathname.split("/").at(-1)!;
      return new Response(await revocationLists(folder.path)(name));
    },
  );
  await runCertificates({
    folder: folder.path,
    baseUrl: `http://127.0.0.1:${lists.addr.port}`,
    now: () => new Date(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  }, { out: () => {}, err: () => {}, terminal: false });
  const read = (name: string) =>
    Deno.readTextFileSync(`${folder.path}/${name}`);
  const trust = await readTrust(
    `${folder.path}/trust`,
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
    authority: `${folder.path}/trust/software/root.pem`,
    async pemOf(name) {
      const file = `${folder.path}/${name}.pem`;
      const given = ["-in", `${folder.path}/${name}.p12`, "-passin"];
      await new Deno.Command("openssl", {
        args: ["pkcs12", ...given, "pass:clave", "-nodes", "-out", file],
      }).output();
      return file;
    },
    async [Symbol.asyncDispose]() {
      await listening.stop();
      await server[Symbol.asyncDispose]();
      await lists.shutdown();
      folder[Symbol.dispose]();
    },
  };
}
