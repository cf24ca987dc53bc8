// Changing a phone and taking it back, as pure decisions (RG-20 to RG-24, RG-82 to RG-86, X-17).

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import type { Account, Registration } from "../../../domain/account.ts";
import type { Email } from "../../../domain/email.ts";
import { readNewPhone } from "../../../domain/my_data/new_phone.ts";
import { changePhone } from "../../../domain/my_data/phone_change.ts";
import { type PhoneGround } from "../../../domain/my_data/phone_ground.ts";
import {
  formerPhoneOf,
  undoPhoneChange,
} from "../../../domain/my_data/phone_undo.ts";
import type { Nif } from "../../../domain/nif.ts";
import type { Phone } from "../../../domain/phone.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { accountOf, ana, jordi, noon, phone } from "../../support/accounts.ts";

const [a, b, c] = ["+34600000001", "+34600000002", "+34600000003"]
  .map(phone) as [Phone, Phone, Phone];
const email = "ana@example.org" as Email;
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const day = 24 * 3600;

const advanced: Registration = {
  level: "advanced",
  route: "certificate",
  at: noon,
};
const hers = accountOf(ana, { phone: a, email, registration: advanced });
const open = { ...hers.letters[0]!, purpose: "phone" } as const;
const asking = { ...hers, letters: [open] };

const byCertificate: PhoneGround = {
  kind: "certificate",
  account: hers.id,
  asOf: noon,
};
const byLetter: PhoneGround = { kind: "letter", letterId: "letter-1" };
const atOffice: PhoneGround = {
  kind: "office",
  by: { officer: "an-officer", office: { id: "1", name: "Oficina" } },
  formerLost: false,
  inUse: false,
};

const personOf = (document: Nif) => `mac-${document}`;

interface Change {
  readonly account?: Account | null;
  readonly ground?: PhoneGround;
  readonly to?: Phone;
  readonly now?: Date;
  readonly holder?: Account;
}

