// What must hold of one registration, whatever happened to it at the same time.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { decodeJwt } from "jose";
import type { Account } from "../../domain/account.ts";
import type { Nif } from "../../domain/nif.ts";
import { isLocked } from "../../domain/password/kept.ts";
import { type Browser } from "../support/browser.ts";
import { type CertificateHouse } from "../support/pki/house.ts";
import { ana, carmen } from "../support/steps.ts";
import { actors, first, fresh, isIn, third } from "./actors.ts";

const nothing = {
  ...{ phone: null, email: null, activation: null },
  ...{ password: null, locked: false },
} as const;

/** What each event of a person makes of her account; whatever happened must be on record, and nothing else. */
const effects: Readonly<
  Record<string, (account: Outline) => Partial<Outline>>
> = {
  "renounced": () => ({ state: "renounced", ...nothing }),
  "revoked": () => ({ state: "revoked", ...nothing }),
  "phone-lost": () => ({ state: "phone-revoked", phone: null }),
  "phone-changed": () => ({ phone: fresh }),
  "email-changed": () => ({ email: third }),
  // What was made since the change may be whoever's who made the change.
  "email-restored": ({ activation, password, locked }) => ({
    email: first,
    activation: activation === "new" ? null : activation,
    password: password === "new" ? null : password,
    locked: password === "new" ? false : locked,
  }),
  "misuse-reported": () => ({ activation: null }),
  "level-raised": () => ({ level: "advanced", activation: "new" }),
  "activation-renewed": () => ({ activation: "new" }),
  "password-set": () => ({ password: "new", locked: false }),
  "password-locked": () => ({ locked: true }),
};

/** After these she is not registered any more. */
const outs = ["renounced", "revoked", "phone-lost"];

/** After these nothing stands that was proven before. */
const endings = [
  ...outs,
  "phone-changed",
  "email-restored",
  "misuse-reported",
  "password-set",
];

/** All of these need a registration that stands. */
export const changes = Object.keys(effects);

export const signers = ["Ana signs in", "Ana signs in with her password"];

export interface Outline {
  readonly state: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly level: string | undefined;
  readonly activation: "old" | "new" | null;
  readonly password: "old" | "new" | null;
  readonly locked: boolean;
}

export interface Moment {
  readonly began: number;
  readonly ended: number;
}

/** What came of one actor. */
export interface Came {
  readonly b: Browser;
  readonly moments: Readonly<Record<string, Moment>>;
  readonly token: Readonly<Record<string, string>> | null;
}

export interface Happened {
  readonly before: Outline;
  /** Her account as it stands before every race. */
  readonly stood: Account | null;
  readonly came: ReadonlyMap<string, Came>;
  /** Whose, and what, in the order in which they were written. */
  readonly events: readonly (readonly [person: string, kind: string])[];
}

export async function hold(house: CertificateHouse, happened: Happened) {
  await onePhoneOnePerson(house);
  await allOnRecord(house, happened);
  await nothingOutlives(house, happened);
  await nobodyGetsMore(happened);
  await guessesCount(house, happened);
}

/** RG-20, RG-22, RG-95. */
async function onePhoneOnePerson({ clave }: CertificateHouse) {
  const { rows } = await clave.database.client.execute(
    "select document, state, phone from accounts",
  );
  const active = rows.filter(({ state }) => state === "active");
  equal(new Set(active.map(({ phone }) => phone)).size, active.length);
  for (const { state, phone } of rows) {
    equal(phone !== null, state === "active", `${state} ${phone}`);
  }
}

/** Every change has its event, every event its change, and after she is out nothing changes any more. */
async function allOnRecord(
  house: CertificateHouse,
  { before, events, stood }: Happened,
) {
  const { world } = house.clave;
  const kindsOf = (document: string) =>
    events.filter(([person]) => person === world.mac("person", document))
      .map(([, kind]) => kind);
  const hers = kindsOf(ana.document).filter((kind) => changes.includes(kind));
  equal(new Set(hers).size, hers.length, `twice: ${hers}`);
  const out = hers.findIndex((kind) => outs.includes(kind));
  // Whoever has lost her phone can still be removed, and her password guessed.
  const later = hers[out] === "phone-lost"
    ? ["revoked", "password-locked"]
    : [];
  if (out >= 0) {
    deepEqual(hers.slice(out + 1).filter((kind) => !later.includes(kind)), []);
  }
  const told = hers.reduce(
    (account, kind) => ({ ...account, ...effects[kind]?.(account) }),
    before,
  );
  deepEqual(await outlineOf(house, ana.document, stood), told);
  const { rows: open } = await house.clave.database.client.execute(
    "select id from cases where kind = 'revocation' and ended_at is null",
  );
  equal(open.length, hers.includes("revoked") ? 1 : 0);
  const taken = kindsOf(carmen.document);
  const taker = await accountOf(house, carmen.document);
  equal(taken.includes("registered"), taker?.state === "active");
  equal(taken.includes("phone-taken"), hers.includes("phone-lost"));
}

