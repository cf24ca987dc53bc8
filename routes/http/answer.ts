// The end of a sign-in: a code for the service, or a refusal, by the way it asked.

import type { Context } from "hono";
import { codeAnswer, errorAnswer } from "../../domain/oidc/answer.ts";
import { subjectOf } from "../../domain/oidc/claims.ts";
import { newGrant } from "../../domain/oidc/grant.ts";
import type { AuditEvent } from "../../domain/audit.ts";
import { serviceOf } from "../../domain/door.ts";
import type { Attempt, Proof } from "../../domain/signin.ts";
import type { Level } from "../../domain/level.ts";
import type { Env } from "./env.ts";
import { takeUp } from "./kept.ts";
import { leave } from "./leave.ts";
import { goTo } from "./page.tsx";

/** Gives the service a single-use code for this proof; the citizen's own door gets her page, and no grant. `as` says in the record whether a session was enough. */
export async function answerService(
  c: Context<Env>,
  attempt: Attempt,
  granted: {
    readonly proof: Proof;
    readonly level: Level;
    readonly as: "identified" | "session-used";
    /** Writes that leave together with the grant. */
    along(): Promise<unknown>;
  },
): Promise<Response> {
  const world = c.get("world");
  const at = world.now();
  const { proof, level } = granted;
  if (await isAnother(c, attempt, proof)) {
    await world.audit.record([{
      kind: "signin-refused",
      at,
      person: world.mac("person", proof.document),
      service: serviceOf(attempt.door),
      reason: "another-person",
    }]);
    return refuseService(c, attempt, "login_required");
  }
  const { door } = attempt;
  const person = world.mac("person", proof.document);
  const service = serviceOf(door);
  const event: AuditEvent = granted.as === "identified"
    ? { kind: "identified", at, person, service, method: proof.method, level }
    : {
      kind: "session-used",
      at,
      person,
      service,
      method: proof.method,
      level,
    };
  // First: there is no grant and no session without its record, wherever we are cut off.
  await world.audit.record([event]);
  if (door.kind === "own") {
    await granted.along();
    if (door.kept) await takeUp(c, door.kept);
    return goTo(c, `/${door.page}`);
  }
  const { id, code, grant } = newGrant(door, proof, world);
  await Promise.all([world.grants.put(id, grant), granted.along()]);
  return leave(c, codeAnswer(door, code, world.config.baseUrl));
}

/** Whether the service means somebody else than who proved herself (OpenID Connect Core 3.1.2.1). */
async function isAnother(
  c: Context<Env>,
  { door }: Attempt,
  proof: Proof,
): Promise<boolean> {
  if (door.kind === "own" || door.hinted === null) return false;
  const { services, mac } = c.get("world");
  const service = await services.find(door.service);
  return service === null ||
    subjectOf(service, proof.account, mac) !== door.hinted;
}

export type Refusal =
  | "access_denied"
  | "login_required"
  | "unmet_authentication_requirements";

/** Sends the person back to the service with an error of OAuth (RFC 6749 4.1.2.1) or OIDC; from our own door, to the portal. */
export function refuseService(
  c: Context<Env>,
  attempt: Pick<Attempt, "door">,
  error: Refusal,
): Response {
  if (attempt.door.kind === "own") return goTo(c, "");
  const { redirectUri, state } = attempt.door;
  const issuer = c.get("world").config.baseUrl;
  return leave(c, errorAnswer({ redirectUri, state, error, issuer }));
}
