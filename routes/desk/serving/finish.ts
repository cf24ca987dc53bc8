// The last step at the desk, written once: she is registered or raised, and her receipt waits to be printed.

import type { Account } from "../../../domain/account.ts";
import type { OfficeContact } from "../../../domain/desk/contact.ts";
import { raiseAtDesk, registerAtDesk } from "../../../domain/desk/register.ts";
import type { Serving } from "../../../domain/desk/serving.ts";
import { secretMac } from "../../../domain/registration/secrets.ts";
import { conditionsIn } from "../../http/conditions.ts";
import { randomId } from "../../http/ids.ts";
import { goTo } from "../../http/page.tsx";
import { problem } from "../../http/problem.tsx";
import type { DeskContext } from "../entry.tsx";
import { sendDeskCode } from "./contact.tsx";
import { advance, type At, groundOf, personOf, startOf, stop } from "./step.ts";

export async function finishRegistration(
  c: DeskContext,
  at: At<"acceptance">,
): Promise<Response> {
  const { world, record } = c.var;
  const { contact, inUse } = at.stage;
  const { phone, email, language } = contact;
  const person = await personOf(c);
  if (!person) return await problem(c, 404);
  if (await servedBefore(c, at, person)) return await toldSo(c, at);
  const answer = await world.people.change(
    record,
    phone,
    registerAtDesk(
      {
        resident: person.resident,
        ground: groundOf(c, at.serving),
        phone,
        email,
        language,
        conditions: conditionsIn(language),
        now: world.now(),
        personOf: (one) => world.mac("person", one),
        inUse,
      },
      {
        ...made(c, at.serving),
        accountId: randomId(world),
        messageIds: [
          randomId(world),
          randomId(world),
          randomId(world),
          randomId(world),
        ],
      },
      world.policy,
    ),
  );
  switch (answer.kind) {
    case "registered":
      return await advance(c, at, { kind: "done", moved: answer.moved });
    case "unaccompanied":
      return goTo(c, startOf(c, at.served));
    case "phone-taken":
      return await sendDeskCode(c, at, contact, () => problem(c, 404));
    case "stopped":
      return await stop(c, at, answer.standing);
  }
}

export async function finishRaise(
  c: DeskContext,
  at: At<"code">,
  { phone }: OfficeContact,
): Promise<Response> {
  const { world, record } = c.var;
  const person = await personOf(c);
  if (!person) return await problem(c, 404);
  if (await servedBefore(c, at, person)) return await toldSo(c, at);
  const answer = await world.people.change(
    record,
    null,
    raiseAtDesk(
      {
        resident: person.resident,
        ground: groundOf(c, at.serving),
        person: world.mac("person", record),
        now: world.now(),
        phone,
      },
      {
        ...made(c, at.serving),
        messageIds: [randomId(world), randomId(world)],
      },
      world.policy,
    ),
  );
  switch (answer.kind) {
    case "raised":
      return await advance(c, at, { kind: "done", moved: false });
    case "unaccompanied":
    case "phone-changed":
      return goTo(c, startOf(c, at.served));
    case "stopped":
      return await stop(c, at, answer.standing);
  }
}

/** Its receipt is there, and what it gave is not hers any more. A second click finds all as the first one left it. */
async function servedBefore(
  c: DeskContext,
  { serving }: Pick<At, "serving">,
  { account }: { readonly account: Account | null },
): Promise<boolean> {
  const { activationMac, receiptCsv } = made(c, serving);
  if (!account || account.activation?.mac === activationMac) return false;
  return await c.var.world.receipts.find(receiptCsv) !== null;
}

function toldSo(c: DeskContext, at: Pick<At, "served" | "serving">) {
  return advance(c, at, { kind: "stopped", stop: { kind: "served-before" } });
}

function made(c: DeskContext, { activationCode, receiptCsv }: Serving) {
  const { world, record } = c.var;
  const activationMac = secretMac(world.mac, record, activationCode);
  return { activationCode, receiptCsv, activationMac };
}
