// She is here with her document: an officer does nothing to a registration by looking it up alone.

import type { Resident } from "../../domain/census.ts";
import { askedOf } from "../../domain/desk/card.ts";
import type { Operation } from "../../domain/desk/operations.ts";
import { CheckPresent } from "../../views/desk/present.tsx";
import type { ContrastTrouble } from "../../views/parts/contrast_field.tsx";
import { limited } from "../http/limited.tsx";
import { page } from "../http/page.tsx";
import type { DeskContext } from "./entry.tsx";
import { checkCard } from "./serving/card.ts";

export function askCard(
  c: DeskContext,
  operation: Operation,
  resident: Resident,
  shown: { readonly typed: string; readonly problem: ContrastTrouble | null },
) {
  const { text, language, here, world } = c.var;
  const title = text.desk.operations[operation];
  return page(
    c,
    <CheckPresent
      t={text}
      language={language}
      title={title}
      action={`${here}/${operation}`}
      here={here}
      resident={resident}
      asked={askedOf(resident)}
      now={world.now()}
      {...shown}
    />,
    { title, ...(shown.problem ? { status: 422 as const } : {}) },
  );
}

export async function takeCard(
  c: DeskContext,
  operation: Operation,
  resident: Resident,
  { typed, goOn }: {
    readonly typed: string;
    readonly goOn: () => Promise<Response>;
  },
) {
  const card = await checkCard(c, resident, typed);
  switch (card.kind) {
    case "right":
      return await goOn();
    case "limited":
      return limited(c, card.until, c.get("here"));
    case "wrong":
      return askCard(c, operation, resident, { typed, problem: card.problem });
  }
}
