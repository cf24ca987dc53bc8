// A house for the OIDC door over real stores: it signs in whoever comes as Ana, so that a test needs no pages.

import { Hono } from "hono";
import { openKeys } from "../../db/keys/open.ts";
import { putResidents } from "../../db/libsql/census.ts";
import { putServices } from "../../db/libsql/services.ts";
import { developmentSecretKey } from "../../db/settings.ts";
import { openWorld } from "../../db/world.ts";
import type { Account } from "../../domain/account.ts";
import { codeAnswer, errorAnswer } from "../../domain/oidc/answer.ts";
import { newGrant } from "../../domain/oidc/grant.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import type { LogLine, World } from "../../domain/ports.ts";
import type { Service } from "../../domain/services.ts";
import type { Env } from "../../routes/http/env.ts";
import { oidcRoutes } from "../../routes/oidc.ts";
import type { OidcHooks } from "../../routes/oidc/hooks.ts";
import { account, resident } from "../domain/oidc/demo.ts";
import { type TestClock, testClock } from "../support/clock.ts";
import { counting, type SqlCounts } from "../support/counting.ts";
import { fileDatabase } from "../support/database.ts";

export interface House extends AsyncDisposable {
  readonly app: Hono<Env>;
  readonly world: World;
  readonly clock: TestClock;
  readonly counts: SqlCounts;
  readonly lines: LogLine[];
  /** Who is signed in when a test begins and as it goes on; tests may set it. */
  signedIn: string | null;
  /** Kinds of the events recorded, the oldest first. */
  events(): Promise<unknown[]>;
  /** Writes a change of Ana's account. */
  change(change: Partial<Account>): Promise<void>;
}

export async function house(
  services: readonly Service[],
  { baseUrl = "https://clave.example", clock = testClock() } = {},
): Promise<House> {
  const database = await fileDatabase();
  const { client, counts } = counting(database.client);
  const keys = await openKeys(client, developmentSecretKey, clock.random);
  if (!keys.ok) throw new Error(keys.problem);
  const lines: LogLine[] = [];
  const world = openWorld({
    client,
    redis: null,
    keys: keys.value,
    config: {
      baseUrl,
      dev: true,
      trustedProxies: [],
      certificateUrl: null,
      certificateProxies: [],
      operator: null,
      pushServices: [],
    },
    policy: defaultPolicy,
    now: clock.now,
    random: clock.random,
    log: (line) => lines.push(line),
  });
  await putServices(client, services);
  await putResidents(database.client, [resident]);
  await world.people.change(resident.document, null, () => ({
    answer: null,
    keep: account,
  }));
  const self: House = {
    app: new Hono<Env>(),
    world,
    clock,
    counts,
    lines,
    signedIn: null,
    async events() {
      const { rows } = await database.client.execute(
        "select * from audit order by rowid",
      );
      return rows.map((row) => row.kind);
    },
    change: (change) =>
      world.people.change(resident.document, null, (seen) => ({
        answer: undefined,
        keep: { ...seen.account!, ...change },
      })),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
  self.app.use(async (c, next) => {
    c.set("world", world);
    c.set("language", "es");
    c.set("url", new URL(c.req.url));
    await next();
  });
  self.app.route("/", oidcRoutes(world, hooksOf(self)));
  return self;
}

function hooksOf(house: House): OidcHooks {
  const { world } = house;
  return {
    async begin(c, { door, prompt }) {
      if (prompt === "none" && house.signedIn === null) {
        const issuer = world.config.baseUrl;
        const error = "login_required";
        return c.redirect(errorAnswer({ ...door, error, issuer }).href, 303);
      }
      house.signedIn = account.id;
      const { document } = account;
      const { id, code, grant } = newGrant(door, {
        document,
        account: account.id,
        method: "pin",
        provenAt: world.now(),
        asOf: world.now(),
      }, world);
      await world.grants.put(id, grant);
      return c.redirect(codeAnswer(door, code, world.config.baseUrl).href, 303);
    },
    session: () =>
      Promise.resolve(
        house.signedIn === null ? null : { account: house.signedIn },
      ),
    async endSession() {
      house.signedIn = null;
      await house.change({ sessionsFrom: world.now() });
    },
    problem: (c, problem) => c.text(`problem: ${problem}`, 400),
  };
}
