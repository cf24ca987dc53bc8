// Looks at a store that come within the same moment are made one: alone, each costs a request of its own.

/** The most things one look asks for. */
const most = 500;

interface Gathering {
  readonly keys: Set<string>;
  readonly found: Promise<ReadonlyMap<string, string | null>>;
}

/** Whoever asks waits for so many milliseconds, and then all are answered by one `look`; or all by its error. */
export function gathered(
  look: (keys: readonly string[]) => Promise<readonly (string | null)[]>,
  milliseconds: number,
): (key: string) => Promise<string | null> {
  let open: Gathering | null = null;
  return async (key) => {
    if (!open || open.keys.size >= most) open = gather();
    open.keys.add(key);
    return (await open.found).get(key) ?? null;
  };

  function gather(): Gathering {
    const keys = new Set<string>();
    const closed = async () => {
      await new Promise((done) => setTimeout(done, milliseconds));
      // Whoever comes now asks about what is then.
      if (open?.keys === keys) open = null;
      const asked = [...keys];
      const texts = await look(asked);
      return new Map(asked.map((key, i) => [key, texts[i] ?? null]));
    };
    return { keys, found: closed() };
  }
}
