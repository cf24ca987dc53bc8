// A process that ends, or a store that fails, at each call of each operation of the desk (RG-65): never half an account, a case, a receipt or a message (R10).

import type { Case } from "../../domain/desk/case.ts";
import type { Operation } from "../../domain/desk/operations.ts";
import { deviceOf } from "../support/accounts.ts";
import { atRecordOf, begins, home } from "../support/at_record.ts";
import type { Clave } from "../support/clave.ts";
import {
  atDesk,
  beginAtDesk,
  iker,
  isRegistered,
  isRegisteredAdvanced,
  toAcceptance,
  valencia,
  vicent,
} from "../support/desk.ts";
import type { CertificateHouse } from "../support/pki/house.ts";
import { ana, type Person, visitor } from "../support/steps.ts";
import { day, type Stories, type Story, strikeEach } from "./striking.ts";

const fresh = "new@example.net";
const freshPhone = "+34622333444";
const supervisor = { roles: ["supervisor"] } as const;
const sure = { sure: "yes" };

/** Past the check of her document; `send` is what does it. */
const after =
  (operation: Operation, send: Readonly<Record<string, string>>) =>
  async ({ clave }: CertificateHouse) => {
    const b = await atRecordOf(clave, ana);
    await begins(b, operation);
    return { b, send };
  };

async function removing(clave: Clave) {
  const b = await atRecordOf(clave, ana, iker, supervisor);
  await b.follow("/revoke");
  await b.send({ reason: "fraud" });
  return b;
}

async function hasRenounced({ clave }: CertificateHouse) {
  await isRegisteredAdvanced(clave, ana);
  const b = await atRecordOf(clave, ana);
  await begins(b, "renounce");
  await b.send({});
  await b.send(sure);
  clave.clock.advance(day);
}

async function isRemoved({ clave }: CertificateHouse) {
  await isRegisteredAdvanced(clave, ana);
  await (await removing(clave)).send(sure);
  clave.clock.advance(day);
}

async function proposesLifting(clave: Clave) {
  const b = await atRecordOf(clave, ana, iker, supervisor);
  await b.follow("/restore");
  return b;
}

/** Another officer, at the oldest case that waits. */
async function agreeing(
  clave: Clave,
  officer: Person,
  given?: Parameters<typeof atDesk>[3],
) {
  const b = visitor(clave);
  await atDesk(clave, b, officer, { office: valencia, ...given });
  await b.open(`${home}/cases`);
  const waiting = b.page.root.querySelector("button[name=case]");
  await b.send({ case: waiting!.getAttribute("value")! });
  return { b, send: { verdict: "accept" } };
}

const isProposed = (cases: readonly Case[]) =>
  cases.some(({ matter, end }) => matter.kind === "rehabilitation" && !end);

