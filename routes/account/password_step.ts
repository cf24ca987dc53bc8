// One step of another password from her own pages, and how she goes on to the next.

import type { PasswordHash } from "../../domain/password/hash.ts";
import { setPassword } from "../../domain/password/set.ts";
import type { Begun } from "../../domain/time_limit.ts";
import { knowDevice } from "../http/device.ts";
import { goTo } from "../http/page.tsx";
import { keepSession } from "../http/session.ts";
import { type AccountContext, ownAct } from "./entry.ts";
import { type OwnStage, sealed, unsealed } from "./sealed.ts";

export const start = "/account/password";

type Kind = "password" | "password-code" | "password-done";

export interface PasswordStep<K extends Kind = Kind> {
  readonly stage: OwnStage & { kind: K };
  readonly begun: Begun;
  /** Its address. */
  readonly here: string;
}

export async function stepOf(
  c: AccountContext,
  text: string,
): Promise<PasswordStep | null> {
  const opened = await unsealed(
    c,
    text,
    "password",
    "password-code",
    "password-done",
  );
  const here = `/${c.get("language")}${start}/change/${text}`;
  return opened && { ...opened, here };
}

export async function advance(
  c: AccountContext,
  stage: PasswordStep["stage"],
  begun?: Begun,
) {
  return goTo(c, `${start}/change/${await sealed(c, stage, begun)}`);
}

/** When the one that stands was set, as a step knows it; milliseconds since 1970. */
export function standing(c: AccountContext): number | null {
  return c.get("insider").account.password?.setAt.getTime() ?? null;
}

/** What she chose stands from now on, and takes the place of `replaces`. Every other session of hers ends, and this one stays. */
export async function bind(
  c: AccountContext,
  { hash, replaces }: {
    readonly hash: PasswordHash;
    readonly replaces: PasswordHash | null;
  },
) {
  const { world, insider } = c.var;
  const act = ownAct(c);
  const answer = await world.people.change(
    insider.account.document,
    null,
    setPassword({
      ...act,
      hash,
      replaces,
      how: replaces ? "changed" : "activated",
      asOf: insider.proof.asOf,
      sessionsFrom: act.now,
    }),
  );
  if (answer.kind === "set") {
    await keepSession(c, act.now);
    const password = { setAt: act.now };
    await knowDevice(c, { id: insider.account.id, password });
  }
  return answer.kind;
}

/** To its end: `replaces` is null for a first one. */
export function endOf(
  replaces: unknown,
): PasswordStep<"password-done">["stage"] {
  return {
    kind: "password-done",
    how: replaces === null ? "activated" : "changed",
  };
}
