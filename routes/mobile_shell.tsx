// What makes the app one that is installed: its manifest, its worker, what it shows without a network, and where its notices go.

import { createHash } from "node:crypto";
import { type Context, Hono } from "hono";
import worker from "../views/assets/sw.js" with { type: "text" };
import { languages, languageTag } from "../domain/language.ts";
import { keepPush } from "../domain/mobile/device.ts";
import { type PushAddress, readPushAddress } from "../domain/mobile/push.ts";
import { ground } from "../views/assets/app_icon.ts";
import { Notices, Offline } from "../views/mobile_shell.tsx";
import { languages as texts } from "../views/text/text.ts";
import { assets, icons } from "./http/assets.ts";
import type { Env } from "./http/env.ts";
import { readForm } from "./http/form.ts";
import { ownDevice } from "./http/own_device.ts";
import { goTo, page } from "./http/page.tsx";
import { problem } from "./http/problem.tsx";
import { keepAWhile } from "./http/unchanged.ts";

/** Below `/<language>/app`. */
export function appShell() {
  return new Hono<Env>()
    .get("/manifest.webmanifest", manifest)
    .get("/offline", offline)
    .get("/push", (c) => showNotices(c))
    .post("/push", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await takeNotices(c, form.fields);
    });
}

/** At the root, so that its scope may be the app of any language. */
export function appWorker() {
  const files = [assets.css, assets.app, icons.touch];
  const words = languages.map((language) => texts[language].device.offline);
  // What is kept on the phone is fetched anew when any of it has changed.
  const version = createHash("sha256")
    .update(JSON.stringify([worker, files, words])).digest("hex").slice(0, 16);
  const said = `const version = ${JSON.stringify(version)};\n` +
    `const files = ${JSON.stringify(files)};\n${worker}`;
  return new Hono<Env>().get("/sw.js", (c) => {
    c.header("Content-Type", "text/javascript; charset=utf-8");
    c.header("Cache-Control", "no-cache");
    return c.body(said);
  });
}

function manifest(c: Context<Env>) {
  const { text, language } = c.var;
  const { name, what } = text.device.install;
  const start = `/${language}/app`;
  c.header("Content-Type", "application/manifest+json; charset=utf-8");
  keepAWhile(c, "public");
  return c.body(JSON.stringify({
    name,
    short_name: name,
    description: what,
    lang: languageTag[language],
    dir: "ltr",
    // One app, whatever its language.
    id: "/app",
    start_url: start,
    // All of Clave, so that activating the phone does not leave the app, nor its cookies.
    scope: "/",
    display: "standalone",
    background_color: ground,
    theme_color: ground,
    icons: [
      { src: icons.any, type: "image/svg+xml", sizes: "any", purpose: "any" },
      {
        src: icons.maskable,
        type: "image/svg+xml",
        sizes: "any",
        purpose: "maskable",
      },
      {
        src: icons.touch,
        type: "image/png",
        sizes: "512x512",
        purpose: "any maskable",
      },
    ],
  }));
}

function offline(c: Context<Env>) {
  const { text, language } = c.var;
  return page(c, <Offline t={text} language={language} />, {
    title: text.device.offline.title,
    keep: "portal",
    // Without a network nothing else can be opened.
    around: "nothing",
  });
}

async function showNotices(c: Context<Env>, refused = false) {
  const { text, language, world } = c.var;
  const own = await ownDevice(c);
  if (own.kind !== "active") return goTo(c, "/app");
  return await page(
    c,
    <Notices
      t={text}
      language={language}
      on={own.device.push !== null}
      publicKey={await world.push.publicKey()}
      refused={refused}
    />,
    {
      title: text.device.notices.title,
      ...(refused ? { status: 422 as const } : {}),
    },
  );
}

/** Whose phone it is its cookie says: whoever has no more than that may have it told, or not, and learns nothing by it. */
async function takeNotices(c: Context<Env>, fields: (name: string) => string) {
  const { config, policy } = c.var.world;
  switch (fields("action")) {
    case "off":
      return await keep(c, null);
    case "on": {
      const given = fields("subscription");
      const push = readPushAddress(given, config.pushServices, policy.push);
      return push ? await keep(c, push) : await showNotices(c, true);
    }
    default:
      return await showNotices(c);
  }
}

async function keep(c: Context<Env>, push: PushAddress | null) {
  const { world } = c.var;
  const own = await ownDevice(c);
  if (own.kind !== "active") return goTo(c, "/app");
  const { account, holder } = own;
  const change = { ...holder, push };
  await world.people.change(account.document, null, keepPush(change));
  return goTo(c, "/app/push");
}
