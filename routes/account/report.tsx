// "This was not me": out with everybody, at once, and an officer learns of it.

import { Hono } from "hono";
import { reportMisuse } from "../../domain/my_data/leaving.ts";
import { AskReport } from "../../views/account/report.tsx";
import { dropSessionCookie } from "../http/cookies.ts";
import type { Env } from "../http/env.ts";
import { limited } from "../http/limited.tsx";
import { goTo, page } from "../http/page.tsx";
import { ownAct } from "./entry.ts";

export function reportRoutes() {
  return new Hono<Env>()
    .get("/", (c) => {
      const { text, language } = c.var;
      return page(c, <AskReport t={text} language={language} />, {
        title: text.account.report.title,
      });
    })
    .post("/", async (c) => {
      const { world, language, insider } = c.var;
      const { account, person } = insider;
      const counted = [{ rule: world.policy.limits.reportsPerDay, of: person }];
      const limit = await world.limits.count(counted);
      if (limit.kind === "over") {
        return limited(c, limit.until, `/${language}/account`);
      }
      await world.people.change(
        account.document,
        null,
        reportMisuse(ownAct(c)),
      );
      dropSessionCookie(c);
      return goTo(c, "/reported");
    });
}
