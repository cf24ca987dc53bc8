// Our own TLS listener that asks the browser for a certificate: Deno.serve has no way to (wire 5.1).

import { encodeBase64 } from "@oslojs/encoding";
import { getRequestListener } from "@hono/node-server";
import { createServer } from "node:https";
import type { TLSSocket } from "node:tls";
import type { ListenerEnv, Presented } from "./presented.ts";

export interface ListenerOptions {
  readonly port: number;
  readonly hostname: string;
  /** Of the server itself, in PEM. */
  readonly key: string;
  readonly cert: string;
  /** In DER: told to the browser, which then offers only certificates of theirs. */
  readonly authorities: readonly Uint8Array[];
  /** How many certificates above the person's are handed on (policy). */
  readonly presented: number;
}

export interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * TLS proves that the browser has the key; of a resumed session, that it had it: Deno 2.9.6 resumes whatever is asked of it
 * (SSL_OP_NO_TICKET, other ticket keys, another context), so a card taken out of its reader may still be seen for a while. Whether the certificate is worth anything is judged afterwards, with a page
 * that says why not: so none is refused in the handshake.
 */
export function listenForCertificates(
  fetch: (request: Request, env: ListenerEnv) => Response | Promise<Response>,
  { port, hostname, key, cert, authorities, presented }: ListenerOptions,
): Promise<Listening> {
  const server = createServer(
    {
      key,
      cert,
      ca: authorities.map(pem),
      requestCert: true,
      rejectUnauthorized: false,
    },
    getRequestListener(
      (request, { incoming }) =>
        fetch(request, envOf(incoming.socket as TLSSocket, presented)),
      // Its own Request and Response would take the place of Deno's, whose server then refuses every answer.
      { overrideGlobalObjects: false },
    ),
  );
  return new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, hostname, () => {
      const address = server.address();
      listening({
        port: typeof address === "object" ? address?.port ?? port : port,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            server.closeIdleConnections();
          }),
      });
    });
  });
}

function envOf(socket: TLSSocket, most: number): ListenerEnv {
  return {
    remoteAddr: { hostname: socket.remoteAddress ?? "" },
    presented: presentedAt(socket, most),
  };
}

function presentedAt(socket: TLSSocket, most: number): Presented | null {
  const leaf = socket.getPeerCertificate(true);
  if (!leaf?.raw) return null;
  const chain: Uint8Array[] = [];
  let above = leaf.issuerCertificate;
  while (above?.raw && chain.length < most) {
    chain.push(new Uint8Array(above.raw));
    if (above.issuerCertificate === above) break;
    above = above.issuerCertificate;
  }
  return { der: new Uint8Array(leaf.raw), chain };
}

function pem(der: Uint8Array): string {
  const lines = encodeBase64(der).replace(/.{64}(?=.)/g, "$&\n");
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
