// What a service asks, in the words of whoever wants to use it: all of it computed as the hall computes what it offers.

import { enoughFor, registrationFor } from "../../domain/access.ts";
import type { Level } from "../../domain/level.ts";
import { type MethodName, sameFamily } from "../../domain/methods/all.ts";
import { methodNamesIn } from "../text/method_names.ts";
import type { Text } from "../text/text.ts";

/** "A basic registration is enough". */
export function asks(
  t: Text,
  level: Level,
  served: readonly MethodName[],
): string {
  const words = t.services.asks;
  const registration = registrationFor(level, served);
  if (registration) return words[registration];
  const enough = enoughFor(level, served);
  return enough.length > 0
    ? words.only(methodNamesIn(t, enough))
    : words.nobody;
}

/** The ways by which one comes in, by their names; empty where there is none. */
export function waysIn(
  t: Text,
  level: Level,
  served: readonly MethodName[],
): string {
  return methodNamesIn(t, enoughFor(level, served));
}

/** One method for each family, as they are looked for. */
export function families(
  served: readonly MethodName[],
): readonly MethodName[] {
  return served.filter((name, at) =>
    served.findIndex((other) => sameFamily(other, name)) === at
  );
}
