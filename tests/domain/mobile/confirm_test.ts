// A request confirmed with the device's key: the use and its record are one decision.

import { deepEqual, equal } from "node:assert/strict";
import { confirmWithKey } from "../../../domain/mobile/confirm.ts";
import type { Device } from "../../../domain/mobile/device.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { accountOf, ana, noon } from "../../support/accounts.ts";

const device: Device = {
  id: "phone",
  credential: "Y3JlZGVudGlhbA",
  publicKey: "a2V5",
  counter: 4,
  backedUp: false,
  name: "Móvil de Ana",
  addedAt: noon,
  push: null,
};
const hers = accountOf(ana, { device });
const act = {
  account: hers.id,
  device: "phone",
  person: "ana",
  now: noon,
  counter: 5,
  mark: "mark",
  service: "demo",
  how: "number",
  messageIds: ["m1", "m2"],
} as const;

function confirm(account = hers, given = {}) {
  const decide = confirmWithKey({ ...act, ...given }, defaultPolicy.mobile);
  return decide({ account, phoneHolder: null, openCases: [] });
}

Deno.test("confirmWithKey() keeps the key's count and puts down what it confirmed, in one decision (law 8)", () => {
  const { answer, keep, events } = confirm();
  equal(answer.kind, "used");
  equal(keep?.device?.counter, 5);
  deepEqual(events, [{
    kind: "mobile-approved",
    at: noon,
    person: "ana",
    service: "demo",
    by: "number",
  }]);
});

Deno.test("confirmWithKey() puts the same answer down once, however often it comes", () => {
  const { keep } = confirm();
  const again = confirm(keep);
  equal(again.answer.kind, "used");
  deepEqual([again.keep, again.events], [undefined, undefined]);
});

Deno.test("confirmWithKey() puts nothing down that was not hers to confirm", () => {
  const approvals = [
    confirm(hers, { device: "another" }),
    confirm(hers, { account: "another" }),
    confirm(hers, { counter: 4 }),
    confirm({
      ...hers,
      suspended: [{ method: "mobile", at: noon }],
    }),
    confirm({ ...hers, state: "revoked" }),
  ].flatMap(({ events = [] }) => events)
    .filter(({ kind }) => kind === "mobile-approved");
  deepEqual(approvals, []);
});
