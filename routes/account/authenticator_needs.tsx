// For whoever came in by a password alone: she shows first what nobody else has, and only then has to do with an app.

import { type MethodName, methodsServed } from "../../domain/methods/all.ts";
import { mayEnrol } from "../../domain/password/enrolment.ts";
import { AuthenticatorNeeds } from "../../views/account/authenticator.tsx";
import type { Fields } from "../http/form.ts";
import { page } from "../http/page.tsx";
import { beginOwn } from "../signin.tsx";
import type { AccountContext } from "./entry.ts";

type C = AccountContext;

export function may(c: C): boolean {
  return mayEnrol(c.var.insider.proof.method);
}

/** By which she may identify again: those that prove more than a password, and that she has. */
function better(c: C): readonly MethodName[] {
  const { world, insider } = c.var;
  const served = methodsServed(world.config);
  const { level } = insider.account.registration;
  return (["pin", "reinforced", "certificate"] as const).filter((method) =>
    served.includes(method) && (method !== "reinforced" || level === "advanced")
  );
}

export function needs(c: C) {
  const { text, language } = c.var;
  return page(
    c,
    <AuthenticatorNeeds t={text} language={language} methods={better(c)} />,
    { title: text.authenticator.own.title },
  );
}

export async function again(c: C, fields: Fields) {
  const method = better(c).find((one) => one === fields("action"));
  if (!method) return await needs(c);
  const now = c.var.world.now().getTime();
  return await beginOwn(c, "account/authenticator", now, method);
}
