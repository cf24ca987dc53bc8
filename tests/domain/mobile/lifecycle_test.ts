// What becomes of her phone by all that ends or revives what else she has (MV-41, RG-22, RG-84, RG-95, RG-97), and of what came in by it.

import { deepEqual, equal } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import { revoke } from "../../../domain/desk/revocation.ts";
import type { Email } from "../../../domain/email.ts";
import type { Device } from "../../../domain/mobile/device.ts";
import {
  changeEmail,
  undoEmailChange,
} from "../../../domain/my_data/email_change.ts";
import { ownData } from "../../../domain/my_data/export.ts";
import { renounce } from "../../../domain/my_data/leaving.ts";
import { reportMisuse } from "../../../domain/my_data/misuse.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import type { Decision, Seen } from "../../../domain/ports.ts";
import { takePhone } from "../../../domain/registration/phone_holder.ts";
import { canIdentify, proofOf } from "../../../domain/signin.ts";
import { isSuspended } from "../../../domain/suspension.ts";
import { deviceOf, jordi, noon } from "../../support/accounts.ts";
import { bilbao } from "../../support/desk.ts";
import {
  a,
  asking,
  atOffice,
  b,
  byCertificate,
  byLetter,
  change,
  later,
  personOf,
  undo,
} from "../../support/phone_changes.ts";

const year = 365 * 86_400;

function deviceSince(addedAt: Date): Device {
  const push = { endpoint: "https://push.example/1", p256dh: "p", auth: "a" };
  return deviceOf({ addedAt, push });
}

const old = deviceSince(later(-year));
const hers: Account = { ...asking, sessionsFrom: later(-year), device: old };

const act = (now = noon) => ({
  account: hers.id,
  person: "person",
  now,
  messageIds: ["1", "2"] as const,
});
const by = { officer: "an-officer", office: bilbao };
const receipt = { csv: "0123456789ABCDEF", name: "Ana García López" };

function decided<A>(
  step: (seen: Seen) => Decision<A>,
  account: Account = hers,
) {
  const decision = step({ account, phoneHolder: null, openCases: [] });
  return {
    account: decision.keep ?? account,
    events: decision.events?.map(({ kind }) => kind) ?? [],
  };
}

Deno.test("whoever leaves Clave or is removed keeps no phone (RG-95, RG-97)", () => {
  const left = decided(renounce({ ...act(), receipt }, defaultPolicy));
  equal(left.account.device, null);
  const removed = decided(
    revoke({ ...act(), by, reason: "fraud", caseId: "case" }, defaultPolicy),
  );
  equal(removed.account.device, null);
});

Deno.test("nobody is in by a phone where none is active, nor by one of before (MV-02, MV-41)", () => {
  const proven = (provenAt: Date) =>
    ({ method: "mobile", provenAt, asOf: noon }) as const;
  equal(canIdentify(hers, "mobile"), true);
  equal(canIdentify({ ...hers, device: null }, "mobile"), false);
  equal(canIdentify({ ...hers, device: null }, "pin"), true);
  equal(proofOf(hers, proven(noon))?.method, "mobile");
  const another = { ...hers, device: deviceSince(later(60)) };
  equal(proofOf(another, proven(noon)), null);
  equal(proofOf(another, { ...proven(noon), method: "pin" })?.method, "pin");
  equal(proofOf(another, proven(later(60)))?.method, "mobile");
});

Deno.test("whoever lost her number to another is not in by her phone before she has one again (RG-22)", () => {
  const { keepPhoneHolder: robbed } = takePhone({
    phone: a,
    holder: hers,
    person: personOf(jordi),
    personOf,
    messageId: "1",
    now: noon,
  });
  equal(canIdentify(robbed, "mobile"), false);
});

Deno.test("another number leaves her phone as it is; one that somebody else may have takes it along (RG-84)", () => {
  for (const ground of [byCertificate, byLetter, atOffice]) {
    const { keep, events } = change({ account: hers, ground });
    equal(keep?.device, old);
    equal(events?.length, 1);
  }
  const { keep, events } = change({
    account: hers,
    ground: { ...atOffice, formerLost: true },
  });
  equal(keep?.device, null);
  deepEqual(events?.map(({ kind }) => kind), [
    "phone-changed",
    "device-removed",
  ]);
});

Deno.test("a change of number taken back takes with it the phone that was activated since; an older one stays", () => {
  const changed = change({ account: hers, ground: byLetter }).keep!;
  const mac = `undo-${b}`;
  equal(undo(changed, mac, later(90)).keep?.device, old);
  const stolen = { ...changed, device: deviceSince(later(60)) };
  const undone = undo(stolen, mac, later(90));
  equal(undone.keep?.device, null);
  deepEqual(undone.events?.map(({ kind }) => kind), [
    "phone-restored",
    "device-removed",
  ]);
  // Back to it with a certificate is the same.
  equal(
    change({ account: stolen, to: a, now: later(90) }).keep?.device,
    null,
  );
  equal(
    change({ account: changed, to: a, now: later(90) }).keep?.device,
    old,
  );
});

Deno.test("a change of address taken back, too", () => {
  const { account: changed } = decided(
    changeEmail({
      ...act(),
      email: "b@example.org" as Email,
      undo: { code: "code", mac: "mac", link: "link" },
      receipt,
    }, defaultPolicy),
  );
  const taken = (account: Account) =>
    decided(
      undoEmailChange({ ...act(later(90)), undoMac: "mac" }, defaultPolicy),
      account,
    );
  equal(taken(changed).account.device, old);
  const stolen = taken({ ...changed, device: deviceSince(later(60)) });
  equal(stolen.account.device, null);
  deepEqual(stolen.events, ["email-restored", "device-removed"]);
});

Deno.test("“this was not me” stops the phone that was used, and takes one of late away whatever was used", () => {
  const report = (
    method: "mobile" | "certificate" | "pin" | null,
    account = hers,
  ) =>
    decided(
      reportMisuse(
        { ...act(later(90)), method, caseId: "case", asOf: noon },
        defaultPolicy,
      ),
      account,
    );
  for (const method of ["mobile", null] as const) {
    const { account } = report(method);
    equal(account.device, old);
    equal(isSuspended(account, "mobile"), true);
    equal(canIdentify(account, "mobile"), false);
  }
  const { account: fine } = report("pin");
  equal(isSuspended(fine, "mobile"), false);
  equal(fine.device, old);

  const days = defaultPolicy.desk.misuseDays;
  const late = { ...hers, device: deviceSince(later(90 - days * 86_400 + 1)) };
  for (const method of ["mobile", "certificate", "pin", null] as const) {
    const { account, events } = report(method, late);
    equal(account.device, null, String(method));
    deepEqual(events, ["misuse-reported", "device-removed"]);
  }
  const before = { ...hers, device: deviceSince(later(90 - days * 86_400)) };
  equal(report("pin", before).account.device, before.device);
});

Deno.test("what she takes away with her data names the phone, and holds none of its keys", () => {
  const data = ownData({
    now: noon,
    account: hers,
    resident: null,
    messages: [],
    receipts: [],
    events: [],
    cases: [],
  });
  deepEqual(data.account.device, {
    name: old.name,
    addedAt: old.addedAt,
    notified: true,
  });
  const text = JSON.stringify(data);
  for (const secret of [old.credential, old.publicKey, old.push!.endpoint]) {
    equal(text.includes(secret), false);
  }
  const without = ownData({
    now: noon,
    account: { ...hers, device: null },
    resident: null,
    messages: [],
    receipts: [],
    events: [],
    cases: [],
  });
  equal(without.account.device, null);
});
