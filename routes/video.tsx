// Recorded video: its own door to a registration visit, and the page that tells how a video stands.

import { type Context, Hono } from "hono";
import { readCsv, sameCode } from "../domain/codes.ts";
import { type NifProblem, readNif } from "../domain/nif.ts";
import type { ReviewCase } from "../domain/registration/review.ts";
import { reviewCodeMac } from "../domain/registration/secrets.ts";
import { VideoStart } from "../views/video/start.tsx";
import { AskStatus, titleOf, VideoStatus } from "../views/video/status.tsx";
import { browserBinding, knownBrowser } from "./http/cookies.ts";
import type { Env } from "./http/env.ts";
import { type Fields, readForm } from "./http/form.ts";
import { limited } from "./http/limited.tsx";
import { networkOf } from "./http/network.ts";
import { goTo, page } from "./http/page.tsx";
import { problem } from "./http/problem.tsx";
import { visitPath } from "./http/visit.ts";

type C = Context<Env>;

export function videoRoutes() {
  return new Hono<Env>()
    .get("/", (c) => videoStart(c, { typed: "" }))
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await takeDocument(c, form.fields);
    })
    .get("/status", (c) => ask(c, { typed: "" }))
    .post("/status", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await takeCode(c, form.fields);
    })
    .get("/status/:review", show);
}

async function takeDocument(c: C, fields: Fields) {
  const typed = fields("document");
  const read = readNif(typed);
  if (!read.ok) return videoStart(c, { typed, problem: read.problem });
  const stage = { kind: "contrast", permanent: false } as const;
  const visit = { document: read.value, stage, video: true };
  return goTo(c, await visitPath(c, visit));
}

function videoStart(
  c: C,
  shown: { typed: string; problem?: NifProblem },
) {
  const { text, language, world } = c.var;
  return page(
    c,
    <VideoStart
      t={text}
      action={`/${language}/video`}
      policy={world.policy.video}
      links={{
        status: `/${language}/video/status`,
        others: `/${language}/register`,
      }}
      {...shown}
    />,
    {
      title: text.video.start.title,
      ...(shown.problem ? { status: 422 as const } : {}),
    },
  );
}

async function takeCode(c: C, fields: Fields) {
  const { world, language } = c.var;
  const { limits, policy, people, cases, mac } = world;
  const typed = fields("document");
  const document = readNif(typed);
  const code = readCsv(fields("csv"), policy.video.codeLength);
  if (!document.ok || !code.ok) {
    return ask(c, {
      typed,
      trouble: {
        ...(document.ok ? {} : { document: document.problem }),
        ...(code.ok ? {} : { csv: code.problem }),
      },
    });
  }
  const tallies = [
    { rule: policy.limits.reviewCodesPerNetwork, of: networkOf(c) },
    {
      rule: policy.limits.reviewCodesPerDocument,
      of: mac("person", document.value),
    },
  ];
  const limit = await limits.count(tallies);
  if (limit.kind === "over") {
    return limited(c, limit.until, `/${language}/video/status`);
  }
  const { account } = await people.find(document.value);
  // Nobody's costs the same look-up (law 7).
  const found = await cases.ofAccount(account?.id ?? "");
  const known = reviewCodeMac(mac, document.value, code.value);
  const review = found.find(({ matter }) =>
    matter.kind === "review" && sameCode(matter.codeMac, known)
  );
  if (!review) return ask(c, { typed, trouble: { csv: "unknown" } });
  await limits.giveBack(tallies);
  const shown: Shown = [review.id, world.now().getTime()];
  const sealed = await world.seal.seal(purpose, browserBinding(c), shown);
  return goTo(c, `/video/status/${sealed}`);
}

const purpose = "review";

type Shown = [id: string, from: number];

async function show(c: C) {
  const { text, language } = c.var;
  const review = await openedReview(c);
  if (!review) return ask(c, { typed: "", lost: true });
  return page(
    c,
    <VideoStatus t={text} language={language} review={review} />,
    { title: titleOf(text, review) },
  );
}

/** Null for what was not made here, not for this browser, or too long ago. */
async function openedReview(c: C): Promise<ReviewCase | null> {
  const { seal, now, policy, cases } = c.var.world;
  const binding = knownBrowser(c);
  const sealed = c.req.param("review") ?? "";
  const shown = binding &&
    await seal.open(purpose, binding, sealed) as Shown | null;
  if (!shown) return null;
  const [id, from] = shown;
  const age = now().getTime() - from;
  if (age >= policy.receipt.shownSeconds * 1000) return null;
  const found = await cases.find(id);
  return found?.matter.kind === "review" ? found as ReviewCase : null;
}

function ask(
  c: C,
  { typed, trouble, lost = false }: {
    readonly typed: string;
    readonly trouble?: Parameters<typeof AskStatus>[0]["trouble"];
    readonly lost?: boolean;
  },
) {
  const { text, language, world } = c.var;
  return page(
    c,
    <AskStatus
      t={text}
      action={`/${language}/video/status`}
      length={world.policy.video.codeLength}
      typed={typed}
      lost={lost}
      {...(trouble ? { trouble } : {})}
    />,
    {
      title: text.video.status.title,
      status: trouble ? 422 : lost ? 400 : 200,
    },
  );
}
