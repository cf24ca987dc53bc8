// Registering with a video: three files come in, are looked at for what they are, kept encrypted, and laid before the officers.

import { makeCsv } from "../../domain/codes.ts";
import type { EvidencePart } from "../../domain/registration/evidence.ts";
import { readPhoto } from "../../domain/media/photo.ts";
import { readVideo } from "../../domain/media/video.ts";
import type { Policy } from "../../domain/policy.ts";
import type { Submission } from "../../domain/registration/evidence.ts";
import {
  openReview,
  type ReviewContact,
} from "../../domain/registration/review.ts";
import { reviewCodeMac } from "../../domain/registration/secrets.ts";
import type { VisitStage } from "../../domain/registration/visit.ts";
import { RecordFiles, type RecordTrouble } from "../../views/video/record.tsx";
import { VideoRecorded } from "../../views/video/recorded.tsx";
import { caseNumber, randomId } from "../http/ids.ts";
import { limited } from "../http/limited.tsx";
import {
  type Files,
  type FilesAnswer,
  type FormBounds,
  withFiles,
} from "../http/multipart.ts";
import { networkOf } from "../http/network.ts";
import { page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { advance, stopVisit, type VisitContext } from "./env.ts";
import type { VisitStep } from "./steps.ts";

type RecordStage = VisitStage & { kind: "record" };

export const recordStep: VisitStep = {
  show: (c) => ask(c, []),
  // Files come as a form of their own kind.
  take: (c) => ask(c, []),
  takeFiles: (c) =>
    withFiles(
      c,
      boundsOf(c.var.world.policy.video),
      { of: personIn(c), admit: () => admit(c) },
      (answer) => takeAnswer(c, answer),
    ),
};

/** From contact data that were proven, or from none, to the three files. */
export function toRecord(c: VisitContext, contact: ReviewContact | null) {
  const { random, policy } = c.var.world;
  const code = makeCsv(random, policy.video.codeLength);
  return advance(c, { kind: "record", contact, code });
}

function boundsOf(policy: Policy["video"]): FormBounds {
  const { photo, film, formBytes, formParts, uploadSeconds } = policy;
  return {
    bytes: 2 * photo.bytes + film.bytes + formBytes,
    parts: formParts,
    seconds: uploadSeconds,
    atOnce: policy.uploadsAtOnce,
  };
}

function personIn(c: VisitContext): string {
  return c.var.world.mac("person", c.var.visit.document);
}

/** Counted before a byte is read. What comes to nothing is given back to her videos, not to her tries. */
function countedOf(c: VisitContext) {
  const { limits: rules } = c.var.world.policy;
  const [person, network] = [personIn(c), networkOf(c)];
  const visitor = c.var.world.mac("person", `${person} ${network}`);
  return {
    tries: [{ rule: rules.uploadsPerVisitor, of: visitor }],
    videos: [
      { rule: rules.videosPerNetwork, of: network },
      { rule: rules.videosPerDay, of: person },
    ],
  };
}

async function admit(c: VisitContext): Promise<Response | null> {
  const { tries, videos } = countedOf(c);
  const limit = await c.var.world.limits.count([...tries, ...videos]);
  return limit.kind === "over"
    ? await limited(c, limit.until, c.var.here)
    : null;
}

const ofTheWhole = {
  400: "broken",
  408: "slowed",
  409: "overtaken",
  413: "tooMuch",
  503: "busy",
} as const;

async function takeAnswer(c: VisitContext, answer: FilesAnswer) {
  const { limits, policy } = c.var.world;
  if (answer.kind === "bad") {
    const { status } = answer;
    if (status === 415) return await problem(c, 415);
    const { tries, videos } = countedOf(c);
    const nothingRead = status === 503;
    await limits.giveBack(nothingRead ? [...tries, ...videos] : videos);
    if (nothingRead) c.header("Retry-After", "60");
    const trouble = { field: "all", problem: ofTheWhole[status] } as const;
    return await ask(c, [trouble], status);
  }
  const read = readFiles(answer.files, policy.video);
  if (!read.ok) {
    await limits.giveBack(countedOf(c).videos);
    const large = read.troubles.some((one) => one.problem === "too-large");
    return await ask(c, read.troubles, large ? 413 : 422);
  }
  return await submit(c, read.value);
}

type FilesReading =
  | { readonly ok: true; readonly value: Submission }
  | { readonly ok: false; readonly troubles: readonly RecordTrouble[] };

/** All three are looked at, so that every error is told at once. */
function readFiles(files: Files, policy: Policy["video"]): FilesReading {
  const front = readPhoto(files("front"), policy);
  const back = readPhoto(files("back"), policy);
  const video = readVideo(files("video"), policy);
  if (front.ok && back.ok && video.ok) {
    const value = {
      front: front.value,
      back: back.value,
      video: video.value,
    } satisfies Record<EvidencePart, unknown>;
    return { ok: true, value };
  }
  const troubles: RecordTrouble[] = [];
  if (!front.ok) troubles.push({ field: "front", problem: front.problem });
  if (!back.ok) troubles.push({ field: "back", problem: back.problem });
  if (!video.ok) troubles.push({ field: "video", problem: video.problem });
  return { ok: false, troubles };
}

/** First the files, which nobody sees; then the case, which lays them before the officers. Cut off in between they go by themselves. */
async function submit(c: VisitContext, submission: Submission) {
  const { world, language, visit } = c.var;
  const { document } = visit;
  const { contact, code } = visit.stage as RecordStage;
  const { resident } = await world.people.find(document);
  if (!resident) return problem(c, 404);
  const caseId = caseNumber(world);
  const person = world.mac("person", document);
  await world.evidence.keep(caseId, submission);
  const answer = await world.people.change(
    document,
    null,
    openReview(
      { resident, contact, language, person, now: world.now() },
      {
        caseId,
        accountId: randomId(world),
        codeMac: reviewCodeMac(world.mac, document, code),
        sealedCode: await world.seal.seal("review code", caseId, code),
        messageIds: [randomId(world), randomId(world)],
      },
      world.policy,
    ),
  );
  if (answer.kind === "stopped") {
    await world.evidence.destroy(caseId);
    return await stopVisit(c, answer.standing);
  }
  if (answer.again) await world.evidence.destroy(caseId);
  return await advance(c, { kind: "recorded", code, dueOn: answer.dueOn });
}

function ask(
  c: VisitContext,
  troubles: readonly RecordTrouble[],
  status: 200 | 400 | 408 | 409 | 413 | 422 | 503 = 200,
) {
  const { text, here, world } = c.var;
  c.set("media", "recorder");
  return page(
    c,
    <RecordFiles
      t={text}
      action={here}
      policy={world.policy.video}
      troubles={troubles}
    />,
    {
      title: text.video.record.title,
      status,
      state: troubles.length > 0 ? "correct" : "fine",
      scripts: ["record"],
    },
  );
}

function recorded(c: VisitContext) {
  const { text, language, visit } = c.var;
  const { code, dueOn } = visit.stage as VisitStage & { kind: "recorded" };
  // Her receipt will open to this code: the page is never compressed together with anything (BREACH).
  c.set("secret", true);
  return page(
    c,
    <VideoRecorded
      t={text}
      language={language}
      code={code}
      dueOn={dueOn}
      status={`/${language}/video/status`}
    />,
    { title: text.video.recorded.title },
  );
}

export const recordedStep: VisitStep = { show: recorded, take: recorded };
