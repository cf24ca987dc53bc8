// Another phone from her own pages (RG-82): with a certificate at once; with a PIN she is shown what it takes.

import { Hono } from "hono";
import { methods, methodsServed } from "../../domain/methods/all.ts";
import { PhoneWays } from "../../views/account/phone.tsx";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { showPhone, takePhone } from "../http/new_phone.tsx";
import type { PhoneWalk } from "../http/new_phone_pages.tsx";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { keepSession } from "../http/session.ts";
import { visitPath } from "../http/visit.ts";
import { beginOwn } from "../signin.tsx";
import type { AccountContext } from "./entry.ts";
import { sealed, unsealed } from "./sealed.ts";

const start = "/account/phone";

export function phoneRoutes() {
  return new Hono<Env>()
    .get("/", begin)
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      const { world } = c.var;
      const wants = form.fields("action") === "certificate" && served(c);
      if (!wants) return await begin(c);
      const now = world.now().getTime();
      return await beginOwn(c, "account/phone", now, "certificate");
    })
    .get("/:sealed", async (c) => await walk(c, c.req.param("sealed"), null))
    .post("/:sealed", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await walk(c, c.req.param("sealed"), form.fields);
    });
}

async function begin(c: AccountContext) {
  if (!provesHerself(c)) return await ways(c);
  const change = randomId(c.var.world);
  const at = { kind: "ask", change } as const;
  return goTo(c, `${start}/${await sealed(c, { kind: "phone", at })}`);
}

async function walk(c: AccountContext, text: string, fields: Fields | null) {
  const opened = await unsealed(c, text, "phone");
  if (!opened || !provesHerself(c)) return goTo(c, start);
  const { stage: { at }, begun } = opened;
  const { language, insider: { account, proof } } = c.var;
  const steps: PhoneWalk = {
    c,
    here: `/${language}${start}/${text}`,
    document: account.document,
    ground: { kind: "certificate", account: account.id, asOf: proof.asOf },
    async advance(at) {
      const stage = { kind: "phone", at } as const;
      return goTo(c, `${start}/${await sealed(c, stage, begun)}`);
    },
    stopped: () => goTo(c, "/account"),
    bound: (at) => keepSession(c, at),
  };
  return fields ? takePhone(steps, at, fields) : showPhone(steps, at);
}

/** RG-82: whoever holds her phone for a moment has a PIN, and is not to bind another. */
function provesHerself(c: AccountContext): boolean {
  return methods[c.var.insider.proof.method].selfProving;
}

function served(c: AccountContext): boolean {
  return methodsServed(c.var.world.config).includes("certificate");
}

async function ways(c: AccountContext) {
  const { text, language, world, insider } = c.var;
  const { document, phone } = insider.account;
  const stage = { kind: "letter", purpose: "phone" } as const;
  return page(
    c,
    <PhoneWays
      t={text}
      language={language}
      present={phone}
      byCertificate={served(c)}
      byLetter={`/${language}${await visitPath(c, { document, stage })}`}
      postDays={world.policy.letter.postDays}
    />,
    { title: text.account.phone.title },
  );
}
