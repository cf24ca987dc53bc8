// Certificate and DNIe: the browser goes to the entry that asks for a certificate, and comes back with what it showed.

import { Hono } from "hono";
import { newAccount } from "../../domain/account.ts";
import { serviceOf } from "../../domain/door.ts";
import type { ShownHolder } from "../../domain/certificate/errand.ts";
import {
  levelBy,
  type MethodName,
  methodsServed,
} from "../../domain/methods/all.ts";
import { nextStep, proofOf } from "../../domain/signin.ts";
import { certificateStanding } from "../../domain/standing.ts";
import {
  type CertificateTrouble,
  ShowCertificate,
} from "../../views/methods/certificate.tsx";
import { entryAddress, takeShown } from "../certificate/errand.ts";
import { answerService } from "../http/answer.ts";
import type { Env } from "../http/env.ts";
import { randomId } from "../http/ids.ts";
import { page } from "../http/page.tsx";
import { recordRefusal } from "../http/record.ts";
import { openSession } from "../http/session.ts";
import type { SigninContext } from "../signin/claim.ts";

type C = SigninContext;

/** The two ways share everything but what they can reach. */
export function certificateRoutes(method: MethodName) {
  return () =>
    new Hono<Env>()
      .get("/", (c) => show(c, method, null))
      .get("/shown", (c) => shown(c, method));
}

async function show(
  c: C,
  method: MethodName,
  trouble: CertificateTrouble | null,
) {
  const { text, base, attempt } = c.var;
  const here = `${base}/${method}`;
  const back = `${here}/shown`;
  return page(
    c,
    <ShowCertificate
      t={text}
      method={method}
      title={text.certificate.title}
      asked={attempt.asked}
      entry={await entryAddress(c, { of: attempt.id, back })}
      other={{ href: base, words: text.certificate.other }}
      trouble={trouble}
    />,
    {
      title: text.certificate.title,
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}

async function shown(c: C, method: MethodName): Promise<Response> {
  const { attempt, world } = c.var;
  const taken = await takeShown(c, attempt.id);
  if (taken === null) return await show(c, method, { kind: "stale" });
  const { shown } = taken;
  if (shown.kind === "refused") await refused(c, shown.why, null);
  if (shown.kind !== "accepted") return await show(c, method, shown);
  // Looking is not coming in: a HEAD, or a page fetched before anybody asks for it, spends nothing.
  if (c.req.method === "HEAD" || c.req.header("sec-purpose")) {
    return await show(c, method, null);
  }
  const { document } = shown.holder;
  const person = world.mac("person", document);
  const provenAt = world.now();
  const dossier = await world.people.find(document);
  const standing = certificateStanding(dossier);
  if (standing.kind !== "ready") {
    await refused(c, standing.kind, person);
    return await show(c, method, standing);
  }
  const account = dossier.account ?? await meet(c, shown.holder, provenAt);
  const used = shown.holder.means === "software" ? "certificate" : "card";
  const proof = proofOf(account, {
    method: used,
    provenAt,
    asOf: account.sessionsFrom,
  });
  if (proof === null) return await show(c, method, { kind: "stale" });
  const next = nextStep(attempt, proof, methodsServed(world.config));
  if (next.kind !== "answer-service") {
    await refused(c, "level-too-low", person);
    const reached = levelBy(used, proof.registration);
    return await show(c, method, { kind: "level-too-low", reached });
  }
  // Only what grants is spent: she may read a refusal again, in another language too.
  if (!await taken.first()) return await show(c, method, { kind: "stale" });
  return await answerService(c, attempt, {
    proof,
    level: next.level,
    as: "identified",
    along: () => openSession(c, proof),
  });
}

/** An account for whoever comes for the first time: services know her by its id. */
async function meet(c: C, { document }: ShownHolder, now: Date) {
  const { world, language } = c.var;
  const made = newAccount(randomId(world), document, language, now);
  return await world.people.change(
    document,
    null,
    ({ account }) =>
      account ? { answer: account } : { answer: made, keep: made },
  );
}

function refused(c: C, reason: string, person: string | null) {
  const { world, attempt } = c.var;
  return recordRefusal(c, {
    kind: "certificate-refused",
    at: world.now(),
    person,
    service: serviceOf(attempt.door),
    reason,
  });
}
