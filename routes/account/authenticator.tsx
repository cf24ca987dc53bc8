// An authenticator app beside her password: added with its first code, given other recovery codes, taken away.

import { Hono } from "hono";
import {
  lastLeft,
  removeAuthenticator,
  renewRecovery,
} from "../../domain/password/enrolment.ts";
import { AuthenticatorPage } from "../../views/account/authenticator.tsx";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { ask, begin, take } from "./authenticator_add.tsx";
import { type AccountContext, ownAct } from "./entry.ts";
import {
  macsOf,
  newSeed,
  showCodes,
  start,
  toCodes,
} from "./recovery_codes.tsx";
import { sealed, unsealed } from "./sealed.ts";

type C = AccountContext;

export function authenticatorRoutes() {
  return new Hono<Env>()
    .get("/", (c) => show(c))
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await act(c, form.fields);
    })
    .get("/:sealed", async (c) => {
      const text = c.req.param("sealed");
      const opened = await unsealed(c, text, "app", "recovery-shown");
      if (!opened) return goTo(c, start);
      const { stage } = opened;
      return stage.kind === "app"
        ? ask(c, text, stage)
        : await showCodes(c, stage);
    })
    .post("/:sealed", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      const text = c.req.param("sealed");
      const opened = await unsealed(c, text, "app");
      if (!opened) return goTo(c, start);
      return await take(c, text, opened.stage, form.fields);
    });
}

async function show(c: C, trouble?: "superseded") {
  const { text, language, insider } = c.var;
  const { authenticator, password } = insider.account;
  const made = authenticator && await sealed(c, {
    kind: "recovery",
    seed: newSeed(c),
    replaces: lastLeft(authenticator),
  });
  return page(
    c,
    <AuthenticatorPage
      t={text}
      language={language}
      app={authenticator && {
        since: authenticator.since,
        left: authenticator.recovery.length,
        made: made ?? "",
      }}
      hasPassword={password !== null}
      {...(trouble ? { trouble } : {})}
    />,
    {
      title: text.authenticator.own.title,
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}

async function act(c: C, fields: Fields) {
  switch (fields("action")) {
    case "add":
      return await begin(c);
    case "remove":
      return await remove(c);
    case "codes":
      return await renew(c, fields("made"));
    default:
      return await show(c);
  }
}

async function renew(c: C, made: string) {
  const { world, insider: { account } } = c.var;
  const opened = await unsealed(c, made, "recovery");
  if (!opened) return goTo(c, start);
  const { seed, replaces } = opened.stage;
  const answer = await world.people.change(
    account.document,
    null,
    renewRecovery({ ...ownAct(c), recovery: macsOf(c, seed), replaces }),
  );
  switch (answer.kind) {
    case "renewed":
      return await toCodes(c, seed, "renewed");
    case "superseded":
      return await show(c, "superseded");
    case "not-hers":
      return goTo(c, start);
  }
}

async function remove(c: C) {
  const { world, insider } = c.var;
  const { document } = insider.account;
  await world.people.change(document, null, removeAuthenticator(ownAct(c)));
  return goTo(c, start);
}
