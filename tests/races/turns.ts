// Who goes next: actors that share a database, one call at a time, in an order that a test chooses.

import type { Client } from "@libsql/client";

export interface Turns {
  /** Between this actor and the database. Where nobody races, calls go straight through. */
  between(actor: string): (client: Client) => Client;
  /**
   * Runs them all. Whenever each has a call to make, or has ended, the next of `picks` says whose goes; when there are no
   * more picks, the first's.
   */
  race(
    actors: Readonly<Record<string, () => Promise<void>>>,
    picks: readonly number[],
  ): Promise<void>;
  /** How many calls have gone: the time by which what an actor did is told to be before or after. */
  readonly now: number;
}

interface Call {
  readonly actor: string;
  go(): void;
}

export function turns(): Turns {
  let live = new Set<string>();
  let waiting: Call[] = [];
  let picks: number[] = [];
  let calls = 0;

  const next = () => {
    const ready = new Set(waiting.map(({ actor }) => actor));
    if (ready.size < live.size || waiting.length === 0) return;
    const at = (picks.shift() ?? 0) % waiting.length;
    const [call] = waiting.splice(at, 1);
    calls++;
    call?.go();
  };

  return {
    between: (actor) => (client) =>
      new Proxy(client, {
        get(target, name: keyof Client) {
          if (name !== "execute" && name !== "batch") return target[name];
          return async (...given: [never]) => {
            if (live.has(actor)) {
              await new Promise<void>((go) => {
                waiting.push({ actor, go });
                next();
              });
            }
            try {
              return await target[name](...given);
            } finally {
              // Where this actor has another call waiting, nobody else will say so.
              next();
            }
          };
        },
      }),
    async race(actors, chosen) {
      live = new Set(Object.keys(actors));
      waiting = [];
      picks = [...chosen];
      const ended = (actor: string) => () => {
        live.delete(actor);
        next();
      };
      await Promise.all(
        Object.entries(actors).map(([actor, act]) =>
          act().finally(ended(actor))
        ),
      );
    },
    get now() {
      return calls;
    },
  };
}
