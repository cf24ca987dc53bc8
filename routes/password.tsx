// Cl@ve Permanente for whoever is not in: what it is, activating it, choosing another password (rulebook 4.2, 4.6).

import { Hono } from "hono";
import { PasswordLeft } from "../views/account/password_leave.tsx";
import { PasswordHub } from "../views/password/hub.tsx";
import type { Env } from "./http/env.ts";
import { readForm } from "./http/form.ts";
import { page } from "./http/page.tsx";
import { problem } from "./http/problem.tsx";
import { askActivation, takeActivation } from "./password/activation.tsx";
import { showLink, takeLink } from "./password/link.tsx";
import { showStep, takeStep } from "./password/steps.tsx";

export function passwordPages() {
  return new Hono<Env>()
    .get("/", (c) => {
      const { text, language } = c.var;
      return page(
        c,
        <PasswordHub t={text} language={language} />,
        { title: text.password.hub.title, keep: "portal" },
      );
    })
    .get("/left", (c) => {
      const { text, language } = c.var;
      return page(c, <PasswordLeft t={text} language={language} />, {
        title: text.password.leave.doneTitle,
      });
    })
    .get("/activate", (c) => askActivation(c, "activate"))
    .post("/activate", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await takeActivation(c, "activate", form.fields);
    })
    .get("/forgotten", (c) => askActivation(c, "forgotten"))
    .post("/forgotten", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await takeActivation(c, "forgotten", form.fields);
    })
    .get("/link/:sealed/:code", async (c) => await showLink(c))
    .post("/link/:sealed/:code", async (c) => await takeLink(c))
    .get("/step/:visit", async (c) => await showStep(c))
    .post("/step/:visit", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await takeStep(c, form.fields);
    });
}
