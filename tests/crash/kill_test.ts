// kill -9 of the real server under every form of registering and signing in: it starts again, and the person goes on from the page she had (R10).

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Client } from "@libsql/client";
import { libsqlOutbox } from "../../db/libsql/outbox.ts";
import { type Browser, browser } from "../support/browser.ts";
import { auditing } from "../support/audited.ts";
import { answering } from "../support/persevering.ts";
import {
  ana,
  authorizeAddress,
  emma,
  type Person,
  redemption,
} from "../support/steps.ts";
import { surroundings } from "../support/surroundings.ts";
import { type Mortal, mortalServer } from "./mortal.ts";

interface Victim {
  readonly person: Person;
  readonly addressee: string;
  /** How long after a form has left the server is killed, in milliseconds, form after form. */
  readonly moments: readonly number[];
}

const victims: readonly Victim[] = [
  {
    person: ana,
    addressee: "Ana García López",
    moments: [0, 3, 6, 1, 9, 12, 4, 2, 15, 5],
  },
  {
    person: emma,
    addressee: "Emma Johnson",
    moments: [8, 0, 1, 5, 2, 3, 7, 10, 4, 1],
  },
];

/** More forms than a journey has. */
const mostForms = 40;

Deno.test("whoever was registering or signing in when the server was killed goes on from her page, and nothing happens twice", async () => {
  await using server = await mortalServer();
  for (const victim of victims) {
    const kills = await journey(server, victim);
    ok(kills >= 8, `only ${kills} kills`);
  }
  await nothingTwice(server.client);
  deepEqual((await (await auditing(server.client)).verify()).faults, []);
});

/** Answers with how often the server died. */
async function journey(server: Mortal, victim: Victim): Promise<number> {
  const { url, client, wait } = server;
  const { person, addressee, moments } = victim;
  const outbox = libsqlOutbox(client);
  const answers = answering(
    person,
    surroundings({ outbox, addressee, wait }),
  );
  const b = browser((request) =>
    request.url.startsWith(url) ? fetch(request) : new Response("")
  );
  /** The forms under which the server has died. */
  const died = new Set<string>();
  for (const address of [`${url}/es/register`, authorizeAddress(url)]) {
    await b.open(address);
    for (let forms = 0; forms < mostForms; forms++) {
      const fields = await answers(b.page);
      if (fields === null) break;
      const form = [b.page.title, ...Object.keys(fields)].join();
      if (died.has(form)) {
        await b.send(fields);
      } else {
        const moment = moments[died.size % moments.length]!;
        died.add(form);
        await sendAndKill(b, fields, { server, moment });
      }
    }
  }
  const code = b.page.url.searchParams.get("code");
  ok(code, b.page.text);
  const answer = await fetch(redemption(url, code));
  equal(answer.status, 200);
  ok((await answer.json()).id_token);
  equal((await fetch(redemption(url, code))).status, 400);
  return died.size;
}

async function sendAndKill(
  b: Browser,
  fields: Record<string, string>,
  { server, moment }: { server: Mortal; moment: number },
): Promise<void> {
  const sent = b.send(fields).catch(() => null);
  await new Promise((passed) => setTimeout(passed, moment));
  await server.killAndStart();
  await sent;
  // Unless the answer was faster than the kill, and she is at her service.
  const { href } = b.page.url;
  if (href.startsWith(server.url)) await b.open(href);
}

/** Each registered once, welcomed once, with the one letter that she was sent; no PIN opened two doors. */
async function nothingTwice(client: Client): Promise<void> {
  const messages = await libsqlOutbox(client).list();
  const count = (kind: string) =>
    messages.filter(({ body }) => body.kind === kind).length;
  const people = victims.length;
  deepEqual(
    ["invitation", "welcome", "registered"].map(count),
    [people, people, people],
  );
  const accounts = await client.execute("select state from accounts");
  deepEqual(accounts.rows.map(({ state }) => state), ["active", "active"]);
  const { rows } = await client.execute(
    "select kind, count(*) as n from audit group by kind",
  );
  const events = Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
  equal(events.registered, people);
  equal(events["letter-sent"], people);
  ok(Number(events.identified) <= count("pin"));
}
