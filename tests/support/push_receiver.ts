// A push service and the browsers behind it, over TLS on this machine: what RFC 8030, 8291 and 8292 ask of both, and nothing more.

import { createECDH, randomBytes } from "node:crypto";
import { decodeJwt, importJWK, jwtVerify } from "jose";
import {
  ec,
  issue,
  localServer,
  makeKeys,
  makeRoot,
  serialNumber,
} from "../../db/certificates/dev/issue.ts";
import { toPem } from "../../db/certificates/pem.ts";
import { decryptPush } from "./push_decrypt.ts";

/** What a browser's `PushSubscription.toJSON()` says. */
export interface Subscription {
  readonly endpoint: string;
  readonly expirationTime: null;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

export interface Received {
  readonly endpoint: string;
  readonly ttl: number;
  readonly urgency: string | null;
  readonly topic: string | null;
  /** Of the encrypted body. */
  readonly bytes: number;
  /** Who says that he sends it: `sub` of his token. */
  readonly contact: string;
  /** What the service worker would be given, decrypted. */
  readonly json: unknown;
}

/** What it does instead of taking the next message: answers so, sends the sender elsewhere, or lets him wait. */
export type Whim = number | { readonly redirect: string } | "hang";

export interface PushReceiver extends AsyncDisposable {
  /** Host and port, as PUSH_SERVICES names it. */
  readonly host: string;
  /** Trusts its certificate. */
  readonly client: Deno.HttpClient;
  /** Its authority in PEM, for whoever cannot be given a client (DENO_CERT). */
  readonly authority: string;
  readonly received: Received[];
  /** The first message that it took, or takes. */
  first(): Promise<Received>;
  /** What was wrong with what it refused. */
  readonly refused: string[];
  /** A new browser of somebody who allows notices; `server`: the key that alone may write to it. */
  subscribe(server?: string): Subscription;
  /** From now on, until told `null`. */
  will(whim: Whim | null): void;
}

interface Browser {
  readonly privateKey: Uint8Array;
  readonly auth: Uint8Array;
  readonly server: string | undefined;
}

const text = (bytes: Uint8Array) =>
  bytes.toBase64({ alphabet: "base64url", omitPadding: true });
const bytesOf = (text: string) =>
  Uint8Array.fromBase64(text, { alphabet: "base64url" });

export async function openPushReceiver(): Promise<PushReceiver> {
  const { cert, key, authority } = await certificate();
  const browsers = new Map<string, Browser>();
  const received: Received[] = [];
  const refused: string[] = [];
  const first = Promise.withResolvers<Received>();
  const hung = Promise.withResolvers<Response>();
  let whim: Whim | null = null;

  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, cert, key, onListen() {} },
    async (request) => {
      const body = await request.bytes();
      if (whim === "hang") return await hung.promise;
      if (typeof whim === "number") return new Response("no", { status: whim });
      if (whim) return Response.redirect(whim.redirect, 307);
      try {
        const message = await take(request, body);
        received.push(message);
        first.resolve(message);
        return new Response(null, { status: 201 });
      } catch (error) {
        refused.push((error as Error).message);
        return new Response(null, { status: 400 });
      }
    },
  );
  const host = `localhost:${server.addr.port}`;
  const origin = `https://${host}`;
  const client = Deno.createHttpClient({ caCerts: [authority] });

  async function take(
    request: Request,
    body: Uint8Array,
  ): Promise<Received> {
    const { headers } = request;
    const endpoint = `${origin}${new URL(request.url).pathname}`;
    const browser = browsers.get(endpoint);
    if (!browser) throw new Error("nobody subscribed there");
    expect(request.method, "POST", "method");
    expect(headers.get("content-encoding"), "aes128gcm", "encoding");
    // RFC 8030 7.2: a service need not take more.
    if (body.length > 4096) throw new Error(`${body.length} bytes`);
    const contact = await sender(headers.get("authorization"), browser);
    const ttl = headers.get("ttl") ?? "";
    if (!/^\d+$/.test(ttl)) throw new Error(`TTL ${ttl}`);
    const topic = headers.get("topic");
    // RFC 8030 5.4.
    if (topic && !/^[\w-]{1,32}$/.test(topic)) {
      throw new Error(`topic ${topic}`);
    }
    const plain = new TextDecoder().decode(decryptPush(body, browser));
    return {
      endpoint,
      ttl: Number(ttl),
      urgency: headers.get("urgency"),
      topic,
      bytes: body.length,
      contact,
      json: JSON.parse(plain),
    };
  }

  /** RFC 8292: a token for this service, not good for longer than a day, signed by the key that the subscription is for. */
  async function sender(
    authorization: string | null,
    browser: Browser,
  ): Promise<string> {
    const found = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization ?? "");
    if (!found) throw new Error("no VAPID");
    const [, token = "", k = ""] = found;
    if (browser.server && browser.server !== k) throw new Error("another key");
    const point = bytesOf(k);
    expect(point.length, 65, "length of the key");
    const [x, y] = [text(point.slice(1, 33)), text(point.slice(33))];
    const jwk = { kty: "EC", crv: "P-256", x, y };
    await jwtVerify(token, await importJWK(jwk, "ES256"), {
      algorithms: ["ES256"],
      audience: origin,
      requiredClaims: ["exp", "sub"],
    });
    const { exp = 0, sub = "" } = decodeJwt(token);
    if (exp > Date.now() / 1000 + 24 * 3600) throw new Error("exp too late");
    if (!/^(mailto:|https:)./.test(sub)) throw new Error(`sub ${sub}`);
    return sub;
  }

  return {
    host,
    client,
    authority,
    received,
    refused,
    first: () => first.promise,
    subscribe(server) {
      const ecdh = createECDH("prime256v1");
      ecdh.generateKeys();
      const auth = new Uint8Array(randomBytes(16));
      const endpoint = `${origin}/push/${text(randomBytes(16))}`;
      const privateKey = new Uint8Array(ecdh.getPrivateKey());
      browsers.set(endpoint, { privateKey, auth, server });
      return {
        endpoint,
        expirationTime: null,
        keys: { p256dh: text(ecdh.getPublicKey()), auth: text(auth) },
      };
    },
    will: (next) => {
      whim = next;
    },
    async [Symbol.asyncDispose]() {
      hung.resolve(new Response());
      client.close();
      await server.shutdown();
    },
  };
}

function expect(found: unknown, wanted: unknown, what: string): void {
  if (found !== wanted) throw new Error(`${what} is ${found}`);
}

/** Of an authority that nobody else trusts. */
async function certificate() {
  const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
  const period = {
    notBefore: new Date("2026-01-01T00:00:00Z"),
    notAfter: new Date("2049-01-01T00:00:00Z"),
  };
  const root = await makeRoot([["2.5.4.3", "Push"]], ec, period, random);
  const keys = await makeKeys(ec);
  const der = await issue({
    ...period,
    ...localServer(),
    publicKey: keys.publicKey,
    serialNumber: serialNumber(random),
  }, root);
  const key = await crypto.subtle.exportKey("pkcs8", keys.privateKey);
  return {
    cert: toPem("CERTIFICATE", der),
    key: toPem("PRIVATE KEY", new Uint8Array(key)),
    authority: toPem("CERTIFICATE", root.der),
  };
}
