// An authenticator app: added and kept at her own pages, and asked for beside a password.

import type { Account } from "../../../domain/account.ts";
import { shownBy, withApp, wrongFor } from "../authenticator.ts";
import {
  accountOfPerson,
  advanced,
  askForPassword,
  better,
  good,
  signInWithPassword,
  withPassword,
} from "../passwords.ts";
import { ana, comeIn } from "../steps.ts";
import { page, sent, type Visit, type Ways } from "./way.ts";

const start = "/account/authenticator";

const own = (given: Partial<Account> = {}) => async ({ server, b }: Visit) => {
  await withPassword(server.clave, ana, { ...advanced, ...given });
  await comeIn(server.clave, b, ana, start);
};

const adding = async (visit: Visit) => {
  await own()(visit);
  await visit.b.send({ action: "add" });
};

const withOne = async ({ server, b }: Visit) => {
  await withApp(server.clave, ana);
  await comeIn(server.clave, b, ana, start);
};

/** What an app reads off the page. */
const keyOn = ({ b }: Visit) =>
  b.page.root.querySelector(".keepsake")!.text.replaceAll("-", "");

export const authenticatorWays: Ways = {
  "own, none": page(own()),
  "own, no password": page(own({ password: null })),
  "own, after a password alone": page(async ({ server, b }) => {
    await withPassword(server.clave, ana, advanced);
    await b.open(`${server.url}/es/account`);
    await b.send({ action: "password" });
    await b.send({ document: ana.document, password: good });
    await b.open(`${server.url}/es${start}`);
  }),
  "adding": page(adding),
  "adding, empty": sent(adding, { code: "" }),
  "adding, wrong": {
    async go(visit) {
      await adding(visit);
      const code = wrongFor(visit.server.clave, keyOn(visit));
      return { status: 422, send: { code } };
    },
  },
  "added": {
    async go(visit) {
      await adding(visit);
      const code = shownBy(visit.server.clave, keyOn(visit));
      return { status: 200, send: { code } };
    },
  },
  "own, one": page(withOne),
  "own, no codes left": page(async (visit) => {
    const { clave } = visit.server;
    await withApp(clave, ana);
    const account = await accountOfPerson(clave, ana);
    await clave.world.people.change(account.document, null, () => ({
      answer: null,
      keep: {
        ...account,
        authenticator: { ...account.authenticator!, recovery: [] },
      },
    }));
    await comeIn(clave, visit.b, ana, start);
  }),
  "new codes": sent(withOne, { action: "codes" }, 200),
  /** The form of a page that is not the newest any more. */
  "new codes, superseded": {
    async go(visit) {
      await withOne(visit);
      const made = visit.b.page.root.querySelector("[name=made]")!
        .getAttribute("value")!;
      const tab = visit.b.newTab();
      await tab.open(visit.b.page.url.href);
      await tab.send({ action: "codes" });
      return { status: 422, send: { action: "codes", made } };
    },
  },
};

const beside = async ({ server: { clave }, b }: Visit) => {
  await withApp(clave, ana);
  await askForPassword(clave, b, "substantial");
  await b.send({ document: ana.document, password: good });
};

const used = async (visit: Visit) => {
  await beside(visit);
  const { clave } = visit.server;
  const tab = visit.b.newTab();
  await askForPassword(clave, tab, "substantial");
  await tab.send({ document: ana.document, password: good });
  const code = shownBy(clave);
  const answer = await fetch(tab.request({ code }));
  await answer.body?.cancel();
  return code;
};

const outOfTries = async (visit: Visit) => {
  await beside(visit);
  for (let tries = 0; tries < 3; tries++) {
    await visit.b.send({ code: wrongFor(visit.server.clave) });
  }
};

export const authenticatorSigninWays: Ways = {
  "app": page(beside),
  "app, empty": sent(beside, { code: "" }),
  "app, no code": sent(beside, { code: "12345" }),
  "app, wrong": {
    async go(visit) {
      await beside(visit);
      return { status: 422, send: { code: wrongFor(visit.server.clave) } };
    },
  },
  "app, used": {
    async go(visit) {
      const code = await used(visit);
      return { status: 422, send: { code } };
    },
  },
  "app, spent": sent(outOfTries, { code: "000000" }),
  "app, by SMS too": page(async (visit) => {
    await beside(visit);
    await visit.b.send({ action: "again" });
  }),
  "app, for an expired password": page(async (visit) => {
    const { clave } = visit.server;
    await withApp(clave, ana);
    clave.clock.advance(731 * 86_400_000);
    await signInWithPassword(clave, visit.b, ana);
    await visit.b.send({ new_password: better, new_password_again: better });
  }),
};
