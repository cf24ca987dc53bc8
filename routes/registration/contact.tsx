// Registering: phone and e-mail, each twice, and the conditions (RG-07, RG-10, RG-11).

import {
  type Contact,
  type ContactTrouble,
  readContact,
  type TypedContact,
} from "../../domain/registration/contact.ts";
import type { Language } from "../../domain/language.ts";
import { lowersLevel } from "../../domain/my_data/phone_ground.ts";
import { groundHolds } from "../../domain/registration/register.ts";
import type { VisitGround } from "../../domain/registration/visit.ts";
import { AskContact } from "../../views/registration/contact.tsx";
import type { Fields } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { limited } from "../http/limited.tsx";
import { sendByPhone } from "../http/one_time_code.ts";
import { page } from "../http/page.tsx";
import { advance, routeOf, stopVisit, type VisitContext } from "./env.ts";
import type { VisitStep } from "./steps.ts";

export const contactStep: VisitStep = {
  show: (c) => ask(c, nothingTyped),
  take,
};

const nothingTyped: TypedContact = {
  phone: "",
  phone_again: "",
  email: "",
  email_again: "",
  accept: "",
};

async function take(c: VisitContext, fields: Fields) {
  const { stage } = c.get("visit");
  if (stage.kind !== "contact") return ask(c, nothingTyped);
  const typed = Object.fromEntries(
    Object.keys(nothingTyped).map((name) => [name, fields(name)]),
  ) as unknown as TypedContact;
  const read = readContact(typed);
  if (!read.ok) return ask(c, typed, read.problems);
  return await sendPhoneCode(
    c,
    stage.ground,
    read.value,
    c.var.language,
  );
}

/** Proves the phone before it is bound; whoever has it now keeps it until the code comes back (RG-21). */
export async function sendPhoneCode(
  c: VisitContext,
  ground: VisitGround,
  { phone, email }: Contact,
  acceptedIn: Language,
): Promise<Response> {
  const { world, language, visit, here } = c.var;
  // Decides nothing and so writes nothing. An address that has served tells nobody whose a phone is, and sends nothing.
  const look = await world.people.change(
    visit.document,
    phone,
    ({ account, phoneHolder }) => ({
      answer: {
        open: groundHolds(account, ground, world.now()),
        inUse: phoneHolder !== null,
      },
    }),
  );
  if (!look.open) {
    return ground.kind === "letter"
      ? await advance(c, { kind: "csv" })
      : await stopVisit(c, { kind: "already-registered" });
  }
  const { inUse } = look;
  const answer = await sendByPhone(c, {
    visit: visit.id,
    document: visit.document,
    phone,
    language,
    policy: world.policy.phoneCode,
    body: (code, expiresAt) => ({ kind: "phone-code", code, inUse, expiresAt }),
  });
  if (answer.kind === "limited") return limited(c, answer.until, here);
  if (answer.kind === "out-of-tries") {
    // A new visit, a new count; how many codes one person gets is limited elsewhere (PN-23).
    c.set("visit", { ...visit, id: randomId(world) });
    return await sendPhoneCode(c, ground, { phone, email }, acceptedIn);
  }
  return await advance(c, {
    kind: "code",
    ground,
    phone,
    email,
    inUse,
    acceptedIn,
    sent: answer.sent,
  });
}

async function ask(
  c: VisitContext,
  typed: TypedContact,
  problems?: readonly ContactTrouble[],
) {
  const { text, here, visit, world } = c.var;
  const { account } = await world.people.find(visit.document);
  return page(
    c,
    <AskContact
      t={text}
      action={here}
      typed={typed}
      certificate={visit.certificate}
      lowers={account?.state === "phone-revoked" &&
        lowersLevel(account, routeOf(visit))}
      problems={problems ?? []}
    />,
    {
      title: text.register.contact.title,
      ...(problems ? { status: 422 as const } : {}),
    },
  );
}
