// A Shelf over any store that can compare and swap: what both Redis and libSQL shelves do alike.

import { encodeBase64urlNoPadding } from "@oslojs/encoding";
import type { Clock, Random, Shelf, ShelfLabel } from "../domain/ports.ts";
import { gathered } from "./gathered.ts";

export interface Swap {
  readonly key: string;
  /** What must lie there for the swap to happen; null for nothing, which a tombstone or an expired text also is. */
  readonly expected: string | null;
  readonly next: string;
  /** After so many seconds the store may clean `next` away. */
  readonly seconds: number;
}

/** As much of a store as a shelf needs. Each is one round trip, and atomic. */
export interface CasStore {
  get(key: string): Promise<string | null>;
  /** In the order of the keys. */
  getAll(keys: readonly string[]): Promise<readonly (string | null)[]>;
  put(key: string, text: string, seconds: number): Promise<void>;
  /** What lies there afterwards: `next` if it was swapped, else whatever stood in the way. */
  swap(swap: Swap): Promise<string | null>;
}

export interface ShelfMeans {
  readonly now: Clock;
  readonly random: Random;
}

/**
 * A held text is who changed it last, when it ends, and what the label wrote. It is kept short, for Redis is paid by the byte.
 *
 * An HTTP client sends a request again when its answer is lost. The second SWAP then finds the first one's own work. So each change
 * has a mark of its own, and finding it is success: otherwise a lost answer would make a right code "spent". What is let go
 * leaves its mark behind for a minute, for the same reason.
 */
const markBytes = 6;
const markLength = 8;
const endLength = 8;
const tombstoneSeconds = 60;

/** Every lost race is another's success, so this many rivals on one thing can all get through. */
const mostTries = 256;

/** A text that only says who let go of the thing. Stores swap it for a new thing as if nothing lay there. */
export const tombstoneLength = markLength;

interface Held<T> {
  readonly value: T;
  readonly endsAt: number;
}

export function casShelf<T>(
  store: CasStore,
  { now, random }: ShelfMeans,
  label: ShelfLabel<T>,
): Shelf<T> {
  const getAlong = gathered(store.getAll, label.gatherMilliseconds ?? 0);
  const keyOf = (id: string) => `${label.name}:${id}`;
  const mark = () => encodeBase64urlNoPadding(random(markBytes));
  const freshEnd = () => now().getTime() + label.seconds * 1000;
  const lay = (mark: string, { value, endsAt }: Held<T>) =>
    mark + endsAt.toString(36).padStart(endLength, "0") + label.write(value);

  /** Expiry is judged by the clock we were given, at the very millisecond; the store's own only cleans. */
  const live = (text: string | null): Held<T> | null => {
    if (text === null || text.length === tombstoneLength) return null;
    const payload = markLength + endLength;
    const endsAt = parseInt(text.slice(markLength, payload), 36);
    if (endsAt <= now().getTime()) return null;
    return { value: label.read(text.slice(payload)), endsAt };
  };

  return {
    put(id, value) {
      const text = lay(mark(), { value, endsAt: freshEnd() });
      return store.put(keyOf(id), text, label.seconds);
    },

    async peek(id) {
      return live(await store.get(keyOf(id)))?.value ?? null;
    },

    async peekAlong(id) {
      return live(await getAlong(keyOf(id)))?.value ?? null;
    },

    async change(id, given) {
      const key = keyOf(id);
      const by = mark();
      // A step that makes something out of nothing is tried at once: for a fresh
      // thing that saves reading, and a refused swap tells what lies there.
      const reads = given instanceof Promise || given(null).keep === null;
      const [first, step] = await Promise.all([
        reads ? store.get(key) : null,
        given,
      ]);
      let text = first;
      for (let tries = 0; tries < mostTries; tries++) {
        const held = live(text);
        const { keep, answer } = step(held?.value ?? null);
        if (keep === (held?.value ?? null)) return answer;
        const endsAt = label.renewed || !held ? freshEnd() : held.endsAt;
        const next = keep === null ? by : lay(by, { value: keep, endsAt });
        const seconds = keep === null
          ? tombstoneSeconds
          : Math.max(1, Math.ceil((endsAt - now().getTime()) / 1000));
        const after = await store.swap({ key, expected: text, next, seconds });
        if (after === next) return answer;
        text = after;
      }
      throw new Error(`shelf ${label.name} is contended`);
    },
  };
}
