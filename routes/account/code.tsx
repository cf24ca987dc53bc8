// A new activation code (RG-88, RG-89): explained, accepted, shown. It waits sealed in the page, so that a page sent twice makes one.

import { type Context, Hono } from "hono";
import { makeActivationCode, makeCsv } from "../../domain/codes.ts";
import { renewActivation } from "../../domain/my_data/activation_code.ts";
import { fullName } from "../../domain/person_name.ts";
import { secretMac } from "../../domain/registration/secrets.ts";
import { AskNewCode, NewCode } from "../../views/account/code.tsx";
import type { Env } from "../http/env.ts";
import { readForm } from "../http/form.ts";
import { goTo, page } from "../http/page.tsx";
import { receiptEnd } from "../http/receipt.ts";
import { problem } from "../http/problem.tsx";
import { ownAct } from "./entry.ts";
import { sealed, unsealed } from "./sealed.ts";

export function codeRoutes() {
  return new Hono<Env>()
    .get("/", (c) => ask(c))
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await take(c, form.fields("made"));
    })
    .get("/:sealed", async (c) => await show(c, c.req.param("sealed")));
}

async function ask(c: Context<Env>, trouble?: "superseded") {
  const { text, language, world, insider } = c.var;
  const { activation } = insider.account;
  const made = await sealed(c, {
    kind: "code",
    code: makeActivationCode(
      world.random,
      world.policy.activationCode.length,
    ),
    receiptCsv: makeCsv(world.random, world.policy.receipt.csvLength),
    replaces: activation?.madeAt.getTime() ?? null,
  });
  return page(
    c,
    <AskNewCode
      t={text}
      language={language}
      made={made}
      former={activation?.madeAt ?? null}
      {...(trouble ? { trouble } : {})}
    />,
    {
      title: text.account.code.title,
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}

async function take(c: Context<Env>, made: string) {
  const { world, insider } = c.var;
  const { account: { document }, resident } = insider;
  const opened = await unsealed(c, made, "code");
  if (!opened) return goTo(c, "/account/code");
  const { code, receiptCsv, replaces } = opened.stage;
  const name = resident ? fullName(resident) : "";
  const mac = secretMac(world.mac, document, code);
  const answer = await world.people.change(
    document,
    null,
    renewActivation({ ...ownAct(c), code, mac, receiptCsv, name, replaces }),
  );
  switch (answer.kind) {
    case "renewed":
      return goTo(c, `/account/code/${made}`);
    case "superseded":
      return await ask(c, "superseded");
    case "not-hers":
      return goTo(c, "/account");
  }
}

/** Only the code that stands: Back to the page of a dead one shows none. */
async function show(c: Context<Env>, made: string) {
  const { text, language, world, insider } = c.var;
  const { document, activation } = insider.account;
  const opened = await unsealed(c, made, "code");
  const mac = opened && secretMac(world.mac, document, opened.stage.code);
  if (!opened || activation?.mac !== mac) return goTo(c, "/account/code");
  // Good for years: never compressed together with anything (BREACH).
  c.set("secret", true);
  const { code, receiptCsv } = opened.stage;
  return page(
    c,
    <NewCode
      t={text}
      language={language}
      code={code}
      end={await receiptEnd(c, receiptCsv)}
      hasPassword={insider.account.password !== null}
    />,
    { title: text.account.code.doneTitle },
  );
}
