// Somebody who matched and cannot go on: recorded once, then shown as often as she looks.

import { serviceOf } from "../../domain/door.ts";
import type { Level } from "../../domain/level.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Claimed, StopReason } from "../../domain/signin.ts";
import { signinStanding } from "../../domain/standing.ts";
import { LevelTooLow, SigninStopped } from "../../views/signin/standing.tsx";
import { registerByCertificate } from "../certificate/place.ts";
import { page } from "../http/page.tsx";
import { recordRefusal } from "../http/record.ts";
import { visitPath } from "../http/visit.ts";
import { claim, type SigninContext } from "./claim.ts";

/** Only she who matched learns why she cannot go on (law 7). */
export async function stop(c: SigninContext, document: Nif, why: StopReason) {
  await recordStop(c, document, why);
  return await claim(c, { kind: "stopped", document, why });
}

export async function stopped(
  c: SigninContext,
  { document, why }: Claimed & { kind: "stopped" },
) {
  const { text, language, base, attempt } = c.var;
  if (why === "suspended" && await isReady(c, document)) {
    return await claim(c, { kind: "document", document, permanent: false });
  }
  const mayRegister = why === "not-registered" || why === "phone-revoked";
  const visit = { document, stage: { kind: "letter" } } as const;
  const wayBack = mayRegister
    ? `/${language}${await visitPath(c, visit)}`
    : why === "suspended" && registerByCertificate(c)
    ? `/${language}/account/restore`
    : null;
  return page(
    c,
    <SigninStopped
      t={text}
      why={why}
      hall={base}
      door={attempt.door}
      wayBack={wayBack}
      allWays={why === "not-registered" ? `/${language}/register` : null}
    />,
    { title: text.signin.standing[why].title },
  );
}

/** What she stopped is one way; she may have turned to another since, and says again who she is. */
async function isReady(c: SigninContext, document: Nif): Promise<boolean> {
  const { world, method } = c.var;
  const dossier = await world.people.find(document);
  return signinStanding(dossier, method).kind === "ready";
}

/** Likewise: her registration does not reach what the service asks (LV-14). */
export async function stopTooLow(
  c: SigninContext,
  document: Nif,
  reached: Level,
) {
  await recordStop(c, document, "level-too-low");
  return await claim(c, { kind: "too-low", document, reached });
}

function recordStop(c: SigninContext, document: Nif, reason: string) {
  const { world, attempt } = c.var;
  return recordRefusal(c, {
    kind: "signin-refused",
    at: world.now(),
    person: world.mac("person", document),
    service: serviceOf(attempt.door),
    reason,
  });
}

export function tooLow(
  c: SigninContext,
  { reached }: Claimed & { kind: "too-low" },
) {
  const { text, base, attempt } = c.var;
  return page(
    c,
    <LevelTooLow
      t={text}
      language={c.get("language")}
      asked={attempt.asked}
      reached={reached}
      byCertificate={registerByCertificate(c)}
      hall={base}
    />,
    { title: text.signin.tooLow.title },
  );
}
