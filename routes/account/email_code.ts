// Sending a code to an address that is to be hers, within its limits.

import { codeIdFor } from "../../domain/codes.ts";
import { type Email, maskEmail } from "../../domain/email.ts";
import { type CodeSent, sendOneTimeCode } from "../http/one_time_code.ts";
import type { AccountContext } from "./entry.ts";

export async function sendByEmail(
  c: AccountContext,
  { change, email }: { readonly change: string; readonly email: Email },
): Promise<CodeSent> {
  const { world, insider, language } = c.var;
  const { person, account } = insider;
  const { emailsPerDay, emailsPerAddress } = world.policy.limits;
  const address = world.mac("code", email.toLowerCase()).slice(0, 16);
  return await sendOneTimeCode(c, {
    id: codeIdFor(world.mac, change, account.document, email),
    tallies: [
      { rule: emailsPerDay, of: person },
      { rule: emailsPerAddress, of: address },
    ],
    channel: "email",
    to: email,
    shownAs: maskEmail(email),
    person,
    language,
    policy: world.policy.emailCode,
    body: (code, expiresAt) => ({ kind: "email-code", code, expiresAt }),
  });
}
