// The open session of this browser: reading it, opening a new one, ending it.

import type { Context } from "hono";
import { sessionsAfter } from "../../domain/account.ts";
import type { Dossier } from "../../domain/ports.ts";
import type { Proof } from "../../domain/signin.ts";
import { proofOfSession, sessionEnd } from "../../domain/session.ts";
import {
  dropSessionCookie,
  newSessionCookie,
  sessionCookie,
} from "./cookies.ts";
import type { Env } from "./env.ts";

/** The session of this browser's cookie, whose it is, and what it proves now: nothing, once it has ended. */
export interface SeenSession {
  readonly id: string;
  readonly dossier: Dossier;
  readonly proof: Proof | null;
  /** When its time is over, or was. */
  readonly until: Date;
}

/** Null where there is none. A browser without the cookie costs nothing. */
export async function lookAtSession(
  c: Context<Env>,
): Promise<SeenSession | null> {
  const { sessions, people, now, policy } = c.get("world");
  const cookie = sessionCookie(c);
  if (!cookie) return null;
  const id = shelfId(c, cookie);
  const session = await sessions.peek(id);
  if (!session) return null;
  const dossier = await people.byAccount(session.account);
  const proof = proofOfSession(session, dossier, { now: now(), policy });
  return { id, dossier, proof, ...sessionEnd(session, policy) };
}

/** What the open session proves now; null where there is none. */
export async function sessionProof(c: Context<Env>): Promise<Proof | null> {
  return (await lookAtSession(c))?.proof ?? null;
}

/** The session id on the shelf is a mac of the cookie: whoever reads the store holds no cookie. */
export function shelfId(c: Context<Env>, cookie: string): string {
  return c.get("world").mac("session", cookie).slice(0, 22);
}

/** Opens a session under a new id and forgets the one from before. */
export async function openSession(
  c: Context<Env>,
  proof: Proof,
): Promise<void> {
  const { sessions, now } = c.get("world");
  const before = sessionCookie(c);
  const { account, method, provenAt, asOf } = proof;
  const opened = sessions.put(shelfId(c, newSessionCookie(c)), {
    account,
    method,
    provenAt,
    asOf,
    usedAt: now(),
  });
  const forget = () => ({ keep: null, answer: null });
  await Promise.all([
    opened,
    before && sessions.change(shelfId(c, before), forget),
  ]);
}

/** This browser's own session outlives an act that ends all those of before `at`; one that was ended meanwhile does not. */
export async function keepSession(c: Context<Env>, at: Date): Promise<void> {
  const cookie = sessionCookie(c);
  if (!cookie) return;
  await c.get("world").sessions.change(
    shelfId(c, cookie),
    (held) => ({ keep: held && { ...held, asOf: at }, answer: null }),
  );
}

/** Ends every session of the person, in every browser, and with them the access tokens that came of them. */
export async function endSessions(c: Context<Env>): Promise<void> {
  const { sessions, people, now, mac } = c.get("world");
  const cookie = sessionCookie(c);
  dropSessionCookie(c);
  if (!cookie) return;
  const forget = (held: { account: string } | null) => ({
    keep: null,
    answer: held?.account ?? null,
  });
  const id = await sessions.change(shelfId(c, cookie), forget);
  if (!id) return;
  const { account } = await people.byAccount(id);
  if (!account) return;
  const at = now();
  await people.change(account.document, null, (seen) => ({
    answer: null,
    ...(seen.account
      ? {
        keep: {
          ...seen.account,
          sessionsFrom: sessionsAfter(seen.account, at),
        },
        events: [{
          kind: "signed-out",
          at,
          person: mac("person", account.document),
        }],
      }
      : {}),
  }));
}
