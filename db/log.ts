// One JSON line for each thing worth telling an operator, and only from the fields that may be told (law 9).

import type { Clock, LogLine } from "../domain/ports.ts";

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

const fields = ["at", ...Object.keys(allowed)];

/** Types end where the code runs: what is not on the list is dropped here. */
function logLine(line: LogLine, at: Date): string {
  return JSON.stringify({ at: at.toISOString(), ...line }, fields);
}

/** How late a line may be, in milliseconds. */
const patience = 20;

/** Lines are written together: a write for each would cost more than all else about it. What went wrong is written at once. */
export function logger(write: (lines: string) => void, now: Clock) {
  let waiting: string[] = [];
  const flush = () => {
    if (waiting.length > 0) write(waiting.join("\n"));
    waiting = [];
  };
  return {
    log(line: LogLine): void {
      const first = waiting.push(logLine(line, now())) === 1;
      if (line.level === "error") flush();
      else if (first) setTimeout(flush, patience);
    },
    /** Whoever ends the process calls it last. */
    flush,
  };
}
