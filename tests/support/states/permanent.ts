// Her own pages about Cl@ve Permanente: how it stands, another password, and none any more.

import type { Account } from "../../../domain/account.ts";
import { newPassword } from "../../../domain/password/kept.ts";
import { better, good, withPassword } from "../passwords.ts";
import { ana, carmen, identifyFor, type Person } from "../steps.ts";
import { comesBack } from "./certificate.ts";
import {
  address,
  page,
  sent,
  type Visit,
  type Ways,
  wrongCode,
} from "./way.ts";

const day = 24 * 60 * 60 * 1000;

/** With a password, and in by PIN. */
const inside =
  (path: string, given: Partial<Account> = {}) =>
  async (visit: Visit, person: Person = ana) => {
    const { server, b } = visit;
    await withPassword(server.clave, person, given);
    await b.open(`${server.url}/es/account${path}`);
    await b.send({ action: "pin" });
    await identifyFor(b, person);
    await b.send({ code: await server.clave.lastCodeTo(person.phone) });
  };

/** A password that was set so many days ago. */
const aged = (days: number, given = {}) =>
  page(async (visit) => {
    const now = visit.server.clave.clock.now();
    const kept = newPassword("hash", new Date(now.getTime() - days * day));
    await inside("", { password: { ...kept, ...given, lockedAt: now } })(visit);
  });

const byCertificate =
  (given: Partial<Account> = {}) => async (visit: Visit) => {
    const { server, b } = visit;
    await withPassword(server.clave, ana, given);
    await b.open(`${server.url}/es/account/password?by=certificate`);
    await comesBack(visit, {});
  };

const chosen = (fresh: string, password = good) => ({
  password,
  new_password: fresh,
  new_password_again: fresh,
});

const twice = { new_password: better, new_password_again: better };

async function atCode(visit: Visit) {
  await inside("/password")(visit);
  await visit.b.send(chosen(better));
}

export const permanentWays: Ways = {
  "her data": page(inside("")),
  "her data, long": page((visit) => inside("")(visit, carmen)),
  "her data, ending": aged(715),
  "her data, expired": aged(731),
  "her data, locked": aged(1, { wrong: { known: 5, stranger: 0 } }),
  "her data, locked elsewhere": aged(1, { wrong: { known: 0, stranger: 5 } }),
  "change": page(inside("/password")),
  "change, empty": sent(inside("/password"), chosen("", "")),
  "change, refused": sent(inside("/password"), chosen(better, better)),
  "change, broken": sent(inside("/password"), chosen("ana")),
  "change, different": sent(inside("/password"), {
    ...chosen(better),
    new_password_again: good,
  }),
  "change, shown": sent(
    inside("/password"),
    { ...chosen(better), action: "show" },
    200,
  ),
  "change, by certificate": page(byCertificate()),
  "change, the first by certificate": page(byCertificate({ password: null })),
  "changed, by certificate": page(async (visit) => {
    await byCertificate()(visit);
    await visit.b.send(twice);
  }),
  "code": page(atCode),
  "code, wrong": wrongCode(atCode, ana.phone),
  "code, too soon": sent(atCode, { action: "again" }, 429),
  "changed": page(async (visit) => {
    await atCode(visit);
    await visit.b.send({
      code: await visit.server.clave.lastCodeTo(ana.phone),
    });
  }),
  "leave": page(inside("/password/leave")),
  "left": address("/password/left"),
};
