// Cl@ve Móvil on the phone: its first page, reading codes, deciding, and what an unlocked phone shows.

import type { Account } from "../../../domain/account.ts";
import type {
  MobileRequest,
  Rejection,
} from "../../../domain/mobile/request.ts";
import {
  drawn,
  type OwnApp,
  pinFor,
  readCode,
  requestIn,
  sentTo,
  withApp,
  withKey,
} from "../own_app.ts";
import { ana, carmen, type Person } from "../steps.ts";
import {
  address,
  page,
  sent,
  untilLimited,
  type Visit,
  type Way,
  type Ways,
} from "./way.ts";

const minute = 60_000;

const active = (
  { server, b }: Visit,
  given: Partial<Account> = {},
  person: Person = ana,
): Promise<OwnApp> => withApp(server.clave, { b, given, person });

const at = (path: string) => async (visit: Visit) => {
  await active(visit);
  await visit.b.open(`${visit.server.url}/es/app${path}`);
};

/** At a request that she read. */
const atRequest = async (visit: Visit, given: Partial<MobileRequest> = {}) => {
  const own = await active(visit);
  return { own, ...await readCode(own, given) };
};

/** At one that was sent to her. */
const atNumber = async (visit: Visit) => {
  const own = await active(visit);
  const { short } = await sentTo(visit.server.clave, own);
  await visit.b.open(`${visit.server.url}/es/app/request/${short}`);
};

/** What her page says once it has ended so. */
const rejected = (why: Rejection): Way =>
  page(async (visit) => {
    const { short } = await atRequest(visit);
    const { requests } = visit.server.clave.world;
    await requests.change(short, (held) => ({
      keep: held && { ...held, state: { kind: "rejected", why } },
      answer: null,
    }));
    await visit.b.open(visit.b.page.url.href);
  });

const unlocked =
  (next: "pin" | "requests", before?: (own: OwnApp) => Promise<unknown>) =>
  async (visit: Visit, person: Person = ana) => {
    const own = await active(visit, {}, person);
    await before?.(own);
    await visit.b.open(`${visit.server.url}/es/app/unlock?next=${next}`);
    await visit.b.send({ answer: await own.answer() });
  };

export const mobileAppWays: Ways = {
  "home": address("/app"),
  "home, refused": sent(
    ({ server, b }) => b.open(`${server.url}/es/app`),
    { answer: "{}" },
  ),
  "home, active": page(at("")),
  "home, without notices": page(async (visit) => {
    const own = await active(visit);
    const device = { ...own.key.device(), pushGone: true } as const;
    await withKey(visit.server.clave, { given: { device } });
    await visit.b.open(visit.b.page.url.href);
  }),
  "home, waiting": page(async (visit) => {
    const own = await active(visit);
    await sentTo(visit.server.clave, own);
    await pinFor(visit.server.clave, own);
    await visit.b.open(visit.b.page.url.href);
  }),
  "home, retired": page(async (visit) => {
    await active(visit);
    await withKey(visit.server.clave, { given: { device: null } });
    await visit.b.open(visit.b.page.url.href);
  }),
  "home, suspended": page(async (visit) => {
    const { clave } = visit.server;
    const own = await active(visit);
    const suspended = [{ method: "mobile", at: clave.clock.now() }] as const;
    await withKey(clave, { given: { device: own.key.device(), suspended } });
    await visit.b.open(visit.b.page.url.href);
  }),
  "scan": page(at("/scan")),
  "scan, empty": sent(at("/scan"), { code: "" }),
  "scan, unknown": sent(at("/scan"), { code: "0000-0000" }),
  "scan, limited": sent(
    async (visit) => {
      await at("/scan")(visit);
      await untilLimited(visit.b, { code: "00000000" });
    },
    { code: "00000000" },
    429,
  ),
  "code, inactive": page(async ({ server, b }) => {
    const { short, request } = await requestIn(server.clave);
    await b.open(drawn(server.clave, short, request));
  }),
  "code, foreign": page(at("/q/none"), 404),
  "code, stale": page(async (visit) => {
    const { clave } = visit.server;
    await active(visit);
    const { short, request } = await requestIn(clave);
    const old = drawn(clave, short, request);
    clave.clock.advance(minute);
    await visit.b.open(old);
  }, 410),
  "code, busy": page(async (visit) => {
    const own = await active(visit);
    await sentTo(visit.server.clave, own, { attempt: "before" });
    await readCode(own);
  }, 409),
  "code, too low": page(async (visit) => {
    const at = visit.server.clave.clock.now();
    const own = await active(visit, {
      registration: { level: "basic", route: "letter", at },
    });
    await readCode(own);
  }),
  "request": page((visit) => atRequest(visit)),
  "request, without a key": sent((visit) => atRequest(visit), { answer: "" }),
  "request, refused": sent((visit) => atRequest(visit), { answer: "{}" }),
  "request, number": page(atNumber),
  "request, no number": sent(atNumber, { code: "4" }),
  "request, wrong number": sent(atNumber, { code: "408" }),
  // The challenge is the request's own, so that its answer is as good again.
  "request, cloned": {
    async go(visit) {
      const own = await active(visit);
      visit.server.clave.clock.advance(10 * minute);
      await readCode(own);
      const answer = await own.answer({ counter: 1 });
      return { status: 403, send: { answer } };
    },
  },
  "ended, approved": page(async (visit) => {
    const { own } = await atRequest(visit);
    await visit.b.send({ answer: await own.answer() });
  }),
  "ended, rejected": page(async (visit) => {
    await atRequest(visit);
    await visit.b.send({ action: "reject" });
  }),
  "ended, not her": page(async (visit) => {
    await atRequest(visit);
    await visit.b.send({ action: "not-me" });
  }),
  "ended, wrong number": rejected("wrong-digits"),
  "ended, given up": rejected("replaced"),
  "ended, expired": page(async (visit) => {
    await atRequest(visit);
    visit.server.clave.clock.advance(5 * minute);
    await visit.b.open(visit.b.page.url.href);
  }, 410),
  "ended, unknown": page(at("/request/00000000"), 404),
  "unlock": page(at("/unlock?next=pin")),
  "unlock, without a key": sent(at("/unlock?next=pin"), { answer: "" }),
  "unlock, refused": sent(at("/unlock?next=pin"), { answer: "{}" }),
  "pin": page(unlocked("pin", (own) => pinFor(own.clave, own))),
  "pin, none": page(unlocked("pin")),
  "requests": page(unlocked("requests", async (own) => {
    await readCode(own);
    await own.b.send({ action: "reject" });
  })),
  // The record forgets nothing that other states did.
  "requests, none": page((visit) => unlocked("requests")(visit, carmen)),
};
