// Leaving: asked first, unless her own service brought proof that it is she who leaves.

import { Hono } from "hono";
import { SignedOut, SignOut } from "../views/signin/signout.tsx";
import type { Env } from "./http/env.ts";
import { goTo, page } from "./http/page.tsx";
import { endSessions } from "./http/session.ts";

export function signoutRoutes() {
  return new Hono<Env>()
    .get("/signout", (c) => {
      const { text, language } = c.var;
      return page(c, <SignOut t={text} language={language} />, {
        title: text.signin.signout.title,
      });
    })
    .post("/signout", async (c) => {
      await endSessions(c);
      return goTo(c, "/signed-out");
    })
    .get("/signed-out", (c) => {
      const { text, language } = c.var;
      return page(c, <SignedOut t={text} language={language} />, {
        title: text.signin.signout.doneTitle,
      });
    });
}
