// One JSON line for each thing worth telling an operator, and only from the fields that may be told (law 9).

import type { LogLine } from "../domain/ports.ts";

const allowed: Record<keyof LogLine, true> = {
  level: true,
  event: true,
  method: true,
  route: true,
  status: true,
  ms: true,
  reference: true,
  account: true,
  service: true,
  language: true,
  error: true,
  count: true,
};

/** Types end where the code runs: what is not on the list is dropped here. */
export function logLine(line: LogLine, at: Date): string {
  const told = Object.entries(line).filter(([name]) =>
    Object.hasOwn(allowed, name)
  );
  return JSON.stringify({ at: at.toISOString(), ...Object.fromEntries(told) });
}
