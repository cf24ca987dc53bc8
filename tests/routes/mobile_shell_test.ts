// What makes the app one that is installed: manifest, worker, the page without a network, and where notices go.

import {
  deepEqual,
  doesNotMatch,
  equal,
  match,
  notEqual,
  ok,
} from "node:assert/strict";
import { languages, languageTag } from "../../domain/language.ts";
import { maskableIcon } from "../../views/assets/app_icon.ts";
import { languages as texts } from "../../views/text/text.ts";
import { es } from "../../views/text/es.ts";
import { registeredIn } from "../support/accounts.ts";
import { cookieOf, says } from "../support/browser.ts";
import { openClave } from "../support/clave.ts";
import { withActivePhone } from "../support/devices.ts";
import { accountNow } from "../support/mailbox.ts";
import { withApp } from "../support/own_app.ts";
import { hashOf, readPng } from "../support/png.ts";
import { ana, visitor } from "../support/steps.ts";

const base = "http://localhost:8000";
const here = `${base}/es/app/push`;
const words = es.device.notices;

Deno.test("each language has its manifest, with icons that are there", async () => {
  await using clave = await openClave();
  const get = (path: string) => clave.app.request(`${base}${path}`);
  for (const language of languages) {
    const answer = await get(
      `/${language}/app/manifest.webmanifest`,
    );
    equal(answer.status, 200);
    match(answer.headers.get("content-type")!, /^application\/manifest\+json/);
    const manifest = await answer.json();
    equal(manifest.lang, languageTag[language]);
    equal(manifest.start_url, `/${language}/app`);
    equal(manifest.name, texts[language].device.install.name);
    equal(manifest.display, "standalone");
    equal(manifest.id, "/app");
    const purposes = [];
    for (const { src, type, sizes, purpose } of manifest.icons) {
      const icon = await get(src);
      equal(icon.status, 200);
      if (type === "image/png") {
        equal(icon.headers.get("content-type"), type);
        const read = readPng(await icon.bytes());
        equal(`${read?.width}x${read?.height}`, sizes);
      } else {
        equal(icon.headers.get("content-type"), `${type}; charset=utf-8`);
        match(await icon.text(), /^<svg /);
      }
      purposes.push(purpose);
    }
    deepEqual(purposes, ["any", "maskable", "any maskable"]);
  }
});

Deno.test("pages of the app name the PNG that iPhones take, as it is drawn from the mark; a page with a secret and all others name none", async () => {
  await using clave = await openClave();
  const get = (path: string) => clave.app.request(`${base}${path}`);
  const linked = /<link rel="apple-touch-icon" href="([^"]+)"/;
  for (const path of ["/es/app", "/eu/app/scan", "/va/app/offline"]) {
    const [, to = ""] = linked.exec(await (await get(path)).text()) ?? [];
    const answer = await get(to);
    match(answer.headers.get("cache-control")!, /immutable/);
    equal(answer.headers.get("content-encoding"), null);
    const bytes = await answer.bytes();
    ok(bytes.length <= 4000, `${bytes.length} bytes`);
    deepEqual(readPng(bytes), {
      ...{ width: 512, height: 512, transparent: false },
      // `deno task icon` draws it anew.
      source: hashOf(maskableIcon),
    });
  }
  for (const path of ["/es", "/es/register", "/es/mobile"]) {
    doesNotMatch(await (await get(path)).text(), linked);
  }
  const own = await withApp(clave);
  await own.b.open(`${base}/es/app/unlock?next=pin`);
  await own.b.send({ answer: await own.answer() });
  says(own.b.page, es.app.pin.title);
  doesNotMatch(own.b.page.html, linked);
});

Deno.test("the worker is never kept for long, and keeps only what is the same for everybody", async () => {
  await using clave = await openClave();
  const get = (path: string) => clave.app.request(`${base}${path}`);
  const answer = await get("/sw.js");
  equal(answer.headers.get("cache-control"), "no-cache");
  match(answer.headers.get("content-type")!, /^text\/javascript/);
  const program = await answer.text();
  match(program, /^const version = "[0-9a-f]{16}";\n/);
  const files: string[] = JSON.parse(/const files = (.*);/.exec(program)![1]!);
  equal(files.length, 3);
  for (const file of files) {
    match(file, /^\/_s\//);
    equal((await get(file)).status, 200);
  }
});

Deno.test("the page without a network says the same to everybody, and leaves no cookie", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await withActivePhone(clave, b, ana);
  for (const language of languages) {
    const address = `${base}/${language}/app/offline`;
    const request = (headers: HeadersInit) =>
      clave.app.fetch(new Request(address, { headers }));
    const stranger = await request({});
    const hers = await request({ cookie: cookieOf(b) });
    equal(stranger.headers.get("set-cookie"), null);
    const text = await stranger.text();
    equal(await hers.text(), text);
    ok(text.includes(texts[language].device.offline.title));
    for (const secret of [ana.document, ana.phone, ana.email]) {
      ok(!text.includes(secret));
    }
  }
});

