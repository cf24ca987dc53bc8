// Methods by the names that people know.

import type { MethodName } from "../../domain/methods/all.ts";
import type { Text } from "./text.ts";

/** Those of one family have one name, and it is said once. */
export function namesOf(
  t: Text,
  methods: readonly MethodName[],
): readonly string[] {
  return [...new Set(methods.map((name) => t.signin.methods[name].name))];
}

export function methodNamesIn(t: Text, names: readonly MethodName[]): string {
  return namesOf(t, names).join(", ");
}
