// A Clave that asks for certificates, behind a TLS terminator: browsers whose certificate a test chooses.

import { dniePerson } from "../../../db/certificates/dev/issue.ts";
import { defaultPolicy, type Policy } from "../../../domain/policy.ts";
import { certificateEntry } from "../../../routes/certificate/entry.ts";
import { type Browser, browser } from "../browser.ts";
import { type TestClock, testClock } from "../clock.ts";
import { type Clave, openClave } from "../clave.ts";
import { ana, certificate, dnie, software, wholeTrust } from "./lab.ts";
import { type Responder, startResponder } from "./responder.ts";

export const entryUrl = "https://cert.localhost:8443";
export const terminator = "10.0.0.7";

export interface CertificateHouse extends AsyncDisposable {
  readonly clave: Clave;
  readonly entry: ReturnType<typeof certificateEntry>;
  readonly responders: {
    readonly software: Responder;
    readonly dnie: Responder;
  };
  /** A browser that shows this certificate wherever it is asked for one; null: none. */
  visitor(der: Uint8Array | null): Browser;
}

export async function openHouse(
  clock: TestClock = testClock(),
  policy: Policy = defaultPolicy,
): Promise<CertificateHouse> {
  const responders = {
    software: startResponder((await software).issuer, clock.now),
    dnie: startResponder((await dnie).issuer, clock.now),
  };
  const clave = await openClave({
    ...{ clock, policy },
    certificates: {
      url: entryUrl,
      proxies: [terminator],
      trusted: await wholeTrust(),
      unreachable: "refuse",
    },
  });
  const entry = certificateEntry(clave.world);
  const ours = new URL(clave.world.config.baseUrl).host;
  return {
    clave,
    entry,
    responders,
    visitor: (der) =>
      browser((request) => {
        const { host } = new URL(request.url);
        if (host === ours) return clave.app.fetch(request);
        if (host === new URL(entryUrl).host) {
          return entry.fetch(shown(request, der), from(terminator));
        }
        return new Response("the service");
      }),
    async [Symbol.asyncDispose]() {
      await responders.software[Symbol.asyncDispose]();
      await responders.dnie[Symbol.asyncDispose]();
      await clave[Symbol.asyncDispose]();
    },
  };
}

/** What the server knows of the other end of a connection. */
export function from(hostname: string) {
  return { remoteAddr: { hostname } };
}

/** As a terminator hands it on (RFC 9440). */
export function shown(request: Request, der: Uint8Array | null): Request {
  const headers = new Headers(request.headers);
  if (der) headers.set("Client-Cert", `:${der.toBase64()}:`);
  return new Request(request, { headers });
}

export async function fnmtOf(
  house: CertificateHouse,
  over: Parameters<typeof certificate>[1] = {},
): Promise<Uint8Array> {
  const { ocsp } = house.responders.software;
  const { issuer } = await software;
  return await certificate(issuer, { places: { ocsp }, ...over });
}

export async function dnieOf(
  house: CertificateHouse,
  use: "AUTENTICACIÓN" | "FIRMA" = "AUTENTICACIÓN",
): Promise<Uint8Array> {
  const { ocsp } = house.responders.dnie;
  const { issuer } = await dnie;
  return await certificate(issuer, dniePerson(ana, { ocsp }, use));
}
