// The desk at work: each operation from its first page to its end, the cases that wait, the alarms.

import type { Case } from "../../../domain/desk/case.ts";
import type { Role } from "../../../domain/desk/officer.ts";
import type { Nif } from "../../../domain/nif.ts";
import { deviceOf } from "../accounts.ts";
import {
  atDesk as comesIn,
  bilbao,
  iker,
  isRegistered,
  isRegisteredAdvanced,
  valencia,
  vicent,
} from "../desk.ts";
import { ana } from "../steps.ts";
import { page, sent, type Visit, type Ways } from "./way.ts";

const everything: readonly Role[] = ["registrar", "supervisor"];

/** An officer with all roles before the record of Ana, whose account is as given. */
const before =
  (given: Parameters<typeof isRegistered>[2] = {}) => async (visit: Visit) => {
    const { clave } = visit.server;
    await isRegistered(clave, ana, given);
    await comesIn(clave, visit.b, iker, { roles: everything });
    await visit.b.send({ document: ana.document });
  };

const at =
  (operation: string, given?: Parameters<typeof isRegistered>[2]) =>
  async (visit: Visit) => {
    await before(given)(visit);
    await visit.b.follow(`/${operation}`);
    if (operation !== "revoke") await visit.b.send({ contrast: ana.contrast });
  };

/** Her document is asked for first. */
const card = async (visit: Visit) => {
  await before()(visit);
  await visit.b.follow("/email");
};

const then = (
  step: (visit: Visit) => Promise<unknown>,
  ...forms: readonly Readonly<Record<string, string>>[]
) =>
async (visit: Visit) => {
  await step(visit);
  for (const fields of forms) await visit.b.send(fields);
};

const fresh = "+34600999888";
const spoken = then(at("phone"), { phone: fresh });
const paper = async (visit: Visit) => {
  await spoken(visit);
  await visit.b.send({ code: await visit.server.clave.lastCodeTo(fresh) });
};

const advanced = {
  registration: {
    level: "advanced",
    route: "certificate",
    at: new Date("2026-11-22T12:00:00Z"),
  },
} as const;

const stopped = {
  suspended: [{ method: "pin", at: new Date("2026-11-22T12:00:00Z") }],
} as const;

const gone = { state: "renounced", phone: null, email: null } as const;

const removed = async (visit: Visit) => {
  await then(at("revoke"), { reason: "fraud" }, { sure: "yes" })(visit);
  await visit.b.open(`${visit.server.url}/es/desk`);
  await visit.b.send({ document: ana.document });
};

/** What waits about Ana. */
const waits = (matter: Case["matter"]) => async (visit: Visit) => {
  const { clave } = visit.server;
  const { id, document } = await isRegisteredAdvanced(clave, ana);
  const openedAt = clave.world.now();
  await clave.world.people.change(document, null, ({ account }) => ({
    answer: null,
    keep: matter.kind === "rehabilitation"
      ? { ...account!, ...gone }
      : account!,
    cases: [{ id: "c1", account: id, document, openedAt, matter, end: null }],
    events: [{
      kind: "identified",
      at: openedAt,
      person: clave.world.mac("person", document),
      service: "demo",
      method: "pin",
      level: "substantial",
    }],
  }));
  await comesIn(clave, visit.b, iker, { roles: everything });
  await visit.b.open(`${visit.server.url}/es/desk/cases`);
};

const misuse = waits({ kind: "misuse", method: "pin" });
const rehabilitation = waits({
  kind: "rehabilitation",
  undoes: "renunciation",
  proposed: { officer: "another", office: valencia },
});

const alarmed = async (visit: Visit) => {
  const { clave } = visit.server;
  const { id, document } = await isRegistered(clave, iker);
  const now = clave.world.now();
  await clave.world.people.change(document, null, () => ({
    answer: null,
    cases: [{
      id: "a1",
      account: id,
      document: document as Nif,
      openedAt: now,
      matter: { kind: "lookups", office: bilbao, times: 2, lastAt: now },
      end: null,
    }],
  }));
  await supervises(visit);
};

const supervises = async ({ server, b }: Visit) => {
  await comesIn(server.clave, b, vicent, { roles: everything });
  await b.open(`${server.url}/es/desk/alarms`);
};

export const deskWorkWays: Ways = {
  "home, of a supervisor": page(async ({ server, b }) => {
    await comesIn(server.clave, b, iker, { roles: everything });
  }),
  "email, document": page(card),
  "email, document wrong": sent(card, { contrast: "01-01-2030" }),
  "email, no document": sent(card, { contrast: "" }),
  "activation code": page(at("activation-code")),
  "activation code, done": page(then(at("activation-code"), {})),
  "email": page(at("email")),
  "email, wrong": sent(at("email"), { email: "ana" }),
  "email, read back": page(
    then(at("email"), { email: "ana.nueva@example.org" }),
  ),
  "email, done": page(
    then(at("email"), { email: "ana.nueva@example.org" }, {}),
  ),
  "phone": page(at("phone")),
  "phone, not mobile": sent(at("phone"), { phone: "944123456" }),
  "phone, code": page(spoken),
  "phone, wrong code": sent(spoken, { code: "12" }),
  "phone, paper": page(paper),
  "phone, unsigned": sent(paper, {}),
  "phone, done": page(then(paper, { accept: "yes" })),
  "renew": page(at("renew", advanced)),
  "renew, done": page(then(at("renew", advanced), {})),
  "resume": page(at("resume", stopped)),
  "resume, done": page(then(at("resume", stopped), {})),
  "device": page(at("device", { device: deviceOf() })),
  "device, done": page(then(at("device", { device: deviceOf() }), {})),
  "renounce": page(at("renounce")),
  "renounce, never registered": page(
    at("renounce", { state: "invited", registration: null, phone: null }),
  ),
  "renounce, sure": page(then(at("renounce"), {})),
  "renounce, not ticked": sent(then(at("renounce"), {}), {}),
  "renounce, done": page(then(at("renounce"), {}, { sure: "yes" })),
  "rehabilitate": page(at("rehabilitate", gone)),
  "rehabilitate, not ticked": sent(at("rehabilitate", gone), {}),
  "rehabilitate, proposed": page(
    then(at("rehabilitate", gone), { sure: "yes" }),
  ),
  "revoke": page(at("revoke")),
  "revoke, no reason": sent(at("revoke"), {}),
  "revoke, sure": page(then(at("revoke"), { reason: "identity-changed" })),
  "revoke, done": page(
    then(at("revoke"), { reason: "fraud" }, { sure: "yes" }),
  ),
  "person, removed": page(removed),
  "restore": page(async (visit) => {
    await removed(visit);
    await visit.b.follow("/restore");
  }),
  "cases": page(misuse),
  "cases, none": page(async (visit) => {
    await comesIn(visit.server.clave, visit.b);
    await visit.b.open(`${visit.server.url}/es/desk/cases?closed`);
  }),
  "case, misuse": page(then(misuse, { case: "c1" })),
  "case, misuse, no verdict": sent(then(misuse, { case: "c1" }), {}),
  "case, rehabilitation": page(then(rehabilitation, { case: "c1" })),
  "alarms": page(alarmed),
  "alarms, none": page(supervises),
};
