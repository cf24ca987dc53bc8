// The OIDC door: where its endpoints are, and who may call them how.

import { Hono } from "hono";
import { discovery, oidcPaths } from "../domain/oidc/discovery.ts";
import type { World } from "../domain/ports.ts";
import type { Env } from "./http/env.ts";
import { getAuthorize, postAuthorize } from "./oidc/authorize.ts";
import type { OidcHooks } from "./oidc/hooks.ts";
import { anyOrigin, onlyMethods, smallBody } from "./oidc/json.ts";
import { getLogout, postLogout } from "./oidc/logout.ts";
import { postToken } from "./oidc/token.ts";
import { userinfo } from "./oidc/userinfo.ts";

/** Mounted at the root: its addresses have no language. */
export function oidcRoutes(world: World, hooks: OidcHooks): Hono<Env> {
  const { formBytes, discoverySeconds, jwksSeconds } = world.policy.oidc;
  const small = smallBody(formBytes);
  const app = new Hono<Env>();

  const facts = JSON.stringify(discovery(world.config.baseUrl));
  const { openidConfiguration, serverMetadata } = oidcPaths;
  for (const path of [openidConfiguration, serverMetadata]) {
    app.use(path, anyOrigin);
    app.get(path, () => publicJson(facts, discoverySeconds));
    app.all(path, onlyMethods("GET, HEAD"));
  }

  app.use(oidcPaths.jwks, anyOrigin);
  app.get(
    oidcPaths.jwks,
    () => publicJson(JSON.stringify(world.signer.jwks()), jwksSeconds),
  );
  app.all(oidcPaths.jwks, onlyMethods("GET, HEAD"));

  app.get(oidcPaths.authorize, getAuthorize(world, hooks));
  app.post(oidcPaths.authorize, small, postAuthorize);
  app.all(oidcPaths.authorize, onlyMethods("GET, HEAD, POST"));

  app.use(oidcPaths.token, anyOrigin);
  app.post(oidcPaths.token, small, postToken(world));
  app.all(oidcPaths.token, onlyMethods("POST"));

  app.use(oidcPaths.userinfo, anyOrigin);
  app.get(oidcPaths.userinfo, userinfo(world));
  app.post(oidcPaths.userinfo, small, userinfo(world));
  app.all(oidcPaths.userinfo, onlyMethods("GET, HEAD, POST"));

  app.get(oidcPaths.logout, getLogout(hooks));
  app.post(oidcPaths.logout, small, postLogout(hooks));
  app.all(oidcPaths.logout, onlyMethods("GET, HEAD, POST"));

  return app;
}

function publicJson(body: string, seconds: number): Response {
  return new Response(body, {
    headers: {
      "Content-Type": "application/json",
      "Cache-Control": `public, max-age=${seconds}`,
    },
  });
}
