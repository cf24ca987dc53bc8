// A person with an activated phone, and the requests that come to it: for tests of the app.

import { match } from "node:assert/strict";
import type { Account } from "../../domain/account.ts";
import { holdRequest, inboxOf, layPin } from "../../domain/mobile/inbox.ts";
import { drawCode } from "../../domain/mobile/qr.ts";
import {
  bindRequest,
  type MobileRequest,
  openRequest,
  shortCodeOf,
} from "../../domain/mobile/request.ts";
import { registeredIn } from "./accounts.ts";
import type { Browser, Page } from "./browser.ts";
import type { Clave } from "./clave.ts";
import { type DeviceKey, newDeviceKey, type Twist } from "./device_key.ts";
import { ana, type Person, visitor } from "./steps.ts";

export interface OwnApp {
  readonly clave: Clave;
  /** The phone's browser. */
  readonly b: Browser;
  readonly key: DeviceKey;
  readonly base: string;
  readonly account: string;
  /** Signs what the page asks for: what its script would post as `answer`. */
  answer(twist?: Twist): Promise<string>;
}

export interface Registered {
  readonly person?: Person;
  readonly given?: Partial<Account>;
  readonly shared?: boolean;
  readonly b?: Browser;
}

const advanced = (clave: Clave) => ({
  level: "advanced" as const,
  route: "certificate" as const,
  at: clave.world.now(),
});

/** Registered at the advanced level, with a key; this browser does not know it yet. */
export async function withKey(
  clave: Clave,
  { person = ana, given = {}, shared = false, b = visitor(clave) }: Registered =
    {},
): Promise<OwnApp> {
  const base = clave.world.config.baseUrl;
  const account = `account-${person.document}`;
  const key = await newDeviceKey({ origin: base, account, shared });
  await registeredIn(clave, person, {
    device: key.device(),
    registration: advanced(clave),
    ...given,
  });
  return {
    ...{ clave, b, key, base, account },
    answer: (twist) => answerOf(b.page, key, twist),
  };
}

/** The same, in a browser that knows whose phone it is. */
export async function withApp(
  clave: Clave,
  given: Registered = {},
): Promise<OwnApp> {
  const own = await withKey(clave, given);
  await own.b.open(`${own.base}/es/app`);
  await own.b.send({ answer: await own.answer() });
  return own;
}

export async function answerOf(
  page: Page,
  key: DeviceKey,
  twist?: Twist,
): Promise<string> {
  const form = page.root.querySelector("form[data-key=use]");
  const options = JSON.parse(
    form?.getAttribute("data-options")?.replaceAll("&quot;", '"') ?? "{}",
  );
  match(options.challenge, /^[\w-]{16,}$/);
  return await key.used(options.challenge, twist);
}

/** What a page that waits would have laid: a request by QR of the demo service. */
export async function requestIn(
  { world }: Clave,
  given: Partial<MobileRequest> = {},
): Promise<{ readonly short: string; readonly request: MobileRequest }> {
  const now = world.now();
  const request: MobileRequest = {
    attempt: "attempt-1",
    by: "qr",
    asker: { kind: "service", id: "demo" },
    asked: "substantial",
    digits: "407",
    from: { network: "elsewhere", browser: "firefox", system: "windows" },
    startedAt: now,
    expiresAt: new Date(
      now.getTime() + world.policy.mobile.requestSeconds * 1000,
    ),
    state: { kind: "open" },
    ...given,
  };
  const { shortCodeLength } = world.policy.mobile;
  const short = shortCodeOf(world.mac, request.attempt, shortCodeLength);
  await world.requests.change(short, openRequest(request));
  return { short, request };
}

/** The address in the QR code as it is drawn now. */
export function drawn(
  { world }: Clave,
  short: string,
  request: MobileRequest,
): string {
  const token = drawCode(world.mac, short, request, world.now());
  return `${world.config.baseUrl}/app/q/${token}`;
}

/** A request without QR, as it was sent to her phone. */
export async function sentTo(
  clave: Clave,
  own: Pick<OwnApp, "account">,
  given: Partial<MobileRequest> = {},
  device = "phone",
) {
  const { world } = clave;
  const now = world.now();
  const { short, request } = await requestIn(clave, { by: "number", ...given });
  const holder = { account: own.account, device };
  await world.requests.change(
    short,
    bindRequest(holder, now, world.policy.mobile),
  );
  await world.inboxes.change(
    inboxOf(holder),
    holdRequest({ short, until: request.expiresAt }, now),
  );
  return { short, request };
}

/** A PIN that her app is to show. */
export async function pinFor(
  { world }: Clave,
  { account }: Pick<OwnApp, "account">,
  device = "phone",
) {
  const sentAt = world.now();
  const pin = {
    code: "the-code",
    asker: { kind: "service", id: "demo" } as const,
    sentAt,
    expiresAt: new Date(sentAt.getTime() + world.policy.pin.seconds * 1000),
  };
  const inbox = inboxOf({ account, device });
  await world.inboxes.change(inbox, layPin(pin));
  return pin;
}

/** From the code on another screen to the page that asks her. */
export async function readCode(
  { clave, b }: OwnApp,
  given: Partial<MobileRequest> = {},
) {
  const { short, request } = await requestIn(clave, given);
  await b.open(drawn(clave, short, request));
  return { short, request };
}
