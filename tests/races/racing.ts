// Many requests at once, spread over several nodes of one Clave, and what came of them.

import { deepEqual } from "node:assert/strict";
import { tombstoneLength } from "../../db/cas_shelf.ts";
import { defaultPolicy, type Policy } from "../../domain/policy.ts";
import type { World } from "../../domain/ports.ts";
import { auditing } from "../support/audited.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { hasRedis } from "../support/install.ts";
import { type Node, openNode } from "../support/nodes.ts";

export const racers = 200;

const nodes = 4;

export interface Field extends AsyncDisposable {
  readonly clave: Clave;
  /** Does it as often as `racers`, all at once, on each node its share. */
  all<A>(
    act: (world: World, i: number) => Promise<A>,
    many?: number,
  ): Promise<readonly A[]>;
  /** Sends them all before any is answered; each node gets its share. */
  race(requests: readonly Request[]): Promise<readonly Response[]>;
  /** How many things lie on the shelf of this name. */
  lying(shelf: "code" | "g" | "s"): Promise<number>;
  /** How often each kind of event was recorded. */
  events(): Promise<Readonly<Record<string, number>>>;
}

/** Runs over every kind of store. */
export function overEachStore(
  name: string,
  run: (field: Field) => Promise<void>,
  policy: Policy = defaultPolicy,
): void {
  for (const store of ["libsql", "redis"] as const) {
    Deno.test({
      name: `${name} (${store})`,
      ignore: store === "redis" && !hasRedis(),
      async fn() {
        await using field = await openField(store, policy);
        await run(field);
        const { verify } = await auditing(field.clave.database.client);
        deepEqual((await verify()).faults, []);
      },
    });
  }
}

async function openField(
  store: "libsql" | "redis",
  policy: Policy,
): Promise<Field> {
  const stack = new AsyncDisposableStack();
  const clave = stack.use(await openClave({ store, policy }));
  const all: Node[] = [];
  for (let i = 0; i < nodes; i++) all.push(stack.use(await openNode(clave)));
  return {
    clave,
    all: (act, many = racers) =>
      Promise.all(
        Array.from({ length: many }, (_, i) => act(all[i % nodes]!.world, i)),
      ),
    race: (requests) =>
      Promise.all(
        requests.map((request, i) =>
          Promise.resolve(all[i % nodes]!.app.fetch(request))
        ),
      ),
    async lying(shelf) {
      const { redis } = clave.redis ?? {};
      // A text no longer than its mark only says that something lay there.
      const held = (text: string | null) =>
        (text?.length ?? 0) > tombstoneLength;
      if (redis) {
        const keys = await redis.keys(`${shelf}:*`);
        const texts = await Promise.all(keys.map((key) => redis.get(key)));
        return texts.filter(held).length;
      }
      const { rows } = await clave.database.client.execute({
        sql: "select text from held where key like ?",
        args: [`${shelf}:%`],
      });
      return rows.filter(({ text }) => held(String(text))).length;
    },
    async events() {
      const { rows } = await clave.database.client.execute(
        "select kind, count(*) as n from audit group by kind",
      );
      return Object.fromEntries(
        rows.map(({ kind, n }) => [String(kind), Number(n)]),
      );
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

/** How many answers had each status. */
export function tally(
  answers: readonly Response[],
): Readonly<Record<number, number>> {
  const found: Record<number, number> = {};
  for (const { status } of answers) found[status] = (found[status] ?? 0) + 1;
  return found;
}

/** As many as `racers`, each made anew: a request can be sent once. */
export function times(make: (i: number) => Request, many = racers): Request[] {
  return Array.from({ length: many }, (_, i) => make(i));
}

/** The codes for the service that these answers carry. */
export function codesIn(answers: readonly Response[]): string[] {
  return answers.flatMap(({ headers }) => {
    const location = headers.get("location");
    const code = location && new URL(location, "http://localhost:8000")
      .searchParams.get("code");
    return code ? [code] : [];
  });
}

/** The policy with room for what the test is not about. */
export function roomy(...names: (keyof Policy["limits"])[]): Policy {
  const limits = { ...defaultPolicy.limits };
  for (const name of names) limits[name] = { ...limits[name], most: 1000 };
  return { ...defaultPolicy, limits };
}
