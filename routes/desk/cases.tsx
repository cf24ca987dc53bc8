// What waits for an officer: a list without names, and one case at a time, whose opening is a look like any other.

import { type Context, Hono } from "hono";
import type { Case, CaseMatter } from "../../domain/desk/case.ts";
import { closeMisuse, tellsOfMisuse } from "../../domain/desk/misuse.ts";
import { hasRole } from "../../domain/desk/officer.ts";
import {
  decide,
  isVoid,
  rolesToUndo,
} from "../../domain/desk/rehabilitation.ts";
import { addresseeOf } from "../../domain/tax_address.ts";
import {
  CasePage,
  type CasesNotice,
  CasesPage,
} from "../../views/desk/cases.tsx";
import type { Env } from "../http/env.ts";
import { readForm } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { limited } from "../http/limited.tsx";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { type DeskContext, only } from "./entry.tsx";
import { recordLook } from "./look.ts";
import { countLook } from "./lookups.ts";
import { deskSealed, deskUnsealed } from "./sealed.ts";

/** What is looked into here. Removals wait for nobody, alarms and videos have pages of their own. */
const kinds = ["misuse", "rehabilitation"] as const;
type Kind = typeof kinds[number];
export type DeskCase = Case & { readonly matter: CaseMatter & { kind: Kind } };

const notices: readonly CasesNotice[] = ["gone", "own", "void", "closed"];

export function caseRoutes() {
  return new Hono<Env>()
    .use(only("registrar", "supervisor"))
    .get("/", list)
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await open(c, form.fields("case"));
    })
    .get("/:sealed", async (c) => {
      const found = await openedCase(c);
      return found ? await show(c, found, false) : say(c, "gone");
    })
    .post("/:sealed", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      const found = await openedCase(c);
      return found
        ? await close(c, found, form.fields("verdict"))
        : say(c, "gone");
    });
}

function say(c: Context<Env>, notice: CasesNotice) {
  return goTo(c, `/desk/cases?${notice}`);
}

/** Neither who it is about nor what she did: a case is picked by its age, not by its name. */
async function list(c: DeskContext) {
  const { world, text, language } = c.var;
  const size = world.policy.desk.casesPerPage;
  const after = await pageAfter(c);
  const found = (await Promise.all(
    kinds.map((kind) =>
      world.cases.open(kind, { limit: size + 1, ...(after && { after }) })
    ),
  )).flat().toSorted(byAge);
  const shown = found.slice(0, size);
  return page(
    c,
    <CasesPage
      t={text}
      language={language}
      cases={shown}
      next={found.length > size ? shown.at(-1)!.id : null}
      notice={notices.find((one) => c.req.query(one) !== undefined) ?? null}
    />,
    { title: text.desk.work.cases.title },
  );
}

async function pageAfter(c: DeskContext): Promise<Case | null> {
  const id = c.req.query("after");
  return id ? await c.get("world").cases.find(id) : null;
}

function byAge(a: Case, b: Case): number {
  const age = a.openedAt.getTime() - b.openedAt.getTime();
  return age || (a.id < b.id ? -1 : 1);
}

/** Refused before anything of the person is read, so that whoever may not see it leaves no look either. */
async function open(c: DeskContext, id: string) {
  const { world } = c.var;
  const found = await world.cases.find(id);
  if (!found || found.end || !isDeskCase(found)) return say(c, "gone");
  if (concerns(c, found)) return say(c, "own");
  if (!mayDecide(c, found)) return await problem(c, 404);
  const until = await countLook(c);
  if (until) return limited(c, until, `/${c.get("language")}/desk/cases`);
  await recordLook(c, found.document);
  return goTo(c, `/desk/cases/${await deskSealed(c, "case", found.id)}`);
}

async function openedCase(c: DeskContext): Promise<DeskCase | null> {
  const id = await deskUnsealed(c, "case", c.req.param("sealed") ?? "");
  if (typeof id !== "string") return null;
  const found = await c.get("world").cases.find(id);
  const good = found && !found.end && isDeskCase(found) &&
    !concerns(c, found) && mayDecide(c, found);
  return good ? found : null;
}

function isDeskCase(found: Case): found is DeskCase {
  return kinds.some((kind) => kind === found.matter.kind);
}

/** It is about her, or she proposed it. */
function concerns(c: DeskContext, { document, matter }: Case): boolean {
  const { officer, act } = c.get("desk");
  return document === officer.document ||
    (matter.kind === "rehabilitation" &&
      matter.proposed.officer === act.officer);
}

function mayDecide(c: DeskContext, { matter }: DeskCase): boolean {
  return matter.kind === "misuse" ||
    hasRole(c.get("desk").officer, ...rolesToUndo[matter.undoes]);
}

async function show(c: DeskContext, found: DeskCase, missing: boolean) {
  const { world, text, language, url } = c.var;
  const { resident, account } = await world.people.find(found.document);
  if (!resident || !account) return say(c, "gone");
  if (found.matter.kind === "rehabilitation" && voided(found, account)) {
    return say(c, "void");
  }
  return await page(
    c,
    <CasePage
      t={text}
      language={language}
      action={url.pathname}
      case={found}
      resident={resident}
      events={await eventsAround(c, found)}
      days={world.policy.desk.misuseDays}
      missing={missing}
    />,
    {
      title: text.desk.work.cases.kinds[found.matter.kind],
      ...(missing ? { status: 422 as const } : {}),
    },
  );
}

function voided(found: DeskCase, account: Parameters<typeof isVoid>[1]) {
  return isVoid(found as Parameters<typeof isVoid>[0], account);
}

/** For a proposal nothing of her past is needed. */
async function eventsAround(c: DeskContext, found: DeskCase) {
  if (found.matter.kind !== "misuse") return [];
  const { world } = c.var;
  const { audit, policy, mac } = world;
  const person = mac("person", found.document);
  const limit = policy.desk.misuseEvents;
  const past = await audit.history(person, { limit });
  return past.map(({ event }) => event)
    .filter((event) => tellsOfMisuse(event, found.openedAt, policy));
}

async function close(c: DeskContext, found: DeskCase, verdict: string) {
  const { world, desk } = c.var;
  if (verdict !== "accept" && verdict !== "refuse") {
    return await show(c, found, true);
  }
  const { document, id: caseId } = found;
  const act = {
    person: world.mac("person", document),
    now: world.now(),
    by: desk.act,
    caseId,
  };
  if (found.matter.kind === "misuse") {
    const { kind } = await world.people.change(
      document,
      null,
      closeMisuse({
        ...act,
        messageIds: [randomId(world), randomId(world)],
        outcome: verdict === "accept" ? "accepted" : "refused",
      }),
    );
    return say(c, kind);
  }
  const { resident } = await world.people.find(document);
  const letter = resident &&
    { id: randomId(world), ...addresseeOf(resident) };
  const { kind } = await world.people.change(
    document,
    null,
    decide({ ...act, agrees: verdict === "accept", letter }),
  );
  return say(c, noticeOf[kind]);
}

/** Closed already: by the first of two clicks, or by somebody quicker; the list says that it is. */
const noticeOf = {
  "agreed": "closed",
  "refused": "closed",
  "same-officer": "own",
  "void": "void",
  "closed": "gone",
} as const satisfies Record<
  ReturnType<ReturnType<typeof decide>>["answer"]["kind"],
  CasesNotice
>;
