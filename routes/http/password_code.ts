// The SMS code that goes with a password, or lets her choose one (PM-12): sending it, and each try at it.

import type { Context } from "hono";
import { codeMac } from "../../domain/codes.ts";
import type { Nif } from "../../domain/nif.ts";
import { type TryAnswer, tryCode } from "../../domain/one_time_code.ts";
import type { Phone } from "../../domain/phone.ts";
import type { LimitAnswer } from "../../domain/ports.ts";
import type { SentCode } from "../../domain/signin.ts";
import { typedCode } from "./code_page.ts";
import type { Env } from "./env.ts";
import type { Fields } from "./form.ts";
import { type CodeSent, leaveAlone, sendByPhone } from "./one_time_code.ts";
import { recordRefusal } from "./record.ts";

export interface PasswordCodeRequest {
  /** The id of the visit that the code is for. */
  readonly visit: string;
  readonly document: Nif;
  readonly phone: Phone;
}

export function sendPasswordCode(
  c: Context<Env>,
  request: PasswordCodeRequest,
): Promise<CodeSent> {
  return sendByPhone(c, {
    ...request,
    // Not the PIN of the same visit: its SMS says what it is for, and whoever reads one out does not give the other away.
    visit: `password ${request.visit}`,
    language: c.get("language"),
    policy: c.get("world").policy.passwordCode,
    body: (code, expiresAt) => ({ kind: "password-code", code, expiresAt }),
  });
}

export type PasswordCodeAnswer =
  | TryAnswer
  | { readonly kind: "empty" | "not-a-code" }
  /** So many wrong ones of this person, whatever the visit. */
  | { readonly kind: "limited"; readonly until: Date };

/** What is typed in the field `code`. */
export async function takePasswordCode(
  c: Context<Env>,
  { document, sent, later }: {
    readonly document: Nif;
    readonly sent: SentCode;
    /** As in `SecondFactor`. */
    later?(settle: () => Promise<unknown>): void;
  },
  fields: Fields,
): Promise<PasswordCodeAnswer> {
  const { world } = c.var;
  const { passwordCode, limits } = world.policy;
  const typed = typedCode(fields, passwordCode.digits);
  if (!typed.ok) return { kind: typed.problem };
  const person = world.mac("person", document);
  const tallies = [{ rule: limits.wrongPasswordCodesPerDay, of: person }];
  const tried = tryCode(codeMac(world.mac, sent.id, typed.value), world.now());
  const counted = world.limits.count(tallies);
  // Who is over the limit tries nothing: a right code that could not be accepted any more must not be used up.
  const answer = await world.codes.change<
    TryAnswer | LimitAnswer & { kind: "over" }
  >(
    sent.id,
    counted.then((limit) => limit.kind === "over" ? leaveAlone(limit) : tried),
  );
  if (answer.kind === "over") return { kind: "limited", until: answer.until };
  if (answer.kind === "accepted") {
    const settle = () => world.limits.giveBack(tallies);
    await (later ? later(settle) : settle());
    return answer;
  }
  const at = world.now();
  await recordRefusal(c, { kind: "password-code-refused", at, person });
  return answer;
}

/** One try at what was sent, where who may try was counted before. */
export function tryPasswordCode(
  c: Context<Env>,
  sent: SentCode,
  code: string,
): Promise<TryAnswer> {
  const { world } = c.var;
  const mac = codeMac(world.mac, sent.id, code);
  return world.codes.change(sent.id, tryCode(mac, world.now()));
}
