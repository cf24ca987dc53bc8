// What belongs to her own area and is seen without a session: how it ended, and the link that takes a change back.

import { type Context, Hono } from "hono";
import { Left } from "../../views/account/leave.tsx";
import { Reported } from "../../views/account/report.tsx";
import type { EndReceipt } from "../../views/receipt/end.tsx";
import type { Env } from "../http/env.ts";
import { page } from "../http/page.tsx";
import { openReceipt, shownUntil } from "../http/receipt.ts";
import { activated, deactivated } from "./device.tsx";
import { phoneUndoRoutes } from "./phone_undo.tsx";
import { undoRoutes } from "./undo.tsx";

export function accountDoors() {
  return new Hono<Env>()
    .get("/left", (c) => left(c, null))
    .get("/left/:receipt", async (c) => {
      const sealed = c.req.param("receipt");
      const opened = await openReceipt(c, sealed);
      const { receipts } = c.var.world;
      if (!opened || !await receipts.find(opened.csv)) return left(c, null);
      // Its code stays good for years: never compressed together with anything (BREACH).
      c.set("secret", true);
      const authentic = `/${c.var.language}/verify/${sealed}`;
      const { csv, until } = opened;
      return left(c, { csv, authentic, shown: shownUntil(c, until) });
    })
    .get("/activated", activated)
    .get("/deactivated", deactivated)
    .get("/reported", (c) => {
      const { text, language } = c.var;
      return page(c, <Reported t={text} language={language} />, {
        title: text.account.report.doneTitle,
      });
    })
    .route("/", phoneUndoRoutes())
    .route("/", undoRoutes());
}

function left(c: Context<Env>, end: EndReceipt | null) {
  const { text, language } = c.var;
  return page(c, <Left t={text} language={language} end={end} />, {
    title: text.account.leave.doneTitle,
  });
}