function change({ account = hers, ground = byCertificate, ...rest }: Change) {
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

function undo(
  account: Account | null,
  undoMac: string,
  now = noon,
  holder: Account | null = null,
) {
  const messageIds = ["1", "2", "3"] as const;
  return undoPhoneChange({ document: ana, undoMac, personOf, now, messageIds })(
    { account, phoneHolder: holder, openCases: [] },
  );
}

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

Deno.test("whoever has the stolen phone and takes it back finds stopped what was stopped", () => {
  const pin = { method: "pin", at: noon } as const;
  const stopped = { ...asking, suspended: [pin] };
  for (const ground of [byCertificate, byLetter, atOffice]) {
    const { keep } = change({ account: stopped, ground });
    deepEqual(undo(keep!, `undo-${b}`).keep?.suspended, [pin]);
    const again = { method: "pin", at: later(1) } as const;
    const twice = undo({ ...keep!, suspended: [again] }, `undo-${b}`);
    deepEqual(twice.keep?.suspended, [again]);
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

Deno.test("an undo gives back the phone and what it was worth; codes and letters of since serve nobody", () => {
  const changed = change({ account: asking, ground: byLetter }).keep!;
  const raised = { ...changed, registration: { ...advanced, at: later(30) } };
  const waiting = { ...open, id: "letter-2" };
  for (const account of [changed, raised]) {
    const { answer, keep, messages, events } = undo(
      { ...account, letters: [...account.letters, waiting] },
      `undo-${b}`,
      later(60),
    );
    equal(answer, "undone");
    deepEqual(
      [keep?.phone, keep?.registration, keep?.activation, keep?.sessionsFrom],
      [a, advanced, null, later(60)],
    );
    ok(keep?.letters.every(({ usedAt }) => usedAt));
    deepEqual(messages?.map(({ to, channel }) => [to, channel]), [
      [a, "sms"],
      [b, "sms"],
      [email, "email"],
    ]);
    deepEqual(events?.map(({ kind }) => kind), ["phone-restored"]);
    // Once more, or a second click: done already, and nothing is written.
    deepEqual(undo(keep!, `undo-${b}`, later(61)), { answer: "undone" });
  }
});

Deno.test("an undo is good for a day, to its last moment; for her phone alone; and not once she has left", () => {
  const changed = change({}).keep!;
  const mac = `undo-${b}`;
  equal(undo(changed, mac, later(day - 1)).answer, "undone");
  equal(undo(changed, mac, later(day)).answer, "dead");
  equal(undo(changed, "another").answer, "dead");
  equal(undo(null, mac).answer, "dead");
  for (const state of ["renounced", "revoked", "deceased"] as const) {
    equal(undo({ ...changed, state }, mac).answer, "dead", state);
  }
  const robbed = { ...changed, state: "phone-revoked", phone: null } as const;
  equal(undo(robbed, mac).keep?.state, "active");
  equal(formerPhoneOf(changed, mac, noon), a);
  equal(formerPhoneOf(changed, mac, later(day)), null);
  equal(formerPhoneOf(changed, "another", noon), null);
});

Deno.test("a former phone that is another's by now is not taken from her", () => {
  const changed = change({}).keep!;
  const decided = undo(
    changed,
    `undo-${b}`,
    noon,
    accountOf(jordi, { phone: a }),
  );
  deepEqual(decided, { answer: "taken" });
});

Deno.test("the first of several changes takes back all; a later one's code dies with it", () => {
  const first = change({}).keep!;
  const second = change({ account: first, to: c }).keep!;
  equal(undo(second, `undo-${c}`).keep?.phone, b);
  const back = undo(second, `undo-${b}`).keep!;
  equal(back.phone, a);
  equal(undo(back, `undo-${c}`).answer, "dead");
});

Deno.test("who comes back to her former phone with a certificate undoes the change: a thief's phone gets no code", () => {
  const taken = change({ account: asking, ground: byLetter }).keep!;
  const back = change({ account: taken, to: a });
  equal(back.keep?.phone, a);
  deepEqual(back.keep?.formerPhones.map(({ undone }) => undone), [true]);
  deepEqual(back.messages?.map(({ to, body }) => [to, body.kind]), [
    [a, "phone-bound"],
    [b, "phone-restored"],
    [email, "phone-changed"],
  ]);
  equal(undo(back.keep!, `undo-${a}`).answer, "dead");
  // With a letter alone she does not: whoever stole it and holds the old phone is not the last to speak.
  const letters = [{ ...open, id: "letter-2" }];
  const byThief = change({
    account: { ...change({}).keep!, letters },
    to: a,
    ground: { kind: "letter", letterId: "letter-2" },
  });
  equal(undo(byThief.keep!, `undo-${a}`).keep?.phone, b);
});

Deno.test("readNewPhone() wants another phone, typed alike (RG-11, RG-12)", () => {
  const read = (typed: string, again = typed) =>
    readNewPhone({ phone: typed, phone_again: again }, a);
  equal(read("600 000 002", "+34600000002").ok, true);
  equal(read("+44 7700 900123", "447700900123").ok, true);
  for (
    const [field, typed] of [
      ["phone", read("")],
      ["phone", read("123")],
      ["phone", read("913000000")],
      ["phone", read("600000001")],
      ["phone", read("0034 600000001")],
      ["phone_again", read("600000002", "")],
      ["phone_again", read("600000002", "600000003")],
    ] as const
  ) equal(!typed.ok && typed.problem.field, field);
});

/** What can happen, in any order and at any time: she and a thief, each with what they hold; another person who takes phones. */
type Act =
  | { kind: "change"; ground: "certificate" | "letter" | "office"; to: number }
  | { kind: "undo"; of: number }
  | { kind: "taken"; phone: number }
  | { kind: "wait"; hours: number };

const phones = [a, b, c, phone("+34600000004")];
const index = fc.nat({ max: phones.length - 1 });
const acts = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant("change" as const),
      ground: fc.constantFrom("certificate", "letter", "office"),
      to: index,
    }),
    fc.record({ kind: fc.constant("undo" as const), of: fc.nat({ max: 9 }) }),
    fc.record({ kind: fc.constant("taken" as const), phone: index }),
    fc.record({
      kind: fc.constant("wait" as const),
      hours: fc.integer({ min: 1, max: 20 }),
    }),
  ),
  { maxLength: 30 },
) as fc.Arbitrary<Act[]>;

