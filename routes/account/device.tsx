// Her phone as a key (MV-01, MV-40): the one that is active, activating another, doing without.

import { type Context, Hono } from "hono";
import { removeDevice } from "../../domain/mobile/device.ts";
import {
  isHandheld,
  surroundingsOf,
} from "../../domain/mobile/surroundings.ts";
import { isSuspended } from "../../domain/suspension.ts";
import {
  DeactivateDevice,
  DeviceActivated,
  DeviceDeactivated,
  DevicePage,
} from "../../views/account/device.tsx";
import { dropAppCookie } from "../http/cookies.ts";
import type { Env } from "../http/env.ts";
import { readForm } from "../http/form.ts";
import { ownDevice } from "../http/own_device.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { askToActivate, takeActivation } from "./device_activate.tsx";
import { type AccountContext, ownAct } from "./entry.ts";

type C = AccountContext;

const start = "/account/device";

export function deviceRoutes() {
  return new Hono<Env>()
    .get("/", show)
    .get("/activate", (c) => askToActivate(c))
    .post("/activate", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await takeActivation(c, form.fields);
    })
    .get("/deactivate", askDeactivating)
    .post("/deactivate", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await deactivate(c, form.fields("device"));
    });
}

async function show(c: C) {
  const { text, language, world, insider: { account } } = c.var;
  const userAgent = c.req.header("user-agent") ?? "";
  return await page(
    c,
    <DevicePage
      t={text}
      language={language}
      account={account}
      here={await isHere(c)}
      suspended={isSuspended(account, "mobile")}
      handheld={isHandheld(surroundingsOf(userAgent, ""))}
      app={`${world.config.baseUrl}/${language}/app`}
    />,
    { title: text.device.own.title },
  );
}

/** Whether this is the phone that is active. */
async function isHere(c: C): Promise<boolean> {
  const { device } = c.var.insider.account;
  if (!device) return false;
  const own = await ownDevice(c);
  return own.kind === "active" && own.device.id === device.id;
}

/** Seen without a session: hers may have come by the phone that is retired now. */
export async function activated(c: Context<Env>) {
  const { text, language } = c.var;
  const own = await ownDevice(c);
  if (own.kind !== "active") return goTo(c, "/app");
  return await page(c, <DeviceActivated t={text} language={language} />, {
    title: text.device.activate.doneTitle,
  });
}

/** Likewise. */
export function deactivated(c: Context<Env>) {
  const { text, language } = c.var;
  return page(c, <DeviceDeactivated t={text} language={language} />, {
    title: text.device.deactivate.doneTitle,
  });
}

async function askDeactivating(c: C) {
  const { text, language, insider: { account: { device } } } = c.var;
  if (!device) return goTo(c, start);
  return await page(
    c,
    <DeactivateDevice t={text} language={language} device={device} />,
    { title: text.device.deactivate.title },
  );
}

/** `device`: the one that she was shown. */
async function deactivate(c: C, device: string) {
  const { world, insider: { account } } = c.var;
  const here = await isHere(c);
  await world.people.change(
    account.document,
    null,
    removeDevice({ ...ownAct(c), device }),
  );
  if (here && account.device?.id === device) dropAppCookie(c);
  return goTo(c, "/deactivated");
}
