// Registering with a certificate or DNIe: it is shown first; what it says is checked against the census (RG-50 to RG-53).

import { Hono } from "hono";
import type { VisitStage } from "../../domain/registration/visit.ts";
import { certificateStanding } from "../../domain/standing.ts";
import {
  type CertificateTrouble,
  ShowCertificate,
} from "../../views/methods/certificate.tsx";
import { entryAddress, takeShown } from "../certificate/errand.ts";
import type { Env } from "../http/env.ts";
import { withKept } from "../http/kept.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { recordRefusal } from "../http/record.ts";
import { visitPath } from "../http/visit.ts";
import type { VisitContext } from "./env.ts";

/** Every visit of this browser: an answer serves once, and no other browser can open it. */
const errandOf = "registration";

/** Why her own pages sent her here, as the address says it. */
const notes = ["unregistered", "phoneless"] as const;

/** Not below /register, where visits lie: there is none until she has shown who she is. */
export function certificateStart() {
  return new Hono<Env>()
    .get("/", (c) => show(c, null))
    .get("/shown", shown);
}

async function show(c: VisitContext, trouble: CertificateTrouble | null) {
  const { text, language, world } = c.var;
  if (world.config.certificateUrl === null) return await problem(c, 404);
  const here = `/${language}/certificate`;
  // What she typed before her certificate had to be shown again comes back with it.
  const back = withKept(c, `${here}/shown`);
  const why = notes.find((one) => c.req.query(one) !== undefined);
  return page(
    c,
    <ShowCertificate
      t={text}
      method="certificate"
      title={text.certificate.registerTitle}
      asked={null}
      {...(why && { note: text.certificate[why] })}
      entry={await entryAddress(c, { of: errandOf, back })}
      other={{
        href: `/${language}/register`,
        words: text.certificate.registerOther,
      }}
      trouble={trouble}
    />,
    {
      title: text.certificate.registerTitle,
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}

async function shown(c: VisitContext): Promise<Response> {
  const { world } = c.var;
  const taken = await takeShown(c, errandOf);
  if (taken === null) return await show(c, { kind: "stale" });
  const { shown } = taken;
  if (shown.kind === "refused") await refused(c, shown.why, null);
  if (shown.kind !== "accepted") return await show(c, shown);
  const { document, means, fingerprint, givenName, surnames } = shown.holder;
  const standing = certificateStanding(await world.people.find(document));
  if (standing.kind !== "ready") {
    await refused(c, standing.kind, world.mac("person", document));
    return await show(c, standing);
  }
  // Not spent: nothing is granted yet, and whoever goes Back may come this way again.
  const stage: VisitStage = { kind: "contrast", permanent: false };
  const certificate = {
    means,
    fingerprint,
    givenName,
    surnames,
    shownAt: world.now().getTime(),
    differs: false,
  };
  return goTo(c, await visitPath(c, { document, stage, certificate }));
}

function refused(c: VisitContext, reason: string, person: string | null) {
  return recordRefusal(c, {
    kind: "registration-refused",
    at: c.get("world").now(),
    person,
    reason,
  });
}
