// The authorization endpoint: reads what the service asks and hands it to the sign-in (OpenID Connect Core 3.1.2).

import type { Context } from "hono";
import { errorAnswer, type Failure } from "../../domain/oidc/answer.ts";
import {
  authorizeParameters,
  clientIdOf,
  readAuthorize,
  type SigninRequest,
} from "../../domain/oidc/authorize.ts";
import { subjectOf } from "../../domain/oidc/claims.ts";
import { oidcPaths } from "../../domain/oidc/discovery.ts";
import type { AnswerTo } from "../../domain/oidc/door.ts";
import { readHint } from "../../domain/oidc/hint.ts";
import { single } from "../../domain/oidc/parameters.ts";
import type { World } from "../../domain/ports.ts";
import type { Env } from "../http/env.ts";
import { leave } from "../http/leave.ts";
import type { OidcHooks } from "./hooks.ts";

export function getAuthorize(world: World, hooks: OidcHooks) {
  return async (c: Context<Env>): Promise<Response> => {
    const params = c.get("url").searchParams;
    const id = clientIdOf(params);
    const service = id === null ? null : await world.services.find(id);
    const answer = readAuthorize(params, service, world.policy.oidc);
    switch (answer.kind) {
      case "show-person":
        return hooks.problem(c, answer.problem);
      case "send-client":
        return sendBack(c, answer.to, answer);
      case "go-on":
        break;
    }
    const token = single(params, "id_token_hint");
    return token === null
      ? hooks.begin(c, answer.request)
      : await beginHinted(c, hooks, { token, request: answer.request });
  };
}

/** An open session of somebody else must not answer for the person whom the hint means (Core 3.1.2.1). */
async function beginHinted(
  c: Context<Env>,
  hooks: OidcHooks,
  { token, request }: {
    readonly token: string;
    readonly request: SigninRequest;
  },
): Promise<Response> {
  const { signer, services, config, mac } = c.get("world");
  const hint = readHint(await signer.verify(token), config.baseUrl);
  if (hint?.service !== request.door.service) {
    return sendBack(c, request.door, {
      error: "invalid_request",
      description: "id_token_hint is not a token of this client",
    });
  }
  const door = { ...request.door, hinted: hint.subject };
  const service = await services.find(hint.service);
  const session = await hooks.session(c);
  const another = service !== null && session !== null &&
    subjectOf(service, session.account, mac) !== hint.subject;
  if (!another) return hooks.begin(c, { ...request, door });
  return request.prompt === "none"
    ? sendBack(c, door, { error: "login_required" })
    : hooks.begin(c, { ...request, door, prompt: "login" });
}

function sendBack(c: Context<Env>, to: AnswerTo, failure: Failure): Response {
  const issuer = c.get("world").config.baseUrl;
  return leave(c, errorAnswer({ ...to, ...failure, issuer }));
}

/**
 * A form posted from another site brings no Lax cookie: neither the session nor the browser's binding, which would be
 * made anew and cut the other tabs off. So it comes round again as a link, with what we read and nothing else.
 */
export async function postAuthorize(c: Context<Env>): Promise<Response> {
  const posted = new URLSearchParams(await c.req.text());
  const query = new URLSearchParams(
    [...posted].filter(([name]) => authorizeParameters.includes(name)),
  );
  const { baseUrl } = c.get("world").config;
  return c.redirect(`${baseUrl}${oidcPaths.authorize}?${query}`, 303);
}
