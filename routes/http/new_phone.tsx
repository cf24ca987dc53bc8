// Another phone, step by step, whichever way she came: the number twice, the code that it receives, the receipt.

import { codeMac, makeCsv } from "../../domain/codes.ts";
import {
  type PhoneStage,
  readNewPhone,
  type TypedPhone,
} from "../../domain/my_data/new_phone.ts";
import { changePhone } from "../../domain/my_data/phone_change.ts";
import { groundLacks } from "../../domain/my_data/phone_ground.ts";
import { tryCode } from "../../domain/one_time_code.ts";
import type { Phone } from "../../domain/phone.ts";
import { typedCode } from "./code_page.ts";
import type { Fields } from "./form.ts";
import { randomId } from "./ids.ts";
import { limited } from "./limited.tsx";
import {
  ask,
  type At,
  done,
  enterCode,
  type PhoneWalk,
  tooSoon,
} from "./new_phone_pages.tsx";
import { sendByPhone } from "./one_time_code.ts";
import { madeForPhone } from "./phone_made.ts";
import { nameOf } from "./receipt.ts";
import { recordRefusal } from "./record.ts";

export async function showPhone(walk: PhoneWalk, stage: PhoneStage) {
  switch (stage.kind) {
    case "ask":
      return ask(walk, await accountOf(walk), nothingTyped, null);
    case "code":
      return await showCode(walk, stage);
    case "done":
      return await done(walk, stage);
  }
}

export async function takePhone(
  walk: PhoneWalk,
  stage: PhoneStage,
  fields: Fields,
) {
  switch (stage.kind) {
    case "ask":
      return await takeNumber(walk, stage, fields);
    case "code":
      return await takeCode(walk, stage, fields);
    case "done":
      return await done(walk, stage);
  }
}

const nothingTyped: TypedPhone = { phone: "", phone_again: "" };

async function accountOf({ c, document }: PhoneWalk) {
  return (await c.var.world.people.find(document)).account;
}

async function takeNumber(walk: PhoneWalk, stage: At<"ask">, fields: Fields) {
  const typed = { phone: fields("phone"), phone_again: fields("phone_again") };
  const account = await accountOf(walk);
  const read = readNewPhone(typed, account?.phone ?? null);
  if (!read.ok) return ask(walk, account, typed, read.problem);
  return await send(walk, stage.change, read.value);
}

/** Proves the phone before it is bound; whoever has it now keeps it until the code comes back (RG-21). */
async function send(
  walk: PhoneWalk,
  change: string,
  phone: Phone,
): Promise<Response> {
  const { c, document, ground, here } = walk;
  const { world, language } = c.var;
  // Decides nothing and so writes nothing. Without a ground nobody learns whose a phone is, and nothing is sent.
  const look = await world.people.change(
    document,
    phone,
    ({ account, phoneHolder }) => ({
      answer: {
        lacks: groundLacks(account, ground, world.now()),
        inUse: phoneHolder !== null,
      },
    }),
  );
  if (look.lacks) return await walk.stopped();
  const { inUse } = look;
  const answer = await sendByPhone(c, {
    visit: change,
    document,
    phone,
    language,
    policy: world.policy.phoneCode,
    body: (code, expiresAt) => ({ kind: "phone-code", code, inUse, expiresAt }),
  });
  if (answer.kind === "limited") return limited(c, answer.until, here);
  if (answer.kind === "out-of-tries") {
    // A new change, a new count; how many codes one person gets is limited elsewhere (PN-23).
    return await send(walk, randomId(world), phone);
  }
  const { sent } = answer;
  const receiptCsv = makeCsv(world.random, world.policy.receipt.csvLength);
  return await walk.advance({
    kind: "code",
    change,
    phone,
    inUse,
    sent,
    receiptCsv,
  });
}

async function showCode(walk: PhoneWalk, stage: At<"code">) {
  const { c } = walk;
  const account = await accountOf(walk);
  if (account?.phone === stage.phone) return await alreadyHers(walk, stage);
  return c.req.query("spent") === undefined
    ? enterCode(walk, stage, null)
    : enterCode(walk, stage, { kind: "spent" }, 200);
}

/** The same page sent twice: the first one bound it, and issued the receipt. */
async function alreadyHers(walk: PhoneWalk, stage: At<"code">) {
  const { receiptCsv, inUse } = stage;
  const found = await walk.c.var.world.receipts.find(receiptCsv);
  return found
    ? await walk.advance({ kind: "done", receiptCsv, moved: inUse })
    : await walk.stopped();
}

async function takeCode(walk: PhoneWalk, stage: At<"code">, fields: Fields) {
  const { c, document } = walk;
  const { world } = c.var;
  const { change, phone, sent } = stage;
  const account = await accountOf(walk);
  if (account?.phone === phone) return await alreadyHers(walk, stage);
  switch (fields("action")) {
    case "change":
      return await walk.advance({ kind: "ask", change });
    case "again":
      return world.now().getTime() < sent.againAt
        ? tooSoon(walk, stage)
        : await send(walk, change, phone);
  }
  const code = typedCode(fields, world.policy.phoneCode.digits);
  if (!code.ok) return enterCode(walk, stage, { kind: code.problem });
  const now = world.now();
  const mac = codeMac(world.mac, sent.id, code.value);
  const answer = await world.codes.change(sent.id, tryCode(mac, now));
  if (answer.kind === "accepted") return await bind(walk, stage);
  // Told by the page itself: of two clicks the first may not have bound it yet, and by then it has. No try, so no record.
  if (answer.kind === "spent") return c.redirect(`${walk.here}?spent`, 303);
  const person = world.mac("person", document);
  await recordRefusal(c, { kind: "phone-code-refused", at: now, person });
  return enterCode(walk, stage, answer);
}

async function bind(walk: PhoneWalk, stage: At<"code">) {
  const { c, document, ground } = walk;
  const { policy, mac, people, now } = c.var.world;
  const { phone, receiptCsv } = stage;
  const at = now();
  const answer = await people.change(
    document,
    phone,
    changePhone(
      {
        document,
        ground,
        phone,
        personOf: (one) => mac("person", one),
        now: at,
      },
      {
        receipt: { csv: receiptCsv, name: await nameOf(c, document) },
        ...madeForPhone(c.var.world, document),
      },
      policy,
    ),
  );
  if (answer.kind !== "changed") return await walk.stopped();
  await walk.bound(at);
  const { moved } = answer;
  return await walk.advance({ kind: "done", receiptCsv, moved });
}
