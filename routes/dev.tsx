// Only in development: what was sent, a clock that can be moved (contract), and the parts of pages in all their states. app.ts refuses it anywhere else.

import { type Context, Hono } from "hono";
import type { Child } from "hono/jsx";
import type { Message } from "../domain/messages.ts";
import type { World } from "../domain/ports.ts";
import { type DevMessage, DevOutbox } from "../views/dev.tsx";
import { sheets } from "../views/dev/sheets.tsx";
import { DevSheet, DevStates } from "../views/dev/states.tsx";
import { render } from "../views/messages/render.ts";
import { assets } from "./http/assets.ts";
import type { Env } from "./http/env.ts";
import { readForm } from "./http/form.ts";

export interface MovableClock {
  now(): Date;
  /** Forward only. */
  advance(seconds: number): void;
}

/** Past it, dates are not written with four figures any more. */
const endOfTime = Date.parse("9999-01-01T00:00:00Z");

/** A revocation list of development's own authorities, by its file's name. */
export type RevocationLists = (
  name: string,
) => Promise<Uint8Array<ArrayBuffer> | null>;

/** To be mounted at /dev. `lists`: those of the authorities of `task certificates`, whose certificates name this address. */
export function devRoutes(
  world: World,
  clock: MovableClock,
  lists: RevocationLists = () => Promise.resolve(null),
): Hono<Env> {
  return new Hono<Env>()
    .get("/outbox", async (c) => {
      // An unescaped + in a query is a space.
      const to = c.req.query("to")?.replace(/^ /, "+") || undefined;
      if (!wantsJson(c)) return await outbox(c, clock, { to });
      const messages = await world.outbox.list(to);
      return c.json(messages.map((message) => shown(world, message)));
    })
    .get("/outbox/:id/:name", async (c) => {
      const message = await world.outbox.get(c.req.param("id"));
      const found = message && rendered(world, message).attachments
        .find(({ name }) => name === c.req.param("name"));
      if (!found) return c.notFound();
      c.header("Content-Type", found.type);
      return c.body(new Uint8Array(await found.bytes()));
    })
    .get("/states", (c) => c.html(page(<DevStates assets={assets} />)))
    .get("/states/:name", (c) => {
      const sheet = sheets.find(({ name }) => name === c.req.param("name"));
      if (!sheet) return c.notFound();
      return c.html(page(<DevSheet sheet={sheet} assets={assets} />));
    })
    .get("/ca/:name", async (c) => {
      const list = await lists(c.req.param("name"));
      if (!list) return c.notFound();
      c.header("Content-Type", "application/pkix-crl");
      return c.body(list);
    })
    .get("/clock", (c) => c.json({ now: clock.now().toISOString() }))
    .post("/clock", async (c) => {
      const form = await readForm(c);
      const typed = form.kind === "form" ? form.fields("advance") : "";
      const seconds = readSeconds(typed, clock.now());
      if (seconds === null) {
        const problem = "Type a whole number of seconds, 0 or more";
        return wantsJson(c)
          ? c.json({ error: problem }, 422)
          : await outbox(c, clock, { problem });
      }
      clock.advance(seconds);
      return wantsJson(c)
        ? c.json({ now: clock.now().toISOString() })
        : c.redirect("/dev/outbox", 303);
    });
}

async function outbox(
  c: Context<Env>,
  clock: MovableClock,
  { to, problem }: { to?: string | undefined; problem?: string },
) {
  const { world } = c.var;
  const messages = (await world.outbox.list(to)).map((message) => ({
    ...shown(world, message),
    language: message.language,
  }));
  const props = { messages, to, problem, now: clock.now(), css: assets.css };
  return c.html(page(<DevOutbox {...props} />), problem ? 422 : 200);
}

function page(html: Child): string {
  return `<!doctype html>${html}`;
}

function shown(world: World, message: Message): DevMessage {
  const { id, channel, to, at } = message;
  const { subject, text, attachments } = rendered(world, message);
  return {
    id,
    channel,
    to,
    subject,
    text,
    // Nothing carries them in development, but for what goes by push: they are sent when they are laid out.
    sentAt: at.toISOString(),
    attachments: attachments.map(({ name, type }) => ({
      name,
      type,
      url: `${world.config.baseUrl}/dev/outbox/${id}/${name}`,
    })),
  };
}

function rendered(world: World, message: Message) {
  return render(message, { host: new URL(world.config.baseUrl).host });
}

function wantsJson(c: Context<Env>): boolean {
  return (c.req.header("accept") ?? "").includes("application/json");
}

/** Null for what is no number of seconds, or would go past the end of time. */
function readSeconds(typed: string, now: Date): number | null {
  if (!/^\d{1,12}$/.test(typed.trim())) return null;
  const seconds = Number(typed);
  return now.getTime() + seconds * 1000 < endOfTime ? seconds : null;
}
