// Who may come to the desk: an officer of the table, whom Clave itself has identified at substantial (design, decisions).

import type { Context, MiddlewareHandler } from "hono";
import { levelOf } from "../../domain/door.ts";
import type { OfficeAct, Officer, Role } from "../../domain/desk/officer.ts";
import { hasRole } from "../../domain/desk/officer.ts";
import { reaches } from "../../domain/level.ts";
import { levelBy } from "../../domain/methods/all.ts";
import { useSession } from "../../domain/session.ts";
import { Stranger } from "../../views/desk/stranger.tsx";
import type { Env } from "../http/env.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { lookAtSession } from "../http/session.ts";
import { beginOwn } from "../signin.tsx";
import { keepAtDesk } from "./time.ts";

export type DeskContext = Context<Env>;

/** Everything below /desk hangs on this, never on what an address or a form says. */
export interface AtDesk {
  readonly officer: Officer;
  /** As it is written beside everything that she does. */
  readonly act: OfficeAct;
  /** When she identified. */
  readonly provenAt: Date;
}

export const atDesk: MiddlewareHandler<Env> = async (c, next) => {
  const { world, text, language } = c.var;
  // Nothing here answers to another method.
  if (!["GET", "HEAD", "POST"].includes(c.req.method)) {
    return await problem(c, 404);
  }
  const seen = await lookAtSession(c);
  const proof = seen?.proof;
  const level = proof && levelBy(proof.method, proof.registration);
  if (!seen || !proof || !level || !reaches(level, levelOf("desk"))) {
    const ended = seen?.dossier.account;
    if (ended && seen.until <= world.now()) {
      await keepAtDesk(c, ended.id, seen.until);
    }
    return await comeIn(c);
  }
  const officer = await world.officers.find(proof.document);
  if (!officer) {
    return await page(c, <Stranger t={text} language={language} />, {
      title: text.desk.stranger.title,
      status: 403,
    });
  }
  const { office } = officer;
  const act = { officer: proof.account, office };
  c.set("desk", { officer, act, provenAt: proof.provenAt });
  await world.sessions.change(seen.id, useSession(world.now()));
  await next();
};

/** For what takes a role: whoever has none of them finds no such page. */
export function only(...any: readonly Role[]): MiddlewareHandler<Env> {
  return async (c, next) =>
    hasRole(c.get("desk").officer, ...any)
      ? await next()
      : await problem(c, 404);
}

/** Whoever only looks begins nothing. */
async function comeIn(c: DeskContext) {
  if (c.req.method === "HEAD") return goTo(c, "");
  if (c.req.header("sec-purpose")) return await problem(c, 403);
  return await beginOwn(c, "desk", 0);
}
