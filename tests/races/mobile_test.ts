// Cl@ve Móvil under 200 hands at once: one approval, one sign-in, one holder, one request that waits, one device (issue 5).

import { deepEqual, equal, ok } from "node:assert/strict";
import {
  activateDevice,
  type Device,
  useKey,
} from "../../domain/mobile/device.ts";
import { holdRequest } from "../../domain/mobile/inbox.ts";
import {
  approveRequest,
  bindRequest,
  comeForRequest,
  type MobileRequest,
  rejectRequest,
  takeRequest,
} from "../../domain/mobile/request.ts";
import type { World } from "../../domain/ports.ts";
import {
  before,
  bound,
  end,
  hers,
  others,
  policy,
  requestOf,
} from "../domain/mobile/requests.ts";
import { accountOf, ana, noon } from "../support/accounts.ts";
import { type Field, overEachStore, racers } from "./racing.ts";

const short = "ABCD1234";

const lay = ({ clave }: Field, given: Partial<MobileRequest> = {}) =>
  clave.world.requests.put(short, requestOf(given));

const laid = ({ clave }: Field) => clave.world.requests.peek(short);

const approve = (world: World, now = before, digits: string | null = null) =>
  world.requests.change(
    short,
    approveRequest({ to: hers, asOf: noon, now, digits }),
  );

const take = (world: World) =>
  world.requests.change(short, takeRequest("attempt", before));

const count = (answers: readonly { readonly kind: string }[]) => {
  const found: Record<string, number> = {};
  for (const { kind } of answers) found[kind] = (found[kind] ?? 0) + 1;
  return found;
};

overEachStore(
  "the page of one visit, opened 200 times at once, has one request",
  async (field) => {
    const digits = (i: number) => String(i).padStart(3, "0");
    const answers = await field.all((world, i) =>
      world.requests.change(
        short,
        comeForRequest(requestOf({ digits: digits(i) }), noon),
      )
    );
    const request = await laid(field);
    for (const answer of answers) {
      deepEqual(answer, { kind: "waiting", request });
    }
  },
);

overEachStore(
  "200 approvals of one request at once are one, and 200 that come for it are one sign-in",
  async (field) => {
    await lay(field, { state: bound(hers) });
    const moment = (i: number) => new Date(noon.getTime() + i);
    const approvals = await field.all((world, i) => approve(world, moment(i)));
    deepEqual(count(approvals), { approved: racers });
    const held = await laid(field);
    ok(held?.state.kind === "approved");
    const takes = await field.all(take);
    deepEqual(count(takes), { approved: 1, taken: racers - 1 });
    const one = takes.find(({ kind }) => kind === "approved");
    const { asOf, at } = held.state;
    deepEqual(one, { kind: "approved", by: hers, asOf, at });
  },
);

overEachStore(
  "those who confirm and those who come for it, all at once, are one sign-in",
  async (field) => {
    await lay(field, { state: bound(hers) });
    const answers = await field.all(async (world, i) =>
      i % 2 ? await approve(world) : await take(world)
    );
    const last = await take(field.clave.world);
    const takes = answers.filter((_, i) => i % 2 === 0);
    const came = [...takes, last].filter(({ kind }) => kind === "approved");
    equal(came.length, 1);
  },
);

overEachStore(
  "B.5, 37: 200 guesses at the digits at once are three",
  async (field) => {
    await lay(field, { by: "number", state: bound(hers) });
    const answers = await field.all((world, i) =>
      approve(world, before, String(100 + i))
    );
    deepEqual(count(answers), {
      "wrong-digits": policy.digitTries - 1,
      "rejected": racers - policy.digitTries + 1,
    });
    equal((await approve(field.clave.world, before, "042")).kind, "rejected");
  },
);

overEachStore(
  "MV-10, MV-13: confirmed, rejected, given up and ended at once: one of them, and everybody is told which",
  async (field) => {
    for (let round = 0; round < 5; round++) {
      await lay(field, { state: bound(hers) });
      const acts = [
        (world: World) => approve(world),
        (world: World) => approve(world, end),
        (world: World) =>
          world.requests.change(
            short,
            rejectRequest({ account: hers.account }, "not-me", before),
          ),
        (world: World) =>
          world.requests.change(
            short,
            rejectRequest({ attempt: "attempt" }, "replaced", before),
          ),
      ];
      const answers = await field.all<{ kind: string; first?: boolean }>(
        (world, i) => acts[(i + round) % acts.length]!(world),
      );
      const held = await laid(field);
      const first = answers.filter((answer) => answer.first);
      const found = count(answers);
      if (held?.state.kind === "approved") {
        equal(first.length, 0);
        deepEqual(held.state.at, before);
        equal(found.rejected, undefined);
      } else {
        equal(held?.state.kind, "rejected");
        equal(first.length, 1);
        equal(found.approved, undefined);
      }
    }
  },
);

