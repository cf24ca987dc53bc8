// The first thing a method asks: the document. Nothing is looked up yet, so there is nothing to learn here.

import { type NifProblem, readNif } from "../../domain/nif.ts";
import { AskDocument } from "../../views/signin/claims.tsx";
import type { Fields } from "../http/form.ts";
import { page } from "../http/page.tsx";
import { claim, type SigninContext } from "./claim.ts";

export async function takeDocument(c: SigninContext, fields: Fields) {
  const typed = fields("document");
  const read = readNif(typed);
  if (!read.ok) return askDocument(c, { typed, problem: read.problem });
  return await claim(c, {
    kind: "document",
    document: read.value,
    permanent: false,
  });
}

export function askDocument(
  c: SigninContext,
  shown: { typed: string; problem?: NifProblem },
) {
  const { text, base, place } = c.var;
  return page(
    c,
    <AskDocument t={text} action={`${base}/${place}`} {...shown} />,
    {
      title: text.signin.document.title,
      ...(shown.problem ? { status: 422 as const } : {}),
    },
  );
}
