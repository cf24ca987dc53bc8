// What becomes of a phone's address that its push service does not know any more, and what does not become of it.

import { deepEqual, equal } from "node:assert/strict";
import { keepPush } from "../../domain/mobile/device.ts";
import { pushedTo } from "../../domain/mobile/push.ts";
import { deviceOf, registeredIn } from "../support/accounts.ts";
import { message, request } from "../support/carried.ts";
import { openClave } from "../support/clave.ts";
import { accountNow } from "../support/mailbox.ts";
import { openPushReceiver } from "../support/push_receiver.ts";
import { addressOf, carryPushes } from "../support/pushed.ts";
import { ana } from "../support/steps.ts";

const { keys: _, ...said } = request;

/** Ana has a phone that is told of requests, and one notice waits for it. */
async function told() {
  const clave = await openClave();
  const receiver = await openPushReceiver();
  const subscribe = async () =>
    addressOf(
      receiver.subscribe(await clave.world.push.publicKey()),
      receiver,
    );
  const push = await subscribe();
  const device = deviceOf({ push });
  await registeredIn(clave, ana, { device });
  const { id: account, document } = await accountNow(clave, ana);
  const notice = {
    ...message("m1", "push"),
    ...pushedTo(push, said, account),
  };
  await clave.world.outbox.send([notice]);
  return {
    ...{ clave, receiver, account, document, device, notice, subscribe },
    deviceNow: async () => (await accountNow(clave, ana)).device,
    async [Symbol.asyncDispose]() {
      await receiver[Symbol.asyncDispose]();
      await clave[Symbol.asyncDispose]();
    },
  };
}

for (const status of [404, 410]) {
  Deno.test(`an address that a push service answers ${status} for is forgotten, and nothing is sent there again (RFC 8030 7.3)`, async () => {
    await using it = await told();
    it.receiver.will(status);
    equal(await carryPushes(it.clave, it.receiver), 1);
    deepEqual(await it.deviceNow(), {
      ...it.device,
      push: null,
      pushGone: true,
    });
    it.clave.clock.advance(24 * 3600_000);
    equal(await carryPushes(it.clave, it.receiver), 0);
    const kept = await it.clave.world.outbox.get("m1");
    deepEqual(kept?.body, {
      ...request,
      keys: { p256dh: "", auth: "" },
      account: "",
    });
  });
}

Deno.test("a push service that is busy or broken takes nobody's address away: the notice waits for its turn", async () => {
  await using it = await told();
  for (const status of [429, 500, 503]) {
    it.receiver.will(status);
    equal(await carryPushes(it.clave, it.receiver), 1, String(status));
    deepEqual(await it.deviceNow(), it.device);
    it.clave.clock.advance(60_000);
  }
  it.receiver.will(null);
  it.clave.clock.advance(60_000);
  equal(await carryPushes(it.clave, it.receiver), 1);
  equal(it.receiver.received.length, 1);
});

Deno.test("what is too large, or what we wrote wrong, takes no address away either", async () => {
  await using it = await told();
  for (const status of [400, 413]) {
    it.receiver.will(status);
    await it.clave.world.outbox.send([{ ...it.notice, id: `m${status}` }]);
    await carryPushes(it.clave, it.receiver);
    deepEqual(await it.deviceNow(), it.device);
  }
});

Deno.test("the address that she gave meanwhile stays, whatever becomes of the one before", async () => {
  await using it = await told();
  const { people } = it.clave.world;
  const push = await it.subscribe();
  const change = { account: it.account, device: it.device.id, push };
  await people.change(it.document, null, keepPush(change));
  it.receiver.will(410);
  equal(await carryPushes(it.clave, it.receiver), 1);
  deepEqual((await it.deviceNow())?.push, push);
});

Deno.test("many notices to one dead address, carried at once, forget it once and nothing else of hers", async () => {
  await using it = await told();
  for (let n = 2; n < 12; n++) {
    await it.clave.world.outbox.send([{ ...it.notice, id: `m${n}` }]);
  }
  const before = await accountNow(it.clave, ana);
  it.receiver.will(410);
  equal(await carryPushes(it.clave, it.receiver), 11);
  deepEqual(await accountNow(it.clave, ana), {
    ...before,
    device: { ...it.device, push: null, pushGone: true },
  });
});

Deno.test("what could not be forgotten is forgotten with the next try", async () => {
  await using it = await told();
  it.receiver.will(410);
  const change = () => Promise.reject(new Error("the database is away"));
  const away = { people: { ...it.clave.world.people, change } };
  equal(await carryPushes(it.clave, it.receiver, away), 1);
  deepEqual(await it.deviceNow(), it.device);
  it.clave.clock.advance(30_000);
  equal(await carryPushes(it.clave, it.receiver), 1);
  equal((await it.deviceNow())?.push, null);
});

Deno.test("a notice from before, which does not say whose phone it goes to, is given up all the same", async () => {
  await using it = await told();
  it.receiver.will(410);
  await it.clave.world.outbox.send([{
    ...it.notice,
    id: "old",
    body: request,
  }]);
  const away = { people: { ...it.clave.world.people } };
  equal(await carryPushes(it.clave, it.receiver, away), 2);
  it.clave.clock.advance(3600_000);
  equal(await carryPushes(it.clave, it.receiver), 0);
});
