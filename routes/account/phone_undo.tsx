// Taking a change of phone back with the code that the former phone got. Document and code together: neither is anything alone.

import { type Context, Hono } from "hono";
import { readCsv } from "../../domain/codes.ts";
import {
  formerPhoneOf,
  undoPhoneChange,
} from "../../domain/my_data/phone_undo.ts";
import { type Nif, readNif } from "../../domain/nif.ts";
import {
  AskPhoneUndo,
  PhoneUndone,
  type PhoneUndoTrouble,
} from "../../views/account/phone_undo.tsx";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { limited } from "../http/limited.tsx";
import { networkOf } from "../http/network.ts";
import { goTo, page } from "../http/page.tsx";
import { phoneUndoMac } from "../http/phone_undo.ts";
import { problem } from "../http/problem.tsx";
import { recordRefusal } from "../http/record.ts";

type C = Context<Env>;

/** Beside her pages, not below them: whoever was put out of her registration has no session. */
export function phoneUndoRoutes() {
  return new Hono<Env>()
    .get("/undo", (c) => ask(c, "", null))
    .post("/undo", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await take(c, form.fields);
    })
    .get("/undone", (c) => {
      const { text, language } = c.var;
      return page(c, <PhoneUndone t={text} language={language} />, {
        title: text.account.phoneUndo.doneTitle,
      });
    });
}

async function take(c: C, fields: Fields) {
  const { policy, limits } = c.var.world;
  const typed = fields("document");
  const document = readNif(typed);
  if (!document.ok) {
    return ask(c, typed, { field: "document", problem: document.problem });
  }
  const code = readCsv(fields("code"), policy.account.phoneUndoCodeLength);
  if (!code.ok) return ask(c, typed, { field: "code", problem: code.problem });
  const tallies = talliesOf(c, document.value, code.value);
  const limit = await limits.count(tallies);
  if (limit.kind === "over") {
    return limited(c, limit.until, `/${c.var.language}/undo`);
  }
  const answer = await undo(c, document.value, code.value);
  if (answer === "undone") {
    await limits.giveBack(tallies);
    return goTo(c, "/undone");
  }
  // Nobody's document, nobody's code and one that is too late are one answer (law 7).
  const problem = answer === "taken" ? "taken" : "nothing";
  if (problem === "nothing") await refused(c, document.value);
  return ask(c, typed, { field: "code", problem });
}

async function undo(c: C, document: Nif, code: string) {
  const { world } = c.var;
  const now = world.now();
  const undoMac = phoneUndoMac(world.mac, document, code);
  const { account } = await world.people.find(document);
  const id = () => randomId(world);
  return await world.people.change(
    document,
    // Fixed when the change was made: the decision, made again, sees who holds it then.
    formerPhoneOf(account, undoMac, now),
    undoPhoneChange({
      document,
      undoMac,
      personOf: (one) => world.mac("person", one),
      now,
      messageIds: [id(), id(), id()],
    }, world.policy),
  );
}

function talliesOf(c: C, document: Nif, code: string) {
  const { mac, policy } = c.var.world;
  const person = mac("person", document);
  const network = networkOf(c);
  const start = code.slice(0, policy.account.phoneUndoCodeStart);
  return [
    {
      rule: policy.limits.undosPerVisitor,
      of: mac("network", `${person} ${network}`),
    },
    {
      rule: policy.limits.undosPerStart,
      of: mac("code", `undo phone start ${person} ${start}`),
    },
  ];
}

async function refused(c: C, document: Nif) {
  const { now, mac } = c.var.world;
  const person = mac("person", document);
  await recordRefusal(c, { kind: "undo-refused", at: now(), person });
}

function ask(c: C, typed: string, trouble: PhoneUndoTrouble | null) {
  const { text, language, world } = c.var;
  const { phoneUndoCodeLength, undoSeconds } = world.policy.account;
  return page(
    c,
    <AskPhoneUndo
      t={text}
      action={`/${language}/undo`}
      typed={typed}
      length={phoneUndoCodeLength}
      hours={undoSeconds / 3600}
      trouble={trouble}
    />,
    {
      title: text.account.phoneUndo.title,
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}
