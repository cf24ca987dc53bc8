// What goes beside a password: the code of her authenticator app, one of her recovery codes, or the one that was sent by SMS.

import type { Context } from "hono";
import { decodeBase32IgnorePadding } from "@oslojs/encoding";
import type { Account } from "../../domain/account.ts";
import { readCode, readCsv } from "../../domain/codes.ts";
import type { Nif } from "../../domain/nif.ts";
import {
  type AppTryAnswer,
  countAppTry,
  recoveryMac,
  tryRecovery,
  tryTotp,
} from "../../domain/password/authenticator.ts";
import type { SentCode } from "../../domain/signin.ts";
import type { Env } from "./env.ts";
import type { Fields } from "./form.ts";
import { randomId } from "./ids.ts";
import {
  type PasswordCodeAnswer,
  takePasswordCode,
  tryPasswordCode,
} from "./password_code.ts";
import { recordRefusal } from "./record.ts";

export interface SecondFactor {
  /** The id of the visit: its tries are counted together. */
  readonly visit: string;
  readonly document: Nif;
  readonly account: string;
  /** The code that was sent by SMS; null where none was. */
  readonly sent: SentCode | null;
  /** Whether her app may say it: she has one. */
  readonly app: boolean;
  /** Whether a recovery code may stand for it: beside a password that was right, and nowhere else. */
  readonly recovery: boolean;
  /** Takes what has only to be written some time after a right code: it can leave along with what comes of it. */
  later?(settle: () => Promise<unknown>): void;
}

export type SecondFactorAnswer =
  | PasswordCodeAnswer
  /** The app's own code, for the second time. */
  | { readonly kind: "used" };

/** What is typed in the field `code`, whichever of them it is. A wrong one is one wrong code, however many it might have been. */
export async function takeSecondFactor(
  c: Context<Env>,
  asked: SecondFactor,
  fields: Fields,
): Promise<SecondFactorAnswer> {
  const { document, sent } = asked;
  if (!asked.app) {
    return sent
      ? await takePasswordCode(c, { ...asked, sent }, fields)
      : { kind: "spent" };
  }
  const { world } = c.var;
  const { limits, passwordCode } = world.policy;
  const typed = readTyped(c, asked, fields("code"));
  if ("kind" in typed) return typed;
  const person = world.mac("person", document);
  const tallies = [{ rule: limits.wrongPasswordCodesPerDay, of: person }];
  const limit = await world.limits.count(tallies);
  if (limit.kind === "over") return { kind: "limited", until: limit.until };
  const counted = await world.codes.change(
    triesId(c, asked),
    countAppTry(passwordCode.tries, world.now()),
  );
  const triesLeft = counted.kind === "within" ? counted.triesLeft : null;
  const byApp = triesLeft === null ? wrong : await tryApp(c, asked, typed);
  const bySms = byApp.kind === "wrong" && sent && typed.sms
    ? await tryPasswordCode(c, sent, typed.sms)
    : null;
  if (byApp.kind === "accepted" || bySms?.kind === "accepted") {
    const settle = () => world.limits.giveBack(tallies);
    await (asked.later ? asked.later(settle) : settle());
    return { kind: "accepted" };
  }
  const at = world.now();
  await recordRefusal(c, { kind: "password-code-refused", at, person });
  if (byApp.kind === "used") return { kind: "used" };
  // Where the one that was sent is dead, the app's may still be typed.
  if (bySms?.kind === "wrong") return bySms;
  return triesLeft ? { kind: "wrong", triesLeft } : { kind: "spent" };
}

const wrong = { kind: "wrong" } as const;

interface Typed {
  readonly app: string | null;
  readonly sms: string | null;
  readonly recovery: string | null;
}

function readTyped(
  c: Context<Env>,
  asked: SecondFactor,
  text: string,
): Typed | { readonly kind: "empty" | "not-a-code" } {
  const { password: { authenticator }, passwordCode } = c.var.world.policy;
  const app = readCode(text, authenticator.digits);
  const sms = asked.sent && readCode(text, passwordCode.digits);
  const read = readCsv(text, authenticator.recoveryLength);
  const recovery = asked.recovery && read.ok ? read.value : null;
  if (app ?? sms ?? recovery) return { app, sms, recovery };
  return { kind: text.trim() === "" ? "empty" : "not-a-code" };
}

async function tryApp(
  c: Context<Env>,
  { document, account }: SecondFactor,
  typed: Typed,
): Promise<AppTryAnswer> {
  const { world } = c.var;
  const { people, mac, policy } = world;
  const now = world.now();
  if (typed.recovery) {
    const act = {
      account,
      person: mac("person", document),
      now,
      messageIds: [randomId(world), randomId(world)] as const,
      mac: recoveryMac(mac, document, typed.recovery),
    };
    return await people.change(document, null, tryRecovery(act));
  }
  const dossier = await people.find(document);
  const sealed = dossier.account?.authenticator?.sealed;
  const key = sealed && await openAppKey(c, account, sealed);
  if (!typed.app || !key) return wrong;
  const act = { account, now, code: typed.app, sealed, key };
  return await people.change(document, null, tryTotp(act, policy));
}

/** Where the tries at her app lie: this visit's, whatever was sent in it. */
function triesId(c: Context<Env>, { visit, document }: SecondFactor): string {
  return c.var.world.mac("code", `app ${visit} ${document}`).slice(0, 22);
}

const purpose = "authenticator";

/** The shared secret as her account keeps it, written in base32. */
export function sealAppKey(
  c: Context<Env>,
  account: Account["id"],
  key: string,
): Promise<string> {
  return c.var.world.seal.seal(purpose, account, key);
}

async function openAppKey(
  c: Context<Env>,
  account: Account["id"],
  sealed: string,
): Promise<Uint8Array | null> {
  const held = await c.var.world.seal.open(purpose, account, sealed);
  return typeof held === "string" ? decodeBase32IgnorePadding(held) : null;
}
