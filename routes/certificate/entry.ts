// The entry that asks for certificates: an origin of its own, because a browser asks once for each (wire 5.1).

import type { Context, Hono } from "hono";
import type { Shown } from "../../domain/certificate/errand.ts";
import type { World } from "../../domain/ports.ts";
import { assetRoutes } from "../http/assets.ts";
import { entrance } from "../http/entrance.ts";
import type { Env } from "../http/env.ts";
import { faultPage } from "../http/faults.ts";
import { networkOf } from "../http/network.ts";
import { addressBack, entryPath, openErrand } from "./errand.ts";
import { presentedBy } from "./presented.ts";

/** It keeps nothing, shows nothing but faults, and leads back at once. */
export function certificateEntry(world: World): Hono<Env> {
  const app = entrance(world);
  app.route("/", assetRoutes());
  app.get(`${entryPath}/:errand`, async (c) => {
    const errand = await openErrand(c, c.req.param("errand"));
    // Over, or none of ours: there is nobody to answer, and nothing is looked at.
    if (errand === null) return c.redirect(world.config.baseUrl, 303);
    return c.redirect(await addressBack(c, errand, await shownBy(c)), 303);
  });
  app.notFound((c) => c.redirect(world.config.baseUrl, 303));
  app.onError(faultPage);
  return app;
}

async function shownBy(c: Context<Env>): Promise<Shown> {
  const { certificates, limits, policy } = c.get("world");
  const presented = presentedBy(c);
  if (presented === null) return { kind: "none" };
  // Each may make us ask an issuer over the network.
  const rule = policy.limits.certificatesPerNetwork;
  const limit = await limits.count([{ rule, of: networkOf(c) }]);
  if (limit.kind === "over") return { kind: "limited" };
  const answer = await certificates.judge(presented.der, presented.chain);
  if (answer.kind === "refused") return answer;
  const { document, givenName, surnames, means, fingerprint } = answer.holder;
  const holder = { document, givenName, surnames, means, fingerprint };
  return { kind: "accepted", holder };
}
