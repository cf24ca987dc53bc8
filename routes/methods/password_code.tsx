// The code beside a password, at a sign-in: sent to her phone, and what is typed of it.

import type { PasswordClaim, PasswordStage } from "../../domain/signin.ts";
import { signinStanding } from "../../domain/standing.ts";
import type { CodeTrouble } from "../../views/parts/code_trouble.ts";
import { EnterPasswordCode } from "../../views/password/code.tsx";
import { codePage, type CodePageStatus } from "../http/code_page.ts";
import type { Fields } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { retryAfter } from "../http/instant.ts";
import { limited } from "../http/limited.tsx";
import { sendPasswordCode, takePasswordCode } from "../http/password_code.ts";
import { claim, type SigninContext } from "../signin/claim.ts";
import { stop } from "../signin/stopped.tsx";
import { renew } from "./password_renewal.tsx";

type C = SigninContext;
type Passed = Omit<PasswordClaim, "stage">;
type CodeStage = PasswordStage & { kind: "code" | "renewing" };
type Renewing = PasswordStage & { kind: "renewing" };

/** `renewing`: what waits for the code; not given where only the sign-in does. */
export async function sendCode(
  c: C,
  claimed: Passed,
  renewing?: Omit<Renewing, "sent">,
): Promise<Response> {
  const { world, attempt, method, base } = c.var;
  const { document } = claimed;
  // The phone that is hers now: she may have changed it since.
  const standing = signinStanding(await world.people.find(document), method);
  if (standing.kind !== "ready") return await stop(c, document, standing.kind);
  const { phone } = standing.account;
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
      return await sendCode(c, claimed, renewing);
    default: {
      const { sent } = answer;
      const stage: CodeStage = renewing
        ? { ...renewing, sent }
        : { kind: "code", sent, app: false };
      return await claim(c, { ...claimed, stage });
    }
  }
}

interface CodeStep {
  readonly claimed: PasswordClaim;
  readonly stage: CodeStage;
  /** On to the service. */
  goOn(c: C, claimed: Passed): Promise<Response>;
}

export async function takeCode(
  c: C,
  { claimed, stage, goOn }: CodeStep,
  fields: Fields,
): Promise<Response> {
  const { base, method, world } = c.var;
  const { document } = claimed;
  const { sent } = stage;
  if (fields("action") === "again" || sent === null) {
    if (sent && world.now().getTime() < sent.againAt) {
      return await tooSoon(c, stage);
    }
    const renewing = stage.kind === "renewing" ? stage : undefined;
    return await sendCode(c, claimed, renewing);
  }
  const answer = await takePasswordCode(c, { document, sent }, fields);
  if (answer.kind === "limited") {
    return await limited(c, answer.until, `${base}/${method}`);
  }
  if (answer.kind !== "accepted") return await askCode(c, stage, answer);
  return stage.kind === "renewing"
    ? await renew(c, { claimed, stage, goOn })
    : await goOn(c, claimed);
}

function tooSoon(c: C, stage: CodeStage) {
  retryAfter(c, new Date(stage.sent?.againAt ?? 0));
  return askCode(c, stage, { kind: "too-soon" }, 429);
}

export function askCode(
  c: C,
  { sent }: CodeStage,
  trouble: CodeTrouble | null,
  status?: CodePageStatus,
) {
  const { text, language, base, method, world } = c.var;
  return codePage(
    c,
    <EnterPasswordCode
      t={text}
      language={language}
      action={`${base}/${method}`}
      sent={sent!}
      digits={world.policy.passwordCode.digits}
      trouble={trouble}
    />,
    { title: text.register.code.title, trouble, status },
  );
}
