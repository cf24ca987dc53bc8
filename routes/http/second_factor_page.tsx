// The page that asks for what goes beside a password: an SMS code, or for whoever has an app, its code.

import type { Context } from "hono";
import { EnterAppCode } from "../../views/password/app_code.tsx";
import type { AppCodeTrouble } from "../../views/password/app_code.tsx";
import { EnterPasswordCode } from "../../views/password/code.tsx";
import { codePage, type CodePageStatus } from "./code_page.ts";
import type { Env } from "./env.ts";
import type { SecondFactor } from "./second_factor.ts";

export interface AskedFactor
  extends Pick<SecondFactor, "sent" | "app" | "recovery"> {
  readonly action: string;
  /** Where an open session would go on: of two clicks the first one may be in. Null: there is no such place. */
  readonly hall: string | null;
}

export function askSecondFactor(
  c: Context<Env>,
  { action, hall, sent, app, recovery }: AskedFactor,
  trouble: AppCodeTrouble | null,
  status?: CodePageStatus,
) {
  const { text: t, language, world } = c.var;
  const { password: { authenticator }, passwordCode } = world.policy;
  const common = { t, language, action };
  return app
    ? codePage(
      c,
      <EnterAppCode
        {...common}
        {...{ hall, sent, trouble }}
        digits={authenticator.digits}
        recovery={recovery ? authenticator.recoveryLength : null}
      />,
      { title: t.authenticator.code.title, trouble, status },
    )
    : codePage(
      c,
      <EnterPasswordCode
        {...common}
        sent={sent!}
        digits={passwordCode.digits}
        // Of what an SMS said there is no second kind of too late.
        trouble={trouble?.kind === "used" ? { kind: "spent" } : trouble}
      />,
      { title: t.register.code.title, trouble, status },
    );
}
