// Cl@ve Permanente: what it is, activating it, choosing another, and signing in with it.

import {
  advanced,
  askForPassword,
  better,
  good,
  withActivationCode,
  withPassword,
} from "../passwords.ts";
import { ana } from "../steps.ts";
import {
  address,
  page,
  sent,
  untilLimited,
  type Visit,
  type Ways,
  wrongCode,
} from "./way.ts";

const day = 86_400_000;
const minute = 60_000;

const given = (code: string) => ({
  document: ana.document,
  email: ana.email,
  activation_code: code,
});

const atActivation = async ({ server, b }: Visit) => {
  await b.open(`${server.url}/es/password/activate`);
};

const atCode = async (visit: Visit) => {
  const code = await withActivationCode(visit.server.clave, ana);
  await atActivation(visit);
  await visit.b.send(given(code));
};

const atChoose = async (visit: Visit) => {
  await atCode(visit);
  await visit.b.send({ code: await visit.server.clave.lastCodeTo(ana.phone) });
};

const chosen = (text: string) => ({
  new_password: text,
  new_password_again: text,
});

const atLinkSent = (page: "activate" | "forgotten") => async (visit: Visit) => {
  const { server, b } = visit;
  const code = await withPassword(server.clave, ana);
  await b.open(`${server.url}/es/password/${page}`);
  await b.send(given(code));
};

const atLink = async (visit: Visit) => {
  await atLinkSent("forgotten")(visit);
  const { body } = await visit.server.clave.lastMessageTo(ana.email);
  if (body.kind !== "password-reset") throw new Error(body.kind);
  await visit.b.open(`${body.link}/${body.code}`);
};

const recovered = async (visit: Visit) => {
  await atLink(visit);
  await visit.b.send({});
  await visit.b.send({ code: await visit.server.clave.lastCodeTo(ana.phone) });
  await visit.b.send(chosen(better));
};

export const passwordWays: Ways = {
  "start": address("/password"),
  "activation": page(atActivation),
  "activation, empty": sent(atActivation, {
    document: "",
    email: "",
    activation_code: "",
  }),
  "activation, refused": sent(atActivation, given("0000-0000-0000-0000")),
  "activation, mistyped": sent(atActivation, given("0000-0000-0000-0001")),
  "activation, limited": sent(
    async (visit) => {
      await atActivation(visit);
      await untilLimited(visit.b, given("0000-0000-0000-0000"));
    },
    given("0000-0000-0000-0000"),
    429,
  ),
  "activation, again": address("/password/activate?again"),
  "code": page(atCode),
  "code, wrong": wrongCode(atCode, ana.phone),
  "new": page(atChoose),
  "new, broken": sent(atChoose, chosen("ana")),
  "new, different": sent(atChoose, {
    new_password: good,
    new_password_again: better,
  }),
  "new, shown": sent(atChoose, { ...chosen(good), action: "show" }, 200),
  "done": page(async (visit) => {
    await atChoose(visit);
    await visit.b.send(chosen(good));
  }),
  "over": page(async (visit) => {
    await atChoose(visit);
    visit.server.clave.clock.advance(61 * minute);
    await visit.b.open(visit.b.page.url.href);
  }, 200),
  "forgotten": address("/password/forgotten"),
  "sent": page(atLinkSent("forgotten")),
  "sent, to activate": page(atLinkSent("activate")),
  "link": page(atLink),
  "link, dead": page(async (visit) => {
    await atLink(visit);
    visit.server.clave.clock.advance(31 * minute);
    await visit.b.open(visit.b.page.url.href);
  }, 410),
  "recovered": page(recovered),
};

const atPassword = ({ server, b }: Visit) => askForPassword(server.clave, b);

const typed = (password: string) => ({ document: ana.document, password });

/** With a password of so many days ago. */
const passed = (days: number) => async (visit: Visit) => {
  const { clave } = visit.server;
  await withPassword(clave, ana);
  clave.clock.advance(days * day);
  await askForPassword(clave, visit.b);
  await visit.b.send(typed(good));
};

const atReinforced = async (visit: Visit) => {
  const { clave } = visit.server;
  await withPassword(clave, ana, advanced);
  await askForPassword(clave, visit.b, "substantial");
  await visit.b.send(typed(good));
};

export const passwordSigninWays: Ways = {
  "password": page(atPassword),
  "password, empty": sent(atPassword, { document: "", password: "" }),
  "password, refused": sent(atPassword, typed(better)),
  "password, shown": sent(atPassword, { ...typed(good), action: "show" }, 200),
  "password, code": page(atReinforced),
  "password, ending": page(passed(710)),
  "password, expired": page(passed(731)),
};
