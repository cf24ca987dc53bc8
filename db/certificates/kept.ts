// Answers kept in memory until they end, each asked for once however many wait for it, the oldest forgotten when there are too many.

import type { Clock } from "../../domain/ports.ts";

export interface Kept<T> {
  readonly value: T;
  /** Null: not to be kept. */
  readonly until: Date | null;
  /** What it takes of the room. */
  readonly size: number;
}

/** `room`: how much may be kept in all, in the unit of `size`. */
export function keeper<T>(
  now: Clock,
  room: number,
): (key: string, ask: () => Promise<Kept<T>>) => Promise<T> {
  const kept = new Map<string, Kept<T> & { until: Date }>();
  const asking = new Map<string, Promise<T>>();
  let taken = 0;

  const forget = (key: string) => {
    taken -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, { value, until, size }: Kept<T>) => {
    forget(key);
    if (!until || size > room) return;
    kept.set(key, { value, until, size });
    taken += size;
    for (const oldest of kept.keys()) {
      if (taken <= room) break;
      forget(oldest);
    }
  };

  return (key, ask) => {
    const found = kept.get(key);
    if (found && now().getTime() < found.until.getTime()) {
      return Promise.resolve(found.value);
    }
    const underWay = asking.get(key);
    if (underWay) return underWay;
    const asked = ask().then((answer) => {
      keep(key, answer);
      return answer.value;
    }).finally(() => asking.delete(key));
    asking.set(key, asked);
    return asked;
  };
}
