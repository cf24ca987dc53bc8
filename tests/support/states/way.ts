// How a state is reached, written down: the acts of a visitor, and what the last of them must answer.

import type { Account } from "../../../domain/account.ts";
import type { Language } from "../../../domain/language.ts";
import { registeredIn } from "../accounts.ts";
import type { Browser } from "../browser.ts";
import { otherThan } from "../codes.ts";
import type { Server } from "../server.ts";
import type { Person } from "../steps.ts";

export type Fields = Readonly<Record<string, string>>;

export interface Visit {
  readonly server: Server;
  readonly b: Browser;
  /** Spanish, except on ways that are gone each time. */
  readonly language: Language;
}

export interface Found {
  readonly status: number;
  /** Where not given, the page that the visitor is at. */
  readonly address?: string;
  /** What is sent from there. */
  readonly send?: Fields;
}

export interface Way {
  go(visit: Visit): Promise<Found>;
  /** For what can be seen once only, and for what its address does not tell the language of. */
  readonly eachTime?: true;
  /** For pages that exist in one language. */
  readonly only?: Language;
}

export type Ways = Readonly<Record<string, Way>>;

type Step = (visit: Visit) => Promise<unknown>;

/** The page that these acts lead to. */
export function page(step: Step, status = 200): Way {
  return {
    async go(visit) {
      await step(visit);
      return { status };
    },
  };
}

/** The answer to a form of the page that these acts lead to. */
export function sent(step: Step, fields: Fields, status = 422): Way {
  return {
    async go(visit) {
      await step(visit);
      return { status, send: fields };
    },
  };
}

/** The answer to a code that is not the one which was sent there. */
export function wrongCode(step: Step, to: string): Way {
  return {
    async go(visit) {
      await step(visit);
      const code = otherThan(await visit.server.clave.lastCodeTo(to));
      return { status: 422, send: { code } };
    },
  };
}

/** An address of Clave's, without the language. */
export function address(path: string, status = 200): Way {
  return page(({ server, b }) => b.open(`${server.url}/es${path}`), status);
}

/** Writes her account as a registration would have left it, with whatever is different. */
export async function hasAccount(
  { server }: Visit,
  person: Person,
  given: Partial<Account> = {},
): Promise<void> {
  await registeredIn(server.clave, person, given);
}

/** Sends the same form until the limit answers, and stays at the page with the form. */
export async function untilLimited(b: Browser, fields: Fields) {
  for (let tries = 0; tries < 40; tries++) {
    const answer = await fetch(b.request(fields));
    await answer.body?.cancel();
    if (answer.status === 429) return;
  }
  throw new Error("no limit");
}
