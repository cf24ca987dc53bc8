// How often a network may have the database look for something. What people ask is counted in memory alone; whoever asks more, where all nodes see it.

import type { World } from "../../domain/ports.ts";
import { codeOf, outage } from "../http/faults.ts";

/** Counts a question, and says until when its network waits, if too many came from it. */
export type Often = (network: string) => Promise<Date | null>;

export function oftenAsked({ limits, policy, now, log }: World): Often {
  const { uncounted, networks } = policy.search;
  const { searchesAtOnce, searches } = policy.limits;
  let asked = new Map<string, number>();
  let began = 0;

  /** Of this network here, since the minute began. */
  function here(network: string): number {
    const at = now().getTime();
    const age = at - began;
    // A clock that was set back begins anew, too; so does a minute in which everybody comes.
    if (
      age < 0 || age >= searchesAtOnce.seconds * 1000 || asked.size >= networks
    ) {
      asked = new Map();
      began = at;
    }
    const count = (asked.get(network) ?? 0) + 1;
    asked.set(network, count);
    return count;
  }

  return async (network) => {
    if (here(network) <= uncounted) return null;
    const tallies = [searchesAtOnce, searches]
      .map((rule) => ({ rule, of: network }));
    try {
      // A count writes, where it refuses too: whoever goes on and on costs no more than a look.
      const full = await limits.full(tallies);
      const limit = full.kind === "over" ? full : await limits.count(tallies);
      return limit.kind === "over" ? limit.until : null;
    } catch (error) {
      if (!(error instanceof Error && outage(error))) throw error;
      // Nobody can count: then everybody is answered. No secret hangs on this limit, and people come here when things are down.
      log({ level: "warn", event: "search-uncounted", error: codeOf(error) });
      return null;
    }
  };
}