/** No session and no token of before she left, lost her phone, reported or undid. */
async function nothingOutlives(
  house: CertificateHouse,
  { came, events }: Happened,
) {
  const { world } = house.clave;
  const account = await accountOf(house, ana.document);
  const kinds = events.map(([, kind]) => kind);
  const ended = endings.filter((kind) => kinds.includes(kind));
  for (const [name, { b, moments }] of came) {
    if (actors[name]?.officer) continue;
    const cookie = b.cookies.get("localhost:8000 __Host-session");
    if (!cookie) continue;
    const inside = await isIn(house, b);
    const id = world.mac("session", cookie).slice(0, 22);
    const session = await world.sessions.peek(id);
    if (inside) {
      equal(account?.state, "active", `${name} is in`);
      ok(session!.asOf >= account!.sessionsFrom, `${name} is in`);
    }
    // RG-84: what she has changed her phone by stands, whatever else ends with it.
    const others = ended.filter((kind) =>
      kind !== "phone-changed" || name !== "Ana changes her phone"
    );
    // Sessions of before the race have no moment of their own.
    if (!moments.given && others.length > 0) {
      equal(inside, false, `${name} is in after ${others}`);
    }
  }
  for (const signer of signers) {
    const signedIn = came.get(signer);
    const { asked, token } = signedIn?.moments ?? {};
    for (const [name, { moments: { act } }] of came) {
      const event = endedBy[name] ?? "";
      if (!signedIn || !asked || !act || !kinds.includes(event)) continue;
      // Who is still registered may come in anew while it is done, or after.
      if (!outs.includes(event) && asked.ended > act.began) continue;
      equal(await isIn(house, signedIn.b), false, `in after: ${name}`);
      if (!signedIn.token) continue;
      ok(token!.began < act.ended, `a token after: ${name}`);
      equal(await userinfo(house, signedIn.token), 401, `after: ${name}`);
    }
  }
}

/** What an actor does that ends all that was proven before. */
const endedBy: Readonly<Record<string, string>> = {
  "Ana leaves": "renounced",
  "Carmen takes the phone": "phone-lost",
  "the former address takes the e-mail back": "email-restored",
  "Ana says that it was not her": "misuse-reported",
  "Ana changes her phone": "phone-changed",
  "Ana chooses another password": "password-set",
  "a supervisor removes Ana": "revoked",
  "another supervisor removes Ana": "revoked",
};

/** LV-11: a PIN is worth substantial with an advanced registration, and low with any other. */
function nobodyGetsMore({ came, events }: Happened) {
  const byPassword = came.get("Ana signs in with her password")?.token;
  if (byPassword) match(String(decodeJwt(byPassword.id_token!).acr), /low$/);
  const { token } = came.get("Ana signs in") ?? {};
  if (!token) return;
  const { acr, registration_level } = decodeJwt(token.id_token!);
  const raised = events.some(([, kind]) => kind === "level-raised");
  const levels = { low: "basic", substantial: "advanced" };
  const level = String(acr).split("/").at(-1) as keyof typeof levels;
  equal(levels[level], registration_level ?? levels[level]);
  ok(level === "low" || (level === "substantial" && raised), level);
}

/** PM-41: five wrong ones are looked at, however they come between the others, and lock it. */
async function guessesCount(
  house: CertificateHouse,
  { came, events }: Happened,
) {
  const { policy } = house.clave.world;
  const account = await accountOf(house, ana.document);
  const kept = account?.password;
  const kinds = events.map(([, kind]) => kind);
  if (kept) {
    ok(kept.wrong.stranger <= policy.password.tries);
    equal(isLocked(kept, "stranger", policy), kept.lockedAt !== null);
  }
  const guesses = came.get("a stranger guesses her password");
  const signer = came.get("Ana signs in with her password");
  const undisturbed = !signer && account?.state === "active" &&
    !kinds.includes("password-set");
  if (guesses && undisturbed) equal(kept?.wrong.stranger, 5);
}

async function userinfo(
  { clave }: CertificateHouse,
  { access_token }: Readonly<Record<string, string>>,
): Promise<number> {
  const answer = await clave.app.request("/oidc/userinfo", {
    headers: { authorization: `Bearer ${access_token}` },
  });
  await answer.body?.cancel();
  return answer.status;
}

export async function accountOf(
  { clave }: CertificateHouse,
  document: string,
): Promise<Account | null> {
  return (await clave.world.people.find(document as Nif)).account;
}

export async function outlineOf(
  house: CertificateHouse,
  document: string,
  stood: Account | null,
): Promise<Outline> {
  const account = await accountOf(house, document);
  const age = (now: string | undefined, then: string | undefined) =>
    !now ? null : now === then ? "old" : "new";
  return {
    state: account?.state ?? "nobody",
    phone: account?.phone ?? null,
    email: account?.email ?? null,
    level: account?.registration?.level,
    activation: age(account?.activation?.mac, stood?.activation?.mac),
    password: age(account?.password?.hash, stood?.password?.hash),
    locked: (account?.password?.lockedAt ?? null) !== null,
  };
}
