// Document and datum in one go, for whoever waits long for each page: a sign-in by PIN is two pages then, not four.

import { asks, readContrast } from "../../domain/contrast.ts";
import { readNif } from "../../domain/nif.ts";
import { AskBoth, type BothShown } from "../../views/signin/both.tsx";
import type { Fields } from "../http/form.ts";
import { keptHere } from "../http/kept.ts";
import { page } from "../http/page.tsx";
import { claim, type SigninContext } from "./claim.ts";
import { type GoOn, proveContrast } from "./contrast.tsx";

export async function takeBoth(c: SigninContext, fields: Fields, goOn: GoOn) {
  const typed = { document: fields("document"), contrast: fields("contrast") };
  const read = readNif(typed.document);
  // Which datum is asked hangs on the document: without one, only whether there is any can be told.
  if (!read.ok) {
    return askBoth(c, { ...typed, problems: { document: read.problem } });
  }
  const document = read.value;
  const asked = asks(document);
  const ask = (problem: NonNullable<BothShown["problems"]["contrast"]>) =>
    askBoth(c, { ...typed, asked, problems: { contrast: problem } });
  const contrast = readContrast(typed.contrast, asked);
  if (!contrast.ok) return await ask(contrast.problem);
  if (contrast.value.kind === "permanent") {
    return await claim(c, { kind: "document", document, permanent: true });
  }
  return await proveContrast(c, {
    document,
    contrast: contrast.value,
    goOn,
    ask,
  });
}

/** Whoever typed both, and asked for more time or came too late, finds both again; null where she did not. */
export function bothAgain(c: SigninContext) {
  const { document = "", contrast } = keptHere(c);
  return contrast === undefined
    ? null
    : askBoth(c, { document, contrast, problems: {} });
}

function askBoth(c: SigninContext, shown: BothShown) {
  const { text: t, language, base, place } = c.var;
  const { document, contrast } = shown.problems;
  return page(
    c,
    <AskBoth {...{ t, language }} action={`${base}/${place}`} {...shown} />,
    {
      title: t.signin.both.title,
      status: document || contrast ? 422 : 200,
    },
  );
}
