// Who asks: a service of the catalogue, or Clave itself.

import type { Context } from "hono";
import { type Door, levelOf, type OwnPage } from "../../domain/door.ts";
import { languages as all } from "../../domain/language.ts";
import type { Localised } from "../../domain/messages.ts";
import { proveRedirect } from "../../domain/oidc/redirect.ts";
import type { Service } from "../../domain/services.ts";
import { languages } from "../../views/text/text.ts";
import type { Env } from "../http/env.ts";

export type Asker = Pick<
  Service,
  "body" | "procedure" | "level" | "singleSignOn" | "listing"
>;

/** Null where the catalogue no longer has the service, or the address at which it would be answered. */
export async function askerOf(
  c: Context<Env>,
  door: Door,
): Promise<Asker | null> {
  if (door.kind === "own") {
    return door.page === "desk" ? desk : clave;
  }
  const service = await c.get("world").services.find(door.service);
  const proven = service &&
    proveRedirect(service, service.redirectUris, door.redirectUri);
  return proven ? service : null;
}

const clave = named("account", "account");
const desk = named("desk", "desk");

function named(words: "account" | "desk", page: OwnPage): Asker {
  const name = Object.fromEntries(
    all.map((language) => [language, languages[language][words].name]),
  ) as Localised;
  return {
    body: name,
    procedure: name,
    level: levelOf(page),
    singleSignOn: true,
    listing: null,
  };
}
