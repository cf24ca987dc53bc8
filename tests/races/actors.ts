// What people do to one registration at the same time: Ana's own acts, in as many browsers, Carmen, who holds Ana's phone now, a stranger who guesses her password, and two supervisors at their desks.

import { makeActivationCode } from "../../domain/codes.ts";
import type { MessageBody } from "../../domain/messages.ts";
import type { Nif } from "../../domain/nif.ts";
import type { World } from "../../domain/ports.ts";
import type { Phone } from "../../domain/phone.ts";
import type { Email } from "../../domain/email.ts";
import { newPassword } from "../../domain/password/kept.ts";
import { secretMac } from "../../domain/registration/secrets.ts";
import { accountOf } from "../support/accounts.ts";
import { type Browser, browser } from "../support/browser.ts";
import type { Clave } from "../support/clave.ts";
import { atDesk, iker, vicent } from "../support/desk.ts";
import {
  type CertificateHouse,
  entryUrl,
  fnmtOf,
} from "../support/pki/house.ts";
import { askForPassword, better, good } from "../support/passwords.ts";
import {
  ana,
  authorizeAddress,
  carmen,
  comeIn,
  contactOf,
  csvOf,
  type Person,
  redeem,
} from "../support/steps.ts";

export const base = "http://localhost:8000";
export const first = ana.email;
export const second = "second@example.net";
export const third = "third@example.net";
/** What she changes her phone to. */
export const fresh = "+34622333444";
/** The activation code of her receipt, with its sign at the end. */
const activationCode = makeActivationCode((bytes) => new Uint8Array(bytes));
/** What a stranger tries, each as good as the next. */
const guesses = [1, 2, 3, 4, 5].map((number) => `Nubes-negras-${number}`);

export interface Stage {
  readonly clave: Clave;
  readonly b: Browser;
  /** Straight to the node of this actor, as services do. */
  fetch(request: Request): Response | Promise<Response>;
  /** Does it, and remembers when it began and ended. */
  timed<T>(
    what: "asked" | "given" | "token" | "act",
    act: () => Promise<T>,
  ): Promise<T>;
  /** What the service was told of her. */
  granted(token: Readonly<Record<string, string>>): void;
}

export interface Actor {
  /** Up to the page where the others come in; a browser of her own. */
  before(house: CertificateHouse): Promise<Browser>;
  /** From that page on. */
  act(stage: Stage): Promise<void>;
  /** In by herself, not as Ana. */
  readonly officer?: true;
}

const withoutCertificate = ({ visitor }: CertificateHouse) => visitor(null);

/** Into her own pages, to one of them. */
const inside = (path: string) => async (house: CertificateHouse) => {
  const b = withoutCertificate(house);
  await comeIn(house.clave, b, ana);
  await b.open(`${base}/es${path}`);
  return b;
};

/** Of all that went to any of these. */
async function newest(
  { world }: Clave,
  kind: "pin" | "phone-code" | "email-code" | "password-code",
  ...to: readonly string[]
): Promise<string> {
  const { body } = await newestOf(world, kind, to) ?? {};
  return body && "code" in body ? body.code : "";
}

export async function newestOf(
  world: World,
  kind: MessageBody["kind"],
  to: readonly string[],
) {
  const sent = await world.outbox.list();
  return sent.find((one) => one.body.kind === kind && to.includes(one.to));
}

/** Where the page asks for a code at all: others may have been quicker. */
function asks({ page }: Browser, name: string): boolean {
  return page.root.querySelector(`main form [name=${name}]`) !== null;
}

/** The service takes the code that it was handed, where it was. */
async function redeems({ clave, b, fetch, timed, granted }: Stage) {
  const handed = b.page.url.searchParams.get("code");
  if (!handed) return;
  const answer = await timed(
    "token",
    async () => await fetch(redeem(clave, handed)),
  );
  const said = await answer.json();
  if (answer.status === 200) granted(said);
}

/** One form of hers. */
const sends =
  (fields: Readonly<Record<string, string>>) => ({ b, timed }: Stage) =>
    timed("act", async () => {
      await b.send(fields);
    });

/** At the last page before somebody is removed. */
const removal = (officer: Person): Actor => ({
  officer: true,
  async before(house) {
    const b = withoutCertificate(house);
    await atDesk(house.clave, b, officer, { roles: ["supervisor"] });
    await b.send({ document: ana.document });
    await b.follow("/revoke");
    await b.send({ reason: "fraud" });
    return b;
  },
  act: sends({ sure: "yes" }),
});

