// Sending a one-time code to a phone and trying it, for whoever needs one: limits, shelf and outbox in their order.

import type { Context } from "hono";
import { codeMac, makeDigits } from "../../domain/codes.ts";
import type { MessageBody } from "../../domain/messages.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Language } from "../../domain/language.ts";
import { sendCode } from "../../domain/one_time_code.ts";
import { lastDigits, type Phone } from "../../domain/phone.ts";
import type { CodePolicy } from "../../domain/policy.ts";
import type { Tally } from "../../domain/ports.ts";
import type { SentCode } from "../../domain/signin.ts";
import type { Env } from "./env.ts";
import { randomId } from "./ids.ts";
import { networkOf } from "./network.ts";

export interface CodeRequest {
  /** Names the code on its shelf. */
  readonly id: string;
  readonly document: Nif;
  readonly phone: Phone;
  readonly language: Language;
  readonly policy: CodePolicy;
  /** What this success wipes. */
  readonly counted: readonly Tally[];
  body(code: string, expiresAt: Date): MessageBody;
}

export type CodeSent =
  | { readonly kind: "sent"; readonly sent: SentCode }
  /** The one before is still good; nothing new went out. */
  | { readonly kind: "too-soon"; readonly sent: SentCode }
  /** Its tries are used up: only a visit under another id gets a code. */
  | { readonly kind: "out-of-tries" }
  | { readonly kind: "limited"; readonly until: Date };

export async function sendByPhone(
  c: Context<Env>,
  request: CodeRequest,
): Promise<CodeSent> {
  const world = c.var.world;
  const now = world.now();
  const { id, document, phone, policy } = request;
  const code = makeDigits(world.random, policy.digits);
  const person = world.mac("person", document);
  // Leaves in one pipeline with the shelf's own call.
  const wiped = world.limits.forget(request.counted);
  const laid = await world.codes.change(
    id,
    sendCode(codeMac(world.mac, id, code), now, policy),
  );
  await wiped;
  if (laid.kind === "out-of-tries") return laid;
  const sent = {
    to: lastDigits(phone),
    expiresAt: laid.expiresAt.getTime(),
    againAt: laid.againAt.getTime(),
  };
  if (laid.kind === "too-soon") return { kind: "too-soon", sent };
  const { smsPerHour, smsPerDay, smsPerNetwork } = world.policy.limits;
  const limit = await world.limits.count([
    { rule: smsPerHour, of: person },
    { rule: smsPerDay, of: person },
    { rule: smsPerNetwork, of: networkOf(c) },
  ]);
  if (limit.kind === "over") return { kind: "limited", until: limit.until };
  await world.outbox.send([{
    id: randomId(world),
    channel: "sms",
    to: phone,
    language: request.language,
    person,
    at: now,
    body: request.body(code, laid.expiresAt),
  }]);
  return { kind: "sent", sent };
}
