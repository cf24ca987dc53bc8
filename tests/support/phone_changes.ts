// Changes of phone, and their undoing, as the pure decisions see them.

import type { Account, Registration } from "../../domain/account.ts";
import type { Email } from "../../domain/email.ts";
import { changePhone } from "../../domain/my_data/phone_change.ts";
import type { PhoneGround } from "../../domain/my_data/phone_ground.ts";
import { undoPhoneChange } from "../../domain/my_data/phone_undo.ts";
import type { Nif } from "../../domain/nif.ts";
import type { Phone } from "../../domain/phone.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { accountOf, ana, noon, phone } from "./accounts.ts";

export const [a, b, c] = ["+34600000001", "+34600000002", "+34600000003"]
  .map(phone) as [Phone, Phone, Phone];

export const email = "ana@example.org" as Email;
export const later = (seconds: number) =>
  new Date(noon.getTime() + seconds * 1000);

export const day = 24 * 3600;

export const advanced: Registration = {
  level: "advanced",
  route: "certificate",
  at: noon,
};

export const hers = accountOf(ana, { phone: a, email, registration: advanced });
export const open = { ...hers.letters[0]!, purpose: "phone" } as const;

export const asking = { ...hers, letters: [open] };

export const byCertificate = {
  kind: "certificate",
  account: hers.id,
  asOf: noon,
} satisfies PhoneGround;

export const byLetter = {
  kind: "letter",
  letterId: "letter-1",
} satisfies PhoneGround;

export const atOffice = {
  kind: "office",
  by: { officer: "an-officer", office: { id: "1", name: "Oficina" } },
  formerLost: false,
  inUse: false,
} satisfies PhoneGround;

export const personOf = (document: Nif) => `mac-${document}`;

export interface Change {
  readonly account?: Account | null;
  readonly ground?: PhoneGround;
  readonly to?: Phone;
  readonly now?: Date;
  readonly holder?: Account;
}

export function change(
  { account = hers, ground = byCertificate, ...rest }: Change,
) {
  const { to = b, now = noon, holder = null } = rest;
  const made = {
    receipt: { csv: "0123456789ABCDEF", name: "Ana García López" },
    activation: { code: "AB2CDE3FGH4JKM5N", mac: "new-activation" },
    undo: { code: "AB2CDE3F", mac: `undo-${to}` },
    messageIds: ["1", "2", "3", "4"] as const,
  };
  const act = { document: ana, ground, phone: to, personOf, now };
  return changePhone(act, made, defaultPolicy)({
    account,
    phoneHolder: holder,
    openCases: [],
  });
}

export function undo(
  account: Account | null,
  undoMac: string,
  now = noon,
  holder: Account | null = null,
) {
  const messageIds = ["1", "2", "3"] as const;
  const act = { document: ana, undoMac, personOf, now, messageIds };
  return undoPhoneChange(act, defaultPolicy)(
    { account, phoneHolder: holder, openCases: [] },
  );
}