export const actors: Readonly<Record<string, Actor>> = {
  "Carmen takes the phone": {
    async before(house) {
      const b = withoutCertificate(house);
      await b.open(`${base}/es/register`);
      await b.send({ document: carmen.document });
      await b.send({ contrast: "01-01-9999" });
      await b.send({ contrast: carmen.contrast });
      await b.send({ action: "send-letter" });
      await b.send({ action: "have-letter" });
      await b.send({ csv: await csvOf(house.clave) });
      return b;
    },
    async act({ clave, b, timed }) {
      await b.send(contactOf({ ...carmen, phone: ana.phone }));
      const code = await newest(clave, "phone-code", ana.phone);
      await timed("act", () => b.send({ code }));
    },
  },
  "Ana signs in": {
    async before(house) {
      const b = withoutCertificate(house);
      await b.open(authorizeAddress(base));
      await b.send({ action: "pin" });
      await b.send({ document: ana.document });
      return b;
    },
    async act({ clave, b, fetch, timed, granted }) {
      await timed("asked", () => b.send({ contrast: ana.contrast }));
      if (!asks(b, "code")) return;
      const code = await newest(clave, "pin", ana.phone, fresh);
      await timed("given", () => b.send({ code }));
      await redeems({ clave, b, fetch, timed, granted });
    },
  },
  "Ana signs in with her password": {
    async before(house) {
      const b = withoutCertificate(house);
      await askForPassword(house.clave, b);
      return b;
    },
    async act(stage) {
      const { b, timed } = stage;
      const { document } = ana;
      // Asked for and given in one.
      await timed(
        "asked",
        () => timed("given", () => b.send({ document, password: good })),
      );
      await redeems(stage);
    },
  },
  "a stranger guesses her password": {
    async before(house) {
      const b = withoutCertificate(house);
      await askForPassword(house.clave, b);
      return b;
    },
    act: ({ b, timed }) =>
      timed("act", async () => {
        for (const password of guesses) {
          await b.send({ document: ana.document, password });
        }
      }),
  },
  "Ana chooses another password": {
    async before(house) {
      const { clave } = house;
      const b = withoutCertificate(house);
      await b.open(`${base}/es/password/forgotten`);
      const { document } = ana;
      const activation_code = activationCode;
      await b.send({ document, email: second, activation_code });
      const { body } = await clave.lastMessageTo(second);
      if (body.kind !== "password-reset") throw new Error(body.kind);
      await b.open(`${body.link}/${body.code}`);
      await b.send({});
      const code = await newest(clave, "password-code", ana.phone);
      await b.send({ code });
      return b;
    },
    act: sends({ new_password: better, new_password_again: better }),
  },
  "Ana leaves": {
    before: inside("/account/leave/confirm"),
    act: sends({ sure: "yes" }),
  },
  "Ana says that it was not her": {
    before: inside("/account/report"),
    act: sends({}),
  },
  "Ana makes a new activation code": {
    before: inside("/account/code"),
    act: sends({}),
  },
  "Ana changes her e-mail": {
    async before(house) {
      const b = await inside("/account/email")(house);
      await b.send({ contrast: ana.contrast });
      return b;
    },
    async act({ clave, b, timed }) {
      await b.send({ email: third, email_again: third });
      if (!asks(b, "code")) return;
      const code = await newest(clave, "email-code", third);
      await timed("act", () => b.send({ code }));
    },
  },
  "the former address takes the e-mail back": {
    async before(house) {
      const { body } = await house.clave.lastMessageTo(first);
      if (body.kind !== "email-changed") throw new Error(body.kind);
      const b = withoutCertificate(house);
      await b.open(`${body.link}/${body.code}`);
      return b;
    },
    act: sends({}),
  },
  "Ana raises her level": {
    async before(house) {
      const b = house.visitor(await fnmtOf(house));
      await b.open(`${base}/es/register`);
      await b.follow("/es/certificate");
      await b.follow(entryUrl);
      await b.send({ contrast: ana.contrast });
      return b;
    },
    act: sends({}),
  },
  "Ana changes her phone": {
    async before(house) {
      const b = house.visitor(await fnmtOf(house));
      await b.open(`${base}/es/account/phone`);
      await b.send({ action: "certificate" });
      await b.follow(entryUrl);
      await b.send({ phone: fresh, phone_again: fresh });
      return b;
    },
    async act({ clave, b, timed }) {
      const code = await newest(clave, "phone-code", fresh);
      await timed("act", () => b.send({ code }));
    },
  },
  "a supervisor removes Ana": removal(iker),
  "another supervisor removes Ana": removal(vicent),
};

/** Ana is registered by letter, has a password, and has changed her e-mail once. */
export async function begin(house: CertificateHouse): Promise<void> {
  const { clave } = house;
  const document = ana.document as Nif;
  const { mac, now, passwords, people } = clave.world;
  const hashed = await passwords.hash(good);
  if (hashed.kind !== "hashed") throw new Error(hashed.kind);
  await people.change(document, null, () => ({
    answer: null,
    keep: accountOf(document, {
      phone: ana.phone as Phone,
      email: first as Email,
      sessionsFrom: now(),
      activation: {
        mac: secretMac(mac, document, activationCode),
        madeAt: now(),
      },
      password: newPassword(hashed.hash, now()),
    }),
  }));
  const b = withoutCertificate(house);
  await comeIn(clave, b, ana, "/account/email");
  await b.send({ contrast: ana.contrast });
  await b.send({ email: second, email_again: second });
  await b.send({ code: await newest(clave, "email-code", second) });
}

/** Whether this browser is in her own pages. */
export async function isIn(
  { clave }: CertificateHouse,
  b: Browser,
): Promise<boolean> {
  const again = browser((it) => clave.app.fetch(it), new Map(b.cookies));
  return (await again.open(`${base}/es/account/history`)).hops.length === 1;
}
