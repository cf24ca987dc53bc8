// What is kept of the code that takes a change of phone back: bound to the person, so that it opens nothing else.

import type { Nif } from "../../domain/nif.ts";
import type { Mac } from "../../domain/ports.ts";

export function phoneUndoMac(mac: Mac, document: Nif, code: string): string {
  return mac("code", `undo phone ${document} ${code}`);
}
