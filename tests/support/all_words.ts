// All that Clave says in one language: the sentences of its pages, and every message as it is sent.

import type { Language } from "../../domain/language.ts";
import { bodies } from "./bodies.ts";
import { sentencesOf } from "./sentences.ts";
import { host, write } from "./written.ts";

/** By their place. Names and addresses that a message was given are left out, as they are in no language of ours. */
export function allWordsOf(language: Language): ReadonlyMap<string, string> {
  return new Map([...sentencesOf(language), ...messagesIn(language)]);
}

export function messagesIn(language: Language): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const body of Object.values(bodies).flat()) {
    for (const channel of ["sms", "email"] as const) {
      const { subject, text } = write(body, language, host, channel);
      const own = [subject, ...text.split("\n")]
        .filter((line) => line !== "" && !isAddress(line));
      own.forEach((line, at) =>
        said.set(`message ${body.kind} ${channel} ${at}`, line)
      );
    }
  }
  return said;
}

const letters = Object.values(bodies).flat()
  .flatMap((body) => "address" in body ? [body.name, ...body.address] : []);

function isAddress(line: string): boolean {
  return letters.includes(line) || /^https?:/.test(line);
}
