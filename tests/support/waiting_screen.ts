// A screen that waits for a phone, at its two pages, and what the service learns once it goes on.

import { equal } from "node:assert/strict";
import type { Browser } from "./browser.ts";
import type { Clave } from "./clave.ts";
import {
  ana,
  authorizeAddress,
  callback,
  identifyFor,
  redeem,
  visitor,
} from "./steps.ts";

type Asked = Readonly<Record<string, string>>;

export const substantial = { acr_values: "substantial" };

export async function atQr(clave: Clave, asked: Asked = {}): Promise<Browser> {
  const b = visitor(clave);
  await b.open(authorizeAddress(clave.world.config.baseUrl, asked));
  await b.send({ action: "mobile" });
  return b;
}

export async function atNumber(
  clave: Clave,
  asked: Asked = {},
): Promise<Browser> {
  const b = await atQr(clave, asked);
  await b.send({ action: "without-qr" });
  await identifyFor(b, ana);
  return b;
}

/** Of the ID token that the code in this address is good for. */
export async function claimsAt(clave: Clave, url: URL) {
  equal(url.origin + url.pathname, callback);
  const code = url.searchParams.get("code")!;
  const answer = await clave.app.fetch(redeem(clave, code));
  const { id_token } = await answer.json();
  return await clave.world.signer.verify(id_token);
}

/** What was put on record of her, by kind. */
export async function recorded({ world }: Clave): Promise<readonly string[]> {
  const past = await world.audit.history(world.mac("person", ana.document), {
    limit: 50,
  });
  return past.map(({ event }) => event.kind);
}
