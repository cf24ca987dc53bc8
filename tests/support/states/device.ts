// Her phone as a key: activated, seen, told or not, done without; and what the app shows without a network.

import type { Account } from "../../../domain/account.ts";
import { keepPush } from "../../../domain/mobile/device.ts";
import { deviceOf } from "../accounts.ts";
import { activateHere, activating } from "../devices.ts";
import { accountNow } from "../mailbox.ts";
import { good, withPassword } from "../passwords.ts";
import { ana } from "../steps.ts";
import { inside } from "./account.ts";
import { address, page, sent, type Visit, type Ways } from "./way.ts";

const own = inside("/device");

const asking = inside("/device/activate");

const activated = async (visit: Visit) => {
  await asking(visit);
  await activateHere(visit.server.clave, visit.b, { name: "Móvil de Ana" });
};

const here = (path: string) => async (visit: Visit) => {
  await activated(visit);
  await visit.b.open(`${visit.server.url}/es${path}`);
};

/** In by a PIN that came by SMS; active is a phone that she does not look at. */
const elsewhere =
  (path: string, given: Partial<Account> = {}) => async (visit: Visit) => {
    await own(visit);
    const account = await accountNow(visit.server.clave, ana);
    const { people } = visit.server.clave.world;
    await people.change(account.document, null, () => ({
      answer: null,
      keep: { ...account, device: deviceOf(), ...given },
    }));
    await visit.b.open(`${visit.server.url}/es/account${path}`);
  };

const stopped = (visit: Visit) => {
  const at = visit.server.clave.world.now();
  const suspended = [{ method: "mobile" as const, at }];
  return elsewhere("/device", { suspended })(visit);
};

export const deviceWays: Ways = {
  "own, none": page(own),
  "own, elsewhere": page(elsewhere("/device")),
  "own, here": page(here("/account/device")),
  "own, stopped": page(stopped),
  "own, after a password alone": page(async (visit) => {
    const { server: { clave, url }, b } = visit;
    await withPassword(clave, ana);
    await b.open(`${url}/es/account`);
    await b.send({ action: "password" });
    await b.send({ document: ana.document, password: good });
    await b.open(`${url}/es${activating}`);
  }),
  "activating": page(asking),
  "activating, another": page(elsewhere("/device/activate")),
  "activating, no name": sent(asking, { name: "" }),
  "activating, a long name": sent(asking, { name: "x".repeat(41) }),
  "activating, a link for a name": sent(asking, { name: "https://a.example" }),
  "activating, refused": sent(asking, { name: "Mi teléfono", answer: "{}" }),
  "activating, limited": {
    async go(visit) {
      await asking(visit);
      const { b } = visit;
      for (let tries = 0; tries < 20; tries++) {
        await b.send({ name: "Mi teléfono", answer: "{}" });
      }
      return { status: 429, send: { name: "Mi teléfono", answer: "{}" } };
    },
  },
  "activated": page(activated),
  "deactivating": page(elsewhere("/device/deactivate")),
  "deactivated": address("/deactivated"),
  "means": page(elsewhere("/means")),
  "report": page(elsewhere("/report")),
  "notices, off": page(here("/app/push")),
  "notices, refused": sent(here("/app/push"), { subscription: "{}" }),
  "notices, on": page(async (visit) => {
    await activated(visit);
    await turnOn(visit);
    await visit.b.open(`${visit.server.url}/es/app/push`);
  }),
  "offline": address("/app/offline"),
};

async function turnOn({ server: { clave } }: Visit) {
  const { id, document, device } = await accountNow(clave, ana);
  const endpoint = "https://fcm.googleapis.com/1";
  const push = { endpoint, p256dh: "p", auth: "a" };
  const change = { account: id, device: device!.id, push };
  await clave.world.people.change(document, null, keepPush(change));
}
