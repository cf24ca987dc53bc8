// Leaving Clave: the warning, then the question, then it is done (RG-92 to RG-96).

import { type Context, Hono } from "hono";
import { makeCsv } from "../../domain/codes.ts";
import { renounce } from "../../domain/my_data/leaving.ts";
import { ConfirmLeaving, WarnLeaving } from "../../views/account/leave.tsx";
import { dropSessionCookie } from "../http/cookies.ts";
import type { Env } from "../http/env.ts";
import { readForm } from "../http/form.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { nameOf, openReceipt, sealedReceipt } from "../http/receipt.ts";
import { ownAct } from "./entry.ts";

export function leaveRoutes() {
  return new Hono<Env>()
    .get("/", (c) => {
      const { text, language } = c.var;
      return page(c, <WarnLeaving t={text} language={language} />, {
        title: text.account.leave.title,
      });
    })
    .get("/confirm", (c) => confirm(c))
    .post("/confirm", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      const made = form.fields("made");
      if (form.fields("sure") === "") return await confirm(c, made);
      const opened = await openReceipt(c, made);
      // Too old a page: she is asked once more, with a receipt of today.
      if (!opened) return goTo(c, "/account/leave/confirm");
      const { world, insider } = c.var;
      const { document } = insider.account;
      const receipt = { csv: opened.csv, name: await nameOf(c, document) };
      await world.people.change(
        document,
        null,
        renounce({ ...ownAct(c), receipt }, world.policy),
      );
      // The session itself stays where it is, dead: a second click of hers still finds that she has left.
      dropSessionCookie(c);
      return goTo(c, `/left/${made}`);
    });
}

/** `made`: of a page that was sent without its box ticked. */
async function confirm(c: Context<Env>, made?: string) {
  const { text, language, world } = c.var;
  const missing = made !== undefined;
  return page(
    c,
    <ConfirmLeaving
      t={text}
      language={language}
      missing={missing}
      made={made ?? await sealedReceipt(
        c,
        makeCsv(world.random, world.policy.receipt.csvLength),
      )}
    />,
    {
      title: text.account.leave.confirmTitle,
      ...(missing ? { status: 422 as const } : {}),
    },
  );
}
