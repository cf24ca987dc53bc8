// The pages of a change of phone, the same whichever way she came.

import type { Context } from "hono";
import type { Account } from "../../domain/account.ts";
import type {
  NewPhoneTrouble,
  PhoneStage,
  TypedPhone,
} from "../../domain/my_data/new_phone.ts";
import {
  lowersLevel,
  type PhoneGround,
} from "../../domain/my_data/phone_ground.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Receipt } from "../../domain/receipt.ts";
import {
  AskPhone,
  EnterNewPhoneCode,
  PhoneChanged,
} from "../../views/account/phone.tsx";
import type { CodeTrouble } from "../../views/parts/code_trouble.ts";
import { codePage, type CodePageStatus } from "./code_page.ts";
import type { Env } from "./env.ts";
import { retryAfter } from "./instant.ts";
import { page } from "./page.tsx";
import { receiptEnd } from "./receipt.ts";

/** Who changes her phone, on what ground, and where her steps lie. */
export interface PhoneWalk {
  readonly c: Context<Env>;
  readonly here: string;
  readonly document: Nif;
  readonly ground: PhoneGround;
  advance(stage: PhoneStage): Promise<Response>;
  /** The ground has gone from under her. */
  stopped(): Response | Promise<Response>;
  /** What is to be done once it is hers. */
  bound(at: Date): Promise<unknown>;
}

export type At<K extends PhoneStage["kind"]> = PhoneStage & {
  readonly kind: K;
};

export async function done(walk: PhoneWalk, { receiptCsv, moved }: At<"done">) {
  const { c } = walk;
  const found = await c.var.world.receipts.find(receiptCsv);
  if (!found) return await walk.stopped();
  return await phoneChanged(c, found.receipt, { receiptCsv, moved });
}

/** The end of a change, whichever way she came. */
export async function phoneChanged(
  c: Context<Env>,
  receipt: Receipt,
  { receiptCsv, moved }: Pick<At<"done">, "receiptCsv" | "moved">,
) {
  const { text, language } = c.var;
  // Its codes stay good for years: the page is never compressed together with anything (BREACH).
  c.set("secret", true);
  return page(
    c,
    <PhoneChanged
      t={text}
      language={language}
      receipt={receipt}
      end={await receiptEnd(c, receiptCsv)}
      moved={moved}
      undoHours={undoHours(c)}
    />,
    { title: text.account.phone.doneTitle },
  );
}

function undoHours(c: Context<Env>): number {
  return c.var.world.policy.account.undoSeconds / 3600;
}

export function ask(
  walk: PhoneWalk,
  account: Account | null,
  typed: TypedPhone,
  trouble: NewPhoneTrouble | null,
) {
  const { c, here, ground } = walk;
  const { text } = c.var;
  return page(
    c,
    <AskPhone
      t={text}
      action={here}
      typed={typed}
      lowers={account !== null && lowersLevel(account, ground.kind)}
      undoHours={undoHours(c)}
      trouble={trouble}
    />,
    {
      title: text.account.phone.askTitle,
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}

export function tooSoon(walk: PhoneWalk, stage: At<"code">) {
  const { c } = walk;
  retryAfter(c, new Date(stage.sent.againAt));
  return enterCode(walk, stage, { kind: "too-soon" }, 429);
}

export function enterCode(
  { c, here }: PhoneWalk,
  { sent, inUse }: At<"code">,
  trouble: CodeTrouble | null,
  status?: CodePageStatus,
) {
  const { text, language, world } = c.var;
  return codePage(
    c,
    <EnterNewPhoneCode
      t={text}
      language={language}
      action={here}
      sent={sent}
      inUse={inUse}
      digits={world.policy.phoneCode.digits}
      trouble={trouble}
    />,
    { title: text.register.code.title, trouble, status },
  );
}