Deno.test("whatever happens, an advanced registration stands with a phone that no letter bound, nothing is raised, and what is over stays over", () => {
  fc.assert(
    fc.property(acts, fc.constantFrom("basic", "advanced"), (list, level) => {
      let account: Account = {
        ...hers,
        registration: { ...advanced, level },
        letters: [],
      };
      let now = noon;
      let made = 0;
      /** Phones that others hold. */
      const others = new Set<Phone>();
      /** Phones that were hers at the advanced level: at first, and by more than a letter since. */
      const worthy = new Set<Phone>(level === "advanced" ? [a] : []);
      const codes: { mac: string; until: number; of: Phone }[] = [];
      for (const act of list) {
        now = new Date(now.getTime() + 1000);
        const before = account;
        switch (act.kind) {
          case "wait":
            now = new Date(now.getTime() + act.hours * 3600_000);
            break;
          case "taken": {
            const taken = phones[act.phone]!;
            others.add(taken);
            if (account.phone === taken) {
              account = { ...account, phone: null, state: "phone-revoked" };
            }
            break;
          }
          case "change": {
            const to = phones[act.to]!;
            const letterId = `letter-${++made}`;
            const expiresAt = new Date(now.getTime() + 1000);
            const letter = { ...open, id: letterId, expiresAt };
            const ground: PhoneGround = act.ground === "letter"
              ? { kind: "letter", letterId }
              : act.ground === "office"
              ? atOffice
              : { kind: "certificate", account: account.id, asOf: now };
            const mac = `undo-${made}`;
            const { keep } = changePhone(
              { document: ana, ground, phone: to, personOf, now },
              {
                receipt: { csv: "0123456789ABCDEF", name: "Ana" },
                activation: { code: "AB2CDE3FGH4JKM5N", mac: "new" },
                undo: { code: "AB2CDE3F", mac },
                messageIds: ["1", "2", "3", "4"],
              },
              defaultPolicy,
            )({
              account: { ...account, letters: [letter] },
              phoneHolder: others.has(to)
                ? accountOf(jordi, { phone: to })
                : null,
              openCases: [],
            });
            if (!keep) break;
            equal(before.state, "active");
            others.delete(to);
            if (before.phone) {
              codes.push({
                mac,
                until: now.getTime() + day * 1000,
                of: before.phone,
              });
            }
            if (
              act.ground !== "letter" && keep.registration?.level === "advanced"
            ) {
              worthy.add(to);
            }
            account = keep;
            deepEqual(account.sessionsFrom, now);
            break;
          }
          case "undo": {
            const code = codes[act.of];
            if (!code) break;
            const held = formerPhoneOf(account, code.mac, now);
            const { answer, keep } = undo(
              account,
              code.mac,
              now,
              held && others.has(held)
                ? accountOf(jordi, { phone: held })
                : null,
            );
            equal(keep !== undefined, answer === "undone" && held !== null);
            if (!keep) break;
            ok(now.getTime() < code.until);
            equal(keep.phone, code.of);
            ok(!others.has(code.of));
            equal(undo(keep, code.mac, now).keep, undefined);
            account = keep;
            break;
          }
        }
        const { registration, state } = account;
        if (level === "basic") equal(registration?.level, "basic");
        if (registration?.level === "advanced" && state === "active") {
          ok(worthy.has(account.phone!), account.phone!);
        }
        equal(account.phone === null, state === "phone-revoked");
      }
    }),
    { numRuns: 500 },
  );
});

Deno.test("what she had stopped works again with a phone that she proves herself, and not with a letter", () => {
  const suspended = [{ method: "pin", at: noon }] as const;
  const left = (ground: PhoneGround) =>
    change({ account: { ...asking, suspended }, ground }).keep?.suspended;
  deepEqual(left(byCertificate), []);
  deepEqual(left(atOffice), []);
  deepEqual(left(byLetter), suspended);
});
