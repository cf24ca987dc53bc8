// Activated phones in the tests of the screen that waits: what the app does with a request, straight on the stores.

import type { Account } from "../../domain/account.ts";
import type { Device } from "../../domain/mobile/device.ts";
import { holdRequest, inboxOf } from "../../domain/mobile/inbox.ts";
import {
  approveRequest,
  bindRequest,
  type MobileRequest,
  type Rejection,
  rejectRequest,
} from "../../domain/mobile/request.ts";
import type { Nif } from "../../domain/nif.ts";
import { registeredIn } from "./accounts.ts";
import type { Page } from "./browser.ts";
import type { Clave } from "./clave.ts";
import type { Person } from "./steps.ts";

export const anyDevice: Device = {
  id: "the-device",
  credential: "Y3JlZGVudGlhbA",
  publicKey: "a2V5",
  counter: 0,
  backedUp: false,
  name: "Móvil de Ana",
  addedAt: new Date("2026-11-01T10:00:00.000Z"),
  push: null,
};

export const pushAddress = {
  endpoint: "https://updates.push.services.mozilla.com/wpush/v2/somewhere",
  p256dh: "a-key",
  auth: "a-secret",
};

/** Registered by an office, with an active phone, unless told otherwise. */
export async function withPhone(
  clave: Clave,
  person: Person,
  given: Partial<Account> = {},
): Promise<void> {
  await registeredIn(clave, person, {
    registration: { level: "advanced", route: "office", at: clave.world.now() },
    device: anyDevice,
    ...given,
  });
}

/** The short code that the page shows to be typed. */
export function shortOn(page: Page): string {
  const code = page.root.querySelector("#wait code")?.text;
  if (!code) throw new Error("the page shows no short code");
  return code.replaceAll("-", "");
}

/** The number that the page shows. */
export function numberOn(page: Page): string {
  const number = page.root.querySelector(".keepsake")?.text;
  if (!number) throw new Error("the page shows no number");
  return number.replaceAll(" ", "");
}

/** Her phone, by what it may do with requests. */
export function phoneOf({ world }: Clave, person: Person) {
  const hers = async () => {
    const { account } = await world.people.find(person.document as Nif);
    if (!account?.device) throw new Error("no phone is active");
    const to = { account: account.id, device: account.device.id };
    return { account, to };
  };
  return {
    async reads(short: string) {
      const { to } = await hers();
      const bound = await world.requests.change(
        short,
        bindRequest(to, world.now(), world.policy.mobile),
      );
      if (bound.kind !== "bound") return bound.kind;
      const waiting = { short, until: bound.request.expiresAt };
      return await world.inboxes.change(
        inboxOf(to),
        holdRequest(waiting, world.now()),
      );
    },
    async waits(): Promise<
      { short: string; request: MobileRequest | null } | null
    > {
      const { to } = await hers();
      const waiting = (await world.inboxes.peek(inboxOf(to)))?.waiting;
      if (!waiting) return null;
      const { short } = waiting;
      return { short, request: await world.requests.peek(short) };
    },
    async approves(short: string, digits: string | null = null) {
      const { account, to } = await hers();
      return await world.requests.change(
        short,
        approveRequest({
          ...{ to, digits },
          asOf: account.sessionsFrom,
          now: world.now(),
        }),
      );
    },
    async rejects(short: string, why: Rejection = "no") {
      const { to } = await hers();
      return await world.requests.change(
        short,
        rejectRequest({ account: to.account }, why, world.now()),
      );
    },
  };
}
