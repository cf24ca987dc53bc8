// Sending a code to an address that is to be hers, within its limits.

import { codeIdFor, codeMac, makeDigits } from "../../domain/codes.ts";
import { type Email, maskEmail } from "../../domain/email.ts";
import { type SendAnswer, sendCode } from "../../domain/one_time_code.ts";
import type { LimitAnswer } from "../../domain/ports.ts";
import { randomId } from "../http/ids.ts";
import { type CodeSent, leaveAlone } from "../http/one_time_code.ts";
import type { AccountContext } from "./entry.ts";

type Over = LimitAnswer & { kind: "over" };

export async function sendByEmail(
  c: AccountContext,
  { change, email }: { readonly change: string; readonly email: Email },
): Promise<CodeSent> {
  const { world, insider, language } = c.var;
  const now = world.now();
  const { person, account } = insider;
  const id = codeIdFor(world.mac, change, account.document, email);
  const code = makeDigits(world.random, world.policy.emailCode.digits);
  const { emailsPerDay, emailsPerAddress } = world.policy.limits;
  const address = world.mac("code", email.toLowerCase()).slice(0, 16);
  const tallies = [
    { rule: emailsPerDay, of: person },
    { rule: emailsPerAddress, of: address },
  ];
  const limit = await world.limits.count(tallies);
  const step = limit.kind === "over"
    ? leaveAlone<SendAnswer | Over>(limit)
    : sendCode(codeMac(world.mac, id, code), now, world.policy.emailCode);
  const laid = await world.codes.change<SendAnswer | Over>(id, step);
  if (laid.kind === "over") return { kind: "limited", until: laid.until };
  if (laid.kind !== "sent") await world.limits.giveBack(tallies);
  if (laid.kind === "out-of-tries") return laid;
  const sent = {
    id,
    to: maskEmail(email),
    expiresAt: laid.expiresAt.getTime(),
    againAt: laid.againAt.getTime(),
  };
  if (laid.kind === "too-soon") return { kind: "too-soon", sent };
  await world.outbox.send([{
    id: randomId(world),
    channel: "email",
    to: email,
    language,
    person,
    at: now,
    body: { kind: "email-code", code, expiresAt: laid.expiresAt },
  }]);
  return { kind: "sent", sent };
}
