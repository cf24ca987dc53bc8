// The stage of the interleavings: everybody before her act, again and again, and who goes next.

import { ok } from "node:assert/strict";
import { browser } from "../support/browser.ts";
import { tickingClock } from "../support/clock.ts";
import { type Node, openNode } from "../support/nodes.ts";
import { cheap } from "../support/passwords.ts";
import { type CertificateHouse, openHouse } from "../support/pki/house.ts";
import { rewinding } from "../support/rewinding.ts";
import { ana } from "../support/steps.ts";
import { type Actor, actors, base, begin } from "./actors.ts";
import { type Turns, turns } from "./turns.ts";

import {
  accountOf,
  type Came,
  hold,
  type Moment,
  outlineOf,
  signers,
} from "./invariants.ts";

export async function openTheatre() {
  const stack = new AsyncDisposableStack();
  const house = stack.use(await openHouse(tickingClock(), cheap));
  const { clave } = house;
  const { client } = clave.database;
  const order = turns();
  await begin(house);
  const stood = await accountOf(house, ana.document);
  const scenes = new Map<string, Scene>();
  for (const [name, actor] of Object.entries(actors)) {
    await client.execute("delete from counted");
    const { page, cookies } = await actor.before(house);
    const between = { database: order.between(name) };
    const node = stack.use(await openNode(clave, between));
    scenes.set(name, { actor, node, cookies, address: page.url.href });
  }
  await client.execute("delete from counted");
  const rewind = await rewinding(client, clave.clock);
  const seen = new Set<string>();
  return {
    house,
    seen,
    async play(cast: readonly string[], picks: readonly number[]) {
      await rewind();
      const recorded = await lastEvent(house);
      const before = await outlineOf(house, ana.document, stood);
      const came = await act(house, order, {
        cast: cast.map((name) => [name, scenes.get(name)!] as const),
        picks,
      });
      const events = await eventsSince(house, recorded);
      for (const [, kind] of events) seen.add(kind);
      for (const name of signers) {
        if (came.get(name)?.token) seen.add(`${name}: token`);
      }
      await hold(house, { before, came, events, stood });
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

interface Scene {
  readonly actor: Actor;
  readonly node: Node;
  readonly cookies: ReadonlyMap<string, string>;
  readonly address: string;
}

async function act(
  { clave }: CertificateHouse,
  order: Turns,
  { cast, picks }: {
    cast: readonly (readonly [string, Scene])[];
    picks: readonly number[];
  },
): Promise<ReadonlyMap<string, Came>> {
  const came = new Map<string, Came>();
  const ways: Record<string, () => Promise<void>> = {};
  for (const [name, { actor, node, cookies, address }] of cast) {
    const fetch = async (request: Request) => {
      if (!request.url.startsWith(base)) return new Response("the service");
      const answer = await node.app.fetch(request);
      ok(answer.status < 500, `${name}: ${answer.status}`);
      return answer;
    };
    const b = browser(fetch, new Map(cookies));
    await b.open(address);
    const moments: Record<string, Moment> = {};
    const mine: { token: Came["token"] } = { token: null };
    ways[name] = () =>
      actor.act({
        ...{ clave, b, fetch },
        async timed(what, act) {
          const began = order.now;
          const answer = await act();
          moments[what] = { began, ended: order.now };
          return answer;
        },
        granted: (token) => mine.token = token,
      });
    came.set(name, {
      ...{ b, moments },
      get token() {
        return mine.token;
      },
    });
  }
  await order.race(ways, picks);
  return came;
}

async function lastEvent({ clave }: CertificateHouse): Promise<number> {
  const { rows: [row] } = await clave.database.client.execute(
    "select coalesce(max(id), 0) as id from audit",
  );
  return Number(row?.id);
}

async function eventsSince({ clave }: CertificateHouse, id: number) {
  const { rows } = await clave.database.client.execute({
    sql: "select person, kind from audit where id > ? order by id",
    args: [id],
  });
  return rows.map(({ person, kind }) =>
    [String(person), String(kind)] as const
  );
}
