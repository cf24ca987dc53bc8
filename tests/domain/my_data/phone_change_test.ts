// Changing a phone, as a pure decision (RG-20 to RG-24, RG-82 to RG-86, X-17).

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Account, Registration } from "../../../domain/account.ts";
import type { Email } from "../../../domain/email.ts";
import type { PhoneGround } from "../../../domain/my_data/phone_ground.ts";
import { accountOf, ana, jordi, noon } from "../../support/accounts.ts";
import {
  a,
  advanced,
  asking,
  atOffice,
  b,
  byCertificate,
  byLetter,
  c,
  change,
  day,
  email,
  hers,
  later,
  open,
  undo,
} from "../../support/phone_changes.ts";

Deno.test("both phones and the e-mail are told, sessions end, and the former phone is kept for a day (RG-84)", () => {
  const { answer, keep, messages, events } = change({ now: later(60) });
  deepEqual(answer, { kind: "changed", moved: false });
  deepEqual(
    [keep?.phone, keep?.registration, keep?.activation],
    [b, hers.registration, hers.activation],
  );
  deepEqual(keep?.sessionsFrom, later(60));
  deepEqual(keep?.formerPhones, [{
    phone: a,
    registration: advanced,
    presentAt: null,
    suspended: [],
    undoMac: `undo-${b}`,
    until: later(60 + day),
    undone: false,
  }]);
  deepEqual(messages?.map(({ to, body }) => [to, body.kind]), [
    [b, "phone-bound"],
    [a, "phone-given-up"],
    [email, "phone-changed"],
  ]);
  deepEqual(
    events?.map((event) => [event.kind, event.person, event.personal]),
    [
      ["phone-changed", `mac-${ana}`, { phone: "002" }],
    ],
  );
});

Deno.test("a certificate gives no activation code; letter and office do, and the receipt bears it (RG-83, RG-86, X-09)", () => {
  const codeOf = (ground: PhoneGround) => {
    const { keep, receipts } = change({ account: asking, ground });
    const [issued] = receipts!;
    equal(issued!.receipt.kind, "phone-changed");
    equal(issued!.receipt.facts.phone, b);
    return [issued!.receipt.facts.activationCode, keep?.activation?.mac];
  };
  deepEqual(codeOf(byCertificate), [undefined, "activation-mac"]);
  deepEqual(codeOf(byLetter), ["AB2CDE3FGH4JKM5N", "new-activation"]);
  deepEqual(codeOf(atOffice), ["AB2CDE3FGH4JKM5N", "new-activation"]);
});

Deno.test("a letter lowers the level to what a letter gives, and is spent; nothing raises it (X-17)", () => {
  const { keep, receipts, messages } = change({
    account: asking,
    ground: byLetter,
    now: later(60),
  });
  deepEqual(keep?.registration, {
    level: "basic",
    route: "letter",
    at: later(60),
  });
  equal(receipts?.[0]?.receipt.facts.level, "basic");
  deepEqual(keep?.letters[0]?.usedAt, later(60));
  ok(messages?.some(({ body }) => "lowered" in body && body.lowered));
  const basic: Registration = { level: "basic", route: "letter", at: noon };
  for (const ground of [byCertificate, byLetter, atOffice]) {
    const account = { ...asking, registration: basic };
    const decided = change({ account, ground, now: later(60) });
    deepEqual(decided.keep?.registration, basic);
  }
});

Deno.test("by a letter nobody is seen in person; what was seen with the former phone comes back with it (FI-06)", () => {
  const seen = { ...asking, presentAt: noon };
  const { keep } = change({ account: seen, ground: byLetter });
  equal(keep?.presentAt, null);
  deepEqual(undo(keep!, `undo-${b}`).keep?.presentAt, noon);
  for (const ground of [byCertificate, atOffice]) {
    deepEqual(change({ account: seen, ground }).keep?.presentAt, noon);
  }
});

Deno.test("a letter must be one that she asked for when she was registered, the newest, unused and in time (RG-31, RG-36)", () => {
  const newest = { ...open, id: "letter-2" };
  const letters: [string, Account["letters"]][] = [
    ["sent to register", [hers.letters[0]!]],
    ["used", [{ ...open, usedAt: noon }]],
    ["late", [{ ...open, expiresAt: noon }]],
    ["superseded", [open, newest]],
    ["none", []],
  ];
  for (const [why, letters_] of letters) {
    const account = { ...hers, letters: letters_ };
    const decided = change({ account, ground: byLetter });
    deepEqual(decided.answer, { kind: "letter-spent" }, why);
    equal(decided.keep, undefined, why);
    deepEqual(decided.events?.map(({ kind }) => kind), ["csv-refused"], why);
  }
});

Deno.test("a certificate's session that has ended, or is another's, changes nothing; nor does anybody who is not registered now", () => {
  const ended = { ...hers, sessionsFrom: later(1) };
  const others = { ...byCertificate, account: "another" } as const;
  for (
    const given of [
      { account: null },
      { account: ended },
      { ground: others },
      ...([
        "invited",
        "phone-revoked",
        "renounced",
        "revoked",
        "deceased",
      ] as const)
        .flatMap((state) =>
          [byCertificate, byLetter, atOffice].map((ground) => ({
            account: { ...asking, state },
            ground,
          }))
        ),
    ]
  ) deepEqual(change(given), { answer: { kind: "not-hers" } });
});

Deno.test("the same change again, or one to the phone that she has, writes nothing", () => {
  deepEqual(change({ to: a }), { answer: { kind: "changed", moved: false } });
});

Deno.test("a phone that is another's moves: she is out until she gives another, and is told by e-mail (RG-21 to RG-24)", () => {
  const other = "jordi@example.org" as Email;
  const holder = accountOf(jordi, { phone: b, email: other });
  const ground = { ...atOffice, inUse: true };
  const decided = change({ holder, now: later(1), ground });
  deepEqual(decided.answer, { kind: "changed", moved: true });
  deepEqual(decided.keepPhoneHolder, {
    ...holder,
    phone: null,
    state: "phone-revoked",
    sessionsFrom: later(1),
  });
  deepEqual(decided.messages?.at(-1)?.to, other);
  deepEqual(decided.events?.map(({ kind, person }) => [kind, person]), [
    ["phone-changed", `mac-${ana}`],
    ["phone-taken", `mac-${ana}`],
    ["phone-lost", `mac-${jordi}`],
  ]);
});

Deno.test("at an office she can say that the former phone is lost: it hears nothing and takes nothing back", () => {
  const before = change({}).keep!;
  const decided = change({
    account: before,
    to: c,
    ground: { ...atOffice, formerLost: true },
  });
  deepEqual(decided.keep?.formerPhones, []);
  deepEqual(decided.messages?.map(({ to }) => to), [c, email]);
  equal(undo(decided.keep!, `undo-${b}`).answer, "dead");
});

Deno.test("a letter on its way moves no phone once she has changed it by more than a letter (X-17)", () => {
  for (const ground of [byCertificate, atOffice]) {
    const { keep } = change({ account: asking, ground });
    deepEqual(
      change({ account: keep!, ground: byLetter, to: c }).answer.kind,
      "letter-spent",
      ground.kind,
    );
  }
});

Deno.test("what she had stopped works again with a phone that she proves herself, and not with a letter", () => {
  const suspended = [{ method: "pin", at: noon }] as const;
  const left = (ground: PhoneGround) =>
    change({ account: { ...asking, suspended }, ground }).keep?.suspended;
  deepEqual(left(byCertificate), []);
  deepEqual(left(atOffice), []);
  deepEqual(left(byLetter), suspended);
});
