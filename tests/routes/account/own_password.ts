// At the pages of her own at which another password is chosen.

import type { Account } from "../../../domain/account.ts";
import { es } from "../../../views/text/es.ts";
import { type Browser, says } from "../../support/browser.ts";
import type { Clave } from "../../support/clave.ts";
import {
  better,
  good,
  signInWithPassword,
  withPassword,
} from "../../support/passwords.ts";
import { ana, callback, comeIn, visitor } from "../../support/steps.ts";

const words = es.password;

export const chosen = (fresh = better, password = good) => ({
  password,
  new_password: fresh,
  new_password_again: fresh,
});

/** In by PIN, at the page that asks for both passwords. */
export async function atChange(clave: Clave, given: Partial<Account> = {}) {
  await withPassword(clave, ana, given);
  const b = visitor(clave);
  says(
    await comeIn(clave, b, ana, "/account/password"),
    words.change.withFormer,
  );
  clave.clock.advance(1000);
  return b;
}

export async function comesIn(
  clave: Clave,
  password: string,
): Promise<boolean> {
  const end = await signInWithPassword(clave, visitor(clave), ana, password);
  return end.url.origin + end.url.pathname === callback;
}

export async function codeFor(clave: Clave, b: Browser) {
  return await b.send({ code: await clave.lastCodeTo(ana.phone) });
}
