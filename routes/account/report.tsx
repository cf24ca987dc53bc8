// "This was not me": out with everybody, at once; what was used waits, and an officer learns of it.

import { type Context, Hono } from "hono";
import { type MethodName, methodNames } from "../../domain/methods/all.ts";
import {
  deviceGoes,
  reportMisuse,
  stopsFor,
} from "../../domain/my_data/misuse.ts";
import { AskReport } from "../../views/account/report.tsx";
import { dropSessionCookie } from "../http/cookies.ts";
import type { Env } from "../http/env.ts";
import { readForm } from "../http/form.ts";
import { caseNumber } from "../http/ids.ts";
import { limited } from "../http/limited.tsx";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { ownAct } from "./entry.ts";

export function reportRoutes() {
  return new Hono<Env>()
    .get("/", (c) => {
      const { text, language, world, insider } = c.var;
      const method = named(c.req.query("method"));
      const now = world.now();
      const { account } = insider;
      const stopped = stopsFor(account, { method, now }, world.policy);
      const goes = deviceGoes(account, now, world.policy)
        ? account.device
        : null;
      return page(
        c,
        <AskReport
          t={text}
          language={language}
          {...{ method, stopped, goes }}
        />,
        { title: text.account.report.title },
      );
    })
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await take(c, named(form.fields("method")));
    });
}

async function take(c: Context<Env>, method: MethodName | null) {
  const { world, language, insider } = c.var;
  const { account, person } = insider;
  const counted = [{ rule: world.policy.limits.reportsPerDay, of: person }];
  const limit = await world.limits.count(counted);
  if (limit.kind === "over") {
    return limited(c, limit.until, `/${language}/account`);
  }
  const caseId = caseNumber(world);
  const { asOf } = insider.proof;
  await world.people.change(
    account.document,
    null,
    reportMisuse({ ...ownAct(c), method, caseId, asOf }, world.policy),
  );
  dropSessionCookie(c);
  return goTo(c, "/reported");
}

/** What is no method is none that she can name: the report stands all the same. */
function named(text: string | undefined): MethodName | null {
  return methodNames.find((name) => name === text) ?? null;
}
