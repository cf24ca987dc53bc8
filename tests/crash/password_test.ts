// A process that ends, or a store that fails, at each call of each act upon a password: all of it stands or none, and a way on (R10).

import type { Account } from "../../domain/account.ts";
import type { CertificateHouse } from "../support/pki/house.ts";
import {
  accountOfPerson,
  askForPassword,
  better,
  good,
  signInWithPassword,
  withActivationCode,
  withPassword,
} from "../support/passwords.ts";
import { ana } from "../support/steps.ts";
import { base, day, type Stories, strikeEach } from "./striking.ts";

/** The activation code of whoever stands on the stage. */
let code = "";
/** Her password of before. */
let former: string | undefined;

async function without({ clave }: CertificateHouse) {
  code = await withActivationCode(clave, ana);
}

async function having(house: CertificateHouse) {
  code = await withPassword(house.clave, ana);
  former = (await accountOfPerson(house.clave, ana)).password?.hash;
}

const given = (activation_code: string) => ({
  document: ana.document,
  email: ana.email,
  activation_code,
});

const chosen = (password: string) => ({
  new_password: password,
  new_password_again: password,
});

async function at(house: CertificateHouse, page: "activate" | "forgotten") {
  const b = house.visitor(null);
  await b.open(`${base}/es/password/${page}`);
  return b;
}

const isAnother = (account: Account | null) =>
  account?.password?.hash !== former;

const stories: Stories = {
  "a first password": {
    setting: without,
    async before(house) {
      const b = await at(house, "activate");
      await b.send(given(code));
      await b.send({ code: await house.clave.lastCodeTo(ana.phone) });
      return { b, send: chosen(good) };
    },
    changed: (account) => account!.password !== null,
    event: "password-set",
    messages: { "password-set": 2 },
  },
  "the wrong activation code that is one too many": {
    async setting(house) {
      await without(house);
      const { activation } = await accountOfPerson(house.clave, ana);
      const { activationTries: wrong } = house.clave.world.policy.password;
      await withActivationCode(house.clave, ana, {
        activation: { ...activation!, wrong },
      });
    },
    async before(house) {
      const b = await at(house, "activate");
      return { b, send: given("0000-0000-0000-0000") };
    },
    changed: (account) => account!.activation === null,
    event: "activation-blocked",
    messages: { "activation-blocked": 2 },
  },
  "the wrong password that locks": {
    async setting(house) {
      await having(house);
      const { password } = await accountOfPerson(house.clave, ana);
      const { tries } = house.clave.world.policy.password;
      const wrong = { known: 0, stranger: tries - 1 };
      await withPassword(house.clave, ana, {
        password: { ...password!, wrong },
      });
    },
    async before(house) {
      const b = house.visitor(null);
      await askForPassword(house.clave, b);
      return { b, send: { document: ana.document, password: better } };
    },
    changed: (account) => account!.password!.lockedAt !== null,
    event: "password-locked",
    messages: { "password-locked": 2 },
  },
  "a link to another password": {
    setting: having,
    async before(house) {
      return { b: await at(house, "forgotten"), send: given(code) };
    },
    changed: (account) => account!.password!.reset !== null,
    event: "password-reset-sent",
    messages: { "password-reset": 1 },
    repeats: true,
  },
  "another password by that link": {
    setting: having,
    async before(house) {
      const b = await at(house, "forgotten");
      await b.send(given(code));
      const { body } = await house.clave.lastMessageTo(ana.email);
      if (body.kind !== "password-reset") throw new Error(body.kind);
      await b.open(`${body.link}/${body.code}`);
      await b.send({});
      await b.send({ code: await house.clave.lastCodeTo(ana.phone) });
      return { b, send: chosen(better) };
    },
    changed: isAnother,
    event: "password-set",
    messages: { "password-set": 2 },
  },
  "another password for one that has expired": {
    async setting(house) {
      await having(house);
      house.clave.clock.advance(731 * day);
    },
    async before(house) {
      const b = house.visitor(null);
      await signInWithPassword(house.clave, b, ana);
      await b.send(chosen(better));
      return { b, send: { code: await house.clave.lastCodeTo(ana.phone) } };
    },
    changed: isAnother,
    event: "password-set",
    messages: { "password-set": 2 },
  },
};

strikeEach(stories);