overEachStore(
  "one QR code under the phones of two people is the first one's alone",
  async (field) => {
    await lay(field);
    const answers = await field.all((world, i) =>
      world.requests.change(
        short,
        bindRequest(i % 2 ? hers : others, before, policy),
      )
    );
    const held = await laid(field);
    ok(held?.state.kind === "bound");
    const { account } = held.state.to;
    for (const [i, answer] of answers.entries()) {
      const own = (i % 2 ? hers : others).account === account;
      equal(answer.kind, own ? "bound" : "unknown");
    }
  },
);

overEachStore(
  "MV-12: of 50 requests for one person at once one waits, and the others are told of it",
  async (field) => {
    const until = end;
    const answers = await field.all(
      (world, i) =>
        world.inboxes.change(
          "ana",
          holdRequest({ short: `${i}`, until }, noon),
        ),
      50,
    );
    deepEqual(count(answers), { held: 1, busy: 49 });
    const inbox = await field.clave.world.inboxes.peek("ana");
    for (const answer of answers) {
      if (answer.kind === "busy") deepEqual(answer.waiting, inbox?.waiting);
    }
  },
);

const device: Device = {
  id: "phone",
  credential: "credential",
  publicKey: "key",
  counter: 0,
  backedUp: false,
  name: "Mi teléfono",
  addedAt: noon,
  push: null,
};

const account = accountOf(ana, { device });

const keep = ({ clave }: Field, given: Partial<typeof account> = {}) =>
  clave.world.people.change(ana, null, () => ({
    answer: null,
    keep: { ...account, ...given },
  }));

const act = {
  account: account.id,
  person: "person",
  now: noon,
  messageIds: ["one", "two"],
} as const;

const use = (world: World, counter: number) =>
  world.people.change(
    ana,
    null,
    useKey(
      { ...act, device: "phone", counter, mark: `answer ${counter}` },
      policy,
    ),
  );

overEachStore(
  "one answer of her key, sent 200 times at once, is one use",
  async (field) => {
    await keep(field);
    const answers = await field.all((world) => use(world, 1));
    deepEqual(count(answers), { used: racers });
    const first = answers.filter((one) => one.kind === "used" && one.first);
    equal(first.length, 1);
  },
);

overEachStore(
  "answers of two tabs at once, in whatever order, are never an alarm",
  async (field) => {
    await keep(field);
    const answers = await field.all((world, i) => use(world, 1 + i % 40));
    const found = count(answers);
    equal((found.used ?? 0) + (found.late ?? 0), racers);
    const { account } = await field.clave.world.people.find(ana);
    equal(account?.device?.counter, 40);
    equal((await field.events())["device-cloned"], undefined);
  },
);

overEachStore(
  "MV-02: phones that are activated at once are one device, and each that it was not any more is told",
  async (field) => {
    await keep(field, { device: null });
    const many = 20;
    const endpoint = (i: number) => `https://push.example/${i}`;
    const answers = await field.all((world, i) =>
      world.people.change(
        ana,
        null,
        activateDevice({
          ...act,
          messageIds: [`sms-${i}`, `email-${i}`],
          asOf: noon,
          pushId: `push-${i}`,
          appUrl: "http://localhost:8000/es/app",
          device: {
            ...device,
            id: `phone-${i}`,
            push: { endpoint: endpoint(i), p256dh: "k", auth: "a" },
          },
        }),
      ), many);
    deepEqual(count(answers), { activated: many });
    const { world } = field.clave;
    const { account } = await world.people.find(ana);
    const retired = (await world.outbox.list())
      .filter(({ body }) => body.kind === "device-retired")
      .map(({ to }) => to);
    equal(new Set(retired).size, many - 1);
    ok(!retired.includes(account?.device?.push?.endpoint ?? ""));
    equal((await field.events())["device-activated"], many);
  },
);
