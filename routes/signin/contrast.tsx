// The contrast datum: the weak proof after which a person may learn how she stands (law 7).

import { asks, type Contrast, readContrast } from "../../domain/contrast.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Claimed } from "../../domain/signin.ts";
import { type ReadyAccount, signinStanding } from "../../domain/standing.ts";
import {
  AskContrast,
  type ContrastTrouble,
} from "../../views/signin/claims.tsx";
import type { Fields } from "../http/form.ts";
import { identify } from "../http/identify.ts";
import { limited } from "../http/limited.tsx";
import { page } from "../http/page.tsx";
import { claim, type SigninContext } from "./claim.ts";
import { stop } from "./stopped.tsx";

type Typed = Claimed & { kind: "document" };
/** What `identify` found, of somebody who can receive a code. */
export interface Found {
  readonly account: ReadyAccount;
  readonly asOf: Date;
  settle(): Promise<unknown>;
}
export type GoOn = (found: Found) => Promise<Response>;

/** `goOn` is the method's own next step, for whoever can receive a code. */
export async function takeContrast(
  c: SigninContext,
  claimed: Typed,
  { fields, goOn }: { fields: Fields; goOn: GoOn },
) {
  const { document } = claimed;
  const action = fields("action");
  if (action === "permanent" || action === "not-permanent") {
    return await claim(c, { ...claimed, permanent: action === "permanent" });
  }
  const typed = fields("contrast");
  const read = readContrast(typed, asked(claimed));
  if (!read.ok) {
    return askContrast(c, claimed, { typed, problem: read.problem });
  }
  if (read.value.kind === "permanent") {
    return await claim(c, { ...claimed, permanent: true });
  }
  return await proveContrast(c, {
    document,
    contrast: read.value,
    goOn,
    ask: (problem) => askContrast(c, claimed, { typed, problem }),
  });
}

/** `ask` again, where it is not the datum of this document. */
export async function proveContrast(
  c: SigninContext,
  { document, contrast, goOn, ask }: {
    document: Nif;
    contrast: Contrast;
    goOn: GoOn;
    ask: (problem: "mismatch") => Promise<Response>;
  },
) {
  const answer = await identify(c, { document, contrast, during: "signin" });
  switch (answer.kind) {
    case "mismatch":
      return await ask("mismatch");
    case "limited":
      return limited(c, answer.until, `${c.get("base")}/${c.get("place")}`);
    case "matched": {
      const standing = signinStanding(answer.dossier, c.get("method"));
      const { asOf, settle } = answer;
      if (standing.kind !== "ready") {
        await settle();
        return await stop(c, document, standing.kind);
      }
      return await goOn({ account: standing.account, asOf, settle });
    }
  }
}

function asked({ document, permanent }: Typed) {
  return permanent ? "issue-date" as const : asks(document);
}

export function askContrast(
  c: SigninContext,
  claimed: Typed,
  shown: { typed: string; problem?: ContrastTrouble },
) {
  const { text, base, method, place } = c.var;
  const question = asked(claimed);
  return page(
    c,
    <AskContrast
      t={text}
      language={c.var.language}
      action={`${base}/${place}`}
      asked={question}
      document={claimed.document}
      next={method === "pin"
        ? text.signin.contrast.sendPin
        : text.signin.contrast.next}
      {...shown}
    />,
    {
      title: text.signin.contrast.title[question],
      ...(shown.problem ? { status: 422 as const } : {}),
    },
  );
}
