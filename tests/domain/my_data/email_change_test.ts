// Changing an e-mail address and taking it back, as pure decisions (RG-85).

import { deepEqual, equal } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import type { Email } from "../../../domain/email.ts";
import {
  changeEmail,
  readNewEmail,
  undoEmailChange,
  undoState,
} from "../../../domain/my_data/email_change.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { accountOf, ana, noon, phone } from "../../support/accounts.ts";

const old = "ana@example.org" as Email;
const hers = accountOf(ana, { phone: phone("+34600111222"), email: old });
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

const act = (now: Date) => ({
  account: hers.id,
  person: "mac",
  now,
  messageIds: ["1", "2"] as const,
});

const receipt = { csv: "0123456789ABCDEF", name: "Ana García López" };

function change(account: Account, email: string, now: Date) {
  const undo = { code: `code-${email}`, mac: `mac-${email}`, link: "link" };
  const decide = changeEmail(
    { ...act(now), email: email as Email, undo, receipt },
    defaultPolicy,
  );
  return decide({ account, phoneHolder: null, openCases: [] });
}

function undo(account: Account, undoMac: string, now: Date) {
  return undoEmailChange({ ...act(now), undoMac }, defaultPolicy)({
    account,
    phoneHolder: null,
    openCases: [],
  });
}

Deno.test("changeEmail() keeps the former address for a day, with a mac of what takes it back", () => {
  const { keep, messages } = change(hers, "b@example.org", noon);
  equal(keep?.email, "b@example.org");
  deepEqual(keep?.formerEmails, [{
    email: old,
    undoMac: "mac-b@example.org",
    until: later(24 * 3600),
    undone: false,
  }]);
  deepEqual(messages?.map(({ to }) => to), ["b@example.org", old]);
});

Deno.test("changeEmail() issues a receipt of what is hers now, without an activation code (RG-86)", () => {
  const { receipts } = change(hers, "b@example.org", noon);
  deepEqual(receipts?.map(({ receipt }) => [receipt.kind, receipt.facts]), [
    ["email-changed", { email: "b@example.org" }],
  ]);
  equal(change(hers, old, noon).receipts, undefined);
});

Deno.test("changeEmail() changes nobody but the active account of the session", () => {
  const others: (Account | null)[] = [
    null,
    { ...hers, id: "another" },
    { ...hers, state: "renounced" },
  ];
  for (const account of others) {
    const decision = changeEmail({
      ...act(noon),
      email: "b@example.org" as Email,
      undo: { code: "c", mac: "m", link: "l" },
      receipt,
    }, defaultPolicy)({ account, phoneHolder: null, openCases: [] });
    deepEqual(decision, { answer: { kind: "not-hers" } });
  }
});

Deno.test("changeEmail() to the address that she has writes nothing", () => {
  deepEqual(change(hers, old, noon), { answer: { kind: "changed" } });
});

Deno.test("an undo is good once, to its last moment and no longer", () => {
  const changed = change(hers, "b@example.org", noon).keep!;
  const mac = "mac-b@example.org";
  equal(undoState(changed, mac, later(24 * 3600 - 1)).kind, "open");
  equal(undoState(changed, mac, later(24 * 3600)).kind, "dead");
  equal(undoState(changed, "mac-of-another", noon).kind, "dead");
  const { keep, answer } = undo(changed, mac, later(60));
  equal(answer, "undone");
  equal(keep?.email, old);
  deepEqual(keep?.sessionsFrom, later(60));
  deepEqual(undo(keep!, mac, later(61)), { answer: "undone" });
});

Deno.test("the first of several changes takes back all; a later one's undo dies with it", () => {
  const first = change(hers, "b@example.org", noon).keep!;
  const second = change(first, "c@example.org", later(60)).keep!;
  equal(
    undo(second, "mac-c@example.org", later(61)).keep?.email,
    "b@example.org",
  );
  const back = undo(second, "mac-b@example.org", later(61)).keep!;
  equal(back.email, old);
  equal(undoState(back, "mac-c@example.org", later(62)).kind, "dead");
});

Deno.test("what can no longer be taken back is forgotten at the next change", () => {
  const first = change(hers, "b@example.org", noon).keep!;
  const next = change(first, "c@example.org", later(24 * 3600)).keep!;
  deepEqual(next.formerEmails.map(({ email }) => email), ["b@example.org"]);
});

Deno.test("readNewEmail() wants another address, typed alike (RG-11)", () => {
  const read = (email: string, email_again = email) =>
    readNewEmail({ email, email_again }, old);
  equal(read("b@example.org").ok, true);
  equal(read("b@example.org", " b@EXAMPLE.org ").ok, true);
  deepEqual(read("b@example.org", "B@example.org"), read("b@example.org"));
  for (
    const [field, typed] of [
      ["email", read("")],
      ["email", read("b")],
      ["email", read(old)],
      ["email_again", read("b@example.org", "")],
      ["email_again", read("b@example.org", "c@example.org")],
    ] as const
  ) equal(!typed.ok && typed.problem.field, field);
});