/** What is struck of each; where two officers are needed, either's. */
const struck: Readonly<Record<Operation, Story | readonly Story[]>> = {
  "register": {
    setting: () => Promise.resolve(),
    async before({ clave }) {
      const b = visitor(clave);
      await toAcceptance(clave, b, ana);
      return { b, send: { accept: "yes" } };
    },
    changed: (account) => account?.state === "active",
    event: "registered",
    messages: { welcome: 1, registered: 1 },
    along: { receipts: 1 },
  },
  "raise": {
    async before({ clave }) {
      const b = visitor(clave);
      await atDesk(clave, b);
      await beginAtDesk(clave, b, ana, "raise");
      await b.send({ contrast: ana.contrast });
      await b.send({});
      return { b, send: { code: await clave.lastCodeTo(ana.phone) } };
    },
    changed: (account) => account?.registration?.level === "advanced",
    event: "level-raised",
    messages: { "level-raised": 2 },
    along: { receipts: 1 },
  },
  "activation-code": {
    before: after("activation-code", {}),
    changed: (account) => account?.activation?.mac !== "activation-mac",
    event: "activation-renewed",
    messages: { "activation-renewed": 2 },
    along: { receipts: 1 },
  },
  "phone": {
    async before({ clave }) {
      const b = await atRecordOf(clave, ana);
      await begins(b, "phone");
      await b.send({ phone: freshPhone });
      await b.send({ code: await clave.lastCodeTo(freshPhone) });
      return { b, send: { accept: "yes" } };
    },
    changed: (account) => account?.phone === freshPhone,
    event: "phone-changed",
    messages: { "phone-changed": 1, "phone-bound": 1, "phone-given-up": 1 },
    along: { receipts: 1 },
  },
  "email": {
    async before({ clave }) {
      const b = await atRecordOf(clave, ana);
      await begins(b, "email");
      await b.send({ email: fresh });
      return { b, send: {} };
    },
    changed: (account) => account?.email === fresh,
    event: "email-changed",
    messages: { "email-changed": 1, "email-bound": 1 },
    along: { receipts: 1 },
  },
  "renew": {
    setting: ({ clave }) => isRegisteredAdvanced(clave, ana),
    before: after("renew", {}),
    changed: (account) => account!.presentAt !== null,
    event: "presence-renewed",
    messages: {},
    along: { receipts: 1 },
  },
  "resume": {
    setting({ clave }) {
      const at = clave.world.now();
      return isRegistered(clave, ana, { suspended: [{ method: "pin", at }] });
    },
    before: after("resume", {}),
    changed: (account) => account!.suspended.length === 0,
    event: "methods-restored",
    messages: { "methods-restored": 2 },
  },
  "device": {
    setting: ({ clave }) => isRegistered(clave, ana, { device: deviceOf() }),
    before: after("device", {}),
    changed: (account) => account!.device === null,
    event: "device-removed",
    messages: { "device-removed": 2 },
  },
  "renounce": {
    async before({ clave }) {
      const b = await atRecordOf(clave, ana);
      await begins(b, "renounce");
      await b.send({});
      return { b, send: sure };
    },
    changed: (account) => account?.state === "renounced",
    event: "renounced",
    messages: { renounced: 2 },
    along: { receipts: 1 },
  },
  "rehabilitate": [
    {
      setting: hasRenounced,
      before: after("rehabilitate", sure),
      changed: (_, cases) => isProposed(cases),
      event: "rehabilitation-proposed",
      messages: {},
      along: { cases: 1 },
    },
    {
      async setting(house) {
        await hasRenounced(house);
        const { b } = await after("rehabilitate", {})(house);
        await b.send(sure);
      },
      before: ({ clave }) => agreeing(clave, vicent),
      changed: (account) => account?.state === "phone-revoked",
      event: "rehabilitated",
      messages: {},
      along: { endedCases: 1 },
    },
  ],
  "revoke": {
    before: async ({ clave }) => ({ b: await removing(clave), send: sure }),
    changed: (account) => account?.state === "revoked",
    event: "revoked",
    messages: { revoked: 2 },
    along: { cases: 1 },
  },
  "restore": [
    {
      setting: isRemoved,
      before: async ({ clave }) => ({
        b: await proposesLifting(clave),
        send: sure,
      }),
      changed: (_, cases) => isProposed(cases),
      event: "rehabilitation-proposed",
      messages: {},
      along: { cases: 1 },
    },
    {
      async setting(house) {
        await isRemoved(house);
        await (await proposesLifting(house.clave)).send(sure);
      },
      before: ({ clave }) => agreeing(clave, vicent, supervisor),
      changed: (account) => account?.state === "invited",
      event: "revocation-lifted",
      messages: {},
      along: { endedCases: 2 },
    },
  ],
};

const stories: Record<string, Story> = {};
for (const [operation, one] of Object.entries(struck)) {
  const officers = [one].flat();
  officers.forEach((story, at) => {
    const which = officers.length > 1 ? `, officer ${at + 1}` : "";
    stories[`${operation} at the desk${which}`] = story;
  });
}
strikeEach(stories satisfies Stories);
