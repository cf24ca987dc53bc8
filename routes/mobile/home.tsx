// The app's first page, and the question that it asks again and again.

import type { Context } from "hono";
import { methodsServed } from "../../domain/methods/all.ts";
import {
  type Inbox,
  inboxOf,
  pinNow,
  waitingNow,
} from "../../domain/mobile/inbox.ts";
import { endOf, type Holder } from "../../domain/mobile/request.ts";
import {
  ActiveHome,
  ClonedHome,
  StrangeHome,
  SuspendedHome,
  Waiting,
} from "../../views/mobile/home.tsx";
import { isTurnOf } from "../../domain/mobile/turn.ts";
import { dropAppCookie } from "../http/cookies.ts";
import type { Env } from "../http/env.ts";
import { holderHere, ownDevice } from "../http/own_device.ts";
import { goTo, page } from "../http/page.tsx";
import { namesOf } from "./asker.ts";
import { openOptions } from "./key.ts";

type C = Context<Env>;

export async function home(c: C) {
  const { text: t, language, world } = c.var;
  const own = await ownDevice(c);
  switch (own.kind) {
    case "none":
      return await strangeHome(c, { was: null, refused: false });
    case "retired":
      return await strangeHome(c, { was: "retired", refused: false });
    case "suspended":
      return page(
        c,
        <SuspendedHome t={t} language={language} />,
        { title: t.app.home.suspended.title },
      );
    case "active": {
      const inbox = await world.inboxes.peek(inboxOf(own.holder));
      const waiting = await waitingFor(c, own.holder, inbox);
      const { name, pushGone } = own.device;
      return page(
        c,
        <ActiveHome
          t={t}
          language={language}
          {...waiting}
          name={name}
          silent={pushGone ?? false}
        />,
        {
          title: t.app.title,
          scripts: ["htmx"],
          refresh: world.policy.mobile.refreshSeconds,
        },
      );
    }
  }
}

/** Of a browser that is nobody's phone, as far as we know. `refused`: what its key said was not right. */
export async function strangeHome(
  c: C,
  { was, refused }: {
    readonly was: "retired" | null;
    readonly refused: boolean;
  },
) {
  const { text: t, language } = c.var;
  return page(
    c,
    <StrangeHome
      t={t}
      language={language}
      byCertificate={byCertificate(c)}
      next=""
      {...await openOptions(c, null)}
      {...{ was, refused }}
    />,
    {
      title: was ? t.app.home.retired.title : t.app.title,
      scripts: ["key"],
      ...(refused && { status: 422 as const }),
    },
  );
}

/** Two copies of her key were seen: this browser is nobody's phone any more. */
export function clonedHome(c: C) {
  const { text: t, language } = c.var;
  dropAppCookie(c);
  return page(
    c,
    <ClonedHome t={t} language={language} byCertificate={byCertificate(c)} />,
    { title: t.app.home.cloned.title, status: 403 },
  );
}

/** While nothing has changed it costs one look into the store, and nothing is answered. A phone of before is told that it is one. */
export async function wait(c: C) {
  const { text: t, language, world } = c.var;
  const holder = await holderHere(c);
  if (!holder || !c.req.header("hx-request")) return goTo(c, "/app");
  const now = world.now();
  const inbox = await world.inboxes.peekAlong(inboxOf(holder));
  const same = seenOf(inbox, now) === c.req.query("seen");
  if (same && !isTurnOf(holder.device, now, world.policy.mobile)) {
    return c.body(null, 204);
  }
  const own = await ownDevice(c);
  if (own.kind !== "active") return goTo(c, "/app");
  if (same) return c.body(null, 204);
  const waiting = await waitingFor(c, own.holder, inbox);
  return page(
    c,
    <Waiting t={t} language={language} {...waiting} />,
    { title: t.app.title },
  );
}

async function waitingFor(
  c: C,
  { account, device }: Holder,
  inbox: Inbox | null,
) {
  const { world } = c.var;
  const now = world.now();
  const waiting = waitingNow(inbox, now);
  const request = waiting && await world.requests.peek(waiting.short);
  const alive = request?.state.kind === "bound" &&
    request.state.to.device === device && !endOf(request, account, now);
  return {
    seen: seenOf(inbox, now),
    every: world.policy.mobile.pollSeconds,
    pin: pinNow(inbox, now) !== null,
    request: waiting && alive
      ? { short: waiting.short, body: (await namesOf(c, request.asker)).body }
      : null,
  };
}

/** Names what waits, so that a page can say what it shows already. */
function seenOf(inbox: Inbox | null, now: Date): string {
  const waiting = waitingNow(inbox, now);
  const pin = pinNow(inbox, now);
  return `${waiting?.short ?? ""}-${pin?.sentAt.getTime() ?? ""}`;
}

export function byCertificate(c: C): boolean {
  return methodsServed(c.get("world").config).includes("certificate");
}
