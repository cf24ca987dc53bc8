// What an address looks for in the catalogue, for whoever lists it.

import type { Context } from "hono";
import {
  bodiesOf,
  countsOf,
  found,
  listedIn,
  readSearch,
} from "../../domain/catalogue.ts";
import { methodsServed } from "../../domain/methods/all.ts";
import { pageOf } from "../../domain/paging.ts";
import type { Env } from "./env.ts";

/** One page of what is found. The catalogue is in memory, so however much is asked it costs the stores nothing. */
export async function lookUp(c: Context<Env>, size: number) {
  const { language, world } = c.var;
  const query = (name: string) => c.req.query(name);
  const search = readSearch(query, world.policy.search);
  const served = methodsServed(world.config);
  const all = listedIn(await world.services.list(), language);
  const list = found(all, search, { language, served });
  const bodies = bodiesOf(all, language);
  return {
    search,
    served,
    counts: countsOf(all),
    bodies: bodies.length > world.policy.services.bodiesListed ? [] : bodies,
    count: list.length,
    ...pageOf(list, query("page"), size),
  };
}
