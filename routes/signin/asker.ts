// Who asks: a service of the catalogue, or Clave itself.

import type { Context } from "hono";
import type { Door } from "../../domain/door.ts";
import { languages as all } from "../../domain/language.ts";
import type { Localised } from "../../domain/messages.ts";
import { proveRedirect } from "../../domain/oidc/redirect.ts";
import type { Service } from "../../domain/services.ts";
import { languages } from "../../views/text/text.ts";
import type { Env } from "../http/env.ts";

export type Asker = Pick<
  Service,
  "body" | "procedure" | "level" | "singleSignOn"
>;

/** Null where the catalogue no longer has the service, or the address at which it would be answered. */
export async function askerOf(
  c: Context<Env>,
  door: Door,
): Promise<Asker | null> {
  if (door.kind === "own") return clave;
  const service = await c.get("world").services.find(door.service);
  const proven = service &&
    proveRedirect(service, service.redirectUris, door.redirectUri);
  return proven ? service : null;
}

const name = Object.fromEntries(
  all.map((language) => [language, languages[language].account.name]),
) as Localised;

/** Her own data are shown at any level: they tell nobody else anything. */
const clave: Asker = {
  body: name,
  procedure: name,
  level: "low",
  singleSignOn: true,
};
