// The phone, e-mail and language of whoever registers at the desk, and the code that her phone receives (RG-20, RG-21).

import {
  type OfficeContact,
  type OfficeContactTrouble,
  readOfficeContact,
  type TypedOfficeContact,
} from "../../../domain/desk/contact.ts";
import type { Serving } from "../../../domain/desk/serving.ts";
import type { Nif } from "../../../domain/nif.ts";
import { stopOf } from "../../../domain/registration/visit.ts";
import { registrationStanding } from "../../../domain/standing.ts";
import { AskOfficeContact } from "../../../views/desk/serving/contact.tsx";
import type { Fields } from "../../http/form.ts";
import { randomId } from "../../http/ids.ts";
import { limited } from "../../http/limited.tsx";
import { sendByPhone } from "../../http/one_time_code.ts";
import { page } from "../../http/page.tsx";
import { problem } from "../../http/problem.tsx";
import type { DeskContext } from "../entry.tsx";
import { advance, type At, personOf, type ServingStep, stop } from "./step.ts";

export const contactStep: ServingStep<"contact"> = {
  async show(c, at) {
    const person = await personOf(c);
    // She may have had another language in her account; the officer's page is the next best guess.
    const language = person?.account?.language ?? c.get("language");
    return await ask(c, at, { phone: "", email: "", language });
  },
  take,
};

async function take(c: DeskContext, at: At<"contact">, fields: Fields) {
  const typed: TypedOfficeContact = {
    phone: fields("phone"),
    email: fields("email"),
    language: fields("language"),
  };
  const read = readOfficeContact(typed);
  if (!read.ok) return await ask(c, at, typed, read.problems);
  return await sendDeskCode(
    c,
    at,
    read.value,
    () => ask(c, at, typed, [{ field: "phone", problem: "own" }]),
  );
}

/**
 * Proves the phone before it is bound; whoever has it now keeps it until the code comes back (RG-21). `own`: the page for an
 * officer who typed her own phone.
 */
export async function sendDeskCode(
  c: DeskContext,
  at: Pick<At, "served" | "serving" | "here">,
  contact: OfficeContact,
  own: () => Promise<Response>,
): Promise<Response> {
  const { world, record, desk } = c.var;
  const person = await personOf(c);
  if (!person) return await problem(c, 404);
  // Decides nothing and so writes nothing: whoever cannot end it is sent no SMS.
  const look = await world.people.change(
    record,
    contact.phone,
    ({ account, phoneHolder }) => ({
      answer: {
        standing: registrationStanding(
          { ...person, account },
          world.now(),
          world.policy,
          "office",
        ),
        holder: phoneHolder?.document ?? null,
      },
    }),
  );
  const open = at.served === "register" ? "may-register" : "may-raise";
  if (look.standing.kind !== open) {
    return await stop(c, at, stopOf(look.standing));
  }
  if (look.holder === desk.officer.document) return await own();
  return await sendTo(c, at, contact, look.holder);
}

async function sendTo(
  c: DeskContext,
  at: Pick<At, "served" | "serving" | "here">,
  contact: OfficeContact,
  holder: Nif | null,
): Promise<Response> {
  const { world, record } = c.var;
  const inUse = holder !== null;
  const answer = await sendByPhone(c, {
    visit: at.serving.id,
    document: record,
    phone: contact.phone,
    language: contact.language,
    policy: world.policy.phoneCode,
    body: (code, expiresAt) => ({ kind: "desk-code", code, inUse, expiresAt }),
  });
  if (answer.kind === "limited") return limited(c, answer.until, at.here);
  if (answer.kind === "out-of-tries") {
    // A new serving, a new count; how many codes one person gets is limited elsewhere (PN-23).
    const serving: Serving = { ...at.serving, id: randomId(world) };
    return await sendTo(c, { ...at, serving }, contact, holder);
  }
  const { sent } = answer;
  return await advance(c, at, { kind: "code", contact, inUse, sent });
}

function ask(
  c: DeskContext,
  { here }: Pick<At, "here">,
  typed: TypedOfficeContact,
  problems: readonly OfficeContactTrouble[] = [],
) {
  const { text } = c.var;
  return page(
    c,
    <AskOfficeContact
      t={text}
      action={here}
      typed={typed}
      problems={problems}
    />,
    {
      title: text.desk.register.contact.title,
      ...(problems.length > 0 ? { status: 422 as const } : {}),
    },
  );
}
