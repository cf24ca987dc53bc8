// What a registration issues beside the account: one receipt, of what was really given (RG-05, RG-07, RG-14, RG-84).

import { deepEqual, equal } from "node:assert/strict";
import type { Account } from "../../domain/account.ts";
import type { Email } from "../../domain/email.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { ownCopy } from "../../domain/receipt.ts";
import { register } from "../../domain/registration/register.ts";
import { accountOf, ana, jordi, noon, phone } from "../support/accounts.ts";
import { receiptOf } from "../support/receipts.ts";
import { resident } from "../support/residents.ts";

const conditions = { language: "eu", sentences: ["Bat.", "Bi."] } as const;
const made = {
  accountId: "account",
  activationCode: "AB2CDE3FGH4JKM5N",
  activationMac: "activation-mac",
  receiptCsv: "0123456789ABCDEF",
  messageIds: ["a", "b", "c", "d"],
} as const;

/** She types the code of her phone, with this account behind her. */
function registers(account: Partial<Account>, holder: Account | null = null) {
  const decide = register(
    {
      resident: resident(ana, { validUntil: "2031-05-20" }),
      ground: { kind: "letter", letterId: accountOf(ana).letters[0]!.id },
      phone: phone("+34600111222"),
      email: "Ana.Garcia@example.org" as Email,
      language: "es",
      conditions,
      personOf: (document) => `mac-${document}`,
      now: noon,
    },
    made,
    defaultPolicy,
  );
  return decide({
    account: accountOf(ana, { state: "invited", ...account }),
    phoneHolder: holder,
    openCases: [],
  });
}

Deno.test("a registration issues one receipt, of what she gave and of what she got (RG-05, RG-14)", () => {
  const { receipts } = registers({ registration: null });
  equal(receipts?.length, 1);
  const [issued] = receipts!;
  equal(issued!.csv, made.receiptCsv);
  equal(issued!.person, `mac-${ana}`);
  const { kind, at, document, facts } = issued!.receipt;
  deepEqual([kind, at, document], ["registered", noon, ana]);
  deepEqual(facts, {
    route: "letter",
    level: "basic",
    phone: "+34600111222",
    email: "Ana.Garcia@example.org",
    conditions,
    activationCode: made.activationCode,
  });
});

Deno.test("who takes another's phone gets her receipt, and the other none", () => {
  const holder = accountOf(jordi, { phone: phone("+34600111222") });
  const { receipts, keepPhoneHolder } = registers({}, holder);
  equal(keepPhoneHolder?.state, "phone-revoked");
  deepEqual(receipts?.map(({ person }) => person), [`mac-${ana}`]);
});

Deno.test("who comes back by letter after losing her phone has what a letter gives, whatever she had (RG-84, X-17)", () => {
  const advanced = {
    level: "advanced",
    route: "certificate",
    at: noon,
  } as const;
  const { receipts, keep } = registers({
    state: "phone-revoked",
    registration: advanced,
    presentAt: noon,
  });
  equal(receipts?.[0]?.receipt.facts.level, "basic");
  equal(keep?.registration?.route, "letter");
  equal(keep?.presentAt, null);
});

Deno.test("who comes back with as much as she had keeps the day of her first registration", () => {
  const before = new Date("2020-01-01T12:00:00Z");
  const { keep } = registers({
    state: "phone-revoked",
    registration: { level: "basic", route: "letter", at: before },
  });
  deepEqual(keep?.registration?.at, before);
});

Deno.test("what does not end in a registration issues no receipt", () => {
  equal(registers({ letters: [] }).receipts, undefined);
  equal(registers({ state: "renounced" }).receipts, undefined);
});

Deno.test("ownCopy() keeps all but what opens something", () => {
  const { receipt } = receiptOf("0123456789ABCDEF");
  const { activationCode: _, ...facts } = receipt.facts;
  deepEqual(ownCopy(receipt), { ...receipt, facts });
});
