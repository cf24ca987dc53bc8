// Registering: the code of the letter. Looking at it does not spend it, so Back and a second tab do no harm.

import { readCsv } from "../../domain/codes.ts";
import { stopOf } from "../../domain/registration/visit.ts";
import { checkCsv } from "../../domain/registration/letter.ts";
import { registrationStanding } from "../../domain/standing.ts";
import { secretMac } from "../../domain/registration/secrets.ts";
import { AskCsv, type CsvTrouble } from "../../views/registration/csv.tsx";
import type { Fields } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { limited } from "../http/limited.tsx";
import { page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { advance, stopVisit, type VisitContext } from "./env.ts";
import { aimOf } from "./letter.tsx";
import type { VisitStep } from "./steps.ts";

export const csvStep: VisitStep = { show: (c) => ask(c), take };

async function take(c: VisitContext, fields: Fields) {
  if (fields("action") === "another-letter") {
    return await advance(c, { kind: "letter", ...aimOf(c) });
  }
  const { world, visit } = c.var;
  const read = readCsv(fields("csv"), world.policy.letter.csvLength);
  if (!read.ok) return ask(c, { kind: read.problem });
  const { document } = visit;
  const person = world.mac("person", document);
  const counted = [{ rule: world.policy.limits.csvPerDocument, of: person }];
  const limit = await world.limits.count(counted);
  if (limit.kind === "over") return limited(c, limit.until, c.get("here"));
  const { resident, account } = await world.people.find(document);
  if (!resident) return problem(c, 404);
  const now = world.now();
  const standing = registrationStanding(
    { resident, account },
    now,
    world.policy,
    "letter",
  );
  const registered = standing.kind === "already-registered";
  const forPhone = registered && aimOf(c).purpose !== undefined;
  if (standing.kind !== "may-register" && !forPhone) {
    return await stopVisit(c, stopOf(standing));
  }
  const mac = secretMac(world.mac, document, read.value);
  const checked = checkCsv(account, mac, now);
  // One that was sent to register her does not move a phone: nobody asked for it to do that.
  const answer = checked.kind === "good" && forPhone && !checked.letter.purpose
    ? { kind: "wrong" } as const
    : checked;
  if (answer.kind !== "good") {
    await world.audit.record([{ kind: "csv-refused", at: now, person }]);
    return ask(c, answer);
  }
  await world.limits.forget(counted);
  if (forPhone) {
    const at = { kind: "ask", change: randomId(world) } as const;
    const letterId = answer.letter.id;
    return await advance(c, { kind: "new-phone", letterId, at });
  }
  return await advance(c, {
    kind: "contact",
    ground: { kind: "letter", letterId: answer.letter.id },
  });
}

function ask(c: VisitContext, trouble?: CsvTrouble) {
  const { text, language, here } = c.var;
  return page(
    c,
    <AskCsv
      t={text}
      language={language}
      action={here}
      length={c.get("world").policy.letter.csvLength}
      {...(trouble ? { trouble } : {})}
    />,
    {
      title: text.register.csv.title,
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}
