// The code that confirms another password, and its end (PM-50).

import { lastDay } from "../../domain/password/kept.ts";
import type { AppCodeTrouble } from "../../views/password/app_code.tsx";
import { PasswordDone } from "../../views/password/done.tsx";
import type { CodePageStatus } from "../http/code_page.ts";
import type { Fields } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { retryAfter } from "../http/instant.ts";
import { limited } from "../http/limited.tsx";
import { goTo, page } from "../http/page.tsx";
import { sendPasswordCode } from "../http/password_code.ts";
import { takeSecondFactor } from "../http/second_factor.ts";
import { askSecondFactor } from "../http/second_factor_page.tsx";
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

/** Whoever has an app is sent nothing before she asks for it: `bySms`. */
export async function sendCode(
  c: AccountContext,
  waiting: Pick<Coded["stage"], "change" | "hash" | "replaces">,
  { here, begun }: Pick<PasswordStep, "here" | "begun">,
  bySms = false,
): Promise<Response> {
  const { world, insider: { account } } = c.var;
  const { document, phone, authenticator } = account;
  if (!phone) return goTo(c, "/account");
  const app = authenticator !== null;
  const on = (sent: Coded["stage"]["sent"]) => {
    const stage = { kind: "password-code", ...waiting, sent, app } as const;
    return advance(c, stage, begun);
  };
  if (app && !bySms) return await on(null);
  const visit = waiting.change;
  const answer = await sendPasswordCode(c, { visit, document, phone });
  switch (answer.kind) {
    case "limited":
      return await limited(c, answer.until, here);
    case "out-of-tries": {
      // A new change, a new count; how many codes one person gets is limited elsewhere (PN-23).
      const again = { ...waiting, change: randomId(world) };
      return await sendCode(c, again, { here, begun }, bySms);
    }
    default:
      return await on(answer.sent);
  }
}

export async function showCode(c: AccountContext, step: Coded) {
  const over = await overAlready(c, step);
  if (over) return over;
  const told = (["spent", "used"] as const)
    .find((kind) => c.req.query(kind) !== undefined);
  return told
    ? await enterCode(c, step, { kind: told }, 200)
    : await enterCode(c, step, null);
}

export async function takeCode(c: AccountContext, step: Coded, fields: Fields) {
  const over = await overAlready(c, step);
  if (over) return over;
  const { world, insider: { account } } = c.var;
  const { stage, here, begun } = step;
  const { sent, app, change, hash, replaces } = stage;
  if (fields("action") === "again") {
    return sent && world.now().getTime() < sent.againAt
      ? await tooSoon(c, step, sent.againAt)
      : await sendCode(c, { change, hash, replaces }, step, true);
  }
  const answer = await takeSecondFactor(c, {
    visit: change,
    document: account.document,
    account: account.id,
    ...{ sent, app },
    recovery: false,
  }, fields);
  switch (answer.kind) {
    case "limited":
      return await limited(c, answer.until, here);
    case "accepted":
      return await bind(c, { hash, replaces: account.password!.hash }) === "set"
        ? await advance(c, endOf(replaces), begun)
        : goTo(c, start);
    // Told by the page itself: of two clicks the first may not have bound it yet, and by then it has.
    case "spent":
    case "used":
      return c.redirect(`${here}?${answer.kind}`, 303);
    default:
      return await enterCode(c, step, answer);
  }
}

/** The same page sent twice: the first one bound it. Or another one stands since, or none. */
async function overAlready(
  c: AccountContext,
  { stage: { hash, replaces }, begun }: Coded,
): Promise<Response | null> {
  const { password } = c.get("insider").account;
  if (password?.hash === hash) {
    return await advance(c, endOf(replaces), begun);
  }
  return standing(c) === replaces ? null : goTo(c, start);
}

function tooSoon(c: AccountContext, step: Coded, againAt: number) {
  retryAfter(c, new Date(againAt));
  return enterCode(c, step, { kind: "too-soon" }, 429);
}

function enterCode(
  c: AccountContext,
  { stage: { sent, app }, here }: Coded,
  trouble: AppCodeTrouble | null,
  status?: CodePageStatus,
) {
  const asked = { action: here, hall: null, sent, app, recovery: false };
  return askSecondFactor(c, asked, trouble, status);
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
