// Taking a change of e-mail back by the link that the former address got. Opening it spends nothing: mail scanners open every link.

import { type Context, Hono } from "hono";
import type { Account } from "../../domain/account.ts";
import { makeSecret } from "../../domain/codes.ts";
import {
  undoEmailChange,
  undoState,
} from "../../domain/my_data/email_change.ts";
import type { Mac, World } from "../../domain/ports.ts";
import { UndoPage } from "../../views/account/undo.tsx";
import type { Env } from "../http/env.ts";
import { randomId } from "../http/ids.ts";
import { page } from "../http/page.tsx";

/** What is kept of the code in the link: bound to the account, so that it opens nothing else. */
function undoMacOf(mac: Mac, account: string, code: string): string {
  return mac("code", `undo ${account} ${code}`);
}

/** What takes a change of her address back: a new code, what is kept of it, and the link that it ends. */
export function madeUndo(
  { random, policy, mac, config }: World,
  { id, language }: Pick<Account, "id" | "language">,
) {
  const code = makeSecret(random, policy.account.undoCodeLength);
  return {
    code,
    mac: undoMacOf(mac, id, code),
    link: `${config.baseUrl}/${language}/undo/${id}`,
  };
}

/** To be mounted beside her pages, not below them: whoever reads the former address may have no session. */
export function undoRoutes() {
  return new Hono<Env>()
    .get("/undo/:account/:code", async (c) => {
      const { world } = c.var;
      const { mac, id } = linkOf(c);
      const { account } = await world.people.byAccount(id);
      return show(c, undoState(account, mac, world.now()).kind);
    })
    .post("/undo/:account/:code", async (c) => {
      const { world, url } = c.var;
      const { mac, id } = linkOf(c);
      const { account } = await world.people.byAccount(id);
      if (!account) return show(c, "dead");
      const { document } = account;
      const answer = await world.people.change(
        document,
        null,
        undoEmailChange({
          account: id,
          undoMac: mac,
          person: world.mac("person", document),
          now: world.now(),
          messageIds: [randomId(world), randomId(world)],
        }, world.policy),
      );
      return answer === "undone"
        ? c.redirect(url.pathname, 303)
        : show(c, answer);
    });
}

function linkOf(c: Context<Env>) {
  const id = c.req.param("account") ?? "";
  const code = c.req.param("code") ?? "";
  return { id, mac: undoMacOf(c.get("world").mac, id, code) };
}

function show(c: Context<Env>, state: "open" | "undone" | "dead") {
  const { text, language, url } = c.var;
  return page(
    c,
    <UndoPage
      t={text}
      language={language}
      state={state}
      action={url.pathname}
    />,
    {
      title: text.account.undo[state].title,
      status: state === "dead" ? 410 : 200,
    },
  );
}
