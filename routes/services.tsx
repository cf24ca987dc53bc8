// Where can I use it (PO-03, PO-34): the same for everybody. Whether one can oneself is told at /account/services, to oneself alone.

import { type Context, Hono } from "hono";
import { bodyId, groupsOf } from "../domain/catalogue.ts";
import { methodsServed } from "../domain/methods/all.ts";
import { listingOf } from "../domain/services.ts";
import { Catalogue } from "../views/services/catalogue.tsx";
import { ServicePage, titleOf } from "../views/services/one.tsx";
import { lookUp } from "./http/catalogue.ts";
import type { Env } from "./http/env.ts";
import { page } from "./http/page.tsx";
import { problem } from "./http/problem.tsx";
import { withoutHers } from "./http/withheld.ts";

/** Under each language. */
export function servicesRoutes() {
  return new Hono<Env>()
    .get("/services", catalogue)
    .get("/services/:id", one);
}

async function catalogue(c: Context<Env>) {
  const { text, language, world } = c.var;
  const left = withoutHers(c, c.req.query("words") ?? "");
  if (left) return left;
  const { shown, ...looked } = await lookUp(c, world.policy.services.perPage);
  const { search } = looked;
  return page(
    c,
    <Catalogue
      t={text}
      language={language}
      here={`/${language}/services`}
      {...looked}
      groups={groupsOf(shown, search)}
    />,
    {
      title: text.services.title,
      // What somebody typed is nobody else's to find in a cache.
      ...(search.words === "" && { keep: "portal" as const }),
    },
  );
}

async function one(c: Context<Env>) {
  const { text, language, world } = c.var;
  const service = await world.services.find(c.req.param("id") ?? "");
  const listing = service && listingOf(service);
  if (!service || !listing) return problem(c, 404);
  return page(
    c,
    <ServicePage
      t={text}
      language={language}
      service={service}
      listing={listing}
      body={bodyId(service)}
      served={methodsServed(world.config)}
    />,
    { title: titleOf(service, language), keep: "portal" },
  );
}
