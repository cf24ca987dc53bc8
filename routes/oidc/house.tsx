// The house that the OIDC door opens into: our sign-in, our sessions, our words.

import { OidcProblemPage } from "../../views/oidc.tsx";
import { page } from "../http/page.tsx";
import { endSessions, sessionProof } from "../http/session.ts";
import { begin } from "../signin.tsx";
import type { OidcHooks } from "./hooks.ts";

export const oidcHooks: OidcHooks = {
  begin,
  session: sessionProof,
  endSession: endSessions,
  problem(c, problem) {
    const { text } = c.var;
    return page(c, <OidcProblemPage t={text} problem={problem} />, {
      title: text.oidc.title,
      status: 400,
    });
  },
};
