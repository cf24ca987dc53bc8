// Who may come into her own pages: whoever has an open session, and a fresh proof where something is to be changed.

import type { Context, MiddlewareHandler } from "hono";
import type { Account } from "../../domain/account.ts";
import type { Resident } from "../../domain/census.ts";
import { type OwnPage, ownPages } from "../../domain/door.ts";
import { typedIn } from "../../domain/kept.ts";
import { type MethodName, methodsServed } from "../../domain/methods/all.ts";
import type { OwnAct } from "../../domain/my_data/told.ts";
import { sessionEnd, useSession } from "../../domain/session.ts";
import type { Proof } from "../../domain/signin.ts";
import type { Waiting } from "../../views/parts/around.ts";
import { registerByCertificate } from "../certificate/place.ts";
import { dropSessionCookie } from "../http/cookies.ts";
import type { Env } from "../http/env.ts";
import { postedForm, readForm } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { keep } from "../http/kept.ts";
import { goTo } from "../http/page.tsx";
import { pathOf } from "../http/path.ts";
import { problem } from "../http/problem.tsx";
import { openReceipt } from "../http/receipt.ts";
import { lookAtSession, type SeenSession } from "../http/session.ts";
import { beginOwn } from "../signin.tsx";

export type AccountContext = Context<Env>;

/** Everything below /account hangs on this, never on what an address or a form says. */
export interface Insider {
  readonly account: Account & {
    readonly registration: NonNullable<Account["registration"]>;
  };
  readonly resident: Resident | null;
  readonly proof: Proof;
  /** Her name in messages and audit. */
  readonly person: string;
}

/** At these addresses something of hers can change or leave the house: an unlocked phone on a table is not enough. */
const mustBeFresh: readonly string[] = [
  "/account/code",
  "/account/email",
  "/account/leave",
  "/account/leave/confirm",
  "/account/export",
  "/account/export.json",
  "/account/export.html",
  "/account/restore",
  "/account/phone",
  "/account/password",
  "/account/password/leave",
  "/account/authenticator",
  "/account/device",
  "/account/device/activate",
  "/account/device/deactivate",
];

/** A receipt shows her data whole. */
function wantsFreshProof(path: string): boolean {
  return mustBeFresh.includes(path) || path.startsWith("/account/receipts");
}

export const entered: MiddlewareHandler<Env> = async (c, next) => {
  const { world } = c.var;
  // Nothing here answers to another method: a 404 as everywhere, not the way to the hall.
  if (!["GET", "HEAD", "POST"].includes(c.req.method)) return await next();
  const seen = await lookAtSession(c);
  if (!seen?.proof) return await comeIn(c, seen);
  const { proof, dossier } = seen;
  const { account, resident } = dossier;
  // A certificate proves people who are not registered, or not any more: there is nothing of theirs to show yet.
  if (!account?.registration || account.state !== "active") {
    return goTo(c, unregisteredPath(c, account));
  }
  const { registration } = account;
  const since = freshFrom(c);
  const { freshSeconds } = world.policy.account;
  const fresh = new Date(proof.provenAt.getTime() + freshSeconds * 1000);
  if (wantsFreshProof(pathOf(c)) && proof.provenAt.getTime() <= since) {
    await keepFor(c, account.id, fresh);
    return await identify(c, since);
  }
  const person = world.mac("person", account.document);
  c.set("insider", {
    account: { ...account, registration },
    resident,
    proof,
    person,
  });
  if (!looks(c)) await world.sessions.change(seen.id, useSession(world.now()));
  c.set("waiting", waitingFor(c, proof, fresh));
  await next();
};

/** A page of hers waits as long as her session, which more time prolongs; a fresh proof grows old all the same. */
function waitingFor(c: AccountContext, proof: Proof, fresh: Date): Waiting {
  const { world: { now, policy }, url } = c.var;
  const { provenAt } = proof;
  const session = sessionEnd({ usedAt: now(), provenAt }, policy);
  const fixed = wantsFreshProof(pathOf(c));
  return {
    below: url.pathname,
    until: fixed && fresh < session.until ? fresh : session.until,
    left: fixed || session.hard ? null : 1,
    again: false,
  };
}

