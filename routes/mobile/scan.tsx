// Reading a code with the camera, or typing the short one.

import type { Context } from "hono";
import { readShortCode } from "../../domain/codes.ts";
import { endOf, type MobileRequest } from "../../domain/mobile/request.ts";
import { ReadInactive } from "../../views/mobile/inactive.tsx";
import { Scan, type ShortCodeTrouble } from "../../views/mobile/scan.tsx";
import { decoder } from "../http/assets.ts";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { limited } from "../http/limited.tsx";
import { networkOf } from "../http/network.ts";
import { type OwnDevice, ownDevice } from "../http/own_device.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { backTo } from "./back.ts";
import { type Active, bind } from "./bind.tsx";
import { byCertificate } from "./home.tsx";
import { openOptions } from "./key.ts";

type C = Context<Env>;

export async function scan(c: C) {
  const own = await ownDevice(c);
  return own.kind === "active"
    ? await showScan(c, { typed: "", trouble: null })
    : await elsewhere(c, own);
}

export async function take(c: C) {
  const form = await readForm(c);
  if (form.kind === "bad") return problem(c, form.status);
  const own = await ownDevice(c);
  return own.kind === "active"
    ? await takeCode(c, own, form.fields)
    : await elsewhere(c, own);
}

async function takeCode(c: C, own: Active, fields: Fields) {
  const { world, language } = c.var;
  const { policy } = world;
  const typed = fields("code").slice(0, 100);
  const read = readShortCode(typed, policy.mobile.shortCodeLength);
  if (!read.ok) return showScan(c, { typed, trouble: read.problem });
  const tries = [
    { rule: policy.limits.shortCodesPerDevice, of: own.device.id },
    { rule: policy.limits.shortCodesPerNetwork, of: networkOf(c) },
  ];
  const limit = await world.limits.count(tries);
  if (limit.kind === "over") {
    return limited(c, limit.until, `/${language}/app/scan`);
  }
  const request = await world.requests.peek(read.value);
  if (!request || !mayType(request, own, world.now())) {
    return showScan(c, { typed, trouble: "unknown" });
  }
  await world.limits.giveBack(tries);
  const back = await backTo(c, fields("back"), request);
  const instead = fields("action") === "replace" ? fields("instead") : "";
  return await bind(c, own, { short: read.value, request, back, instead });
}

/** Of one that was sent to a phone no screen shows a code; of another's, and of what is over, nobody learns that it was there. */
function mayType(request: MobileRequest, { holder }: Active, now: Date) {
  return request.by === "qr" && !endOf(request, holder.account, now);
}

function showScan(
  c: C,
  shown: {
    readonly typed: string;
    readonly trouble: ShortCodeTrouble | null;
  },
) {
  const { text: t, language, world } = c.var;
  c.set("media", "camera");
  return page(
    c,
    <Scan
      t={t}
      language={language}
      length={world.policy.mobile.shortCodeLength}
      decoder={decoder}
      {...shown}
    />,
    {
      title: t.app.scan.title,
      scripts: ["scan"],
      ...(shown.trouble && { status: 422 as const }),
    },
  );
}

async function elsewhere(c: C, own: OwnDevice) {
  const { text: t, language } = c.var;
  if (own.kind !== "none") return goTo(c, "/app");
  return page(
    c,
    <ReadInactive
      t={t}
      language={language}
      byCertificate={byCertificate(c)}
      next=""
      {...await openOptions(c, null)}
    />,
    { title: t.app.read.inactive.title, scripts: ["key"] },
  );
}
