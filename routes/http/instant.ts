// Instants that travel in headers.

/** Whole seconds from now until then, never less than one: the value of Retry-After (RFC 9110 10.2.3). */
export function secondsUntil(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
}
