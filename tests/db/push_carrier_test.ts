// Notices to phones, against a push service and browsers that know nothing of the library which writes to them.

import {
  deepEqual,
  equal,
  match,
  notEqual,
  ok,
  rejects,
} from "node:assert/strict";
import type { Carried } from "../../db/carriers/carrier.ts";
import type { PushMeans } from "../../db/carriers/push.ts";
import type { Message } from "../../domain/messages.ts";
import { defaultPushServices, pushedTo } from "../../domain/mobile/push.ts";
import { at, carry, later, message, request } from "../support/carried.ts";
import { openClave } from "../support/clave.ts";
import { decryptPush } from "../support/push_decrypt.ts";
import { openPushReceiver } from "../support/push_receiver.ts";
import { addressOf, carrierTo, carryPushes } from "../support/pushed.ts";

const { keys: _, ...said } = request;

/** A phone that allows notices, and the way to it. */
async function phone(given: Partial<PushMeans> = {}) {
  const clave = await openClave();
  const receiver = await openPushReceiver();
  const own = receiver.subscribe(await clave.world.push.publicKey());
  const address = addressOf(own, receiver);
  return {
    clave,
    receiver,
    address,
    carrier: carrierTo(clave, receiver, given),
    notice: { ...message("m1", "push"), ...pushedTo(address, said, "hers") },
    async [Symbol.asyncDispose]() {
      await receiver[Symbol.asyncDispose]();
      await clave[Symbol.asyncDispose]();
    },
  };
}

Deno.test("decryptPush() reads the example of RFC 8291, section 5, and nothing that was touched", () => {
  const bytes = (text: string) =>
    Uint8Array.fromBase64(text, { alphabet: "base64url" });
  const keys = {
    privateKey: bytes("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"),
    auth: bytes("BTBZMqHH6r4Tts7J_aSIgg"),
  };
  const body = bytes(
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml" +
      "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT" +
      "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
  );
  equal(
    new TextDecoder().decode(decryptPush(body, keys)),
    "When I grow up, I want to be a watermelon",
  );
  for (const place of [0, 19, 20, 21, 22, 86, body.length - 1]) {
    const touched = body.with(place, body[place]! ^ 1);
    let opened: unknown = null;
    try {
      opened = decryptPush(touched, keys);
    } catch {
      // As it must.
    }
    // The record's size is no part of what is authenticated.
    equal(opened !== null, place === 19, String(place));
  }
});

Deno.test("pushCarrier() brings the phone what its worker shows, and the service nothing of it", async () => {
  await using it = await phone();
  equal(await carry(it.carrier, it.notice), "sent");
  deepEqual(it.receiver.refused, []);
  const [got] = it.receiver.received;
  deepEqual(got?.json, {
    title: "Solicitud de identificación",
    body:
      "«Agencia Tributaria»: alguien quiere entrar como usted. Abra Cl@ve Móvil para verlo. Si no es usted, rechácelo.",
    url: "https://clave.example/es/app",
    tag: "mobile-request",
    lang: "es",
  });
  equal(got?.endpoint, it.address.endpoint);
  equal(got?.ttl, 300);
  equal(got?.urgency, "high");
  equal(got?.contact, "mailto:clave@clave.example");
  match(got?.topic ?? "", /^[\w-]{32}$/);
});

Deno.test("pushCarrier() writes under the key that the browser gave its address to, which nobody else has (RFC 8292)", async () => {
  await using it = await phone();
  await using other = await openClave();
  equal(await carry(carrierTo(other, it.receiver), it.notice), "refused");
  deepEqual(it.receiver.refused, ["another key"]);
});

Deno.test("pushCarrier() lets a push service keep it for as long as it is good, or for a week", async () => {
  await using it = await phone();
  const url = "https://clave.example/es/app";
  it.clave.clock.advance(120_500);
  const retired = pushedTo(
    it.address,
    { kind: "device-retired", at, url },
    "hers",
  );
  const until = later(600);
  const pause = { kind: "requests-paused", at, until, url } as const;
  const paused = pushedTo(it.address, pause, "hers");
  for (const one of [it.notice, retired, paused]) {
    equal(await carry(it.carrier, { ...it.notice, ...one }), "sent");
  }
  deepEqual(
    it.receiver.received.map(({ ttl }) => ttl),
    [180, 7 * 24 * 3600, 480],
  );
});

