// An authenticator app in a tester's hand: what it shows, and somebody who has one.

import type { Account } from "../../domain/account.ts";
import {
  codeAt,
  recoveryCodes,
  recoveryMac,
  stepAt,
} from "../../domain/password/authenticator.ts";
import type { Nif } from "../../domain/nif.ts";
import { decodeBase32IgnorePadding } from "@oslojs/encoding";
import type { Browser } from "./browser.ts";
import type { Clave } from "./clave.ts";
import { advanced, withPassword } from "./passwords.ts";
import { ana, callback, comeIn, type Person, visitor } from "./steps.ts";

/** A shared secret of 160 bits, in base32. */
export const appKey = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/** What the app shows now, or so many steps away. */
export function shownBy(clave: Clave, key = appKey, steps = 0): string {
  const { now, policy } = clave.world;
  const { authenticator } = policy.password;
  const step = stepAt(now(), authenticator) + steps;
  return codeAt(decodeBase32IgnorePadding(key), step, authenticator);
}

/** A code that no step near now has. */
export function wrongFor(clave: Clave, key = appKey): string {
  const near = [-2, -1, 0, 1, 2].map((off) => shownBy(clave, key, off));
  return ["000000", "000001", "000002", "000003", "000004", "000005"]
    .find((code) => !near.includes(code))!;
}

/** Registered at the advanced level, with a password and an app since now; says her recovery codes. */
export async function withApp(
  clave: Clave,
  person: Person,
  given: Partial<Account> = {},
): Promise<readonly string[]> {
  const { mac, seal, now, policy, people } = clave.world;
  const document = person.document as Nif;
  await withPassword(clave, person, { ...advanced, ...given });
  const codes = recoveryCodes(
    mac,
    `a seed of ${document}`,
    policy.password.authenticator,
  );
  const { account } = await people.find(document);
  const sealed = await seal.seal("authenticator", account!.id, appKey);
  const authenticator = {
    sealed,
    since: now(),
    step: 0,
    recovery: codes.map((code) => recoveryMac(mac, document, code)),
  };
  await people.change(document, null, () => ({
    answer: null,
    keep: { ...account!, authenticator },
  }));
  return codes;
}

/** Where she has it among her own pages. */
export const appPage = "/account/authenticator";

/** Her own page, up to the key that an app is to read. */
export async function adding(clave: Clave, b = visitor(clave)) {
  await comeIn(clave, b, ana, appPage);
  await b.send({ action: "add" });
  const key = b.page.root.querySelector(".keepsake")!.text.replaceAll("-", "");
  return { b, key };
}

/** The recovery codes that a page shows. */
export function codesOn(b: Browser): string[] {
  return b.page.root.querySelectorAll("ol.keepsake li").map(({ text }) => text);
}

/** Whether she is where a service gets its code. */
export const isIn = (b: Browser) => b.page.url.href.startsWith(callback);
