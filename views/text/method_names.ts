// Methods by the names that people know.

import type { MethodName } from "../../domain/methods/all.ts";
import type { Text } from "./text.ts";

/** Those of one family have one name, and it is said once. */
export function methodNamesIn(t: Text, names: readonly MethodName[]): string {
  const said = names.map((name) => t.signin.methods[name].name);
  return [...new Set(said)].join(", ");
}
