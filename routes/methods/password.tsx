// Cl@ve Permanente: document and password together, then the code where the service asks for more (rulebook 4.5).

import { Hono } from "hono";
import type { Account } from "../../domain/account.ts";
import { methodsServed } from "../../domain/methods/all.ts";
import { serviceOf } from "../../domain/door.ts";
import { type NifProblem, readNif } from "../../domain/nif.ts";
import { ageOf } from "../../domain/password/kept.ts";
import {
  nextStep,
  type PasswordClaim,
  type Proof,
} from "../../domain/signin.ts";
import { type ReadyAccount, signinStanding } from "../../domain/standing.ts";
import { AskPassword } from "../../views/methods/password.tsx";
import { PasswordEnding } from "../../views/password/ending.tsx";
import { answerService } from "../http/answer.ts";
import { attemptPath } from "../http/attempt.ts";
import { busy } from "../http/busy.tsx";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { limited } from "../http/limited.tsx";
import { goTo, page } from "../http/page.tsx";
import { checkPassword } from "../http/password.ts";
import { problem } from "../http/problem.tsx";
import { openSession } from "../http/session.ts";
import { claim, type SigninContext } from "../signin/claim.ts";
import { stop, stopped, stopTooLow, tooLow } from "../signin/stopped.tsx";
import { askCode, sendCode, takeCode } from "./password_code.tsx";
import { askRenewal, takeRenewal } from "./password_renewal.tsx";

type C = SigninContext;

/** Alone and reinforced are one set of pages: which it is, the address says. */
export function passwordRoutes() {
  return new Hono<Env>()
    .get("/", async (c) => await show(c))
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      const { claimed } = c.get("attempt");
      if (form.fields("action") === "change-document") {
        return await claim(c, { kind: "nobody" });
      }
      return claimed.kind === "password"
        ? await takeStage(c, claimed, form.fields)
        : claimed.kind === "stopped" || claimed.kind === "too-low"
        ? await show(c)
        : await takePassword(c, form.fields);
    });
}

async function show(c: C): Promise<Response> {
  const { claimed } = c.get("attempt");
  switch (claimed.kind) {
    case "password":
      return await showStage(c, claimed);
    case "stopped":
      return await stopped(c, claimed);
    case "too-low":
      return tooLow(c, claimed);
    case "nobody":
      return await ask(c, { typed: "" });
    case "document":
    case "matched":
    case "waiting":
      return await ask(c, { typed: claimed.document });
  }
}

async function showStage(c: C, claimed: PasswordClaim): Promise<Response> {
  const { stage } = claimed;
  switch (stage.kind) {
    case "code":
    case "renewing":
      return await askCode(c, stage, null);
    case "ending":
      return await showEnding(c, stage.days);
    case "expired":
      return await askRenewal(c);
  }
}

async function takeStage(
  c: C,
  claimed: PasswordClaim,
  fields: Fields,
): Promise<Response> {
  const { stage } = claimed;
  switch (stage.kind) {
    case "code":
    case "renewing":
      return await takeCode(c, { claimed, stage, goOn: grant }, fields);
    case "ending":
      return fields("action") === "change-password"
        ? await claim(c, { ...claimed, stage: { kind: "expired" } })
        : await beyondAge(c, claimed);
    case "expired":
      return await takeRenewal(c, claimed, fields);
  }
}

async function takePassword(c: C, fields: Fields): Promise<Response> {
  const { attempt, base, method } = c.var;
  const here = `${base}/${method}`;
  const typed = fields("document");
  const password = fields("password");
  const action = fields("action");
  if (action === "show" || action === "hide") {
    return await ask(c, { typed, shown: action === "show" ? password : null });
  }
  const read = readNif(typed);
  if (!read.ok || password === "") {
    return await ask(c, {
      typed,
      ...(read.ok ? {} : { documentProblem: read.problem }),
      ...(password === "" ? { passwordProblem: "empty" } : {}),
    });
  }
  const document = read.value;
  const service = serviceOf(attempt.door);
  const checked = await checkPassword(c, { document, password, service });
  switch (checked.kind) {
    case "limited":
      return await limited(c, checked.until, here);
    case "busy":
      return await busy(c, here);
    case "refused":
      return await ask(c, { typed, passwordProblem: "refused" });
    case "right":
      return await passed(c, checked.dossier);
  }
}

/** From here on she may learn how she stands: she knows the password. */
async function passed(
  c: C,
  dossier: Parameters<typeof signinStanding>[0] & { account: Account },
): Promise<Response> {
  const { attempt, method, world } = c.var;
  const { document, password } = dossier.account;
  const standing = signinStanding(dossier, method);
  if (standing.kind !== "ready") return await stop(c, document, standing.kind);
  const { account } = standing;
  const claimed = claimOf(account);
  const proof = proofBy(c, claimed);
  const next = nextStep(attempt, proof, methodsServed(world.config));
  if (next.kind === "level-too-low") {
    return await stopTooLow(c, document, next.reached);
  }
  const age = ageOf(password!, world.now(), world.policy);
  if (age.kind === "young") return await beyondAge(c, claimed, account);
  return await claim(c, { ...claimed, stage: age });
}

function claimOf(
  { id, document, registration, sessionsFrom }: ReadyAccount,
): Omit<PasswordClaim, "stage"> {
  return {
    kind: "password",
    document,
    account: id,
    registration: registration.level,
    asOf: sessionsFrom.getTime(),
  };
}

/** Her password is right and good: in, or on to the code. */
async function beyondAge(
  c: C,
  claimed: Omit<PasswordClaim, "stage">,
  account?: ReadyAccount,
): Promise<Response> {
  return c.get("method") === "password"
    ? await grant(c, claimed)
    : await sendCode(c, claimed, { account });
}

async function grant(
  c: C,
  claimed: Omit<PasswordClaim, "stage">,
  settle: () => Promise<unknown> = () => Promise.resolve(),
): Promise<Response> {
  const { world, attempt } = c.var;
  const proof = proofBy(c, claimed);
  const next = nextStep(attempt, proof, methodsServed(world.config));
  // The catalogue asks more than when she began.
  if (next.kind !== "answer-service") {
    return goTo(c, await attemptPath(c, { ...attempt, claimed: nobody }));
  }
  return await answerService(c, attempt, {
    proof,
    level: next.level,
    as: "identified",
    along: () => Promise.all([openSession(c, proof), settle()]),
  });
}

const nobody = { kind: "nobody" } as const;

function proofBy(c: C, claimed: Omit<PasswordClaim, "stage">): Proof {
  const { account, document, registration, asOf } = claimed;
  return {
    account,
    document,
    method: c.get("method"),
    registration,
    provenAt: c.get("world").now(),
    asOf: new Date(asOf),
  };
}

function showEnding(c: C, days: number) {
  const { text, base, method } = c.var;
  return page(
    c,
    <PasswordEnding t={text} action={`${base}/${method}`} days={days} />,
    { title: text.password.ending.title },
  );
}

function ask(
  c: C,
  shown: {
    readonly typed: string;
    readonly documentProblem?: NifProblem;
    readonly passwordProblem?: "empty" | "refused";
    /** What she typed as her password, to be read; null: hidden again. */
    readonly shown?: string | null;
  },
) {
  const { text, language, base, method } = c.var;
  const wrong = shown.documentProblem ?? shown.passwordProblem;
  return page(
    c,
    <AskPassword
      t={text}
      language={language}
      action={`${base}/${method}`}
      {...shown}
    />,
    {
      title: text.password.signin.title,
      ...(wrong ? { status: 422 as const } : {}),
    },
  );
}
