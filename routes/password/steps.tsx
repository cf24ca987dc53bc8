// The steps after the activation code: the SMS code, the new password, the end. Each is what the sealed visit says.

import { lastDay } from "../../domain/password/kept.ts";
import { bearerOf } from "../../domain/password/rules.ts";
import { setPassword } from "../../domain/password/set.ts";
import type {
  PasswordVisit,
  PasswordVisitStage,
} from "../../domain/password/visit.ts";
import { extend } from "../../domain/time_limit.ts";
import {
  type ChoiceTrouble,
  ChooseNewPassword,
} from "../../views/password/choose.tsx";
import { EnterPasswordCode } from "../../views/password/code.tsx";
import { PasswordDone } from "../../views/password/done.tsx";
import { LinkSent } from "../../views/password/link.tsx";
import type { CodeTrouble } from "../../views/parts/code_trouble.ts";
import { busy } from "../http/busy.tsx";
import { chooseCounted, isWhatStands } from "../http/choose_password.ts";
import { codePage, type CodePageStatus } from "../http/code_page.ts";
import type { Fields } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { retryAfter } from "../http/instant.ts";
import { limited } from "../http/limited.tsx";
import { moreTimeAsked } from "../http/more_time.ts";
import { goTo, page } from "../http/page.tsx";
import { sendPasswordCode, takePasswordCode } from "../http/password_code.ts";
import {
  advance,
  type BegunVisit,
  goToVisit,
  type PasswordContext,
} from "./visit.ts";
import { isOver, opened, over, tooLate } from "./time.tsx";

type C = PasswordContext;
type At<K extends PasswordVisitStage["kind"]> = PasswordVisit & {
  readonly stage: PasswordVisitStage & { kind: K };
};

/** Sends the code and goes to its page. */
export async function toCode(c: C, visit: BegunVisit): Promise<Response> {
  const { world, language } = c.var;
  const { document, account: id } = visit;
  const { account } = await world.people.find(document);
  if (account?.id !== id || account.state !== "active" || !account.phone) {
    return goTo(c, "/password/forgotten");
  }
  const answer = await sendPasswordCode(c, {
    visit: visit.id,
    document,
    phone: account.phone,
  });
  switch (answer.kind) {
    case "limited":
      return await limited(c, answer.until, `/${language}/password/forgotten`);
    case "out-of-tries":
      return startAgain(c, visit);
    default:
      return await advance(c, visit, {
        kind: "code",
        sent: answer.sent,
        asOf: account.sessionsFrom.getTime(),
      });
  }
}

/** PM-11: from the beginning, with the activation code. */
function startAgain(c: C, { reset }: BegunVisit) {
  return goTo(c, `/password/${reset ? "forgotten" : "activate"}?again`);
}

export async function showStep(c: C): Promise<Response> {
  const visit = await opened(c);
  if (!visit) return await over(c, 400);
  if (isOver(c, visit)) return await tooLate(c, visit, 200);
  const { stage } = visit;
  switch (stage.kind) {
    case "link-sent":
      return await sent(c, stage);
    case "code":
      return await askCode(c, stage, null);
    case "choose":
      return await askNew(c);
    case "done":
      return await done(c, stage);
  }
}

export async function takeStep(c: C, fields: Fields): Promise<Response> {
  const visit = await opened(c);
  if (!visit) return await over(c, 422);
  if (isOver(c, visit)) return await tooLate(c, visit, 422);
  if (await moreTimeAsked(c)) {
    return await goToVisit(c, extend(visit, c.get("world").policy));
  }
  switch (visit.stage.kind) {
    case "code":
      return await takeCode(c, visit as At<"code">, fields);
    case "choose":
      return await takeNew(c, visit as At<"choose">, fields);
    default:
      return await showStep(c);
  }
}

