// What was sent to somebody, by kind, and her account as it stands: for the tests of what she changes.

import type { Account } from "../../domain/account.ts";
import type { MessageBody } from "../../domain/messages.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Clave } from "./clave.ts";
import type { Person } from "./steps.ts";

/** The kinds of all messages to this phone or address, the newest first. */
export async function kindsTo(
  { world }: Clave,
  to: string,
): Promise<readonly MessageBody["kind"][]> {
  return (await world.outbox.list(to)).map(({ body }) => body.kind);
}

export async function accountNow(
  { world }: Clave,
  { document }: Person,
): Promise<Account> {
  const { account } = await world.people.find(document as Nif);
  if (!account) throw new Error("no account");
  return account;
}

/** The kinds of the events on record of her, the newest first. */
export async function eventsOfPerson(
  { world }: Clave,
  { document }: Person,
): Promise<readonly string[]> {
  const person = world.mac("person", document);
  const events = await world.audit.history(person, { limit: 100 });
  return events.map(({ event }) => event.kind);
}
