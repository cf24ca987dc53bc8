// Whoever is asked again and again, or has said no, is told that it stops for a while (demands B.5, 37).

import { deepEqual, equal } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import type { Email } from "../../../domain/email.ts";
import type { Device } from "../../../domain/mobile/device.ts";
import { tellPaused } from "../../../domain/mobile/pause.ts";
import { accountOf, ana, noon, phone } from "../../support/accounts.ts";

const until = new Date("2026-11-22T12:15:00.000Z");
const device: Device = {
  id: "phone",
  credential: "Y3JlZGVudGlhbA",
  publicKey: "a2V5",
  counter: 0,
  backedUp: false,
  name: "Móvil de Ana",
  addedAt: noon,
  push: { endpoint: "https://push.example/1", p256dh: "k", auth: "a" },
};
const hers = accountOf(ana, {
  phone: phone("+34600111222"),
  email: "ana@example.org" as Email,
  device,
});

function tell(account: Account | null) {
  const act = {
    account: hers.id,
    person: "ana",
    now: noon,
    until,
    messageIds: ["m1", "m2"],
    appUrl: "https://clave.example/es/app",
  } as const;
  return tellPaused(act)({ account, phoneHolder: null, openCases: [] });
}

Deno.test("tellPaused() is on record, tells her by e-mail and on her phone, never by SMS, and changes nothing of hers", () => {
  const { messages, events, keep } = tell(hers);
  equal(keep, undefined);
  deepEqual(events, [{ kind: "mobile-paused", at: noon, person: "ana" }]);
  deepEqual(messages?.map(({ channel, body }) => [channel, body.kind]), [
    ["email", "requests-paused"],
    ["push", "requests-paused"],
  ]);
  const [email, ...more] = tell({ ...hers, device: null }).messages ?? [];
  deepEqual(email?.body, { kind: "requests-paused", at: noon, until });
  deepEqual(more, []);
});

Deno.test("tellPaused() tells nobody of an account that is another's, or none any more", () => {
  for (const account of [null, accountOf(ana, { id: "another" })]) {
    deepEqual(tell(account), { answer: null });
  }
  deepEqual(tell({ ...hers, state: "renounced" }), { answer: null });
});
