// Who may hold memory of this process for a while: so many at a time, and of one person one thing.

export interface Turn {
  /** Aborted once the same person begins anew. */
  readonly overtaken: AbortSignal;
  end(): void;
}

export interface Turns {
  /**
   * Null where as many others are at it as may be. Whoever is at it herself begins anew: what she sent before is stopped, and has
   * let go before this answers. A line that has died keeps her waiting no longer than a slow one, and nobody holds two.
   */
  take(of: string, atOnce: number): Promise<Turn | null>;
}

export function turns(): Turns {
  const held = new Map<
    string,
    { stop(): void; readonly gone: Promise<void> }
  >();
  return {
    async take(of, atOnce) {
      const before = held.get(of);
      if (!before && held.size >= atOnce) return null;
      const stopping = new AbortController();
      const { promise: gone, resolve } = Promise.withResolvers<void>();
      const mine = { stop: () => stopping.abort(), gone };
      held.set(of, mine);
      before?.stop();
      await before?.gone;
      return {
        overtaken: stopping.signal,
        end() {
          if (held.get(of) === mine) held.delete(of);
          resolve();
        },
      };
    },
  };
}
