// Work that takes memory and a core: so much at once, so much in line, and whatever comes beyond is turned away at once.

/** Null where the line is full. Never throws by itself; what the work throws passes through. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T> | null;

export function gate(
  { atOnce, inLine }: { readonly atOnce: number; readonly inLine: number },
): Gate {
  let working = 0;
  const line: (() => void)[] = [];

  return (work) => {
    if (working < atOnce) {
      working++;
      return done(work);
    }
    if (line.length >= inLine) return null;
    const turn = Promise.withResolvers<void>();
    line.push(turn.resolve);
    return turn.promise.then(() => done(work));
  };

  /** Hands its place on: were it free for a moment, whoever comes just then would work beside the next in line. */
  async function done<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else working--;
    }
  }
}
