// What an office does with somebody's data: the same steps as her own, with who did it (RG-85, RG-86, RG-90, RG-92, RG-93).

import { deepEqual, equal } from "node:assert/strict";
import type { Account, AccountState } from "../../../domain/account.ts";
import type { Email } from "../../../domain/email.ts";
import { renewActivation } from "../../../domain/my_data/activation_code.ts";
import { changeEmail } from "../../../domain/my_data/email_change.ts";
import { renounceAtOffice } from "../../../domain/my_data/leaving.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { accountOf, ana, noon, phone } from "../../support/accounts.ts";
import { bilbao } from "../../support/desk.ts";

const hers = accountOf(ana, {
  phone: phone("+34600111222"),
  email: "ana@example.org" as Email,
});
const now = new Date(noon.getTime() + 1000);
const by = { officer: "one", office: bilbao };
const done = { office: bilbao.name, personal: { officer: "one" } };
const act = {
  account: hers.id,
  person: "mac",
  now,
  messageIds: ["1", "2"] as const,
  by,
};
const receipt = { csv: "CSV", name: "Ana García López" };
const seen = (account: Account | null) => ({
  account,
  phoneHolder: null,
  openCases: [],
});

Deno.test("renewActivation() at an office hands the code over on a receipt (RG-90)", () => {
  const { receipts, events } = renewActivation({
    ...act,
    mac: "new-mac",
    replaces: noon.getTime(),
    code: "CODE",
    receiptCsv: receipt.csv,
    name: receipt.name,
  })(seen(hers));
  deepEqual(
    receipts!.map(({ csv, receipt: { kind, facts } }) => [csv, kind, facts]),
    [
      ["CSV", "activation-renewed", { activationCode: "CODE" }],
    ],
  );
  deepEqual(events, [{
    kind: "activation-renewed",
    at: now,
    person: "mac",
    ...done,
  }]);
});

Deno.test("changeEmail() at an office gives an acceptance document and no code, and a day to undo it (RG-86)", () => {
  const { receipts, events, keep } = changeEmail({
    ...act,
    email: "new@example.org" as Email,
    undo: { code: "code", mac: "mac", link: "link" },
    receipt,
  }, defaultPolicy)(seen(hers));
  deepEqual(receipts!.map(({ receipt: { kind, facts } }) => [kind, facts]), [
    ["email-changed", { email: "new@example.org" }],
  ]);
  equal(keep!.formerEmails.length, 1);
  deepEqual(events, [{
    kind: "email-changed",
    at: now,
    person: "mac",
    ...done,
  }]);
});

const { account: _, ...leaving } = act;
const renounced = (account: Account | null) =>
  renounceAtOffice({
    ...leaving,
    document: ana,
    accountId: "new-account",
    language: "eu",
    receipt,
  }, defaultPolicy)(seen(account));

Deno.test("renounceAtOffice() of whoever never registered keeps that she left, so that no letter comes (RG-92)", () => {
  const { keep, receipts, messages } = renounced(null);
  equal(keep!.id, "new-account");
  equal(keep!.state, "renounced");
  equal(keep!.language, "eu");
  deepEqual(messages, []);
  deepEqual(receipts!.map(({ receipt }) => receipt.kind), ["renounced"]);
});

for (
  const [state, answer] of [
    ["invited", "done"],
    ["active", "done"],
    ["phone-revoked", "done"],
    ["renounced", "not-hers"],
    ["revoked", "not-hers"],
    ["deceased", "not-hers"],
  ] as const satisfies readonly (readonly [AccountState, string])[]
) {
  Deno.test(`renounceAtOffice() of an account that is ${state}: ${answer} (RG-92, RG-97)`, () => {
    const { answer: found, keep, events } = renounced({ ...hers, state });
    equal(found.kind, answer);
    equal(keep?.state, answer === "done" ? "renounced" : undefined);
    deepEqual(
      events,
      answer === "done"
        ? [{ kind: "renounced", at: now, person: "mac", ...done }]
        : undefined,
    );
  });
}
