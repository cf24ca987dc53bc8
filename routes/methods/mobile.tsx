// Cl@ve Móvil on the screen that waits (rulebook 5.2, 5.3): by a QR code, or by a number that she types into the app.

import { Hono } from "hono";
import type { Env } from "../http/env.ts";
import { readForm } from "../http/form.ts";
import { goTo } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { numberRoutes } from "./mobile/number.tsx";
import { qrPage } from "./mobile/qr.tsx";
import { afresh, giveUp } from "./mobile/request.ts";
import { wait } from "./mobile/wait.tsx";

export function mobileRoutes() {
  return new Hono<Env>()
    .get("/", async (c): Promise<Response> => {
      // What was begun without QR goes on there.
      const { attempt, base } = c.var;
      return attempt.claimed.kind === "waiting"
        ? c.redirect(`${base}/mobile/number`, 303)
        : await qrPage(c);
    })
    .post("/", async (c): Promise<Response> => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      switch (form.fields("action")) {
        case "again":
          return goTo(c, `${await afresh(c)}/mobile`);
        case "without-qr":
          await giveUp(c);
          return goTo(c, `${await afresh(c)}/mobile/number`);
        default:
          return c.redirect(`${c.get("base")}/mobile`, 303);
      }
    })
    .get("/wait", wait)
    .route("/number", numberRoutes());
}
