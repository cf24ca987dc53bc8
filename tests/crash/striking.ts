// One act of a registration, struck at every call to the store: the machinery of the stories beside it.

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Account } from "../../domain/account.ts";
import type { AuditEvent } from "../../domain/audit.ts";
import type { Case } from "../../domain/desk/case.ts";
import type { MessageBody } from "../../domain/messages.ts";
import type { Nif } from "../../domain/nif.ts";
import { registeredIn } from "../support/accounts.ts";
import { auditing } from "../support/audited.ts";
import { type Browser, browser } from "../support/browser.ts";
import { type Blow, Died, fate } from "../support/fate.ts";
import { openNode } from "../support/nodes.ts";
import { type CertificateHouse, openHouse } from "../support/pki/house.ts";
import { rewinding } from "../support/rewinding.ts";
import { ana } from "../support/steps.ts";

export const base = "http://localhost:8000";
export const day = 24 * 60 * 60 * 1000;

export interface Story {
  /** How she stands before anybody comes; where it is not given, registered by letter. */
  setting?(house: CertificateHouse): Promise<unknown>;
  /** Up to the page whose form is the act; what is sent from there. */
  before(house: CertificateHouse): Promise<{
    readonly b: Browser;
    readonly send: Readonly<Record<string, string>>;
  }>;
  readonly changed: (
    account: Account | null,
    cases: readonly Case[],
  ) => boolean;
  /** What is written with the change, and never without it. */
  readonly event: AuditEvent["kind"];
  readonly messages: Readonly<Partial<Record<MessageBody["kind"], number>>>;
  /** What else is written with it. */
  readonly along?: Readonly<Partial<Record<keyof typeof counted, number>>>;
  /** Sent once more, it is done once more: what is new stands instead of what was. */
  readonly repeats?: true;
}

export type Stories = Readonly<Record<string, Story>>;

const counted = {
  receipts: "receipts",
  cases: "cases",
  endedCases: "cases where ended_at is not null",
};

/** Each story, each blow, each call. */
export function strikeEach(stories: Stories): void {
  for (const [name, story] of Object.entries(stories)) {
    for (const blow of ["dies", "refused", "unanswered"] as const) {
      Deno.test(`${name}, whichever call ${blow}: whole or not at all, and then it can be done`, async () => {
        await using house = await openHouse();
        const stage = await set(house, story);
        let at = 0;
        while (await struck(stage, { at, blow })) at++;
        ok(at > 2, `only ${at} calls`);
        const { client } = house.clave.database;
        deepEqual((await (await auditing(client)).verify()).faults, []);
      });
    }
  }
}

/** Ana stands before the act; `again` brings everything back to that. */
async function set(house: CertificateHouse, story: Story) {
  const { clave } = house;
  await (story.setting?.(house) ?? registeredIn(clave, ana));
  clave.clock.advance(1000);
  const { b, send } = await story.before(house);
  clave.clock.advance(1000);
  const { client } = clave.database;
  await client.execute("delete from outbox");
  const again = await rewinding(client, clave.clock);
  const { url: { href: address } } = b.page;
  const stood = await countAll(house);
  const cookies = new Map(b.cookies);
  return { house, story, again, address, send, cookies, stood };
}

type Stage = Awaited<ReturnType<typeof set>>;

/** False where the act was over before the blow fell. */
async function struck(
  stage: Stage,
  { at, blow }: { readonly at: number; readonly blow: Blow },
): Promise<boolean> {
  const { house: { clave } } = stage;
  await stage.again();
  const { rows: [row] } = await clave.database.client.execute(
    "select coalesce(max(id), 0) as id from audit",
  );
  const recorded = Number(row?.id);
  const b = browser((it) => clave.app.fetch(it), new Map(stage.cookies));
  await b.open(stage.address);
  const doom = fate(at, blow);
  using node = await openNode(clave, doom.between);
  const answer = await Promise.race([
    node.app.fetch(b.request(stage.send)),
    doom.end,
  ]).catch((error) => {
    if (!(error instanceof Died)) throw error;
    return null;
  });
  // What fails gives nothing away, a session least of all.
  if ((answer?.status ?? 200) >= 500) {
    equal(answer?.headers.getSetCookie().length, 0);
  }
  await holds(stage, recorded);
  if (!stage.story.repeats || !await isChanged(stage)) {
    const second = await clave.app.fetch(b.request(stage.send));
    ok(second.status < 500);
  }
  if (!await isChanged(stage)) await beginAnew(stage);
  ok(await isChanged(stage));
  await holds(stage, recorded);
  return doom.struck();
}

/** Her code may be spent and her page too old: on another day she takes the whole way once more. */
async function beginAnew({ house, story }: Stage) {
  house.clave.clock.advance(day);
  const { b, send } = await story.before(house);
  await b.send(send);
}

/** Account, event, messages, receipt and case are written together or not at all, and never twice. */
async function holds(stage: Stage, recorded: number) {
  const { story, house, stood } = stage;
  const done = await isChanged(stage) ? 1 : 0;
  const kinds = "audit where kind = ? and id > ?";
  equal(await count(house, kinds, story.event, recorded), done);
  for (const [kind, many] of Object.entries(story.messages)) {
    const sent = "outbox where body ->> 'kind' = ?";
    equal(await count(house, sent, kind), done * many, kind);
  }
  for (const [what, now] of Object.entries(await countAll(house))) {
    const name = what as keyof typeof counted;
    equal(now, stood[name] + done * (story.along?.[name] ?? 0), what);
  }
  const account = await accountOfAna(house);
  if (account?.state !== "active") return;
  // A phone that is taken back takes the activation code with it: a thief may have seen it.
  const { phone, email, registration } = account;
  ok(phone && email && registration, "half an account");
}

async function count(
  { clave }: CertificateHouse,
  from: string,
  ...args: (string | number)[]
): Promise<number> {
  const sql = `select count(*) as n from ${from}`;
  const { rows: [row] } = await clave.database.client.execute({ sql, args });
  return Number(row?.n);
}

async function countAll(house: CertificateHouse) {
  return {
    receipts: await count(house, counted.receipts),
    cases: await count(house, counted.cases),
    endedCases: await count(house, counted.endedCases),
  };
}

async function isChanged({ story, house }: Stage): Promise<boolean> {
  const account = await accountOfAna(house);
  const { cases } = house.clave.world;
  return story.changed(
    account,
    account ? await cases.ofAccount(account.id) : [],
  );
}

async function accountOfAna({ clave }: CertificateHouse) {
  return (await clave.world.people.find(ana.document as Nif)).account;
}
