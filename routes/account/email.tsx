// Another e-mail address, step by step: the contrast datum again, the address twice, the code that it receives (RG-85).

import { Hono } from "hono";
import { codeMac, makeCsv } from "../../domain/codes.ts";
import {
  changeEmail,
  readNewEmail,
} from "../../domain/my_data/email_change.ts";
import { tryCode } from "../../domain/one_time_code.ts";
import type { Email } from "../../domain/email.ts";
import {
  AskEmail,
  EmailDone,
  EnterEmailCode,
} from "../../views/account/email.tsx";
import type { CodeTrouble } from "../../views/parts/code_trouble.ts";
import type {
  EmailTrouble,
  TypedEmail,
} from "../../domain/my_data/email_change.ts";
import type { Begun } from "../../domain/time_limit.ts";
import type { Env } from "../http/env.ts";
import { codePage, type CodePageStatus, typedCode } from "../http/code_page.ts";
import { type Fields, readForm } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { retryAfter } from "../http/instant.ts";
import { limited } from "../http/limited.tsx";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { nameOf, receiptEnd } from "../http/receipt.ts";
import { recordRefusal } from "../http/record.ts";
import { askContrast, takeContrast } from "./contrast.tsx";
import { sendByEmail } from "./email_code.ts";
import { type AccountContext, ownAct } from "./entry.ts";
import { type OwnStage, sealed, unsealed } from "./sealed.ts";
import { madeUndo } from "./undo.tsx";

const start = "/account/email";

/** One step of a change that has begun. */
interface Step<K extends OwnStage["kind"] = OwnStage["kind"]> {
  readonly stage: OwnStage & { kind: K };
  readonly begun: Begun;
  readonly here: string;
}

export function emailRoutes() {
  return new Hono<Env>()
    .get("/", (c) => askContrast(c, { typed: "" }))
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await takeContrast(c, form.fields("contrast"), begun);
    })
    .get("/:sealed", async (c) => {
      const step = await stepOf(c, c.req.param("sealed"));
      return step ? show(c, step) : goTo(c, start);
    })
    .post("/:sealed", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      const step = await stepOf(c, c.req.param("sealed"));
      return step ? await take(c, step, form.fields) : goTo(c, start);
    });
}

async function begun(c: AccountContext) {
  const change = randomId(c.get("world"));
  return await advance(c, { kind: "email", change });
}

async function stepOf(c: AccountContext, text: string): Promise<Step | null> {
  const opened = await unsealed(c, text, "email", "email-code", "email-done");
  const here = `/${c.get("language")}${start}/${text}`;
  return opened && { ...opened, here };
}

async function advance(c: AccountContext, stage: OwnStage, begun?: Begun) {
  return goTo(c, `${start}/${await sealed(c, stage, begun)}`);
}

async function show(c: AccountContext, step: Step) {
  switch (step.stage.kind) {
    case "email-code":
      return await showCode(c, step as Step<"email-code">);
    case "email-done":
      return await done(c, step as Step<"email-done">);
    default:
      return ask(c, step, nothingTyped);
  }
}

async function take(c: AccountContext, step: Step, fields: Fields) {
  switch (step.stage.kind) {
    case "email-code":
      return await takeCode(c, step as Step<"email-code">, fields);
    case "email-done":
      return await done(c, step as Step<"email-done">);
    default:
      return await takeAddress(c, step as Step<"email">, fields);
  }
}

const nothingTyped: TypedEmail = { email: "", email_again: "" };

async function takeAddress(
  c: AccountContext,
  step: Step<"email">,
  fields: Fields,
) {
  const typed = { email: fields("email"), email_again: fields("email_again") };
  const read = readNewEmail(typed, c.get("insider").account.email);
  if (!read.ok) return ask(c, step, typed, read.problem);
  return await send(c, step, read.value);
}

async function send(
  c: AccountContext,
  step: Step<"email" | "email-code">,
  email: Email,
): Promise<Response> {
  const { change } = step.stage;
  const answer = await sendByEmail(c, { change, email });
  if (answer.kind === "limited") return limited(c, answer.until, step.here);
  if (answer.kind === "out-of-tries") {
    // A new change, a new count; how many codes she may send is limited elsewhere.
    const again = { kind: "email", change: randomId(c.get("world")) } as const;
    return await send(c, { ...step, stage: again }, email);
  }
  const { sent } = answer;
  const { random, policy } = c.var.world;
  const receiptCsv = makeCsv(random, policy.receipt.csvLength);
  return await advance(
    c,
    { kind: "email-code", change, email, sent, receiptCsv },
    step.begun,
  );
}

