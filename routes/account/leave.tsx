// Leaving Clave: the warning, then the question, then it is done (RG-92 to RG-96).

import { type Context, Hono } from "hono";
import { renounce } from "../../domain/my_data/leaving.ts";
import { ConfirmLeaving, WarnLeaving } from "../../views/account/leave.tsx";
import { dropSessionCookie } from "../http/cookies.ts";
import type { Env } from "../http/env.ts";
import { readForm } from "../http/form.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { ownAct } from "./entry.ts";

export function leaveRoutes() {
  return new Hono<Env>()
    .get("/", (c) => {
      const { text, language } = c.var;
      return page(c, <WarnLeaving t={text} language={language} />, {
        title: text.account.leave.title,
      });
    })
    .get("/confirm", (c) => confirm(c, false))
    .post("/confirm", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      if (form.fields("sure") === "") return confirm(c, true);
      const { world, insider } = c.var;
      const { document } = insider.account;
      await world.people.change(document, null, renounce(ownAct(c)));
      // The session itself stays where it is, dead: a second click of hers still finds that she has left.
      dropSessionCookie(c);
      return goTo(c, "/left");
    });
}

function confirm(c: Context<Env>, missing: boolean) {
  const { text, language } = c.var;
  return page(
    c,
    <ConfirmLeaving t={text} language={language} missing={missing} />,
    {
      title: text.account.leave.confirmTitle,
      ...(missing ? { status: 422 as const } : {}),
    },
  );
}
