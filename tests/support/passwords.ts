// Somebody who has a password, or is about to have one: what the tests of Cl@ve Permanente begin with.

import type { Account } from "../../domain/account.ts";
import { makeActivationCode } from "../../domain/codes.ts";
import type { Nif } from "../../domain/nif.ts";
import { newPassword } from "../../domain/password/kept.ts";
import { defaultPolicy, type Policy } from "../../domain/policy.ts";
import { secretMac } from "../../domain/registration/secrets.ts";
import { registeredIn } from "./accounts.ts";
import type { Browser, Page } from "./browser.ts";
import type { Clave } from "./clave.ts";
import { ana, authorizeAddress, type Person } from "./steps.ts";

/** Three groups, eleven characters, and nothing of anybody's (PM-21). */
export const good = "Tres-olas-7";
export const better = "Cuatro-nubes-9";

/** Her activation code, as her receipt would have it. */
export async function withActivationCode(
  clave: Clave,
  person: Person,
  given: Partial<Account> = {},
): Promise<string> {
  const { mac, random, now } = clave.world;
  const code = makeActivationCode(random);
  const document = person.document as Nif;
  await registeredIn(clave, person, {
    activation: { mac: secretMac(mac, document, code), madeAt: now() },
    ...given,
  });
  return code;
}

/** Registered, with a password since now, and the activation code that she got it by. */
export async function withPassword(
  clave: Clave,
  person: Person,
  given: Partial<Account> = {},
  password = good,
): Promise<string> {
  const { passwords, now } = clave.world;
  const answer = await passwords.hash(password);
  if (answer.kind !== "hashed") throw new Error(answer.kind);
  return await withActivationCode(clave, person, {
    password: newPassword(answer.hash, now()),
    ...given,
  });
}

export const advanced = {
  registration: {
    level: "advanced",
    route: "office",
    at: new Date("2026-11-01T10:00:00.000Z"),
  },
} as const satisfies Partial<Account>;

/** Hashes that cost next to nothing, for whatever does not ask what a hash costs. */
export const cheap: Policy = {
  ...defaultPolicy,
  password: {
    ...defaultPolicy.password,
    hashing: {
      ...defaultPolicy.password.hashing,
      memoryKibibytes: 64,
      passes: 1,
    },
  },
};

export const loa = (level: string) => `http://eidas.europa.eu/LoA/${level}`;

/** From a service's request to the page that asks for document and password. */
export async function askForPassword(
  { world }: Clave,
  b: Browser,
  level: "low" | "substantial" = "low",
): Promise<Page> {
  // Whoever has an open session is asked all the same.
  const asked = { acr_values: loa(level), prompt: "login" };
  await b.open(authorizeAddress(world.config.baseUrl, asked));
  return await b.send({
    action: level === "low" ? "password" : "reinforced",
  });
}

/** From a service's request at the level that takes two to the page that asks for the second. */
export async function askForCode(clave: Clave, b: Browser): Promise<Page> {
  await askForPassword(clave, b, "substantial");
  return await b.send({ document: ana.document, password: good });
}

export async function signInWithPassword(
  clave: Clave,
  b: Browser,
  person: Person,
  password = good,
): Promise<Page> {
  await askForPassword(clave, b);
  return await b.send({ document: person.document, password });
}

export function accountOfPerson(clave: Clave, person: Person) {
  return clave.world.people.find(person.document as Nif)
    .then(({ account }) => account!);
}
