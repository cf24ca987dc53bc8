// The address in a QR code, opened on the phone that read it.

import type { Context } from "hono";
import { judgeDrawn, readDrawn } from "../../domain/mobile/qr.ts";
import { ReadInactive } from "../../views/mobile/inactive.tsx";
import type { Env } from "../http/env.ts";
import { ownDevice } from "../http/own_device.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { backTo } from "./back.ts";
import { bind } from "./bind.tsx";
import { showDead } from "./ended.tsx";
import { byCertificate, home } from "./home.tsx";
import { openOptions } from "./key.ts";

type C = Context<Env>;

/** Whoever only looks takes nothing: a HEAD, or a page that is fetched before anybody asks for it, binds no request. */
export async function read(c: C) {
  const { world } = c.var;
  if (c.req.header("sec-purpose") !== undefined) return await problem(c, 403);
  const token = c.req.param("token") ?? "";
  const drawn = readDrawn(token);
  if (!drawn) return await showDead(c, "foreign");
  if (c.req.method === "HEAD") return goTo(c, "/app");
  if (fromElsewhere(c)) return await showDead(c, "foreign");
  const own = await ownDevice(c);
  if (own.kind === "suspended") return await home(c);
  const sealed = c.req.query("back") ?? "";
  if (own.kind !== "active") return await showInactive(c, token, sealed);
  const request = await world.requests.peek(drawn.short);
  // Whatever is not there any more was drawn long ago.
  if (!request) return await showDead(c, "stale");
  const { mobile: policy } = world.policy;
  const now = world.now();
  const { kind } = judgeDrawn(world.mac, drawn, { request, now, policy });
  if (kind === "forged") return await showDead(c, "foreign");
  const back = await backTo(c, sealed, request);
  // Its own screen needs no fresh drawing: nobody has taken a photo of it, and finding out whose phone this is takes its time.
  if (kind === "stale" && back === "") return await showDead(c, "stale");
  return await bind(c, own, { short: drawn.short, request, back });
}

/**
 * A camera is no page, and ours are of our origin: whoever is sent here by a page of another has read nothing, and the request is
 * most likely of whoever made that page (rulebook 5.2). Old phones do not say.
 */
function fromElsewhere(c: C): boolean {
  const site = c.req.header("sec-fetch-site");
  return site !== undefined && site !== "none" && site !== "same-origin";
}

async function showInactive(c: C, token: string, back: string) {
  const { text: t, language } = c.var;
  return page(
    c,
    <ReadInactive
      t={t}
      language={language}
      byCertificate={byCertificate(c)}
      next={token}
      back={back}
      {...await openOptions(c, null)}
    />,
    { title: t.app.read.inactive.title, scripts: ["key"] },
  );
}
