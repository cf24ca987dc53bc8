// A video that waits for an officer, and the officer who looks at it.

import type { Nif } from "../../domain/nif.ts";
import type { Browser } from "./browser.ts";
import type { Clave } from "./clave.ts";
import { atDesk, iker } from "./desk.ts";
import { atRecording, codeOn, goodFiles } from "./recording.ts";
import { ana, type Person, visitor } from "./steps.ts";

const base = "http://localhost:8000";

export const reviewer = { roles: ["reviewer"] } as const;

/** Somebody who is not registered sends a video; the code that she keeps. */
export async function recorded(
  clave: Clave,
  person: Person = ana,
): Promise<string> {
  const b = visitor(clave);
  await atRecording(clave, b, person);
  return codeOn(await b.upload(goodFiles));
}

export async function officer(
  clave: Clave,
  person: Person = iker,
  given: Parameters<typeof atDesk>[3] = reviewer,
): Promise<Browser> {
  const b = visitor(clave);
  await atDesk(clave, b, person, given);
  return b;
}

/** Opens the only review that waits. */
export async function atReview(b: Browser) {
  await b.open(`${base}/es/desk/review`);
  return await b.follow("/desk/review/");
}

export async function accountOf({ world }: Clave, { document }: Person) {
  return (await world.people.find(document as Nif)).account;
}

export async function statusOf(clave: Clave, person: Person, csv: string) {
  const b = visitor(clave);
  await b.open(`${base}/es/video/status`);
  return await b.send({ document: person.document, csv });
}

export async function kindsOf({ world }: Clave, { document }: Person) {
  const person = world.mac("person", document);
  const events = await world.audit.history(person, { limit: 50 });
  return events.map(({ event }) => event);
}
