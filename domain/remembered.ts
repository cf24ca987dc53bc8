// What every node keeps in memory for a while, so that a page pays nothing for it: whole tables, what the pages say.

import type { Clock } from "./ports.ts";

/** Answers with what `load` said, for so many seconds. An outage is told to whoever asked, and not remembered. */
export function rememberedFor<T>(
  seconds: number,
  now: Clock,
  load: () => Promise<T>,
): () => Promise<T> {
  let remembered: Promise<T> | null = null;
  let readAt = 0;
  return () => {
    const present = now().getTime();
    const age = present - readAt;
    // Where the clock was set back, nobody knows how old it is.
    if (!remembered || age < 0 || age >= seconds * 1000) {
      readAt = present;
      const reading = load();
      remembered = reading;
      reading.catch(() =>
        remembered = remembered === reading ? null : remembered
      );
    }
    return remembered;
  };
}
