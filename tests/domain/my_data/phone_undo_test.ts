// Taking a change of phone back, as a pure decision (RG-84, X-17).

import { deepEqual, equal, ok } from "node:assert/strict";
import { formerPhoneOf } from "../../../domain/my_data/phone_undo.ts";
import { accountOf, jordi, noon } from "../../support/accounts.ts";
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
  later,
  open,
  undo,
} from "../../support/phone_changes.ts";

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
