// All that a person reads of Clave's in Spanish: every page in every state, and every message.

import { bodies } from "../bodies.ts";
import { browser } from "../browser.ts";
import { openStates } from "../states.ts";
import { host, write } from "../written.ts";
import { huerta } from "./huerta.ts";
import { proseOf, proseOfLines } from "./prose.ts";

export interface Reading {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly score: number;
}

/** The e-office and development's pages are not Clave's. */
const elsewhere = /^(portal dev|office) /;

/** Pages first, then messages; those that say nothing in sentences are left out. */
export async function readings(): Promise<readonly Reading[]> {
  return [...await ofPages(), ...ofMessages()]
    .filter(({ sentences }) => sentences.length > 0)
    .map((read) => ({ ...read, score: huerta(read.sentences) }));
}

async function ofPages() {
  const { list, server } = await openStates();
  const pages = [];
  for (const { name, languages, reach } of list) {
    if (elsewhere.test(name) || !languages.includes("es")) continue;
    const { address, cookies, send } = await reach("es");
    const b = browser(server.fetch, new Map(cookies));
    await b.open(address);
    if (send) await b.send(send);
    pages.push({ name, sentences: proseOf(b.page.root) });
  }
  return pages;
}

const channels = ["sms", "email"] as const;

/** What a kind says on both channels alike is read once. */
function ofMessages() {
  const seen = new Map<string, string>();
  for (const body of Object.values(bodies).flat()) {
    for (const channel of channels) {
      const { text } = write(body, "es", host, channel);
      if (!seen.has(text)) seen.set(text, `message ${body.kind} ${channel}`);
    }
  }
  return [...seen].map(([text, name]) => ({
    name,
    sentences: proseOfLines(text),
  }));
}
