// The certificate of the other side: from our own TLS listener, or from a terminator of ours in front (RFC 9440).

import type { Context } from "hono";
import { decodeBase64 } from "@oslojs/encoding";
import type { Env } from "../http/env.ts";
import { peerOf } from "../http/network.ts";

export interface Presented {
  readonly der: Uint8Array;
  readonly chain: readonly Uint8Array[];
}

/** What our own listener hands over with a request; a terminator's comes without. */
export interface ListenerEnv {
  readonly remoteAddr: { readonly hostname: string };
  readonly presented: Presented | null;
}

/** RFC 9440 2.2 and 2.3. */
const certHeader = "Client-Cert";
const chainHeader = "Client-Cert-Chain";
/** nginx: `proxy_set_header X-SSL-Client-Cert $ssl_client_escaped_cert`. */
const escapedHeader = "X-SSL-Client-Cert";

/**
 * A header is believed from the configured terminators alone, and from them nothing else is: from anywhere else it is
 * somebody's claim to be whom she likes, and is not even read.
 */
export function presentedBy(c: Context<Env>): Presented | null {
  const { presented } = c.env as Partial<ListenerEnv>;
  // Our own listener asked: what it saw is all there is, whoever calls and whatever is written in a header.
  if (presented !== undefined) return presented;
  const { certificateProxies } = c.get("world").config;
  if (!certificateProxies.includes(peerOf(c))) return null;
  const header = (name: string) => c.req.header(name)?.trim() || null;
  const given = header(certHeader);
  const escaped = header(escapedHeader);
  // Two that disagree would let a terminator that strips only one of them be spoken through.
  if (given !== null && escaped !== null) return null;
  const der = given !== null ? byteSequence(given) : fromEscapedPem(escaped);
  if (der === null) return null;
  const chain = (header(chainHeader)?.split(",") ?? [])
    .map((one) => byteSequence(one.trim()))
    .filter((one) => one !== null);
  return { der, chain };
}

/** A byte sequence of structured fields (RFC 9651 3.3.5). */
function byteSequence(text: string): Uint8Array | null {
  const [, inner] = /^:([A-Za-z0-9+/]*={0,2}):$/.exec(text) ?? [];
  return inner === undefined ? null : bytesOf(inner);
}

function fromEscapedPem(text: string | null): Uint8Array | null {
  if (text === null) return null;
  try {
    const pem = decodeURIComponent(text);
    const [, inner] =
      /^-----BEGIN CERTIFICATE-----\s([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/
        .exec(pem) ?? [];
    return inner === undefined ? null : bytesOf(inner.replace(/\s/g, ""));
  } catch {
    // A percent sign with no number.
    return null;
  }
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return decodeBase64(base64);
  } catch {
    return null;
  }
}
