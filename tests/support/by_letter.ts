// Registering by letter up to some page, and the account that came of it.

import type { Nif } from "../../domain/nif.ts";
import type { Browser } from "./browser.ts";
import type { Clave } from "./clave.ts";
import { csvOf, identifyFor, type Person, visitor } from "./steps.ts";

export const base = "http://localhost:8000";
export const days = 24 * 60 * 60 * 1000;

export async function matched(
  clave: Clave,
  person: Person,
  b = visitor(clave),
) {
  await b.open(`${base}/es/register`);
  await identifyFor(b, person);
  return b;
}

export async function accountOf(clave: Clave, person: Person) {
  return (await clave.world.people.find(person.document as Nif)).account;
}

export async function atContact(
  clave: Clave,
  person: Person,
): Promise<Browser> {
  const b = await matched(clave, person);
  await b.send({ action: "send-letter" });
  await b.send({ action: "have-letter" });
  await b.send({ csv: await csvOf(clave) });
  return b;
}