Deno.test("pushCarrier() writes as much for each message, under a topic that only replaces its own kind", async () => {
  await using it = await phone();
  const url = "https://clave.example/es/app";
  const other = addressOf(
    it.receiver.subscribe(await it.clave.world.push.publicKey()),
    it.receiver,
  );
  const retired = { kind: "device-retired", at, url } as const;
  for (
    const one of [
      it.notice,
      { ...it.notice, id: "m2" },
      { ...it.notice, ...pushedTo(it.address, retired, "hers") },
      { ...it.notice, ...pushedTo(other, said, "hers") },
    ]
  ) equal(await carry(it.carrier, one), "sent");
  const { received } = it.receiver;
  equal(new Set(received.map(({ bytes }) => bytes)).size, 1);
  const [first, again, kind, person] = received.map(({ topic }) => topic);
  equal(first, again);
  notEqual(first, kind);
  notEqual(first, person);
});

Deno.test("pushCarrier() tells an address that is gone from a bad day", async () => {
  await using it = await phone();
  const answers: [number, Carried][] = [
    [200, "sent"],
    [202, "sent"],
    [400, "refused"],
    [404, "refused"],
    [410, "refused"],
    [413, "refused"],
    [401, "retry"],
    [403, "retry"],
    [429, "retry"],
    [500, "retry"],
    [503, "retry"],
  ];
  for (const [status, carried] of answers) {
    it.receiver.will(status);
    equal(await carry(it.carrier, it.notice), carried, String(status));
  }
});

Deno.test("pushCarrier() follows no redirect: a push service does not say where this server goes", async () => {
  await using it = await phone();
  await using other = await openPushReceiver();
  const { endpoint } = other.subscribe();
  it.receiver.will({ redirect: endpoint });
  equal(await carry(it.carrier, it.notice), "retry");
  deepEqual([other.received, other.refused], [[], []]);
});

Deno.test("pushCarrier() waits no longer than its time", async () => {
  await using it = await phone({ timeoutSeconds: 0.05 });
  it.receiver.will("hang");
  await rejects(carry(it.carrier, it.notice), { name: "TimeoutError" });
});

Deno.test("pushCarrier() says nothing to a service whose certificate nobody vouches for", async () => {
  await using it = await phone();
  await using other = await openPushReceiver();
  const carrier = carrierTo(it.clave, { ...it.receiver, client: other.client });
  await rejects(carry(carrier, it.notice));
  deepEqual([it.receiver.received, it.receiver.refused], [[], []]);
});

Deno.test("pushCarrier() posts nowhere but to the services that the operator names now", async () => {
  await using it = await phone({ services: defaultPushServices });
  equal(await carry(it.carrier, it.notice), "refused");
  deepEqual([it.receiver.received, it.receiver.refused], [[], []]);
});

Deno.test("pushCarrier() refuses for good what no later try would carry", async () => {
  await using it = await phone();
  const long = "x".repeat(4000);
  const service = { ...request.service, es: long };
  const wiped = { p256dh: "", auth: "" };
  const off = { ...it.notice.body, keys: { ...wiped, auth: it.address.auth } };
  const hopeless: Pick<Message, "body">[] = [
    { body: { ...it.notice.body, service } as Message["body"] },
    { body: { ...request, keys: wiped } },
    { body: off as Message["body"] },
    { body: { kind: "welcome" } },
  ];
  for (const one of hopeless) {
    equal(await carry(it.carrier, { ...it.notice, ...one }), "refused");
  }
  deepEqual([it.receiver.received, it.receiver.refused], [[], []]);
});

Deno.test("a notice lies in the outbox with its endpoint; carried, the browser's keys are gone from it", async () => {
  await using it = await phone();
  const { outbox } = it.clave.world;
  await outbox.send([it.notice]);
  equal(await carryPushes(it.clave, it.receiver), 1);
  equal(await carryPushes(it.clave, it.receiver), 0);
  equal(it.receiver.received.length, 1);
  const [kept] = await outbox.list(it.address.endpoint);
  ok(kept?.sentAt);
  const keys = { p256dh: "", auth: "" };
  deepEqual(kept.body, { ...request, keys, account: "" });
});

Deno.test("a notice whose browser took its address back is given up at once, and its keys are gone", async () => {
  await using it = await phone();
  it.receiver.will(410);
  await it.clave.world.outbox.send([it.notice]);
  await carryPushes(it.clave, it.receiver);
  it.clave.clock.advance(24 * 3600 * 1000);
  equal(await carryPushes(it.clave, it.receiver), 0);
  const kept = await it.clave.world.outbox.get("m1");
  equal(kept?.sentAt, null);
  ok(!JSON.stringify(kept).includes(it.address.auth));
});

Deno.test("a request's notice that waited until the request had ended is carried no more (MV-10)", async () => {
  await using it = await phone();
  it.receiver.will(503);
  await it.clave.world.outbox.send([it.notice]);
  await carryPushes(it.clave, it.receiver);
  it.receiver.will(null);
  it.clave.clock.advance(300_000);
  await carryPushes(it.clave, it.receiver);
  deepEqual(it.receiver.received, []);
  it.clave.clock.advance(3600_000);
  equal(await carryPushes(it.clave, it.receiver), 0);
});
