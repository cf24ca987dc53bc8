// What a registration is worth: what a level takes, and how far each registration leads (LV-11, LV-14).

import {
  type Level,
  levels,
  reaches,
  type RegistrationLevel,
} from "./level.ts";
import { levelBy, type MethodName, methods } from "./methods/all.ts";
import { offersFor } from "./signin.ts";

/** As the hall offers them, in its order: one of each family, and none that falls short. */
export function enoughFor(
  asked: Level,
  served: readonly MethodName[],
): readonly MethodName[] {
  return offersFor(asked, served)
    .filter(({ enough }) => enough)
    .map(({ method }) => method);
}

/** The least registration with which some method is enough; null where only what proves the person by itself ever is. */
export function registrationFor(
  asked: Level,
  served: readonly MethodName[],
): RegistrationLevel | null {
  const leaning = enoughFor(asked, served)
    .filter((name) => !methods[name].selfProving);
  const does = (registration: RegistrationLevel) =>
    leaning.some((name) => reaches(levelBy(name, registration), asked));
  return does("basic") ? "basic" : does("advanced") ? "advanced" : null;
}

/** The most that she can prove with what leans on her registration. */
export function reachOf(
  registration: RegistrationLevel,
  served: readonly MethodName[],
): Level {
  return served
    .filter((name) => !methods[name].selfProving)
    .map((name) => levelBy(name, registration))
    .reduce(
      (best, level) => reaches(level, best) ? level : best,
      levels[0],
    );
}
