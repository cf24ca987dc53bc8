// A PIN that waits in the app of whoever has a device, in place of an SMS (PN-18, rulebook 3.2).

import type { Context } from "hono";
import type { Account } from "../../domain/account.ts";
import { codeId } from "../../domain/codes.ts";
import { appPinDigits, inboxOf, layPin } from "../../domain/mobile/inbox.ts";
import { noticeTo } from "../../domain/mobile/notify.ts";
import type { Asker } from "../../domain/mobile/request.ts";
import type { Localised } from "../../domain/messages.ts";
import type { ReadyAccount } from "../../domain/standing.ts";
import { lastDigits } from "../../domain/phone.ts";
import { isSuspended } from "../../domain/suspension.ts";
import { appUrl } from "./app_url.ts";
import type { Env } from "./env.ts";
import { randomId } from "./ids.ts";
import { type CodeSent, layOneTimeCode } from "./one_time_code.ts";

/** Whether her PINs are shown in the app. */
export function hasApp(account: Pick<Account, "device" | "suspended">) {
  return account.device !== null && !isSuspended(account, "mobile");
}

export interface AppPinRequest {
  readonly visit: string;
  readonly account: ReadyAccount;
  readonly asker: Asker;
  /** Its body, for the notice on her phone. */
  readonly service: Localised;
  along(): Promise<unknown>;
}

/** Under the id of the one by SMS, so that both have the same tries. It is counted as one, too: each is five guesses more (PN-23). */
export async function sendToApp(
  c: Context<Env>,
  { visit, account, asker, service, along }: AppPinRequest,
): Promise<CodeSent> {
  const world = c.get("world");
  const { mac, policy } = world;
  const { document, phone, device } = account;
  const person = mac("person", document);
  const id = codeId(mac, visit, { document, phone });
  const sentAt = world.now();
  const laid = await layOneTimeCode(c, {
    id,
    code: appPinDigits(mac, { code: id, sentAt }, policy.pin.digits),
    tallies: [
      { rule: policy.limits.smsPerHour, of: person },
      { rule: policy.limits.smsPerDay, of: person },
    ],
    policy: policy.pin,
    inApp: true,
    // Where the one that is still good went by SMS, its page says so.
    shownAs: lastDigits(phone),
    along,
  });
  if (laid.kind !== "sent") return laid;
  const expiresAt = new Date(laid.sent.expiresAt);
  const pin = { code: id, asker, sentAt, expiresAt };
  await Promise.all([
    device &&
    world.inboxes.change(
      inboxOf({ account: account.id, device: device.id }),
      layPin(pin),
    ),
    world.outbox.send(noticeTo(device?.push ?? null, account, {
      id: randomId(world),
      person,
      now: sentAt,
      body: { kind: "pin-in-app", service, url: appUrl(c, account), expiresAt },
    })),
  ]);
  return laid;
}
