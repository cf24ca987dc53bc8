// The contrast datum of her own document again, before her e-mail changes (RG-85). Who she is, is known: nothing leaks here.

import { permanent } from "../../domain/census.ts";
import { type Asked, asks, readContrast } from "../../domain/contrast.ts";
import { maskNif } from "../../domain/nif.ts";
import {
  AskContrast,
  type ContrastTrouble,
} from "../../views/signin/claims.tsx";
import { identify } from "../http/identify.ts";
import { limited } from "../http/limited.tsx";
import { page } from "../http/page.tsx";
import type { AccountContext } from "./entry.ts";

/** Her card is in the census: whether it is permanent need not be asked (ID-31). */
function asked(c: AccountContext): Asked {
  const { account, resident } = c.get("insider");
  return resident?.kind === "dni" && resident.validUntil === permanent
    ? "issue-date"
    : asks(account.document);
}

export async function takeContrast(
  c: AccountContext,
  typed: string,
  goOn: (c: AccountContext) => Promise<Response>,
) {
  const read = readContrast(typed, asked(c));
  if (!read.ok) return askContrast(c, { typed, problem: read.problem });
  const { document } = c.get("insider").account;
  const contrast = read.value;
  const answer = await identify(c, { document, contrast, during: "account" });
  switch (answer.kind) {
    case "mismatch":
      return askContrast(c, { typed, problem: "mismatch" });
    case "limited":
      return limited(c, answer.until, `/${c.get("language")}/account`);
    case "matched":
      await answer.settle();
      return await goOn(c);
  }
}

export function askContrast(
  c: AccountContext,
  shown: { typed: string; problem?: ContrastTrouble },
) {
  const { text, language, insider } = c.var;
  const question = asked(c);
  return page(
    c,
    <AskContrast
      t={text}
      language={language}
      action={`/${language}/account/email`}
      asked={question}
      document={maskNif(insider.account.document)}
      why={text.account.email.why}
      next={text.register.contrast.next}
      {...shown}
    />,
    {
      title: text.signin.contrast.title[question],
      ...(shown.problem ? { status: 422 as const } : {}),
    },
  );
}
