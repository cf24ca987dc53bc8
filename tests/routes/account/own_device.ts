// In by her phone, at her own pages.

import { equal } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { registeredIn } from "../../support/accounts.ts";
import { type Browser, says } from "../../support/browser.ts";
import type { Clave } from "../../support/clave.ts";
import { activating } from "../../support/devices.ts";
import { phoneOf, shortOn, withPhone } from "../../support/phones.ts";
import { ana, comeIn, visitor } from "../../support/steps.ts";

const base = "http://localhost:8000";

const words = es.device;

/** In by a PIN, before the page that asks for the phone's key. */
export async function atActivation(clave: Clave): Promise<Browser> {
  await registeredIn(clave, ana);
  const b = visitor(clave);
  says(await comeIn(clave, b, ana, activating), words.activate.intro);
  return b;
}

export const appCookie = (b: Browser) =>
  b.cookies.get(`${new URL(base).host} __Host-app`);

/** In by the phone that is active: a fresh proof, of her own pages. */
export async function inByPhone(clave: Clave, path: string): Promise<Browser> {
  await withPhone(clave, ana);
  const b = visitor(clave);
  await b.open(`${base}/es${path}`);
  await b.send({ action: "mobile" });
  const phone = phoneOf(clave, ana);
  const short = shortOn(b.page);
  await phone.reads(short);
  await b.send({});
  await phone.approves(short);
  await b.send({});
  equal(b.page.url.pathname, `/es${path}`);
  return b;
}
