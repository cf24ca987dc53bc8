// For whoever came in by a password alone: what opens, or ends, all that she has here takes what nobody else has too (RG-85, RG-88).

import type { MiddlewareHandler } from "hono";
import { asksMore } from "../../domain/door.ts";
import { type MethodName, methodsServed } from "../../domain/methods/all.ts";
import { canIdentify } from "../../domain/signin.ts";
import { AskMore } from "../../views/account/more.tsx";
import type { Text } from "../../views/text/text.ts";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { beginOwn } from "../signin.tsx";
import { type AccountContext, pageOf } from "./entry.ts";

type C = AccountContext;

/** After `entered`. Whatever is sent there by a password alone gets no further. */
export const provenByMore: MiddlewareHandler<Env> = async (c, next) => {
  // Nobody is in, for a method that is none of ours.
  const proof = c.var.insider?.proof;
  if (!proof || !asksMore(pageOf(c), proof.method)) return await next();
  if (c.req.method !== "POST") return await needs(c);
  const form = await readForm(c);
  if (form.kind === "bad") return problem(c, form.status);
  return await again(c, form.fields);
};

/** By which she may identify again: those that prove more than a password, and that she has. */
function better(c: C): readonly MethodName[] {
  const { world, insider } = c.var;
  const served = methodsServed(world.config);
  const { account } = insider;
  const { level } = account.registration;
  return (["mobile", "pin", "reinforced", "certificate"] as const).filter(
    (method) =>
      served.includes(method) && !asksMore(pageOf(c), method) &&
      (method !== "reinforced" || level === "advanced") &&
      (method !== "mobile" || canIdentify(account, method)),
  );
}

function needs(c: C) {
  const { text, language, insider } = c.var;
  const title = titleOf(c, text);
  return page(
    c,
    <AskMore
      t={text}
      language={language}
      title={title}
      why={insider.proof.method === "mobile"
        ? text.device.activate.needs
        : text.authenticator.needs.text}
      action={`/${language}/${pageOf(c)}`}
      methods={better(c)}
    />,
    { title },
  );
}

function titleOf(c: C, { account, authenticator, device }: Text): string {
  switch (pageOf(c)) {
    case "account/code":
      return account.code.title;
    case "account/email":
      return account.email.title;
    case "account/leave":
      return account.leave.title;
    case "account/device":
    case "account/device/activate":
      return device.own.title;
    default:
      return authenticator.own.title;
  }
}

async function again(c: C, fields: Fields) {
  const method = better(c).find((one) => one === fields("action"));
  if (!method) return await needs(c);
  return await beginOwn(c, pageOf(c), c.var.world.now().getTime(), method);
}
