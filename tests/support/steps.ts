// The steps that many tests take: asking as a service does, registering by letter, identifying with a PIN.

import { encodeBase64urlNoPadding } from "@oslojs/encoding";
import { sha256 } from "@oslojs/crypto/sha2";
import { appPinDigits, inboxOf, pinNow } from "../../domain/mobile/inbox.ts";
import type { Nif } from "../../domain/nif.ts";
import { type Browser, browser, type Page } from "./browser.ts";
import type { Clave } from "./clave.ts";

export interface Person {
  readonly document: string;
  readonly contrast: string;
  readonly phone: string;
  readonly email: string;
}

export const ana: Person = {
  document: "12345678Z",
  contrast: "20-05-2031",
  phone: "+34600111222",
  email: "ana@example.org",
};

/** Her DNI is permanent: its issue date is asked. */
export const carmen: Person = {
  document: "11111111H",
  contrast: "11-02-2019",
  phone: "+34600333444",
  email: "carmen@example.org",
};

export const emma: Person = {
  document: "X1234567L",
  contrast: "E12345678",
  phone: "+447700900123",
  email: "emma@example.org",
};

export const verifier = "v".repeat(43);
export const challenge = encodeBase64urlNoPadding(
  sha256(new TextEncoder().encode(verifier)),
);
export const callback = "http://127.0.0.1:9999/callback";

/** The address at which the client `demo` asks. */
export function authorizeAddress(
  baseUrl: string,
  given: Readonly<Record<string, string>> = {},
): string {
  return `${baseUrl}/oidc/authorize?${new URLSearchParams({
    client_id: "demo",
    redirect_uri: callback,
    response_type: "code",
    scope: "openid profile document email phone",
    state: "the-state",
    nonce: "the-nonce",
    code_challenge: challenge,
    code_challenge_method: "S256",
    ui_locales: "es",
    ...given,
  })}`;
}

/** A browser whose requests to Clave stay in this process; whatever leaves for the service stops at a blank page. */
export function visitor(clave: Clave): Browser {
  const ours = new URL(clave.world.config.baseUrl).host;
  return browser((request) =>
    new URL(request.url).host === ours
      ? clave.app.fetch(request)
      : new Response("the service")
  );
}

export async function registerByLetter(
  clave: Clave,
  b: Browser,
  person: Person,
): Promise<Page> {
  await b.open(`${clave.world.config.baseUrl}/es/register`);
  await identifyFor(b, person);
  await b.send({ action: "send-letter" });
  await b.send({ action: "have-letter" });
  await b.send({ csv: await csvOf(clave) });
  await b.send(contactOf(person));
  return await b.send({ code: await clave.lastCodeTo(person.phone) });
}

export function contactOf({ phone, email }: Person) {
  return {
    phone,
    phone_again: phone,
    email,
    email_again: email,
    accept: "yes",
  };
}

/** From the document to the page after the contrast datum; says first that a DNI is permanent where its datum is the issue date. */
export async function identifyFor(b: Browser, person: Person): Promise<Page> {
  await b.send({ document: person.document });
  if (person === carmen) await b.send({ contrast: "01-01-9999" });
  return await b.send({ contrast: person.contrast });
}

/** The code of the newest letter. */
export async function csvOf(clave: Clave): Promise<string> {
  const letters = await clave.world.outbox.list();
  const body = letters.find(({ channel }) => channel === "letter")?.body;
  if (body?.kind !== "invitation") throw new Error("no letter");
  return body.csv;
}

/** From the service's request to the page that asks for the PIN. */
export async function askForPin(
  clave: Clave,
  b: Browser,
  person: Person,
): Promise<Page> {
  await b.open(authorizeAddress(clave.world.config.baseUrl));
  await b.send({ action: "pin" });
  return await identifyFor(b, person);
}

/** The whole sign-in; the page is where the service gets its code. */
export async function signInWithPin(
  clave: Clave,
  b: Browser,
  person: Person,
): Promise<Page> {
  await askForPin(clave, b, person);
  return await b.send({ code: await pinFor(clave, person) });
}

/** The PIN that she was sent, or that waits in her app. */
export async function pinFor(
  { world, lastCodeTo }: Clave,
  { document, phone }: Person,
): Promise<string> {
  const { account } = await world.people.find(document as Nif);
  const device = account?.device;
  const inbox = device &&
    await world.inboxes.peek(
      inboxOf({ account: account.id, device: device.id }),
    );
  const pin = pinNow(inbox ?? null, world.now());
  return pin
    ? appPinDigits(world.mac, pin, world.policy.pin.digits)
    : await lastCodeTo(phone);
}

/** What the service does with the code it got. */
export function redeem(clave: Clave, code: string): Request {
  return redemption(clave.world.config.baseUrl, code);
}

/** The same at a server's address. */
export function redemption(baseUrl: string, code: string): Request {
  return new Request(`${baseUrl}/oidc/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: "demo",
      redirect_uri: callback,
      code_verifier: verifier,
      code,
    }),
  });
}

/** Into her own pages: Clave asks, she identifies with a PIN, and comes back to the page that she wanted. */
export async function comeIn(
  clave: Clave,
  b: Browser,
  person: Person,
  path = "/account",
): Promise<Page> {
  await b.open(`${clave.world.config.baseUrl}/es${path}`);
  await b.send({ action: "pin" });
  await identifyFor(b, person);
  return await b.send({ code: await pinFor(clave, person) });
}
