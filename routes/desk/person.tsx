// The record of whoever stands before the desk: what the administration knows of her, how she stands with Clave, what can be done.

import { hasRole } from "../../domain/desk/officer.ts";
import { operationsFor, roleFor } from "../../domain/desk/operations.ts";
import { passwordState } from "../../domain/password/state.ts";
import { PersonRecord } from "../../views/desk/person.tsx";
import { page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import type { DeskContext } from "./entry.tsx";

export async function personPage(c: DeskContext) {
  const { world, text, language, record, here, desk } = c.var;
  const { resident, account } = await world.people.find(record);
  if (!resident) return await problem(c, 404);
  const now = world.now();
  const cases = account ? await world.cases.ofAccount(account.id) : [];
  return await page(
    c,
    <PersonRecord
      t={text}
      language={language}
      resident={resident}
      account={account}
      password={account?.password
        ? passwordState(account.password, now, world.policy)
        : null}
      now={now}
      operations={operationsFor({ resident, account }, now, world.policy)
        .filter((name) => hasRole(desk.officer, roleFor(name)))}
      cases={cases.filter(({ end }) => end === null)}
      here={here}
    />,
    { title: text.desk.person.title },
  );
}
