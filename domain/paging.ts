// A long list, a page at a time.

export interface PageOf<T> {
  readonly shown: readonly T[];
  /** The number of this page, from 1. */
  readonly at: number;
  /** How many there are; an empty list has one. */
  readonly of: number;
}

/** The page that an address asks for; one that is not there is the nearest. */
export function pageOf<T>(
  list: readonly T[],
  asked: string | undefined,
  size: number,
): PageOf<T> {
  const of = Math.max(1, Math.ceil(list.length / size));
  const number = Number(asked ?? 1);
  const at = Number.isInteger(number) ? Math.min(Math.max(number, 1), of) : 1;
  return { shown: list.slice((at - 1) * size, at * size), at, of };
}
