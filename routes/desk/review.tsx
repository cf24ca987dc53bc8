// Reviewers look at what people recorded, and decide (RG-44 to RG-47). Each look is on record, where the person sees it.

import { Hono } from "hono";
import { makeActivationCode, makeCsv } from "../../domain/codes.ts";
import {
  acceptReview,
  type Deciding,
  type MadeForDecision,
  refuseReview,
  type ReviewAnswer,
} from "../../domain/desk/review.ts";
import type { Account } from "../../domain/account.ts";
import type { Resident } from "../../domain/census.ts";
import {
  type EvidencePart,
  evidenceParts,
} from "../../domain/registration/evidence.ts";
import {
  type OfficerRefusal,
  refusalReasons,
  type ReviewCase,
} from "../../domain/registration/review.ts";
import { secretMac } from "../../domain/registration/secrets.ts";
import {
  type Decided,
  ReviewList,
  ReviewOne,
  type ReviewTrouble,
} from "../../views/desk/review.tsx";
import { conditionsIn } from "../http/conditions.ts";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { withKept } from "../http/kept.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { type DeskContext, only } from "./entry.tsx";
import { recordLook } from "./look.ts";
import {
  deskSealed,
  deskUnsealed,
  lookForOfficer,
  openForOfficer,
  sealForOfficer,
  sealingOf,
} from "./sealed.ts";

/** Mounted at `/desk/review`. */
export function reviewRoutes() {
  return new Hono<Env>()
    .use(only("reviewer"))
    .get("/", list)
    .get("/:review", look)
    .post("/:review", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await decide(c, form.fields);
    })
    .get("/:review/:file", send);
}

/** Of all offices: whoever has time takes the oldest. No names, so that nobody picks whom to look at. */
async function list(c: DeskContext) {
  const { world, text, language } = c.var;
  const { reviewsPerPage } = world.policy.desk;
  const after = await caseOf(c, c.req.query("after") ?? "");
  const waiting = await world.cases.open("review", {
    ...(after ? { after } : {}),
    limit: reviewsPerPage + 1,
  });
  const shown = waiting.slice(0, reviewsPerPage) as readonly ReviewCase[];
  const last = shown.at(-1);
  const addresses = await Promise.all(
    shown.map(async ({ id }) => [id, await reviewAddress(c, id)] as const),
  );
  const decided = c.req.query("done") ?? "";
  return await page(
    c,
    <ReviewList
      t={text}
      language={language}
      waiting={shown}
      addresses={Object.fromEntries(addresses)}
      more={waiting.length > shown.length && last
        ? `/${language}/desk/review?after=${last.id}`
        : null}
      now={world.now()}
      decided={decided in text.review.answers ? decided as Decided : null}
    />,
    { title: text.review.list.title },
  );
}

async function look(c: DeskContext) {
  const found = await opened(c);
  if (!found) return await late(c) ?? goTo(c, "/desk/review?done=decided");
  return await show(c, found);
}

/** Its time has passed, and it is hers to look at again, which is recorded again. Null for anything else. */
async function late(c: DeskContext): Promise<Response | null> {
  const text = c.req.param("review") ?? "";
  const found = await lookForOfficer(c, sealingOf("review"), text);
  if (!found?.over) return null;
  const address = await reviewAddress(c, String(found.parts[1]));
  return c.redirect(withKept(c, address), 303);
}

/** This officer's alone: an address that went round would open a person's photos to whoever has a role, and no list. */
async function reviewAddress(c: DeskContext, id: string): Promise<string> {
  return `/${c.get("language")}/desk/review/${await deskSealed(
    c,
    "review",
    id,
  )}`;
}

interface Found {
  readonly review: ReviewCase;
  readonly resident: Resident;
  readonly account: Account | null;
}

/** Null where it is none, or none that waits. */
async function opened(c: DeskContext): Promise<Found | null> {
  const id = await deskUnsealed(c, "review", c.req.param("review") ?? "");
  const review = typeof id === "string" ? await caseOf(c, id) : null;
  if (!review || review.end) return null;
  const { resident, account } = await c.var.world.people.find(review.document);
  return resident && { review, resident, account };
}

async function caseOf(
  c: DeskContext,
  id: string,
): Promise<ReviewCase | null> {
  if (id === "") return null;
  const found = await c.var.world.cases.find(id);
  return found?.matter.kind === "review" ? found as ReviewCase : null;
}

function isOwn(c: DeskContext, { document }: ReviewCase): boolean {
  return document === c.var.desk.officer.document;
}

