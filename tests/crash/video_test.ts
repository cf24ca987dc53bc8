// A process that ends, or a store that fails, at each call of sending a video and of deciding over one: whole or not at all, and a way on (R10).

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Nif } from "../../domain/nif.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { cookieOf } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { atDesk, iker } from "../support/desk.ts";
import { type Blow, Died, fate } from "../support/fate.ts";
import { openNode } from "../support/nodes.ts";
import { atRecording, goodFiles, reviewOf } from "../support/recording.ts";
import { ana, visitor } from "../support/steps.ts";

const blows = ["dies", "refused", "unanswered"] as const;

/** A process that died in the test still counts as one that reads. */
const policy = {
  ...defaultPolicy,
  video: { ...defaultPolicy.video, uploadsAtOnce: 1000 },
};

interface Found {
  readonly open: number;
  readonly ended: number;
  readonly held: number;
  readonly told: number;
  readonly recorded: number;
  readonly accounts: number;
}

async function found({ database }: Clave): Promise<Found> {
  const count = async (from: string) => {
    const { rows: [row] } = await database.client.execute(
      `select count(*) as n from ${from}`,
    );
    return Number(row?.n);
  };
  return {
    open: await count("cases where ended_at is null"),
    ended: await count("cases where ended_at is not null"),
    held: await count("evidence where until is null"),
    told: await count("outbox where body ->> 'kind' = 'review-opened'"),
    recorded: await count("audit where kind = 'review-opened'"),
    accounts: await count("accounts where document = '12345678Z'"),
  };
}

const nothing: Found = {
  ...{ open: 0, ended: 0, held: 0, told: 0, recorded: 0, accounts: 0 },
};
const one: Found = {
  ...{ open: 1, ended: 0, held: 1, told: 2, recorded: 1, accounts: 1 },
};

/** Answers null where the process died under it. */
async function survive(answer: Promise<Response>, end: Promise<never>) {
  return await Promise.race([answer, end]).catch((error) => {
    if (!(error instanceof Died)) throw error;
    return null;
  });
}

for (const blow of blows) {
  Deno.test(`a video is sent, whichever call ${blow}: there is one review or none, and sending it again makes one`, async () => {
    let at = 0;
    while (await sent(at, blow)) at++;
    ok(at > 5, `only ${at} calls`);
  });
}

async function sent(at: number, blow: Blow): Promise<boolean> {
  await using clave = await openClave({ policy });
  const b = visitor(clave);
  await atRecording(clave, b, ana);
  const request = () => {
    const body = new FormData();
    for (const [name, file] of Object.entries(goodFiles)) body.set(name, file);
    const headers = { origin: b.page.url.origin, cookie: cookieOf(b) };
    return new Request(b.page.url, { method: "POST", body, headers });
  };
  const doom = fate(at, blow);
  using node = await openNode(clave, doom.between);
  await survive(Promise.resolve(node.app.fetch(request())), doom.end);
  const between = await found(clave);
  deepEqual(between, between.open === 1 ? one : nothing, `${blow} at ${at}`);
  const again = await clave.app.fetch(request());
  equal(again.status, 303, `${blow} at ${at}`);
  deepEqual(await found(clave), one, `${blow} at ${at}`);
  return doom.struck();
}

for (const blow of blows) {
  Deno.test(`a video is accepted, whichever call ${blow}: she is registered with all that belongs to it, or waits as before`, async () => {
    let at = 0;
    while (await accepted(at, blow)) at++;
    ok(at > 3, `only ${at} calls`);
  });
}

async function accepted(at: number, blow: Blow): Promise<boolean> {
  await using clave = await openClave({ policy });
  const sender = visitor(clave);
  await atRecording(clave, sender, ana);
  await sender.upload(goodFiles);
  const b = visitor(clave);
  await atDesk(clave, b, iker, { roles: ["reviewer"] });
  await b.open(`${b.page.url.origin}/es/desk/review`);
  await b.follow("/desk/review/");
  const request = () => b.request({ decision: "accept" });
  const doom = fate(at, blow);
  using node = await openNode(clave, doom.between);
  await survive(Promise.resolve(node.app.fetch(request())), doom.end);
  await holds(clave, `${blow} at ${at}`);
  equal((await clave.app.fetch(request())).status, 303);
  ok(await holds(clave, `${blow} at ${at}, again`));
  return doom.struck();
}

/** Whether she is registered; and that everything else says the same. */
async function holds(clave: Clave, where: string): Promise<boolean> {
  const { account } = await clave.world.people.find(ana.document as Nif);
  const registered = account?.state === "active";
  const review = await reviewOf(clave, ana);
  equal(review.end?.outcome ?? "open", registered ? "accepted" : "open", where);
  const { held } = await found(clave);
  equal(held, registered ? 0 : 1, where);
  const person = clave.world.mac("person", ana.document);
  const receipts = await clave.world.receipts.list(person);
  equal(receipts.length, registered ? 1 : 0, where);
  const sent = await clave.world.outbox.list();
  const told = sent.filter(({ person: whose, body }) =>
    whose === person &&
    ["welcome", "registered", "review-accepted"].includes(body.kind)
  );
  equal(told.length, registered ? 3 : 0, where);
  return registered;
}
