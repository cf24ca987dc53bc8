// The phone's key opens what is hers alone; and where the browser has lost whose phone it is, tells it anew.

import type { Context } from "hono";
import { readDrawn } from "../../domain/mobile/qr.ts";
import { useKey } from "../../domain/mobile/device.ts";
import { Unlock } from "../../views/mobile/open.tsx";
import { takeChallenge } from "../http/challenge.ts";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { limited } from "../http/limited.tsx";
import { networkOf } from "../http/network.ts";
import {
  keepOwnDevice,
  type OwnDevice,
  ownDevice,
} from "../http/own_device.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { asQuery } from "./back.ts";
import { clonedHome, strangeHome } from "./home.tsx";
import { checkKey, openOptions } from "./key.ts";
import { openPath } from "./open.tsx";

type C = Context<Env>;
type Trouble = "no-key" | "refused";

/** What she wants to see. */
const places = ["pin", "requests"] as const;

export async function askKey(
  c: C,
  trouble: Trouble | null = null,
  next = c.req.query("next") ?? "",
) {
  const { text: t, language } = c.var;
  const own = await ownDevice(c);
  if (own.kind !== "active") return goTo(c, "/app");
  return page(
    c,
    <Unlock
      t={t}
      language={language}
      next={placeOf(next)}
      trouble={trouble}
      {...await openOptions(c, own.device)}
    />,
    {
      title: t.app.unlock.title,
      scripts: ["key"],
      ...(trouble && { status: 422 as const }),
    },
  );
}

export async function unlock(c: C) {
  const form = await readForm(c);
  if (form.kind === "bad") return problem(c, form.status);
  const { fields } = form;
  const own = await ownDevice(c);
  const answer = fields("answer");
  const refuse = (trouble: Trouble) =>
    own.kind === "active"
      ? askKey(c, trouble, fields("next"))
      : strangeHome(c, {
        was: own.kind === "retired" ? "retired" : null,
        refused: true,
      });
  if (answer === "") return await refuse("no-key");
  const challenge = await takeChallenge(c, "open", fields("challenge"));
  if (!challenge) return await refuse("refused");
  const { world, language } = c.var;
  const account = await accountOf(c, own, answer);
  const device = account?.device ?? null;
  const used = await checkKey(c, answer, {
    challenge,
    device,
    of: own.kind === "active" ? own.device.id : networkOf(c),
    person: account && world.mac("person", account.document),
  });
  if (used.kind === "limited") {
    return limited(c, used.until, `/${language}/app`);
  }
  if (used.kind === "refused" || !account || !device) {
    return await refuse("refused");
  }
  const kept = await world.people.change(
    account.document,
    null,
    useKey({
      account: account.id,
      device: device.id,
      person: world.mac("person", account.document),
      now: world.now(),
      counter: used.counter,
      mark: used.mark,
      messageIds: [randomId(world), randomId(world)],
    }, world.policy.mobile),
  );
  if (kept.kind === "cloned") return clonedHome(c);
  if (kept.kind === "late") return await refuse("refused");
  const holder = { account: account.id, device: device.id };
  // Of what is stopped, too: the app's first page says so.
  await keepOwnDevice(c, holder);
  if (kept.kind === "not-active") return goTo(c, "/app");
  return goTo(c, await nextPath(c, own, fields, holder));
}

/** Whose key it has to be: this phone's, or where that is not known whose it says that it is. */
async function accountOf(c: C, own: OwnDevice, answer: string) {
  if (own.kind === "active") return own.account;
  const { deviceKeys, people, policy } = c.get("world");
  const claimed = answer.length > policy.mobile.keyAnswerBytes
    ? null
    : deviceKeys.claimed(answer);
  if (claimed === null) return null;
  return (await people.byAccount(claimed)).account;
}

async function nextPath(
  c: C,
  own: OwnDevice,
  fields: Fields,
  holder: { readonly account: string; readonly device: string },
): Promise<string> {
  const next = fields("next");
  if (readDrawn(next)) return `/app/q/${next}${asQuery(fields("back"))}`;
  if (own.kind !== "active") return "/app";
  const open = await openPath(c, holder);
  return placeOf(next) === "requests" ? `${open}/requests` : open;
}

function placeOf(next: string): typeof places[number] {
  return places.find((place) => place === next) ?? "pin";
}
