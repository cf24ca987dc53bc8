// All her data to take away: as JSON for programs, as a page for people.

import { type Context, Hono } from "hono";
import { ownData } from "../../domain/my_data/export.ts";
import type { PageOf } from "../../domain/ports.ts";
import { ExportPage } from "../../views/account/export.tsx";
import { ExportedData } from "../../views/account/exported.tsx";
import type { Env } from "../http/env.ts";
import { page } from "../http/page.tsx";
import { withoutSecrets } from "./past.tsx";

export function exportRoutes() {
  return new Hono<Env>()
    .get("/export", (c) => {
      const { text, language } = c.var;
      return page(c, <ExportPage t={text} language={language} />, {
        title: text.account.export.title,
      });
    })
    .get("/export.json", async (c) => {
      const data = await gathered(c);
      const json = JSON.stringify(data, null, 2);
      return file(c, json, "json", "application/json");
    })
    .get("/export.html", async (c) => {
      const { text, language } = c.var;
      const data = await gathered(c);
      const html = <ExportedData t={text} language={language} data={data} />;
      return file(c, `<!doctype html>${html}`, "html", "text/html");
    });
}

/** Goes plain: it holds all of a person, beside what an address may bring (BREACH). */
function file(c: Context<Env>, text: string, ending: string, type: string) {
  c.header("Content-Disposition", `attachment; filename="clave.${ending}"`);
  c.header("Content-Type", `${type}; charset=utf-8`);
  return c.body(text);
}

async function gathered(c: Context<Env>) {
  const { world, insider } = c.var;
  const { account, resident, person } = insider;
  const { exportBatch } = world.policy.account;
  const now = world.now();
  // Looking at the headers takes nothing away.
  if (c.req.method !== "HEAD") {
    await world.audit.record([{ kind: "data-exported", at: now, person }]);
  }
  const [messages, receipts, events, cases] = await Promise.all([
    whole(
      exportBatch,
      (page) => world.outbox.ofPerson(person, page),
      (one) => one.number,
    ),
    world.receipts.list(person),
    whole(
      exportBatch,
      (page) => world.audit.history(person, page),
      (one) => one.id,
    ),
    world.cases.ofAccount(account.id),
  ]);
  return ownData({
    now,
    account,
    resident,
    messages: messages.map((message) => ({
      message,
      words: withoutSecrets(c, message),
    })),
    receipts,
    events: events.map(({ event }) => event),
    cases,
  });
}

/** A long list, read page by page. */
async function whole<T>(
  most: number,
  read: (page: PageOf) => Promise<readonly T[]>,
  numberOf: (one: T) => number,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (;;) {
    const last = all.at(-1);
    const before = last && numberOf(last);
    const found = await read({ limit: most, ...(before && { before }) });
    all.push(...found);
    if (found.length < most) return all;
  }
}
