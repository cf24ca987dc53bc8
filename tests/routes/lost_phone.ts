// Whoever is registered and has lost her phone, on her way to a letter.

import { es } from "../../views/text/es.ts";
import { type Browser, says } from "../support/browser.ts";
import type { Clave } from "../support/clave.ts";
import { ana, identifyFor, visitor } from "../support/steps.ts";

const base = "http://localhost:8000";
const words = es.register.lost;

export async function atStop(clave: Clave): Promise<Browser> {
  const b = visitor(clave);
  await b.open(`${base}/es/register`);
  says(await identifyFor(b, ana), words.title);
  return b;
}
