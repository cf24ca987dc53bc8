// For the supervisors of an office: who of it has looked up more people than a desk serves.

import { Hono } from "hono";
import type { Case, CaseMatter } from "../../domain/desk/case.ts";
import { closeAlarm } from "../../domain/desk/lookups.ts";
import { AlarmsPage } from "../../views/desk/alarms.tsx";
import type { Env } from "../http/env.ts";
import { readForm } from "../http/form.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { type DeskContext, only } from "./entry.tsx";

export type AlarmCase = Case & {
  readonly matter: CaseMatter & { readonly kind: "lookups" };
};

export function alarmRoutes() {
  return new Hono<Env>()
    .use(only("supervisor"))
    .get("/", list)
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      await close(c, form.fields("case"));
      return goTo(c, "/desk/alarms");
    });
}

async function list(c: DeskContext) {
  const { world, text, language } = c.var;
  const alarms = await Promise.all(
    (await ofHerOffice(c)).map(async (alarm) => ({
      alarm,
      resident: (await world.people.find(alarm.document)).resident,
    })),
  );
  return page(
    c,
    <AlarmsPage t={text} language={language} alarms={alarms} />,
    { title: text.desk.work.alarms.title },
  );
}

/** Her own is for somebody else. There is one open alarm for each officer, so reading them all is reading few. */
async function ofHerOffice(c: DeskContext): Promise<readonly AlarmCase[]> {
  const { world, desk: { officer } } = c.var;
  const limit = world.policy.desk.casesPerPage;
  const found: AlarmCase[] = [];
  let after: Case | undefined;
  do {
    const some = await world.cases.open("lookups", {
      limit,
      ...(after && { after }),
    });
    found.push(...some as AlarmCase[]);
    after = some.length < limit ? undefined : some.at(-1);
  } while (after);
  return found.filter(({ matter, document }) =>
    matter.office.id === officer.office.id && document !== officer.document
  );
}

/** Sent twice, or by two supervisors at once, it is closed once. */
async function close(c: DeskContext, caseId: string) {
  const { world, desk } = c.var;
  const found = await world.cases.find(caseId);
  if (found?.matter.kind !== "lookups") return;
  await world.people.change(
    found.document,
    null,
    closeAlarm({ caseId, now: world.now(), by: desk.act }),
  );
}
