// Sending a one-time code to a phone, for whoever needs one: limits, shelf and outbox in their order.

import type { Context } from "hono";
import { codeId, codeMac, makeDigits } from "../../domain/codes.ts";
import type { Email } from "../../domain/email.ts";
import type { Language } from "../../domain/language.ts";
import type { MessageBody } from "../../domain/messages.ts";
import type { Nif } from "../../domain/nif.ts";
import {
  type HeldCode,
  type SendAnswer,
  sendCode,
} from "../../domain/one_time_code.ts";
import { lastDigits, type Phone } from "../../domain/phone.ts";
import type { CodePolicy } from "../../domain/policy.ts";
import type { LimitAnswer, Step, Tally } from "../../domain/ports.ts";
import type { SentCode } from "../../domain/signin.ts";
import type { Env } from "./env.ts";
import { randomId } from "./ids.ts";
import { networkOf } from "./network.ts";

export interface CodeRequest {
  /** The id of the sign-in or registration that the code is for. */
  readonly visit: string;
  readonly document: Nif;
  readonly phone: Phone;
  readonly language: Language;
  readonly policy: CodePolicy;
  /** What leaves for the store together with this, if anything does. */
  along?(): Promise<unknown>;
  body(code: string, expiresAt: Date): MessageBody;
}

export type CodeSent =
  | { readonly kind: "sent"; readonly sent: SentCode }
  /** The one before is still good; nothing new went out. */
  | { readonly kind: "too-soon"; readonly sent: SentCode }
  /** Its tries are used up: only a visit under another id gets a code. */
  | { readonly kind: "out-of-tries" }
  | { readonly kind: "limited"; readonly until: Date };

type Over = LimitAnswer & { kind: "over" };

export async function sendByPhone(
  c: Context<Env>,
  request: CodeRequest,
): Promise<CodeSent> {
  const { mac } = c.get("world");
  const { visit, document, phone } = request;
  return await sendOneTimeCode(c, {
    ...request,
    id: codeId(mac, visit, { document, phone }),
    tallies: smsTallies(c, document, phone),
    channel: "sms",
    to: phone,
    shownAs: lastDigits(phone),
    person: mac("person", document),
  });
}

export interface CodeOnItsWay
  extends Pick<CodeRequest, "language" | "policy" | "along" | "body"> {
  /** Names the code on its shelf. */
  readonly id: string;
  readonly tallies: readonly Tally[];
  readonly channel: "sms" | "email";
  readonly to: Phone | Email;
  /** As much of `to` as its page tells. */
  readonly shownAs: string;
  /** The mac of her document. */
  readonly person: string;
}

/** Whichever way it goes: counted, laid, sent, in this order and at this price. */
export async function sendOneTimeCode(
  c: Context<Env>,
  request: CodeOnItsWay,
): Promise<CodeSent> {
  const { outbox, random } = c.get("world");
  const code = makeDigits(random, request.policy.digits);
  const laid = await layOneTimeCode(c, { ...request, code });
  if (laid.kind !== "sent") return laid;
  const { sent, at } = laid;
  await outbox.send([{
    id: randomId(c.get("world")),
    channel: request.channel,
    to: request.to,
    language: request.language,
    person: request.person,
    at,
    body: request.body(code, new Date(sent.expiresAt)),
  }]);
  return { kind: "sent", sent };
}

export interface LayingCode
  extends
    Pick<CodeOnItsWay, "id" | "tallies" | "policy" | "along" | "shownAs"> {
  readonly code: string;
  readonly inApp?: true;
}

export type CodeLaid =
  | Exclude<CodeSent, { kind: "sent" }>
  | { readonly kind: "sent"; readonly sent: SentCode; readonly at: Date };

/** Counted and laid; whoever asks for it brings it to her. */
export async function layOneTimeCode(
  c: Context<Env>,
  { id, code, inApp, tallies, policy, shownAs, along }: LayingCode,
): Promise<CodeLaid> {
  const world = c.get("world");
  const at = world.now();
  const way = inApp ? { inApp } : {};
  const send = sendCode(codeMac(world.mac, id, code), at, policy, way);
  const counted = world.limits.count(tallies);
  // Over the limit nothing is laid: a code that nobody was sent would push out the one that she has.
  const step = counted.then((limit) =>
    limit.kind === "over" ? leaveAlone(limit) : send
  );
  const [laid] = await Promise.all([
    world.codes.change<SendAnswer | Over>(id, step),
    along?.(),
  ]);
  if (laid.kind === "over") return { kind: "limited", until: laid.until };
  if (laid.kind !== "sent") await world.limits.giveBack(tallies);
  if (laid.kind === "out-of-tries") return laid;
  const sent = {
    id,
    to: shownAs,
    expiresAt: laid.expiresAt.getTime(),
    againAt: laid.againAt.getTime(),
    ...(laid.inApp && { inApp: laid.inApp }),
  };
  return laid.kind === "too-soon"
    ? { kind: "too-soon", sent }
    : { kind: "sent", sent, at };
}

/** The windows that an SMS to her counts in (PN-23). */
function smsTallies(c: Context<Env>, document: Nif, phone: Phone) {
  const { mac, policy } = c.get("world");
  const { smsPerNetwork, smsPerHour, smsPerDay, smsPerPhone } = policy.limits;
  const person = mac("person", document);
  return [
    { rule: smsPerNetwork, of: networkOf(c) },
    { rule: smsPerHour, of: person },
    { rule: smsPerDay, of: person },
    { rule: smsPerPhone, of: mac("code", phone).slice(0, 16) },
  ];
}

/** A step that changes nothing. */
export function leaveAlone<A>(answer: A): Step<HeldCode, A> {
  return (held) => ({ keep: held, answer });
}