/** What she sent too late is hers again when she has identified anew. */
async function keepFor(c: AccountContext, account: string, until: Date) {
  const form = await postedForm(c);
  if (form) {
    await keep(c, typedIn(form), { of: account, over: until.getTime() });
  }
}

/** Where she may register with what she has just shown. */
function unregisteredPath(c: AccountContext, account: Account | null): string {
  if (!registerByCertificate(c)) return "/register";
  const why = account?.state === "phone-revoked" ? "phoneless" : "unregistered";
  return `/certificate?${why}`;
}

/** No open session. Somebody whose own double click ended it is told how that went; everybody else identifies. */
async function comeIn(c: AccountContext, seen: SeenSession | null) {
  const { world } = c.var;
  const ended = seen?.dossier.account;
  if (ended?.state === "renounced") {
    dropSessionCookie(c);
    return goTo(c, await leftPath(c));
  }
  const since = world.now().getTime() - (ended?.sessionsFrom.getTime() ?? 0);
  const justNow = since < world.policy.account.doubleSeconds * 1000;
  const posts = (path: string) => c.req.method === "POST" && pathOf(c) === path;
  if (posts("/account/report") && justNow) return goTo(c, "/reported");
  // In by the password, or the phone, that the first click did away with.
  if (posts("/account/password/leave") && gone(ended, "password")) {
    return goTo(c, "/password/left");
  }
  if (posts("/account/device/deactivate") && gone(ended, "device")) {
    return goTo(c, "/deactivated");
  }
  if (ended && seen.until <= world.now()) {
    await keepFor(c, ended.id, seen.until);
  }
  return await identify(c, 0);
}

function gone(
  account: Account | null | undefined,
  what: "password" | "device",
): boolean {
  return account?.state === "active" && !account[what];
}

/** The second of two clicks ends where the first did: at the receipt. */
async function leftPath(c: AccountContext): Promise<string> {
  const form = c.req.method === "POST" ? await readForm(c) : null;
  const made = form?.kind === "form" ? form.fields("made") : "";
  return await openReceipt(c, made) === null ? "/left" : `/left/${made}`;
}

async function identify(c: AccountContext, provenFrom: number) {
  // Whoever only looks begins nothing: a HEAD is sent to the portal, and a browser throws away what it fetched ahead in vain.
  if (c.req.method === "HEAD") return goTo(c, "");
  if (looks(c)) return await problem(c, 403);
  return await beginOwn(c, pageOf(c), provenFrom, asksMethod(c));
}

/** The app on a phone that is to be activated has asked already which way she comes (rulebook 5.1). */
function asksMethod(c: AccountContext): MethodName | undefined {
  if (asksCertificate(c)) return "certificate";
  if (pathOf(c) !== "/account/device/activate") return undefined;
  return methodsServed(c.var.world.config).find((method) =>
    (method === "pin" || method === "certificate") &&
    method === c.req.query("by")
  );
}

/** Whoever does not know her password comes to choose another by certificate at once (PM-51). */
export function asksCertificate(c: AccountContext): boolean {
  return pathOf(c) === "/account/password" &&
    c.req.query("by") === "certificate" &&
    methodsServed(c.var.world.config).includes("certificate");
}

/** A HEAD, or a page fetched before anybody asks for it. */
export function looks(c: AccountContext): boolean {
  return c.req.method === "HEAD" || c.req.header("sec-purpose") !== undefined;
}

function freshFrom({ var: { world } }: AccountContext): number {
  return world.now().getTime() - world.policy.account.freshSeconds * 1000;
}

/** The page to come back to: where she is, or the first page of what she was about. */
export function pageOf(c: AccountContext): OwnPage {
  const path = pathOf(c).slice(1);
  return ownPages.findLast((page) =>
    path === page || path.startsWith(`${page}/`) || path.startsWith(`${page}.`)
  ) ?? "account";
}

/** What every change of hers is given. */
export function ownAct(c: AccountContext): OwnAct {
  const { world, insider } = c.var;
  return {
    account: insider.account.id,
    person: insider.person,
    now: world.now(),
    messageIds: [randomId(world), randomId(world)],
  };
}