/** Whichever way the page is come to, also as the answer to a decision that lacks something: no photo is shown without its look on record. */
async function show(c: DeskContext, found: Found, told?: ReviewTrouble) {
  const { world, text, language } = c.var;
  const { review } = found;
  const trouble = isOwn(c, review) ? "own" : told;
  if (trouble !== "own") await recordLook(c, review.document, "evidence-seen");
  const action = `/${language}/desk/review/${c.req.param("review")}`;
  c.set("media", "player");
  const seen = trouble === "own" ? "" : await deskSealed(c, "seen", review.id);
  const held = trouble === "own"
    ? null
    : await world.evidence.read(review.id, "front");
  return await page(
    c,
    <ReviewOne
      t={text}
      language={language}
      {...found}
      files={held && await filesOf(c, review.id, action)}
      now={world.now()}
      action={action}
      seen={seen}
      {...(trouble ? { trouble } : {})}
    />,
    {
      title: text.review.one.title,
      ...(trouble ? { status: trouble === "own" ? 403 : 422 } : {}),
    },
  );
}

/** Another version whenever `Handed` changes. */
const sealing = { purpose: "evidence", version: 1 };

type Handed = [id: string, part: EvidencePart];

/** Each address is this officer's, in this browser, for some minutes: nobody sees a part without having opened its page, which is on record. */
async function filesOf(c: DeskContext, id: string, at: string) {
  const addresses = await Promise.all(evidenceParts.map(async (part) => {
    const handed: Handed = [id, part];
    const sealed = await sealForOfficer(c, sealing, handed);
    return [part, `${at}/${sealed}`] as const;
  }));
  return Object.fromEntries(addresses) as Record<EvidencePart, string>;
}

/** Piece by piece, as it is decrypted: nothing of it lies in memory whole, or in any cache. */
async function send(c: DeskContext) {
  const { evidence } = c.get("world");
  const file = c.req.param("file") ?? "";
  const opened = await openForOfficer(c, sealing, file);
  if (!opened) return await problem(c, 404);
  const review = await deskUnsealed(c, "review", c.req.param("review") ?? "");
  const [id, part] = opened.parts as Handed;
  const found = id === review ? await evidence.read(id, part) : null;
  if (!found) return await problem(c, 404);
  c.header("Content-Type", found.type);
  c.header("Content-Length", String(found.bytes));
  c.header("Content-Disposition", `inline; filename="${part}"`);
  c.header("Cache-Control", "no-store");
  return c.body(ReadableStream.from(found.chunks) as ReadableStream);
}

async function decide(c: DeskContext, fields: Fields) {
  const found = await opened(c);
  if (!found) return await late(c) ?? goTo(c, "/desk/review?done=decided");
  // What only its page gives, once the look is on record: an address from the list decides nothing.
  const seen = await deskUnsealed(c, "seen", fields("seen"));
  if (seen !== found.review.id) return await show(c, found, "unseen");
  const decision = fields("decision");
  const reason = refusalReasons.find((one) => one === decision);
  if (decision !== "accept" && !reason) return await show(c, found, "missing");
  const answer = await decideBy(c, found, reason ?? null);
  switch (answer.kind) {
    case "own":
      return await show(c, found, "own");
    case "another-officer":
      return await show(c, found, "again");
    case "refused": {
      const done = answer.reason === reason ? "refused" : "superseded";
      return goTo(c, `/desk/review?done=${done}`);
    }
    default:
      return goTo(c, `/desk/review?done=${answer.kind}`);
  }
}

async function decideBy(
  c: DeskContext,
  { review, resident, account }: Found,
  reason: OfficerRefusal | null,
): Promise<ReviewAnswer> {
  const { world, desk } = c.var;
  const { contact } = review.matter;
  const act: Deciding = {
    id: review.id,
    resident,
    by: desk.act,
    officer: desk.officer.document,
    two: world.policy.desk.reviewOfficers > 1,
    personOf: (one) => world.mac("person", one),
    now: world.now(),
  };
  const acceptedIn = contact?.acceptedIn ?? account?.language ?? "es";
  const made = await madeFor(c, review);
  const decision = reason
    ? refuseReview(act, reason, made, world.policy)
    : acceptReview(
      act,
      conditionsIn(acceptedIn),
      made,
      world.policy,
    );
  return await world.people.change(
    review.document,
    contact?.phone ?? null,
    decision,
  );
}

async function madeFor(
  c: DeskContext,
  review: ReviewCase,
): Promise<MadeForDecision> {
  const { world } = c.var;
  const activationCode = makeActivationCode(
    world.random,
    world.policy.activationCode.length,
  );
  const { code } = review.matter;
  const kept = code && await world.seal.open("review code", review.id, code);
  const id = () => randomId(world);
  return {
    activationCode,
    activationMac: secretMac(world.mac, review.document, activationCode),
    accountId: id(),
    // Where its key is lost she has no receipt, and asks for another activation code with a PIN.
    receiptCsv: typeof kept === "string"
      ? kept
      : makeCsv(world.random, world.policy.receipt.csvLength),
    messageIds: [id(), id(), id(), id()],
    toldIds: [id(), id()],
  };
}
