// A change of phone from her own pages, and its undoing.

import { registeredIn } from "./accounts.ts";
import { es } from "../../views/text/es.ts";
import { type Browser, says } from "./browser.ts";
import { type CertificateHouse, entryUrl, fnmtOf } from "./pki/house.ts";
import { ana, visitor } from "./steps.ts";

const base = "http://localhost:8000";

export const start = `${base}/es/account/phone`;

export const fresh = "+34622333444";

/** Registered, and in with a certificate: at the page that asks for the number. */
export async function atNumber(house: CertificateHouse): Promise<Browser> {
  await registeredIn(house.clave, ana);
  return await inWithCertificate(house);
}

export async function inWithCertificate(
  house: CertificateHouse,
  path = "/phone",
) {
  const b = house.visitor(await fnmtOf(house));
  await b.open(`${base}/es/account${path}`);
  await b.send({ action: "certificate" });
  await b.follow(entryUrl);
  return b;
}

export const twice = (phone: string) => ({ phone, phone_again: phone });

export async function changeTo(
  house: CertificateHouse,
  b: Browser,
  phone: string,
) {
  says(await b.send(twice(phone)), es.register.code.title);
  return await b.send({ code: await house.clave.lastCodeTo(phone) });
}

export async function undoCode(house: CertificateHouse, phone: string) {
  const { body } = await house.clave.lastMessageTo(phone);
  if (body.kind !== "phone-given-up") throw new Error(body.kind);
  return body.code;
}

export async function takeBack(
  house: CertificateHouse,
  code: string,
  b?: Browser,
) {
  const other = b ?? visitor(house.clave);
  await other.open(`${base}/undo`);
  return await other.send({ document: ana.document, code });
}
