// The end-session endpoint: signs a person out at her service's wish, or asks her first (RP-Initiated Logout 1.0).

import type { Context } from "hono";
import type { Language } from "../../domain/language.ts";
import { answer } from "../../domain/oidc/answer.ts";
import { subjectOf } from "../../domain/oidc/claims.ts";
import { oidcPaths } from "../../domain/oidc/discovery.ts";
import { readHint } from "../../domain/oidc/hint.ts";
import {
  type LogoutRequest,
  logoutTarget,
  readLogout,
} from "../../domain/oidc/logout.ts";
import type { Env } from "../http/env.ts";
import { leave } from "../http/leave.ts";
import type { OidcHooks } from "./hooks.ts";

/** A request whose hint is ours: what is left of it once the token has been read. */
interface Wish {
  readonly service: string;
  readonly subject: string;
  /** An address that was proven; null for our own page. */
  readonly target: string | null;
  readonly language: Language;
}

const purpose = "logout";

export function getLogout(hooks: OidcHooks) {
  return async (c: Context<Env>): Promise<Response> => {
    const params = c.get("url").searchParams;
    const sealed = params.get("continue");
    if (sealed !== null) return signOut(c, hooks, await unsealed(c, sealed));
    const request = readLogout(params);
    if (request === null) return hooks.problem(c, "malformed");
    return signOut(c, hooks, await wishOf(c, request));
  };
}

/**
 * Comes round again as a link, for the sake of the Lax cookie; sealed, because the token that a service took care to
 * post is full of personal data, and addresses are kept in many places (law 9).
 */
export function postLogout(hooks: OidcHooks) {
  return async (c: Context<Env>): Promise<Response> => {
    const request = readLogout(new URLSearchParams(await c.req.text()));
    if (request === null) return hooks.problem(c, "malformed");
    const { seal, config, now } = c.get("world");
    const sealed = await seal.seal(purpose, "", [
      now().getTime(),
      await wishOf(c, request),
    ]);
    const here = `${config.baseUrl}${oidcPaths.logout}`;
    return c.redirect(`${here}?continue=${encodeURIComponent(sealed)}`, 303);
  };
}

/** Good for the moment it takes to come round: kept, it would sign out whoever opens it. */
async function unsealed(c: Context<Env>, sealed: string): Promise<Wish | null> {
  const { seal, now, policy } = c.get("world");
  const opened = await seal.open(purpose, "", sealed);
  if (!Array.isArray(opened)) return null;
  const [at, wish] = opened as [number, Wish | null];
  const age = now().getTime() - at;
  return age < policy.oidc.codeSeconds * 1000 ? wish : null;
}

/** Null where no hint of ours proves who asks: then only the person herself may want this, and no address is believed. */
async function wishOf(
  c: Context<Env>,
  request: LogoutRequest,
): Promise<Wish | null> {
  const { signer, services, config } = c.get("world");
  if (request.hint === null) return null;
  const hint = readHint(await signer.verify(request.hint), config.baseUrl);
  if (hint === null) return null;
  if (request.clientId !== null && request.clientId !== hint.service) {
    return null;
  }
  const to = logoutTarget(await services.find(hint.service), request);
  const target = to && answer(to.redirectUri, { state: to.state }).href;
  const language = request.language ?? c.get("language");
  return { ...hint, target, language };
}

/** Whoever brings a hint of the very person who is in ends her session; anybody else could be a page that plays tricks. */
async function signOut(
  c: Context<Env>,
  hooks: OidcHooks,
  wish: Wish | null,
): Promise<Response> {
  const { services, mac, config } = c.get("world");
  const ours = `${config.baseUrl}/${wish?.language ?? c.get("language")}`;
  const session = await hooks.session(c);
  if (session !== null) {
    const service = wish && await services.find(wish.service);
    const same = service && wish &&
      subjectOf(service, session.account, mac) === wish.subject;
    if (!same) return c.redirect(`${ours}/signout`, 303);
    await hooks.endSession(c);
  }
  return leave(c, new URL(wish?.target ?? `${ours}/signed-out`));
}
