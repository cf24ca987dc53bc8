// An officer before somebody's record, and what it leaves behind.

import type { AuditEvent } from "../../domain/audit.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Browser, Page } from "./browser.ts";
import type { Clave } from "./clave.ts";
import { atDesk, becomesOfficer, iker } from "./desk.ts";
import { ana, type Person, visitor } from "./steps.ts";

export const home = "http://localhost:8000/es/desk";

/** A browser at the desk with the record of `person` open. */
export async function atRecordOf(
  clave: Clave,
  person: Person,
  officer: Person = iker,
  given: Parameters<typeof becomesOfficer>[2] = {},
): Promise<Browser> {
  const b = visitor(clave);
  await atDesk(clave, b, officer, given);
  await b.send({ document: person.document });
  return b;
}

export async function accountOfPerson(clave: Clave, person: Person) {
  const found = await clave.world.people.find(person.document as Nif);
  return found.account;
}

/** The newest first. */
export async function eventsOf(
  clave: Clave,
  person: Person,
): Promise<readonly AuditEvent[]> {
  const name = clave.world.mac("person", person.document);
  const past = await clave.world.audit.history(name, { limit: 100 });
  return past.map(({ event }) => event);
}

export async function eventOf(
  clave: Clave,
  person: Person,
  kind: AuditEvent["kind"],
): Promise<AuditEvent[]> {
  return (await eventsOf(clave, person)).filter((one) => one.kind === kind);
}

/** Everything that was sent to these since, by kind. */
export async function toldTo(clave: Clave, ...to: readonly string[]) {
  const sent = await Promise.all(to.map((one) => clave.world.outbox.list(one)));
  return sent.flat().map(({ body }) => body.kind);
}

/** Past the check of her document, to the operation's first page. */
export async function begins(
  b: Browser,
  operation: string,
  { contrast }: Person = ana,
): Promise<Page> {
  await b.follow(`/${operation}`);
  return await b.send({ contrast });
}

/** Two answers to one form sent twice at the same moment, without following them. */
export async function twiceAtOnce(
  clave: Clave,
  b: Browser,
  fields: Readonly<Record<string, string>>,
): Promise<readonly Response[]> {
  return await Promise.all([
    clave.app.fetch(b.request(fields)),
    clave.app.fetch(b.request(fields)),
  ]);
}

export async function land(b: Browser, answer: Response): Promise<Page> {
  return await b.open(answer.headers.get("location")!);
}

/** The oldest case that waits. */
export async function opensFirst(b: Browser) {
  await b.open(`${home}/cases`);
  const button = b.page.root.querySelector("button[name=case]");
  return await b.send({ case: button!.getAttribute("value")! });
}

/** From how an operation ended. */
export async function backToRecord(b: Browser) {
  return await b.open(b.page.url.href.replace(/\/[a-z-]+\/[^/]+$/, ""));
}
