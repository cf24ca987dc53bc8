// What the key has opened, for some minutes: her PIN, and what her phone was asked.

import type { Context } from "hono";
import type { AuditEvent } from "../../domain/audit.ts";
import { appPinDigits, inboxOf, pinNow } from "../../domain/mobile/inbox.ts";
import type { Holder } from "../../domain/mobile/request.ts";
import type { PageOf } from "../../domain/ports.ts";
import { PinPage, RequestsPage } from "../../views/mobile/open.tsx";
import type { Env } from "../http/env.ts";
import { ownDevice } from "../http/own_device.ts";
import { goTo, page } from "../http/page.tsx";
import { openHere, sealHere } from "../http/sealed.ts";
import { namesOf } from "./asker.ts";
import type { Active } from "./bind.tsx";

type C = Context<Env>;

const sealing = { purpose: "open", version: 1 };

/** Without the language: good in this browser, for this phone, and for some minutes. */
export async function openPath(
  c: C,
  { account, device }: Holder,
): Promise<string> {
  const at = c.get("world").now().getTime();
  return `/app/open/${await sealHere(c, sealing, [account, device, at])}`;
}

export async function pin(c: C) {
  const { text: t, language, world } = c.var;
  const own = await opened(c);
  if (!own) return goTo(c, "/app/unlock?next=pin");
  const inbox = await world.inboxes.peek(inboxOf(own.holder));
  const held = pinNow(inbox, world.now());
  // The digits stay good for minutes, and the page says what others choose: the service's name.
  c.set("secret", true);
  const here = `/${language}/app/open/${c.req.param("sealed")}`;
  return page(
    c,
    <PinPage
      t={t}
      language={language}
      requests={`${here}/requests`}
      pin={held && {
        digits: appPinDigits(world.mac, held, world.policy.pin.digits),
        body: (await namesOf(c, held.asker)).body,
        until: held.expiresAt,
      }}
    />,
    { title: t.app.pin.title },
  );
}

/** What is about her phone, and each time that she was identified. */
const kinds: readonly AuditEvent["kind"][] = [
  "mobile-asked",
  "mobile-approved",
  "mobile-rejected",
  "mobile-paused",
  "identified",
  "device-activated",
  "device-refused",
];

export async function requests(c: C) {
  const { text: t, language, world } = c.var;
  const own = await opened(c);
  if (!own) return goTo(c, "/app/unlock?next=requests");
  const size = world.policy.mobile.requestsPerPage;
  const [found, services] = await Promise.all([
    world.audit.history(own.person, pageAsked(c, size + 1), kinds),
    world.services.list(),
  ]);
  const shown = found.slice(0, size);
  return page(
    c,
    <RequestsPage
      t={t}
      language={language}
      events={shown.map(({ event }) => event)}
      services={services}
      next={found.length > size ? shown.at(-1)!.id : null}
    />,
    { title: t.app.requests.title },
  );
}

function pageAsked(c: C, limit: number): PageOf {
  const before = c.req.query("before") ?? "";
  return /^\d{1,15}$/.test(before)
    ? { before: Number(before), limit }
    : { limit };
}

/** Whose it is, while it is open and still her phone. */
async function opened(c: C): Promise<Active | null> {
  const { world } = c.var;
  const held = await openHere(c, sealing, c.req.param("sealed") ?? "");
  if (!held) return null;
  const [account, device, at] = held as [string, string, number];
  const age = world.now().getTime() - at;
  if (age >= world.policy.mobile.openSeconds * 1000) return null;
  const own = await ownDevice(c);
  const same = own.kind === "active" && own.holder.account === account &&
    own.holder.device === device;
  return same ? own : null;
}
