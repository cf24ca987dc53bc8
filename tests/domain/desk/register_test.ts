import { deepEqual, equal } from "node:assert/strict";
import { raiseAtDesk, registerAtDesk } from "../../../domain/desk/register.ts";
import type { Guardian } from "../../../domain/desk/guardian.ts";
import type { Account } from "../../../domain/account.ts";
import type { Email } from "../../../domain/email.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import type { Seen } from "../../../domain/ports.ts";
import { accountOf, ana, jordi, noon, phone } from "../../support/accounts.ts";
import { resident } from "../../support/residents.ts";

const by = {
  officer: "account-of-the-officer",
  office: { id: "bilbao", name: "Oficina de Registro de Bilbao" },
};
const mobile = phone("+34600111222");
const guardian: Guardian = {
  document: jordi,
  name: "Jordi Puig Ferrer",
  proof: "court-ruling",
  person: "mac of jordi",
};

const made = {
  activationCode: "ABCDEFGH",
  activationMac: "the-mac",
  receiptCsv: "CSV",
};

function registering(
  seen: Partial<Seen>,
  given: {
    inUse?: boolean;
    guardian?: Guardian | null;
    birthDate?: string;
  } = {},
) {
  return registerAtDesk(
    {
      resident: resident(ana, {
        birthDate: given.birthDate ?? "1963-02-28",
      }),
      ground: { kind: "office", by, guardian: given.guardian ?? null },
      phone: mobile,
      email: "ana@example.org" as Email,
      language: "gl",
      conditions: { language: "gl", sentences: ["One."] },
      personOf: (document) => `mac of ${document}`,
      now: noon,
      inUse: given.inUse ?? false,
    },
    { ...made, accountId: "new", messageIds: ["1", "2", "3", "4"] },
    defaultPolicy,
  )({ account: null, phoneHolder: null, openCases: [], ...seen });
}

Deno.test("registerAtDesk() gives the advanced level, says where, and by whom (RG-01, RG-62)", () => {
  const { answer, keep, events, receipts } = registering({});
  equal(answer.kind, "registered");
  deepEqual(keep?.registration, {
    level: "advanced",
    route: "office",
    at: noon,
  });
  equal(keep?.language, "gl");
  deepEqual(keep?.presentAt, noon);
  const [event] = events ?? [];
  equal(event?.kind === "registered" && event.office, by.office.name);
  deepEqual(event?.personal, { officer: by.officer });
  equal(receipts?.[0]?.receipt.facts.office, by.office.name);
  equal(receipts?.[0]?.receipt.facts.guardian, undefined);
});

Deno.test("registerAtDesk() says who answered for a minor: whole on the receipt, by a mac in the record (ID-65)", () => {
  const { events, receipts } = registering({}, { guardian });
  const { person, ...said } = guardian;
  deepEqual(receipts?.[0]?.receipt.facts.guardian, said);
  deepEqual(events?.[0]?.personal, {
    officer: by.officer,
    guardian: person,
    proof: "court-ruling",
  });
});

Deno.test("registerAtDesk() a second time with the same codes changes nothing and ends alike", () => {
  const account = accountOf(ana, {
    activation: { mac: made.activationMac, madeAt: noon },
  });
  deepEqual(registering({ account }), {
    answer: { kind: "registered", moved: false },
  });
});

Deno.test("registerAtDesk() stops at whoever another office has registered meanwhile", () => {
  const account = accountOf(ana, {
    registration: { level: "advanced", route: "office", at: noon },
  });
  deepEqual(registering({ account }).answer, {
    kind: "stopped",
    standing: { kind: "already-registered" },
  });
});

Deno.test("registerAtDesk() takes a phone from another person only where she was told (RG-21)", () => {
  const phoneHolder = accountOf(jordi, { phone: mobile });
  deepEqual(registering({ phoneHolder }), { answer: { kind: "phone-taken" } });
  const told = registering({ phoneHolder }, { inUse: true });
  deepEqual(told.answer, { kind: "registered", moved: true });
  equal(told.keepPhoneHolder?.state, "phone-revoked");
});

Deno.test("registerAtDesk() registers no minor without whoever answers for her, whatever came before (ID-65)", () => {
  const birthDate = "2010-01-01";
  deepEqual(registering({}, { birthDate }), {
    answer: { kind: "unaccompanied" },
  });
  equal(registering({}, { birthDate, guardian }).answer.kind, "registered");
});

function raising(account: Account | null) {
  return raiseAtDesk(
    {
      resident: resident(ana),
      ground: { kind: "office", by, guardian: null },
      person: "mac of ana",
      now: noon,
      phone: mobile,
    },
    { ...made, messageIds: ["1", "2"] },
    defaultPolicy,
  )({ account, phoneHolder: null, openCases: [] });
}

Deno.test("raiseAtDesk() raises whoever proved the phone that she has (RG-80)", () => {
  const { answer, keep, receipts } = raising(accountOf(ana, { phone: mobile }));
  equal(answer.kind, "raised");
  equal(keep?.registration?.level, "advanced");
  equal(receipts?.[0]?.receipt.facts.office, by.office.name);
});

Deno.test("raiseAtDesk() raises no phone but the one that was proven, and nobody twice", () => {
  equal(
    raising(accountOf(ana, { phone: phone("+34600999999") })).answer.kind,
    "phone-changed",
  );
  equal(raising(null).answer.kind, "stopped");
  const activation = { mac: made.activationMac, madeAt: noon };
  deepEqual(raising(accountOf(ana, { phone: mobile, activation })), {
    answer: { kind: "raised" },
  });
});
