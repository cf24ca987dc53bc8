// Who asks a phone, by the names that people know.

import type { Context } from "hono";
import { languages } from "../../domain/language.ts";
import type { Localised } from "../../domain/messages.ts";
import { ownService } from "../../domain/door.ts";
import type { Asker } from "../../domain/mobile/request.ts";
import type { Service } from "../../domain/services.ts";
import type { Env } from "../http/env.ts";
import { askerOf } from "../signin/asker.ts";

export type Named = Pick<Service, "body" | "procedure">;

/** A service that has left the catalogue meanwhile is called by its id. */
export async function namesOf(c: Context<Env>, asker: Asker): Promise<Named> {
  const found = asker.kind === "own"
    ? await askerOf(c, { kind: "own", page: asker.page })
    : await c.get("world").services.find(asker.id);
  if (found) return found;
  const name = Object.fromEntries(
    languages.map((language) => [language, serviceOf(asker)]),
  ) as Localised;
  return { body: name, procedure: name };
}

/** As the record names it. */
export function serviceOf(asker: Asker): string {
  return asker.kind === "own" ? ownService : asker.id;
}
