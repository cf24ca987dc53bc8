// The code beside a password, at a sign-in: said by her app or sent to her phone, and what is typed of it.

import type { Account } from "../../domain/account.ts";
import type {
  PasswordClaim,
  PasswordStage,
  SentCode,
} from "../../domain/signin.ts";
import { type ReadyAccount, signinStanding } from "../../domain/standing.ts";
import type { AppCodeTrouble } from "../../views/password/app_code.tsx";
import type { CodePageStatus } from "../http/code_page.ts";
import type { Fields } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { retryAfter } from "../http/instant.ts";
import { limited } from "../http/limited.tsx";
import { sendPasswordCode } from "../http/password_code.ts";
import { takeSecondFactor } from "../http/second_factor.ts";
import { askSecondFactor } from "../http/second_factor_page.tsx";
import { claim, type SigninContext } from "../signin/claim.ts";
import { stop } from "../signin/stopped.tsx";
import { renew } from "./password_renewal.tsx";

type C = SigninContext;
type Passed = Omit<PasswordClaim, "stage">;
type CodeStage = PasswordStage & { kind: "code" | "renewing" };
type Renewing = PasswordStage & { kind: "renewing" };

/** What waits for the code; not given where only the sign-in does. */
type Waiting = Pick<Renewing, "kind" | "hash" | "replaces">;

interface Sending {
  readonly waiting?: Waiting | undefined;
  /** Whoever has an app is sent nothing before she asks for it. */
  readonly bySms?: true;
  /** As this very request has read it. */
  readonly account?: ReadyAccount | undefined;
}

export async function sendCode(
  c: C,
  claimed: Passed,
  sending: Sending = {},
): Promise<Response> {
  const { world, attempt, method, base } = c.var;
  const { document } = claimed;
  const { waiting, bySms } = sending;
  // The phone that is hers now: she may have changed it since.
  const standing = sending.account
    ? { kind: "ready", account: sending.account } as const
    : signinStanding(await world.people.find(document), method);
  if (standing.kind !== "ready") return await stop(c, document, standing.kind);
  if (isOver(claimed, standing.account)) {
    return await claim(c, { kind: "nobody" });
  }
  const { phone, authenticator } = standing.account;
  const app = authenticator !== null;
  const on = (sent: SentCode | null) => {
    const stage = { ...(waiting ?? { kind: "code" as const }), sent, app };
    return claim(c, { ...claimed, stage });
  };
  if (app && !bySms) return await on(null);
  const answer = await sendPasswordCode(c, {
    visit: attempt.id,
    document,
    phone,
  });
  switch (answer.kind) {
    case "limited":
      return await limited(c, answer.until, `${base}/${method}`);
    case "out-of-tries":
      // A new visit, a new count; how many codes one person gets is limited elsewhere (PN-23).
      c.set("attempt", { ...attempt, id: randomId(world) });
      return await sendCode(c, claimed, sending);
    default:
      return await on(answer.sent);
  }
}

/** Her sessions have ended since the password was right, and so has what it was right for: another may stand there by now. */
export function isOver(
  { asOf }: Pick<PasswordClaim, "asOf">,
  { sessionsFrom }: Pick<Account, "sessionsFrom">,
): boolean {
  return asOf < sessionsFrom.getTime();
}

interface CodeStep {
  readonly claimed: PasswordClaim;
  readonly stage: CodeStage;
  /** On to the service. `settle`: what has still to be written, and leaves along with the rest. */
  goOn(c: C, claimed: Passed, settle?: Settle): Promise<Response>;
}

type Settle = () => Promise<unknown>;

export async function takeCode(
  c: C,
  { claimed, stage, goOn }: CodeStep,
  fields: Fields,
): Promise<Response> {
  const { base, method, world, attempt } = c.var;
  const { document, account } = claimed;
  const { sent, app } = stage;
  if (fields("action") === "again" || (sent === null && !app)) {
    if (sent && world.now().getTime() < sent.againAt) {
      return await tooSoon(c, stage);
    }
    const waiting = stage.kind === "renewing" ? stage : undefined;
    return await sendCode(c, claimed, { waiting, bySms: true });
  }
  let settle: Settle = () => Promise.resolve();
  const answer = await takeSecondFactor(c, {
    later: (act) => settle = act,
    visit: attempt.id,
    ...{ document, account, sent, app },
    // A password that is not good any more is beside nothing.
    recovery: stage.kind === "code",
  }, fields);
  if (answer.kind === "limited") {
    return await limited(c, answer.until, `${base}/${method}`);
  }
  if (answer.kind !== "accepted") return await askCode(c, stage, answer);
  if (stage.kind !== "renewing") return await goOn(c, claimed, settle);
  await settle();
  return await renew(c, { claimed, stage, goOn });
}

function tooSoon(c: C, stage: CodeStage) {
  retryAfter(c, new Date(stage.sent?.againAt ?? 0));
  return askCode(c, stage, { kind: "too-soon" }, 429);
}

export function askCode(
  c: C,
  { kind, sent, app }: CodeStage,
  trouble: AppCodeTrouble | null,
  status?: CodePageStatus,
) {
  const { base, method } = c.var;
  const signs = kind === "code";
  const asked = {
    action: `${base}/${method}`,
    hall: signs ? base : null,
    ...{ sent, app },
    recovery: signs,
  };
  return askSecondFactor(c, asked, trouble, status);
}
