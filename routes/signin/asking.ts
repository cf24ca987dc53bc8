// Who asks, as a phone's request remembers it.

import type { Door } from "../../domain/door.ts";
import type { Asker } from "../../domain/mobile/request.ts";

export function askingOf(door: Door): Asker {
  return door.kind === "own"
    ? { kind: "own", page: door.page }
    : { kind: "service", id: door.service };
}
