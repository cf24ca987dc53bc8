// What she had stopped identifies her again, once she has come in by what proves her by itself.

import { Hono } from "hono";
import { mayRestore, restoreMethods } from "../../domain/my_data/misuse.ts";
import { AskRestore, Restored } from "../../views/account/restore.tsx";
import type { Env } from "../http/env.ts";
import { goTo, page } from "../http/page.tsx";
import { type AccountContext, ownAct } from "./entry.ts";

export function restoreRoutes() {
  return new Hono<Env>()
    .get("/", show)
    .post("/", async (c) => {
      const { world, insider } = c.var;
      await world.people.change(
        insider.account.document,
        null,
        restoreMethods({ ...ownAct(c), proof: insider.proof }),
      );
      return goTo(c, "/account/restore");
    });
}

function show(c: AccountContext) {
  const { text, language, insider } = c.var;
  const { account, proof } = insider;
  const words = text.safety.restore;
  if (account.suspended.length === 0) {
    const password = account.password !== null;
    return page(
      c,
      <Restored t={text} language={language} password={password} />,
      { title: words.doneTitle },
    );
  }
  return page(
    c,
    <AskRestore
      t={text}
      language={language}
      account={account}
      mayRestore={mayRestore(proof)}
    />,
    { title: words.title },
  );
}