async function showCode(c: AccountContext, step: Step<"email-code">) {
  const { email, receiptCsv } = step.stage;
  if (c.get("insider").account.email === email) {
    return await advance(c, { kind: "email-done", email, receiptCsv });
  }
  return c.req.query("spent") === undefined
    ? enterCode(c, step, null)
    : enterCode(c, step, { kind: "spent" }, 200);
}

async function takeCode(
  c: AccountContext,
  step: Step<"email-code">,
  fields: Fields,
) {
  const { world, insider } = c.var;
  const { change, email, sent, receiptCsv } = step.stage;
  // The same page sent twice: the first one bound it.
  if (insider.account.email === email) {
    return await advance(c, { kind: "email-done", email, receiptCsv });
  }
  switch (fields("action")) {
    case "change":
      return await advance(c, { kind: "email", change }, step.begun);
    case "again":
      return world.now().getTime() < sent.againAt
        ? tooSoon(c, step)
        : await send(c, step, email);
  }
  const code = typedCode(fields, world.policy.emailCode.digits);
  if (!code.ok) return enterCode(c, step, { kind: code.problem });
  const now = world.now();
  const mac = codeMac(world.mac, sent.id, code.value);
  const answer = await world.codes.change(sent.id, tryCode(mac, now));
  if (answer.kind === "accepted") return await bind(c, step.stage);
  // Told by the page itself: of two clicks the first may not have bound it yet, and by then it has. No try, so no record.
  if (answer.kind === "spent") return c.redirect(`${step.here}?spent`, 303);
  const { person } = insider;
  await recordRefusal(c, { kind: "email-code-refused", at: now, person });
  return enterCode(c, step, answer);
}

async function bind(
  c: AccountContext,
  { email, receiptCsv }: OwnStage & { kind: "email-code" },
) {
  const { world, insider } = c.var;
  const { document } = insider.account;
  const answer = await world.people.change(
    document,
    null,
    changeEmail({
      ...ownAct(c),
      email,
      receipt: { csv: receiptCsv, name: await nameOf(c, document) },
      undo: madeUndo(world, insider.account),
    }, world.policy),
  );
  return answer.kind === "changed"
    ? await advance(c, { kind: "email-done", email, receiptCsv })
    : goTo(c, "/account");
}

function ask(
  c: AccountContext,
  { here }: { here: string },
  typed: TypedEmail,
  trouble?: EmailTrouble,
) {
  const { text } = c.var;
  return page(
    c,
    <AskEmail
      t={text}
      action={here}
      typed={typed}
      {...(trouble ? { trouble } : {})}
    />,
    {
      title: text.account.email.title,
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}

function tooSoon(c: AccountContext, step: Step<"email-code">) {
  retryAfter(c, new Date(step.stage.sent.againAt));
  return enterCode(c, step, { kind: "too-soon" }, 429);
}

function enterCode(
  c: AccountContext,
  { stage, here }: Step<"email-code">,
  trouble: CodeTrouble | null,
  status?: CodePageStatus,
) {
  const { text, language, world } = c.var;
  return codePage(
    c,
    <EnterEmailCode
      t={text}
      language={language}
      action={here}
      email={stage.email}
      sent={stage.sent}
      digits={world.policy.emailCode.digits}
      trouble={trouble}
    />,
    { title: text.account.email.codeTitle, trouble, status },
  );
}

async function done(c: AccountContext, { stage }: Step<"email-done">) {
  const { text, language, world } = c.var;
  const { email, receiptCsv } = stage;
  // Another page bound this address, with a receipt of its own.
  if (!await world.receipts.find(receiptCsv)) return goTo(c, "/account");
  c.set("secret", true);
  return page(
    c,
    <EmailDone
      t={text}
      language={language}
      email={email}
      hours={world.policy.account.undoSeconds / 3600}
      end={await receiptEnd(c, receiptCsv)}
    />,
    { title: text.account.email.doneTitle },
  );
}
