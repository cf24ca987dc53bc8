// Another password from her own pages: proven by the present one and a code by SMS, or by a certificate alone (PM-50, PM-51).

import { Hono } from "hono";
import { ownService } from "../../domain/door.ts";
import { methods, methodsServed } from "../../domain/methods/all.ts";
import type { PasswordHash } from "../../domain/password/hash.ts";
import { bearerOf } from "../../domain/password/rules.ts";
import { isSuspended } from "../../domain/suspension.ts";
import {
  ChangePassword,
  type ShownPasswords,
} from "../../views/account/password.tsx";
import type { ChoiceTrouble } from "../../views/password/choose.tsx";
import { busy } from "../http/busy.tsx";
import { chooseCounted, isWhatStands } from "../http/choose_password.ts";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { limited } from "../http/limited.tsx";
import { goTo, page } from "../http/page.tsx";
import { checkPassword } from "../http/password.ts";
import { problem } from "../http/problem.tsx";
import { beginOwn } from "../signin.tsx";
import { type AccountContext, asksCertificate } from "./entry.ts";
import { sendCode, showCode, showDone, takeCode } from "./password_code.tsx";
import { askLeaving, takeLeaving } from "./password_leave.tsx";
import {
  advance,
  bind,
  endOf,
  type PasswordStep,
  standing,
  start,
  stepOf,
} from "./password_step.ts";

type Choosing = PasswordStep<"password">;

export function ownPasswordRoutes() {
  return new Hono<Env>()
    .get("/", begin)
    .get("/leave", askLeaving)
    .post("/leave", takeLeaving)
    .get("/change/:sealed", async (c) => {
      const step = await stepOf(c, c.req.param("sealed"));
      return step ? await show(c, step) : goTo(c, start);
    })
    .post("/change/:sealed", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      const step = await stepOf(c, c.req.param("sealed"));
      return step ? await take(c, step, form.fields) : goTo(c, start);
    });
}

async function begin(c: AccountContext) {
  const { world, insider: { account } } = c.var;
  if (!provesHerself(c)) {
    if (asksCertificate(c)) {
      const now = world.now().getTime();
      return await beginOwn(c, "account/password", now, "certificate");
    }
    // Somebody else may know it, and hold her phone too: it waits for her as she left it.
    if (isSuspended(account, "password")) return goTo(c, "/account/restore");
    if (!account.password) return goTo(c, "/password/activate");
  }
  return await advance(c, {
    kind: "password",
    change: randomId(world),
    replaces: standing(c),
  });
}

/** PM-51: she needs neither the present one nor a code, and so may have forgotten or locked it, or have none. */
function provesHerself(c: AccountContext): boolean {
  return methods[c.var.insider.proof.method].selfProving;
}

async function show(c: AccountContext, step: PasswordStep) {
  switch (step.stage.kind) {
    case "password":
      return await ask(c, step as Choosing, {});
    case "password-code":
      return await showCode(c, step as PasswordStep<"password-code">);
    case "password-done":
      return await showDone(c, step as PasswordStep<"password-done">);
  }
}

async function take(c: AccountContext, step: PasswordStep, fields: Fields) {
  switch (step.stage.kind) {
    case "password":
      return await takeNew(c, step as Choosing, fields);
    case "password-code":
      return await takeCode(c, step as PasswordStep<"password-code">, fields);
    case "password-done":
      return await showDone(c, step as PasswordStep<"password-done">);
  }
}

async function takeNew(
  c: AccountContext,
  step: Choosing,
  fields: Fields,
): Promise<Response> {
  const password = fields("password");
  const fresh = fields("new_password");
  switch (fields("action")) {
    case "show":
      return await ask(c, step, { shown: { password, fresh } });
    case "hide":
      return await ask(c, step, {});
  }
  const { account } = c.get("insider");
  const stands = standing(c) === step.stage.replaces;
  if (provesHerself(c)) {
    const replaces = account.password?.hash ?? null;
    return stands
      ? await choose(c, step, { fields, replaces })
      : await sentTwice(c, step, fresh);
  }
  // It was changed since on another page, or by this one sent twice; whoever tries one must not learn here whether it is right.
  if (!stands || !account.password) return goTo(c, start);
  if (password === "") {
    const trouble = fresh === ""
      ? { kind: "mistyped", problem: "empty" } as const
      : null;
    return await ask(c, step, { problem: "empty", trouble });
  }
  const { document } = account;
  const service = ownService;
  const checked = await checkPassword(c, { document, password, service });
  switch (checked.kind) {
    case "limited":
      return await limited(c, checked.until, step.here);
    case "busy":
      return await busy(c, step.here);
    case "refused":
      return await ask(c, step, { problem: "refused" });
    case "right": {
      // Perhaps hashed anew just now.
      const { hash } = checked.dossier.account.password!;
      return await choose(c, step, { fields, replaces: hash });
    }
  }
}

async function choose(
  c: AccountContext,
  step: Choosing,
  { fields, replaces }: {
    readonly fields: Fields;
    readonly replaces: PasswordHash | null;
  },
): Promise<Response> {
  const { insider: { account, resident } } = c.var;
  const fresh = fields("new_password");
  const chosen = await chooseCounted(c, {
    password: fresh,
    again: fields("new_password_again"),
    bearer: bearerOf(account.document, resident),
    former: replaces,
  });
  if (chosen.kind === "busy") return await busy(c, step.here);
  if (chosen.kind === "limited") {
    return await limited(c, chosen.until, step.here);
  }
  if (chosen.kind !== "hashed") return await ask(c, step, { trouble: chosen });
  const { hash } = chosen;
  if (!provesHerself(c)) {
    const { change, replaces } = step.stage;
    const waiting = { change, hash, replaces: replaces! };
    return await sendCode(c, waiting, step);
  }
  return await bind(c, { hash, replaces }) === "set"
    ? await advance(c, endOf(replaces), step.begun)
    : await sentTwice(c, step, fresh);
}

/** What the first of two clicks chose is what stands, and both end alike. */
async function sentTwice(c: AccountContext, step: Choosing, fresh: string) {
  const { document } = c.get("insider").account;
  return await isWhatStands(c, document, fresh)
    ? await advance(c, endOf(step.stage.replaces), step.begun)
    : goTo(c, start);
}

async function ask(
  c: AccountContext,
  { here, stage }: Choosing,
  said: {
    readonly shown?: ShownPasswords;
    readonly problem?: "empty" | "refused";
    readonly trouble?: ChoiceTrouble | null;
  },
) {
  const { text, language, world } = c.var;
  const byCertificate = provesHerself(c);
  // Changed since, or begun by a certificate whose session is over: from the beginning.
  const first = stage.replaces === null;
  if (standing(c) !== stage.replaces || (first && !byCertificate)) {
    return goTo(c, start);
  }
  const { shown = null, problem = null, trouble = null } = said;
  return await page(
    c,
    <ChangePassword
      t={text}
      language={language}
      action={here}
      policy={world.policy.password}
      certificates={methodsServed(world.config).includes("certificate")}
      {...{ byCertificate, first, shown, problem, trouble }}
    />,
    {
      title: text.password[first ? "choose" : "change"].title,
      ...(problem || trouble ? { status: 422 as const } : {}),
    },
  );
}
