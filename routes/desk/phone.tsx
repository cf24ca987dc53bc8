// Another phone at the desk (RG-82 to RG-84): her document, the number, the code that she reads aloud, the acceptance signed again.

import { Hono } from "hono";
import { fullName } from "../../domain/person_name.ts";
import { codeMac, makeCsv } from "../../domain/codes.ts";
import { changePhone } from "../../domain/my_data/phone_change.ts";
import { checkCode } from "../../domain/one_time_code.ts";
import { readPhone } from "../../domain/phone.ts";
import type { Env } from "../http/env.ts";
import { typedCode } from "../http/code_page.ts";
import { type Fields, readForm } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { retryAfter } from "../http/instant.ts";
import { withKept } from "../http/kept.ts";
import { limited } from "../http/limited.tsx";
import { sendByPhone } from "../http/one_time_code.ts";
import { madeForPhone } from "../http/phone_made.ts";
import { problem } from "../http/problem.tsx";
import { recordRefusal } from "../http/record.ts";
import type { DeskContext } from "./entry.tsx";
import {
  accept,
  ask,
  type At,
  done,
  enterCode,
  type NewPhone,
  served,
  type Stage,
  stopped,
} from "./phone_pages.tsx";
import { askCard, takeCard } from "./present.tsx";
import { deskSealed, deskUnsealed } from "./sealed.ts";

export function phoneRoutes() {
  return new Hono<Env>()
    .get("/", async (c) => {
      const person = await served(c);
      return person
        ? askCard(c, "phone", person.resident, { typed: "", problem: null })
        : stopped(c);
    })
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      const person = await served(c);
      if (!person) return stopped(c);
      return await takeCard(c, "phone", person.resident, {
        typed: form.fields("contrast"),
        goOn: () =>
          advance(c, { kind: "ask", change: randomId(c.get("world")) }),
      });
    })
    .get("/:sealed", async (c) => {
      const stage = await stageOf(c);
      return stage ? await show(c, stage) : stopped(c);
    })
    .post("/:sealed", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      const stage = await stageOf(c);
      return stage ? await take(c, stage, form.fields) : stopped(c);
    });
}

async function stageOf(c: DeskContext): Promise<Stage | null> {
  const text = c.req.param("sealed") ?? "";
  return await deskUnsealed(c, "phone", text) as Stage | null;
}

async function advance(c: DeskContext, stage: Stage) {
  const path = `${c.get("here")}/phone/${await deskSealed(c, "phone", stage)}`;
  return c.redirect(withKept(c, path), 303);
}

async function show(c: DeskContext, stage: Stage) {
  switch (stage.kind) {
    case "ask":
      return ask(c, { phone: "", lost: "" }, null);
    case "code":
      return enterCode(c, stage, null);
    case "acceptance":
      return await accept(c, stage, false);
    case "done":
      return await done(c, stage);
  }
}

async function take(c: DeskContext, stage: Stage, fields: Fields) {
  if (stage.kind === "done") return await done(c, stage);
  if (fields("action") === "change") {
    return await advance(c, { kind: "ask", change: stage.change });
  }
  switch (stage.kind) {
    case "ask":
      return await takePhone(c, stage, fields);
    case "code":
      return await takeCode(c, stage, fields);
    case "acceptance":
      return fields("accept") === ""
        ? await accept(c, stage, true)
        : await bind(c, stage);
  }
}

async function takePhone(
  c: DeskContext,
  { change }: At<"ask">,
  fields: Fields,
) {
  const person = await served(c);
  if (!person) return stopped(c);
  const typed = { phone: fields("phone"), lost: fields("former_lost") };
  const read = readPhone(typed.phone);
  if (!read.ok) return ask(c, typed, read.problem);
  if (read.value === person.account.phone) return ask(c, typed, "same");
  const { world, record, desk } = c.var;
  // Decides nothing and so writes nothing.
  const holder = await world.people.change(
    record,
    read.value,
    ({ phoneHolder }) => ({ answer: phoneHolder?.document ?? null }),
  );
  if (holder === desk.officer.document) return ask(c, typed, "own");
  return await send(c, {
    change,
    phone: read.value,
    formerLost: typed.lost !== "",
    inUse: holder !== null,
    receiptCsv: makeCsv(world.random, world.policy.receipt.csvLength),
  });
}

async function send(c: DeskContext, made: NewPhone): Promise<Response> {
  const { world, record, url } = c.var;
  const person = await served(c);
  if (!person) return stopped(c);
  const { inUse, change, phone } = made;
  const answer = await sendByPhone(c, {
    visit: change,
    document: record,
    phone,
    // The SMS is hers to read, whichever the officer's pages are in.
    language: person.account.language,
    policy: world.policy.phoneCode,
    body: (code, expiresAt) => ({ kind: "desk-code", code, inUse, expiresAt }),
  });
  if (answer.kind === "limited") return limited(c, answer.until, url.pathname);
  if (answer.kind === "out-of-tries") {
    // A new change, a new count; how many codes one person gets is limited elsewhere (PN-23).
    return await send(c, { ...made, change: randomId(world) });
  }
  return await advance(c, { ...made, kind: "code", sent: answer.sent });
}

async function takeCode(c: DeskContext, stage: At<"code">, fields: Fields) {
  const { world, record } = c.var;
  const { sent } = stage;
  const now = world.now();
  if (fields("action") === "again") {
    if (now.getTime() >= sent.againAt) return await send(c, stage);
    retryAfter(c, new Date(sent.againAt));
    return enterCode(c, stage, { kind: "too-soon" }, 429);
  }
  const code = typedCode(fields, world.policy.phoneCode.digits);
  if (!code.ok) return enterCode(c, stage, { kind: code.problem });
  const mac = codeMac(world.mac, sent.id, code.value);
  const answer = await world.codes.change(sent.id, checkCode(mac, now));
  if (answer.kind === "accepted") {
    return await advance(c, { ...stage, kind: "acceptance" });
  }
  const person = world.mac("person", record);
  await recordRefusal(c, { kind: "phone-code-refused", at: now, person });
  return enterCode(c, stage, answer);
}

/** RG-83: bound once the acceptance is signed again, with a new activation code. Sent twice it is bound once. */
async function bind(c: DeskContext, stage: At<"acceptance">) {
  const { world, record: document, desk } = c.var;
  const { policy, mac, people } = world;
  const person = await people.find(document);
  if (!person.resident) return stopped(c);
  const { phone, formerLost, inUse, receiptCsv } = stage;
  // The page is good for some minutes: what it did is not done anew where she has taken it back since.
  if (await world.receipts.find(receiptCsv)) {
    return await advance(c, { kind: "done", receiptCsv });
  }
  const answer = await people.change(
    document,
    phone,
    changePhone(
      {
        document,
        ground: { kind: "office", by: desk.act, formerLost, inUse },
        phone,
        personOf: (one) => mac("person", one),
        now: world.now(),
      },
      {
        receipt: { csv: receiptCsv, name: fullName(person.resident) },
        ...madeForPhone(world, document),
      },
      policy,
    ),
  );
  if (answer.kind === "phone-taken") {
    return await send(c, { ...stage, inUse: true });
  }
  const issued = answer.kind === "changed" &&
    await world.receipts.find(receiptCsv);
  return issued ? await advance(c, { kind: "done", receiptCsv }) : stopped(c);
}
