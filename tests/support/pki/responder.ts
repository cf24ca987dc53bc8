// An authority's OCSP responder and the server of its revocation lists, over real HTTP; they count, and misbehave on demand.

import type * as x509 from "@peculiar/x509";
import {
  type Authority,
  makeRevocationList,
} from "../../../db/certificates/dev/issue.ts";
import { type OcspAnswer, ocspAnswer, tryLater } from "./ocsp_answer.ts";

export type OcspMode =
  | "down"
  | "garbage"
  | "huge"
  | "moved"
  | "silent"
  | "try-later"
  | ((usual: OcspAnswer) => OcspAnswer);

export type CrlMode =
  | "down"
  | "garbage"
  | "huge"
  | "moved"
  | {
    readonly signer?: Authority;
    readonly thisUpdate?: Date;
    readonly nextUpdate?: Date;
    readonly extensions?: readonly x509.Extension[];
  };

export interface Responder extends AsyncDisposable {
  readonly ocsp: string;
  readonly crl: string;
  ocspMode: OcspMode;
  crlMode: CrlMode;
  /** Serial numbers in hexadecimal. Both ways of asking know them. */
  readonly revoked: Set<string>;
  readonly asked: { ocsp: number; crl: number; elsewhere: number };
}

const hour = 3_600_000;

export function startResponder(
  issuer: Authority,
  now: () => Date,
): Responder {
  const asked = { ocsp: 0, crl: 0, elsewhere: 0 };
  const revoked = new Set<string>();
  // A request that nobody answers ends when the server does.
  const closing = new AbortController();
  const after = (milliseconds: number) =>
    new Date(now().getTime() + milliseconds);

  const misbehave = async (mode: OcspMode | CrlMode) => {
    if (mode === "garbage") return new Response("<html>It works!</html>");
    if (mode === "huge") return new Response(new Uint8Array(8 * 1024 * 1024));
    if (mode === "moved") {
      const Location = `${responder.ocsp}/elsewhere`;
      return new Response(null, { status: 307, headers: { Location } });
    }
    if (mode === "silent") {
      await new Promise((end) => closing.signal.onabort = end);
    }
    if (mode === "try-later") return new Response(tryLater());
    return new Response(null, { status: 503 });
  };

  async function answerOcsp(request: Request): Promise<Response> {
    asked.ocsp++;
    const mode = responder.ocspMode;
    const question = new Uint8Array(await request.arrayBuffer());
    if (typeof mode === "string") return await misbehave(mode);
    const serial = [...revoked].some((it) => holdsSerial(question, it));
    return new Response(
      await ocspAnswer(
        question,
        mode({
          status: serial ? "revoked" : "good",
          thisUpdate: after(-60_000),
          nextUpdate: after(hour / 2),
          signer: issuer,
        }),
      ),
    );
  }

  async function answerCrl(): Promise<Response> {
    asked.crl++;
    const mode = responder.crlMode;
    if (typeof mode === "string") return await misbehave(mode);
    const dates = {
      thisUpdate: mode.thisUpdate ?? after(-60_000),
      nextUpdate: mode.nextUpdate ?? after(hour / 2),
    };
    const { signer = issuer, extensions } = mode;
    return new Response(
      await makeRevocationList(signer, dates, [...revoked], extensions),
    );
  }

  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === "/ocsp") return answerOcsp(request);
      if (pathname === "/crl") return answerCrl();
      asked.elsewhere++;
      return new Response(null, { status: 404 });
    },
  );
  const url = `http://127.0.0.1:${server.addr.port}`;
  const responder: Responder = {
    ocsp: `${url}/ocsp`,
    crl: `${url}/crl`,
    ocspMode: (usual) => usual,
    crlMode: {},
    revoked,
    asked,
    async [Symbol.asyncDispose]() {
      closing.abort();
      await server.shutdown();
    },
  };
  return responder;
}

/** The serial number stands at the end of what is asked. */
function holdsSerial(request: Uint8Array, serial: string): boolean {
  return request.toHex().includes(serial);
}