Deno.test("pages of the app may install it and run its worker; no other page may", async () => {
  await using clave = await openClave();
  const get = (path: string) => clave.app.request(`${base}${path}`);
  const of = async (path: string) => {
    const answer = await get(path);
    const policy = answer.headers.get("content-security-policy")!;
    return [policy, await answer.text()] as const;
  };
  const [policy, html] = await of("/ca/app/offline");
  match(policy, /manifest-src 'self'; worker-src 'self'/);
  match(html, /<link rel="manifest" href="\/ca\/app\/manifest.webmanifest"/);
  match(html, /<script src="\/_s\/app\.[0-9a-f]{16}\.js" defer/);
  const [plain, page] = await of("/ca/how");
  ok(!/manifest|worker/.test(plain));
  ok(!/webmanifest|_s\/app\./.test(page));
});

async function subscription(
  endpoint = "https://fcm.googleapis.com/fcm/send/1",
) {
  const { publicKey } = await crypto.subtle.generateKey(
    { name: "ECDH", namedCurve: "P-256" },
    true,
    ["deriveBits"],
  );
  const point = new Uint8Array(
    await crypto.subtle.exportKey("raw", publicKey),
  );
  const how = { alphabet: "base64url", omitPadding: true } as const;
  const p256dh = point.toBase64(how);
  const auth = crypto.getRandomValues(new Uint8Array(16)).toBase64(how);
  return { endpoint, expirationTime: null, keys: { p256dh, auth } };
}

Deno.test("notices are turned on with what the browser says, and off without any script (MV-17)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { device } = await withActivePhone(clave, b, ana);
  says(await b.open(here), words.text);
  const key = b.page.root.querySelector("form[data-push]")
    ?.getAttribute("data-push");
  equal(key, await clave.world.push.publicKey());
  const given = await subscription();
  const page = await b.send({ subscription: JSON.stringify(given) });
  equal(page.hops[0]?.status, 303);
  says(page, words.isOn);
  const kept = (await accountNow(clave, ana)).device;
  deepEqual(kept, {
    ...device,
    push: { endpoint: given.endpoint, ...given.keys },
  });
  says(await b.open(`${base}/es/account/device`), es.device.own.noticesOn);
  await b.open(here);
  const off = await b.newTab().open(here);
  equal(off.status, 200);
  says(await b.send({ action: "off" }), words.text);
  equal((await accountNow(clave, ana)).device?.push, null);
});

Deno.test("what is no address of a push service is refused, and nothing is kept of it", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { device } = await withActivePhone(clave, b, ana);
  await b.open(here);
  const good = await subscription();
  for (
    const given of [
      "",
      "{}",
      "null",
      "x".repeat(9000),
      JSON.stringify(await subscription("http://localhost/")),
      JSON.stringify(await subscription("https://evil.example/1")),
      JSON.stringify({ ...good, keys: { ...good.keys, auth: "short" } }),
    ]
  ) {
    const page = await b.send({ subscription: given });
    equal(page.status, 422, given.slice(0, 80));
    says(page, words.troubles.failed);
  }
  deepEqual((await accountNow(clave, ana)).device, device);
});

Deno.test("whose phone is not active, or not any more, has no notices", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const stranger = visitor(clave);
  equal((await stranger.open(here)).url.pathname, "/es/app");
  const b = visitor(clave);
  await withActivePhone(clave, b, ana);
  await b.open(here);
  const late = b.request({
    subscription: JSON.stringify(await subscription()),
  });
  const account = await accountNow(clave, ana);
  const another = { ...account.device!, id: "another" };
  await clave.world.people.change(account.document, null, () => ({
    answer: null,
    keep: { ...account, device: another },
  }));
  const answer = await clave.app.fetch(late);
  equal(answer.status, 303);
  equal(answer.headers.get("location"), "/es/app");
  deepEqual((await accountNow(clave, ana)).device, another);
  notEqual(another.id, account.device?.id);
});
