// What came of a request: she is in, or the page says why not and what she can do.

import { methodsServed } from "../../../domain/methods/all.ts";
import type { TakeAnswer } from "../../../domain/mobile/request.ts";
import { nextStep, type Proof, proofOf } from "../../../domain/signin.ts";
import { RequestEnded } from "../../../views/methods/mobile/ended.tsx";
import { answerService } from "../../http/answer.ts";
import { page } from "../../http/page.tsx";
import { problem } from "../../http/problem.tsx";
import { openSession } from "../../http/session.ts";
import type { SigninContext } from "../../signin/claim.ts";
import { stopTooLow } from "../../signin/stopped.tsx";
import { onlyLooks } from "./request.ts";

type C = SigninContext;
type Come = Exclude<TakeAnswer, { kind: "waiting" }>;

export async function afterRequest(c: C, answer: Come): Promise<Response> {
  const { base } = c.var;
  switch (answer.kind) {
    case "approved":
      // Looking is not coming in: what was not taken would let her in as often as it is looked at.
      return onlyLooks(c) ? await problem(c, 403) : await approved(c, answer);
    case "taken":
      // Another tab of this visit has come in: where its session is open, the hall goes on by it.
      return c.redirect(base, 303);
    case "rejected":
      return await ended(c, answer.why);
    case "expired":
    case "unknown":
      return await ended(c, "expired");
  }
}

/** Her account is looked at again: what has ended her sessions since the key was used ends this proof, too. */
async function approved(
  c: C,
  { by, at, asOf }: Come & { kind: "approved" },
): Promise<Response> {
  const { world, attempt, base } = c.var;
  const { account, resident } = await world.people.byAccount(by.account);
  const proof: Proof | null = account && resident?.status !== "deceased"
    ? proofOf(account, { method: "mobile", provenAt: at, asOf })
    : null;
  if (!proof) return await ended(c, "expired");
  const next = nextStep(attempt, proof, methodsServed(world.config));
  switch (next.kind) {
    case "answer-service":
      return await answerService(c, attempt, {
        proof,
        level: next.level,
        as: "identified",
        along: () => openSession(c, proof),
      });
    case "level-too-low":
      return await stopTooLow(c, proof.document, next.reached);
    case "choose-method":
      return c.redirect(base, 303);
  }
}

function ended(c: C, why: Parameters<typeof RequestEnded>[0]["why"]) {
  const { text, base, place, attempt } = c.var;
  return page(
    c,
    <RequestEnded
      t={text}
      why={why}
      action={`${base}/${place}`}
      pin={place === "mobile" ? `${base}/pin` : null}
      hall={base}
      door={attempt.door}
    />,
    { title: text.mobile.ended[why].title },
  );
}