async function takeCode(c: C, visit: At<"code">, fields: Fields) {
  const { world, language } = c.var;
  const { document, stage } = visit;
  const { sent } = stage;
  if (fields("action") === "again") {
    if (world.now().getTime() >= sent.againAt) return await toCode(c, visit);
    retryAfter(c, new Date(sent.againAt));
    return await askCode(c, stage, { kind: "too-soon" }, 429);
  }
  const answer = await takePasswordCode(c, { document, sent }, fields);
  switch (answer.kind) {
    case "accepted": {
      const { account } = await world.people.find(document);
      const replaces = account?.password?.hash ?? null;
      // Chosen since, while this visit came without the link that another one takes.
      if (replaces && account?.email && !visit.reset) return over(c, 422);
      const { asOf } = stage;
      return await advance(c, visit, { kind: "choose", replaces, asOf });
    }
    case "limited":
      return await limited(
        c,
        answer.until,
        `/${language}/password/forgotten`,
      );
    case "spent": {
      const held = await world.codes.peek(sent.id);
      return held?.triesLeft === 0
        ? startAgain(c, visit)
        : await askCode(c, stage, answer);
    }
    default:
      return await askCode(c, stage, answer);
  }
}

async function takeNew(c: C, visit: At<"choose">, fields: Fields) {
  const { world, url } = c.var;
  const { document, account: id, activation, reset, stage } = visit;
  const password = fields("new_password");
  const action = fields("action");
  if (action === "show") return await askNew(c, null, password);
  if (action === "hide") return await askNew(c);
  const { resident, account } = await world.people.find(document);
  const { replaces } = stage;
  const standing = account?.password ?? null;
  if (standing && standing.hash !== replaces) {
    // The same page sent twice, or by Back: what it chose is what stands, or it is over.
    return await isWhatStands(c, document, password)
      ? await advance(c, visit, endOf(c, replaces))
      : await over(c, 422);
  }
  const chosen = await chooseCounted(c, {
    password,
    again: fields("new_password_again"),
    bearer: bearerOf(document, resident),
    former: replaces,
  });
  if (chosen.kind === "busy") return await busy(c, url.pathname);
  if (chosen.kind === "limited") {
    return await limited(c, chosen.until, url.pathname);
  }
  if (chosen.kind !== "hashed") return await askNew(c, chosen);
  const now = world.now();
  const answer = await world.people.change(
    document,
    null,
    setPassword({
      account: id,
      person: world.mac("person", document),
      now,
      messageIds: [randomId(world), randomId(world)],
      hash: chosen.hash,
      how: replaces ? "recovered" : "activated",
      replaces,
      activation,
      ...(reset && { reset }),
      // What ends her sessions ends this: the phone that answered may be hers no more.
      asOf: new Date(stage.asOf),
      sessionsFrom: now,
    }),
  );
  return answer.kind === "set"
    ? await advance(c, visit, endOf(c, replaces))
    : await over(c, 422);
}

function endOf(c: C, replaces: string | null): PasswordVisitStage {
  const { now, policy } = c.get("world");
  return {
    kind: "done",
    how: replaces ? "recovered" : "activated",
    lastDay: lastDay({ setAt: now() }, policy),
  };
}

function sent(c: C, stage: PasswordVisitStage & { kind: "link-sent" }) {
  const { text, language, world } = c.var;
  return page(
    c,
    <LinkSent {...{ t: text, language, stage }} now={world.now()} />,
    {
      title: text.password.forgotten.sentTitle,
    },
  );
}

function askCode(
  c: C,
  { sent }: PasswordVisitStage & { kind: "code" },
  trouble: CodeTrouble | null,
  status?: CodePageStatus,
) {
  const { text, language, url, world } = c.var;
  return codePage(
    c,
    <EnterPasswordCode
      t={text}
      language={language}
      action={url.pathname}
      sent={sent}
      digits={world.policy.passwordCode.digits}
      trouble={trouble}
    />,
    { title: text.register.code.title, trouble, status },
  );
}

function askNew(
  c: C,
  trouble: ChoiceTrouble | null = null,
  shown: string | null = null,
) {
  const { text, url, world } = c.var;
  return page(
    c,
    <ChooseNewPassword
      t={text}
      action={url.pathname}
      policy={world.policy.password}
      shown={shown}
      trouble={trouble}
    />,
    {
      title: text.password.choose.title,
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}

function done(c: C, { how, lastDay }: PasswordVisitStage & { kind: "done" }) {
  const { text, language } = c.var;
  const words = how === "activated"
    ? text.password.activate
    : text.password.forgotten;
  return page(
    c,
    <PasswordDone
      t={text}
      language={language}
      words={words}
      lastDay={lastDay}
    />,
    { title: words.doneTitle },
  );
}
