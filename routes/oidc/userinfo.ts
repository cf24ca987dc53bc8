// Userinfo: what the ID token says of the person, for whoever holds the access token (OpenID Connect Core 5.3).

import type { Context } from "hono";
import { personClaims, subjectOf } from "../../domain/oidc/claims.ts";
import {
  badRequest,
  invalidToken,
  noToken,
  type OAuthError,
} from "../../domain/oidc/errors.ts";
import { useToken } from "../../domain/oidc/grant.ts";
import { readHandle } from "../../domain/oidc/handle.ts";
import { repeated, single } from "../../domain/oidc/parameters.ts";
import { personOf } from "../../domain/oidc/person.ts";
import type { World } from "../../domain/ports.ts";
import type { Env } from "../http/env.ts";
import { formOf, privateJson, refuse } from "./json.ts";

export function userinfo(world: World) {
  return async (c: Context<Env>): Promise<Response> => {
    const token = await tokenOf(c);
    if (typeof token !== "string") return refuse(c, token);
    const handle = readHandle("token", token, world.mac);
    if (handle === null) return refuse(c, invalidToken());
    const held = await world.grants.peek(handle.grantId);
    const grant = useToken(held, handle.mac, world.now());
    if (grant === null) return refuse(c, invalidToken());
    const service = await world.services.find(grant.service);
    if (service === null) return refuse(c, invalidToken());
    const found = personOf(grant, await world.people.byAccount(grant.account));
    if (found.kind !== "stands") return refuse(c, invalidToken());
    const subject = subjectOf(service, grant.account, world.mac);
    return privateJson(c, personClaims(grant, found.person, subject));
  };
}

/** In the header, or in a posted form; in one place only, and never in the address (RFC 6750 2, RFC 9700 4.3.2). */
async function tokenOf(c: Context<Env>): Promise<string | OAuthError> {
  const header = c.req.header("Authorization");
  const inForm = await formToken(c);
  if (typeof inForm === "object" && inForm !== null) return inForm;
  if (header === undefined) return inForm ?? noToken();
  if (inForm !== null) return badRequest("the access token came twice");
  const [, token] = /^bearer +(\S+)$/i.exec(header) ?? [];
  return token ?? noToken();
}

async function formToken(c: Context<Env>): Promise<string | OAuthError | null> {
  if (c.req.method !== "POST") return null;
  const form = await formOf(c);
  // A POST without a form has its token in the header.
  if (!form.ok) return null;
  if (repeated(form.value, ["access_token"]) !== null) {
    return badRequest("access_token is repeated");
  }
  return single(form.value, "access_token");
}
