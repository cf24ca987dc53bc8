// A process that ends, or a store that fails, at each call of a whole journey: nothing twice, nothing by half, and a way on (R10, R11, R12).

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Nif } from "../../domain/nif.ts";
import { es } from "../../views/text/es.ts";
import { auditing } from "../support/audited.ts";
import { type Browser, browser, type Page } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { type Blow, Died, fate } from "../support/fate.ts";
import { hasRedis } from "../support/install.ts";
import { openNode } from "../support/nodes.ts";
import { persevere } from "../support/persevering.ts";
import { ana, authorizeAddress, redeem } from "../support/steps.ts";
import { surroundings } from "../support/surroundings.ts";

const base = "http://localhost:8000";

const stories: Record<Blow, string> = {
  dies: "is the server’s last",
  refused: "is refused",
  unanswered: "gets no answer",
};

/** What fails the same in both is tried over one. */
const blows = {
  libsql: ["dies", "refused", "unanswered"],
  redis: ["dies", "unanswered"],
} as const;

for (const store of ["libsql", "redis"] as const) {
  for (const blow of blows[store]) {
    Deno.test({
      name: `a person registers and signs in, whichever call ${
        stories[blow]
      } (${store})`,
      ignore: store === "redis" && !hasRedis(),
      async fn() {
        await using clave = await openClave({ store });
        let at = 0;
        while (await journey(clave, at, blow)) at++;
        ok(at > 20, `only ${at} calls`);
        const { verify } = await auditing(clave.database.client);
        deepEqual((await verify()).faults, []);
      },
    });
  }
}

/** False where the journey was over before the blow fell. */
async function journey(
  clave: Clave,
  at: number,
  blow: Blow,
): Promise<boolean> {
  const recorded = await anew(clave);
  await using it = await traveller(clave, at, blow);
  const where = `${blow} at call ${at}`;

  await it.through(`${base}/es/register`);
  equal(await stateOfAna(clave), "active", where);
  const end = await it.through(authorizeAddress(base));
  const code = end.url.searchParams.get("code");
  ok(code, `${where}: ${end.text}`);
  await it.redeem(code);
  await holds(clave, recorded, where);
  return it.struck();
}

/** Nobody has been here; answers with how much the audit, which forgets nothing, holds from before. */
async function anew({ database, redis }: Clave): Promise<number> {
  await redis?.redis.flushall();
  const tables = ["accounts", "outbox", "receipts", "held", "counted"];
  await database.client.batch(tables.map((table) => `delete from ${table}`));
  const { rows: [row] } = await database.client.execute(
    "select coalesce(max(id), 0) as id from audit",
  );
  return Number(row?.id);
}

async function traveller(clave: Clave, at: number, blow: Blow) {
  const stack = new AsyncDisposableStack();
  const doom = fate(at, blow);
  let node = stack.use(await openNode(clave, doom.between));
  let ends: Promise<Response>[] = [doom.end];
  const fetching = async (request: Request) => {
    if (new URL(request.url).origin !== base) return new Response("");
    const answer = await Promise.race([node.app.fetch(request), ...ends]);
    // What fails gives nothing away, a session least of all.
    if (answer.status >= 500) deepEqual(answer.headers.getSetCookie(), []);
    return answer;
  };
  const cookies = browser(fetching);
  const around = surroundings({
    outbox: clave.world.outbox,
    addressee: "Ana García López",
    wait: (seconds) => clave.clock.advance(seconds * 1000),
  });

  /** The process is started again, or the store is there again. */
  const recover = async () => {
    doom.relent();
    node = stack.use(await openNode(clave));
    ends = [];
  };

  return {
    struck: doom.struck,
    /** From this address to the end of what it begins: by going on from the page she had, or else by beginning again. */
    async through(address: string): Promise<Page> {
      const b = cookies.newTab();
      const page = await survives(() => onwards(b, address));
      if (page && page.status < 500) return page;
      await recover();
      const end = await onwards(b, had(b) ?? address);
      return isEnd(end) ? end : await onwards(b, address);
    },
    /** A service that gets no answer asks once more. At most one answer is a token. */
    async redeem(code: string): Promise<void> {
      const answer = await survives(() => fetching(redeem(clave, code)));
      const statuses = [answer?.status];
      if (!answer || answer.status >= 500) {
        await recover();
        statuses.push((await fetching(redeem(clave, code))).status);
      }
      const granted = statuses.filter((status) => status === 200).length;
      ok(granted <= 1 && (granted === 1 || doom.struck()), `${statuses}`);
      equal((await clave.app.fetch(redeem(clave, code))).status, 400);
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };

  async function onwards(b: Browser, address: string): Promise<Page> {
    await b.open(address);
    return await persevere(b, ana, around);
  }
}

/** Null where the process died under it. */
async function survives<T>(act: () => T | Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Died) return null;
    throw error;
  }
}

/** The address of the page that she still sees; null for none. */
function had(b: Browser): string | null {
  try {
    return b.page.url.href;
  } catch {
    return null;
  }
}

/** The activation code, or the word that she is registered already; the way back to the service. */
function isEnd({ url, status, text }: Page): boolean {
  const said = [
    es.register.done.title,
    es.register.standing["already-registered"].title,
  ];
  return status === 200 &&
    (url.origin !== base || said.some((title) => text.includes(title)));
}

async function stateOfAna(clave: Clave) {
  const { account } = await clave.world.people.find(ana.document as Nif);
  return account?.state;
}

/** Everything that had to happen together did, and once. */
async function holds(
  clave: Clave,
  recorded: number,
  where: string,
): Promise<void> {
  const { account } = await clave.world.people.find(ana.document as Nif);
  const sent = await clave.world.outbox.list();
  const kinds = Object.groupBy(sent, ({ body }) => body.kind);
  equal(kinds.invitation?.length, account?.letters.length, where);
  equal(kinds.welcome?.length, 1, where);
  equal(kinds.registered?.length, 1, where);
  equal(account?.phone, ana.phone, where);
  // No registration without its receipt, and none for nothing (RG-05).
  const person = clave.world.mac("person", ana.document);
  const [receipt, ...others] = await clave.world.receipts.list(person);
  deepEqual(others, [], where);
  equal(receipt?.at.getTime(), account?.activation?.madeAt.getTime(), where);
  ok(account?.activation && account.registration && account.email, where);
  const { rows } = await clave.database.client.execute({
    sql: "select kind, count(*) as n from audit where id > ? group by kind",
    args: [recorded],
  });
  const events = Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
  equal(events.registered, 1, where);
  equal(events["letter-sent"], account?.letters.length, where);
  // A PIN opens one door at most.
  const identified = Number(events.identified);
  ok(identified >= 1 && identified <= (kinds.pin?.length ?? 0), where);
  deepEqual(account?.letters.map(({ usedAt }) => usedAt !== null), [true]);
}
