// Until when a step of a visit to /password waits, and what its page says when it has waited in vain.

import {
  type PasswordVisit,
  passwordVisitEnd,
  passwordVisitHasExpired,
} from "../../domain/password/visit.ts";
import { type Late, PasswordVisitOver } from "../../views/password/link.tsx";
import { keep, withKept } from "../http/kept.ts";
import { waits } from "../http/more_time.ts";
import { page } from "../http/page.tsx";
import { openPasswordVisit, type PasswordContext } from "./visit.ts";

type C = PasswordContext;

export async function opened(c: C): Promise<PasswordVisit | null> {
  const { url, world: { policy } } = c.var;
  const visit = await openPasswordVisit(c, c.req.param("visit") ?? "");
  if (!visit) return null;
  const until = passwordVisitEnd(visit, policy);
  waits(c, visit, { below: url.pathname, until });
  return visit;
}

export function isOver({ var: { world } }: C, visit: PasswordVisit): boolean {
  return passwordVisitHasExpired(visit, world.now(), world.policy);
}

/** From the beginning, as one who has the code: her document need not be typed again. */
export async function tooLate(c: C, visit: PasswordVisit, status: 200 | 422) {
  const { document, reset } = visit;
  await keep(c, { document }, { of: null });
  const { policy, now } = c.get("world");
  return await over(c, status, {
    until: new Date(passwordVisitEnd(visit, policy)),
    now: now(),
    again: withKept(
      c,
      `/${c.get("language")}/password/${reset ? "forgotten" : "activate"}`,
    ),
  });
}

export function over(
  c: C,
  status: 200 | 400 | 422,
  late: Late | null = null,
) {
  const { text, language } = c.var;
  return page(
    c,
    <PasswordVisitOver t={text} language={language} late={late} />,
    { title: text.signin.expired.title, status, state: "fine" },
  );
}
