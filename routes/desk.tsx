// The desk of a registration office: an officer looks up who stands before her, and does what she came for (rulebook 2.7).

import { Hono } from "hono";
import { operations, roleFor } from "../domain/desk/operations.ts";
import { readNif } from "../domain/nif.ts";
import { DeskHome, type SearchTrouble } from "../views/desk/home.tsx";
import { alarmRoutes } from "./desk/alarms.tsx";
import { caseRoutes } from "./desk/cases.tsx";
import { atDesk, type DeskContext, only } from "./desk/entry.tsx";
import { recordLook } from "./desk/look.ts";
import { countLook } from "./desk/lookups.ts";
import { operationRoutes } from "./desk/operations.ts";
import { personPage } from "./desk/person.tsx";
import { reviewRoutes } from "./desk/review.tsx";
import { recordOpened, recordPath } from "./desk/record.ts";
import { deskTime } from "./desk/time.ts";
import type { Env } from "./http/env.ts";
import { type Fields, readForm } from "./http/form.ts";
import { recordFound } from "./http/kept.ts";
import { limited } from "./http/limited.tsx";
import { goTo, page } from "./http/page.tsx";
import { problem } from "./http/problem.tsx";

export function deskRoutes() {
  const app = new Hono<Env>()
    .use(atDesk)
    .use(deskTime)
    .get("/", (c) => home(c, { typed: lateRecord(c) }))
    .post("/", only("registrar", "supervisor"), async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await search(c, form.fields);
    })
    .route("/review", reviewRoutes())
    .use(
      "/person/:record/*",
      only("registrar", "supervisor"),
      recordOpened,
    )
    .get("/person/:record", personPage)
    .route("/cases", caseRoutes())
    .route("/alarms", alarmRoutes());
  for (const name of operations) {
    const routes = operationRoutes[name];
    const path = `/person/:record/${name}`;
    app.use(`${path}/*`, only(roleFor(name))).route(path, routes());
  }
  return app;
}

/** By the whole document and nothing less: nobody is browsed. Each look is on record, where the person sees it. */
async function search(c: DeskContext, fields: Fields) {
  const { world, desk } = c.var;
  const typed = fields("document");
  const read = readNif(typed);
  if (!read.ok) return home(c, { typed, trouble: read.problem });
  const document = read.value;
  if (document === desk.officer.document) {
    return home(c, { typed, trouble: "own" });
  }
  const until = await countLook(c);
  if (until) return limited(c, until, `/${c.get("language")}/desk`);
  const { resident } = await world.people.find(document);
  await recordLook(c, document);
  if (!resident) return home(c, { typed, trouble: "unknown" });
  const path = await recordPath(c, document);
  const record = c.var.kept?.record;
  if (record?.document !== document) return goTo(c, path);
  // Where she was when the time of the record had passed.
  await recordFound(c);
  return goTo(c, record.operation ? `${path}/${record.operation}` : path);
}

/** Whose record she had open when its time had passed. */
function lateRecord({ var: { kept, desk } }: DeskContext): string {
  return kept?.of === desk.act.officer ? kept.record?.document ?? "" : "";
}

function home(
  c: DeskContext,
  shown: { typed: string; trouble?: SearchTrouble },
) {
  const { text, language, desk } = c.var;
  return page(
    c,
    <DeskHome
      t={text}
      language={language}
      officer={desk.officer}
      late={c.req.query("late") !== undefined}
      {...shown}
    />,
    {
      title: text.desk.title,
      ...(shown.trouble ? { status: 422 as const } : {}),
    },
  );
}
