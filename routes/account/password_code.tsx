// The code that confirms another password, and its end (PM-50).

import { lastDay } from "../../domain/password/kept.ts";
import type { CodeTrouble } from "../../views/parts/code_trouble.ts";
import { EnterPasswordCode } from "../../views/password/code.tsx";
import { PasswordDone } from "../../views/password/done.tsx";
import { codePage, type CodePageStatus } from "../http/code_page.ts";
import type { Fields } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { retryAfter } from "../http/instant.ts";
import { limited } from "../http/limited.tsx";
import { goTo, page } from "../http/page.tsx";
import { sendPasswordCode, takePasswordCode } from "../http/password_code.ts";
import type { AccountContext } from "./entry.ts";
import {
  advance,
  bind,
  endOf,
  type PasswordStep,
  standing,
  start,
} from "./password_step.ts";

type Coded = PasswordStep<"password-code">;

export async function sendCode(
  c: AccountContext,
  waiting: Pick<Coded["stage"], "change" | "hash" | "replaces">,
  { here, startedAt }: Pick<PasswordStep, "here" | "startedAt">,
): Promise<Response> {
  const { world, insider: { account: { document, phone } } } = c.var;
  if (!phone) return goTo(c, "/account");
  const visit = waiting.change;
  const answer = await sendPasswordCode(c, { visit, document, phone });
  switch (answer.kind) {
    case "limited":
      return await limited(c, answer.until, here);
    case "out-of-tries": {
      // A new change, a new count; how many codes one person gets is limited elsewhere (PN-23).
      const again = { ...waiting, change: randomId(world) };
      return await sendCode(c, again, { here, startedAt });
    }
    default: {
      const { sent } = answer;
      const stage = { kind: "password-code", ...waiting, sent } as const;
      return await advance(c, stage, startedAt);
    }
  }
}

export async function showCode(c: AccountContext, step: Coded) {
  const over = await overAlready(c, step);
  if (over) return over;
  return c.req.query("spent") === undefined
    ? await enterCode(c, step, null)
    : await enterCode(c, step, { kind: "spent" }, 200);
}

export async function takeCode(c: AccountContext, step: Coded, fields: Fields) {
  const over = await overAlready(c, step);
  if (over) return over;
  const { world, insider: { account } } = c.var;
  const { document } = account;
  const { stage, here, startedAt } = step;
  const { sent, change, hash, replaces } = stage;
  if (fields("action") === "again") {
    return world.now().getTime() < sent.againAt
      ? await tooSoon(c, step)
      : await sendCode(c, { change, hash, replaces }, step);
  }
  const answer = await takePasswordCode(c, { document, sent }, fields);
  switch (answer.kind) {
    case "limited":
      return await limited(c, answer.until, here);
    case "accepted":
      return await bind(c, { hash, replaces: account.password!.hash }) === "set"
        ? await advance(c, endOf(replaces), startedAt)
        : goTo(c, start);
    // Told by the page itself: of two clicks the first may not have bound it yet, and by then it has.
    case "spent":
      return c.redirect(`${here}?spent`, 303);
    default:
      return await enterCode(c, step, answer);
  }
}

/** The same page sent twice: the first one bound it. Or another one stands since, or none. */
async function overAlready(
  c: AccountContext,
  { stage: { hash, replaces }, startedAt }: Coded,
): Promise<Response | null> {
  const { password } = c.get("insider").account;
  if (password?.hash === hash) {
    return await advance(c, endOf(replaces), startedAt);
  }
  return standing(c) === replaces ? null : goTo(c, start);
}

function tooSoon(c: AccountContext, step: Coded) {
  retryAfter(c, new Date(step.stage.sent.againAt));
  return enterCode(c, step, { kind: "too-soon" }, 429);
}

function enterCode(
  c: AccountContext,
  { stage: { sent }, here }: Coded,
  trouble: CodeTrouble | null,
  status?: CodePageStatus,
) {
  const { text, language, world } = c.var;
  return codePage(
    c,
    <EnterPasswordCode
      t={text}
      language={language}
      action={here}
      sent={sent}
      digits={world.policy.passwordCode.digits}
      trouble={trouble}
    />,
    { title: text.register.code.title, trouble, status },
  );
}

export async function showDone(
  c: AccountContext,
  { stage: { how } }: PasswordStep<"password-done">,
) {
  const { text, language, world, insider } = c.var;
  const { password } = insider.account;
  // She has left it since, in another tab.
  if (!password) return goTo(c, "/account");
  const words = how === "activated"
    ? text.password.activate
    : text.password.change;
  return await page(
    c,
    <PasswordDone
      t={text}
      language={language}
      words={words}
      lastDay={lastDay(password, world.policy)}
    />,
    { title: words.doneTitle },
  );
}
