// The token endpoint: a code and its verifier in, an ID token and an access token out (RFC 6749 4.1.3).

import type { Context } from "hono";
import {
  idTokenClaims,
  personClaims,
  subjectOf,
} from "../../domain/oidc/claims.ts";
import { provesClient, readCredentials } from "../../domain/oidc/client.ts";
import {
  invalidClient,
  invalidGrant,
  type OAuthError,
} from "../../domain/oidc/errors.ts";
import {
  after,
  type Grant,
  redeem,
  type RedeemAnswer,
} from "../../domain/oidc/grant.ts";
import { newHandle, readHandle } from "../../domain/oidc/handle.ts";
import { type GrantedPerson, personOf } from "../../domain/oidc/person.ts";
import { challengeOf } from "../../domain/oidc/pkce.ts";
import {
  readTokenRequest,
  tokenFormProblem,
  type TokenRequest,
} from "../../domain/oidc/token.ts";
import type { World } from "../../domain/ports.ts";
import type { Service } from "../../domain/services.ts";
import type { Env } from "../http/env.ts";
import { formOf, privateJson, refuse } from "./json.ts";

export function postToken(world: World) {
  return async (c: Context<Env>): Promise<Response> => {
    const form = await formOf(c);
    if (!form.ok) return refuse(c, form.problem);
    const twice = tokenFormProblem(form.value);
    if (twice !== null) return refuse(c, twice);
    const client = await clientOf(world, c, form.value);
    if (!client.ok) return refuse(c, client.problem);
    const request = readTokenRequest(form.value);
    if (!request.ok) return refuse(c, request.problem);
    const answer = await exchange(world, client.value, request.value);
    return answer.ok ? privateJson(c, answer.value) : refuse(c, answer.problem);
  };
}

type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: OAuthError };

async function clientOf(
  world: World,
  c: Context<Env>,
  params: URLSearchParams,
): Promise<Answer<Service>> {
  const header = c.req.header("Authorization") ?? null;
  const credentials = readCredentials(header, params);
  if (!credentials.ok) return credentials;
  const service = await world.services.find(credentials.value.id);
  if (service === null || !provesClient(service, credentials.value)) {
    const event = "client-refused";
    world.log({
      level: "warn",
      event,
      ...(service && { service: service.id }),
    });
    return { ok: false, problem: invalidClient() };
  }
  return { ok: true, value: service };
}

async function exchange(
  world: World,
  service: Service,
  request: TokenRequest,
): Promise<Answer<Record<string, unknown>>> {
  const { mac, policy } = world;
  const now = world.now();
  const code = readHandle("code", request.code, mac);
  if (code === null) return { ok: false, problem: invalidGrant() };
  const token = newHandle("token", code.grantId, world);
  const presented = {
    codeMac: code.mac,
    verifierChallenge: challengeOf(request.verifier),
    redirectUri: request.redirectUri,
    service: service.id,
  };
  const expiresAt = after(now, policy.oidc.accessTokenSeconds);
  const answer = await world.grants.change(
    code.grantId,
    redeem(presented, { mac: token.mac, expiresAt }, now),
  );
  if (answer.kind === "refused") {
    await remember(world, service, answer);
    return { ok: false, problem: invalidGrant() };
  }
  const { grant } = answer;
  const found = personOf(grant, await world.people.byAccount(grant.account));
  if (found.kind !== "stands") {
    await record(world, grant, { kind: "token-refused", reason: found.kind });
    return { ok: false, problem: invalidGrant() };
  }
  const idToken = await signedIdToken(world, service, {
    grant,
    person: found.person,
    accessToken: token.text,
    now,
  });
  return {
    ok: true,
    value: {
      access_token: token.text,
      token_type: "Bearer",
      expires_in: policy.oidc.accessTokenSeconds,
      id_token: idToken,
      scope: grant.scopes.join(" "),
    },
  };
}

interface Identified {
  readonly grant: Grant;
  readonly person: GrantedPerson;
  readonly accessToken: string;
  readonly now: Date;
}

function signedIdToken(
  world: World,
  service: Service,
  { grant, person, accessToken, now }: Identified,
): Promise<string> {
  const subject = subjectOf(service, grant.account, world.mac);
  const about = personClaims(grant, person, subject);
  const claims = idTokenClaims(grant, { about, person }, {
    issuer: world.config.baseUrl,
    now,
    seconds: world.policy.oidc.idTokenSeconds,
    accessToken,
    algorithm: service.signedWith,
  });
  return world.signer.sign(service.signedWith, claims);
}

/**
 * A burnt code is audited: there is one for each sign-in at most. One that opens nothing is only logged: anybody can
 * send those, as many as she likes, and each would be a row.
 */
async function remember(
  world: World,
  service: Service,
  answer: Extract<RedeemAnswer, { kind: "refused" }>,
): Promise<void> {
  const { burnt, reason } = answer;
  world.log({
    level: "warn",
    event: "code-refused",
    service: service.id,
    error: reason,
  });
  if (burnt === null) return;
  await record(
    world,
    burnt,
    reason === "replayed"
      ? { kind: "code-replayed" }
      : { kind: "token-refused", reason },
  );
}

async function record(
  world: World,
  grant: Grant,
  what:
    | { readonly kind: "code-replayed" }
    | { readonly kind: "token-refused"; readonly reason: string },
): Promise<void> {
  const { person, service } = grant;
  const about = { at: world.now(), person, service };
  await world.audit.record([{ ...about, ...what }]);
}
