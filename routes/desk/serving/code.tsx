// The code that the person reads aloud from her phone and the officer types (RG-21).

import { codeMac } from "../../../domain/codes.ts";
import { checkCode } from "../../../domain/one_time_code.ts";
import { EnterSpokenCode } from "../../../views/desk/serving/code.tsx";
import type { CodeTrouble } from "../../../views/parts/code_trouble.ts";
import {
  codePage,
  type CodePageStatus,
  typedCode,
} from "../../http/code_page.ts";
import type { Fields } from "../../http/form.ts";
import { retryAfter } from "../../http/instant.ts";
import { problem } from "../../http/problem.tsx";
import { recordRefusal } from "../../http/record.ts";
import type { DeskContext } from "../entry.tsx";
import { sendDeskCode } from "./contact.tsx";
import { finishRaise } from "./finish.ts";
import { advance, type At, type ServingStep } from "./step.ts";

export const codeStep: ServingStep<"code"> = {
  show: (c, at) => ask(c, at),
  take,
};

async function take(c: DeskContext, at: At<"code">, fields: Fields) {
  const { world, record } = c.var;
  const { contact, inUse, sent } = at.stage;
  switch (fields("action")) {
    case "change":
      return await advance(c, at, {
        kind: at.served === "register" ? "contact" : "keep",
      });
    case "again":
      return world.now().getTime() < sent.againAt
        ? tooSoon(c, at)
        : await sendDeskCode(c, at, contact, () => problem(c, 404));
  }
  const code = typedCode(fields, world.policy.phoneCode.digits);
  if (!code.ok) return ask(c, at, { kind: code.problem });
  const now = world.now();
  const mac = codeMac(world.mac, sent.id, code.value);
  const answer = await world.codes.change(sent.id, checkCode(mac, now));
  if (answer.kind !== "accepted") {
    const person = world.mac("person", record);
    await recordRefusal(c, { kind: "phone-code-refused", at: now, person });
    return ask(c, at, answer);
  }
  return at.served === "register"
    ? await advance(c, at, { kind: "acceptance", contact, inUse })
    : await finishRaise(c, at, contact);
}

function tooSoon(c: DeskContext, at: At<"code">) {
  retryAfter(c, new Date(at.stage.sent.againAt));
  return ask(c, at, { kind: "too-soon" }, 429);
}

function ask(
  c: DeskContext,
  { here, stage, served }: At<"code">,
  trouble?: CodeTrouble,
  status?: CodePageStatus,
) {
  const { text, language, world } = c.var;
  return codePage(
    c,
    <EnterSpokenCode
      t={text}
      language={language}
      action={here}
      stage={stage}
      served={served}
      digits={world.policy.phoneCode.digits}
      {...(trouble ? { trouble } : {})}
    />,
    { title: text.desk.register.code.title, trouble, status },
  );
}
