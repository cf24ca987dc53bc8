// What every request meets first, at whichever origin it comes in.

import { encodeBase32LowerCaseNoPadding } from "@oslojs/encoding";
import { Hono } from "hono";
import type { World } from "../../domain/ports.ts";
import { wellAddressed } from "./address.ts";
import type { Env } from "./env.ts";
import { faults } from "./faults.ts";
import { headers } from "./headers.ts";
import { inLanguage } from "./language.ts";

/** An app that as yet answers nothing. */
export function entrance(world: World): Hono<Env> {
  return new Hono<Env>()
    .use(async (c, next) => {
      c.set("world", world);
      c.set("reference", encodeBase32LowerCaseNoPadding(world.random(5)));
      await next();
    })
    .use(wellAddressed)
    .use(inLanguage)
    .use(faults)
    .use(headers(world.config));
}
