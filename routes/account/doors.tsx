// What belongs to her own area and is seen without a session: how it ended, and the link that takes a change back.

import { Hono } from "hono";
import { Left } from "../../views/account/leave.tsx";
import { Reported } from "../../views/account/report.tsx";
import type { Env } from "../http/env.ts";
import { page } from "../http/page.tsx";
import { undoRoutes } from "./undo.tsx";

export function accountDoors() {
  return new Hono<Env>()
    .get("/left", (c) => {
      const { text, language } = c.var;
      return page(c, <Left t={text} language={language} />, {
        title: text.account.leave.doneTitle,
      });
    })
    .get("/reported", (c) => {
      const { text, language } = c.var;
      return page(c, <Reported t={text} language={language} />, {
        title: text.account.report.doneTitle,
      });
    })
    .route("/", undoRoutes());
}
