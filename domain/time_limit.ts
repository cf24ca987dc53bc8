// A page that waits for somebody, and the end that she may put off (WCAG 2.2.1).

import type { Policy } from "./policy.ts";

/** What travels sealed with whatever she has begun. */
export interface Begun {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** How often she has asked for more time. */
  readonly extended: number;
}

/**
 * When it ends; milliseconds since 1970. Each extension adds the limit's whole length, whenever it is asked for: the end hangs on the
 * beginning and the count alone. So an old address asked again gives nothing that it has not given before, and nobody adds two of them
 * together: the last end is `extensions + 1` lengths after the beginning, by whatever way she comes to it.
 */
export function endOf(
  { startedAt, extended }: Begun,
  seconds: number,
  { extensions }: Pick<Policy, "extensions">,
): number {
  const lengths = 1 + Math.min(extended, extensions);
  return startedAt + lengths * seconds * 1000;
}

/** How often more time may still be asked for. */
export function extensionsLeft(
  { extended }: Pick<Begun, "extended">,
  { extensions }: Pick<Policy, "extensions">,
): number {
  return Math.max(0, extensions - extended);
}

/** The same with one extension more; unchanged where none is left. */
export function extend<B extends Pick<Begun, "extended">>(
  begun: B,
  policy: Pick<Policy, "extensions">,
): B {
  return extensionsLeft(begun, policy) === 0
    ? begun
    : { ...begun, extended: begun.extended + 1 };
}

/** How long something begun can last at the most, in seconds: what has to be remembered of it lies as long. */
export function longest(
  seconds: number,
  { extensions }: Pick<Policy, "extensions">,
): number {
  return seconds * (1 + extensions);
}
