// What only development has (contract): the outbox and the movable clock, by page and by JSON.

import { deepEqual, equal, match, ok, throws } from "node:assert/strict";
import { Hono } from "hono";
import type { Email } from "../../domain/email.ts";
import type { Message } from "../../domain/messages.ts";
import type { Phone } from "../../domain/phone.ts";
import { app } from "../../routes/app.ts";
import type { Env } from "../../routes/http/env.ts";
import { sheets } from "../../views/dev/sheets.tsx";
import { message, request } from "../support/carried.ts";
import { openClave } from "../support/clave.ts";

const at = new Date("2026-11-22T12:00:00Z");
const sms: Message = {
  id: "m1",
  channel: "sms",
  to: "+34600111222" as Phone,
  language: "eu",
  person: "p1",
  at,
  body: { kind: "phone-code", code: "012345", inUse: false, expiresAt: at },
};
const mail: Message = {
  ...sms,
  id: "m2",
  channel: "email",
  to: "ana@example.org" as Email,
  body: { kind: "registered", at },
};
const letter: Message = {
  ...sms,
  id: "m3",
  channel: "letter",
  language: "es",
  to: "Ana <García> López",
  body: {
    kind: "invitation",
    name: "Ana <García> López",
    address: ["Calle Mayor 12", "28013 Madrid"],
    csv: "AB2CDE3FGH4JKM5N",
    sentAt: at,
    expiresAt: new Date("2027-01-21T23:00:00Z"),
  },
};

const json = { headers: { accept: "application/json" } };

const advance = (seconds: string, headers: Record<string, string> = {}) => ({
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  body: new URLSearchParams({ advance: seconds }).toString(),
});

Deno.test("GET /dev/outbox answers programs in the contract's shape, newest first", async () => {
  await using clave = await openClave();
  await clave.world.outbox.send([sms, mail, letter]);
  const response = await clave.app.request("/dev/outbox", json);
  equal(response.status, 200);
  match(response.headers.get("content-type") ?? "", /^application\/json/);
  const messages = await response.json();
  deepEqual(messages.map(({ id }: Message) => id), ["m3", "m2", "m1"]);
  const keys = "id channel to subject text sentAt attachments".split(" ");
  for (const message of messages) deepEqual(Object.keys(message), keys);
  equal(messages[2].channel, "sms");
  equal(messages[2].to, "+34600111222");
  equal(messages[2].sentAt, "2026-11-22T12:00:00.000Z");
  match(messages[2].text, /@localhost #012345$/);
  deepEqual(messages[0].attachments, [{
    name: "carta.pdf",
    type: "application/pdf",
    url: "http://localhost:8000/dev/outbox/m3/carta.pdf",
  }]);
});

Deno.test("GET /dev/outbox?to= keeps one addressee's, escaped or not", async () => {
  await using clave = await openClave();
  await clave.world.outbox.send([sms, mail, letter]);
  for (const to of ["%2B34600111222", "+34600111222"]) {
    const response = await clave.app.request(`/dev/outbox?to=${to}`, json);
    const messages: Message[] = await response.json();
    deepEqual(messages.map(({ id }) => id), ["m1"]);
  }
});

Deno.test("GET /dev/outbox shows a notice to a phone with its endpoint, by which it is found, and without the browser's keys", async () => {
  await using clave = await openClave();
  const notice = message("m4", "push");
  await clave.world.outbox.send([sms, notice]);
  const query = new URLSearchParams({ to: notice.to });
  const response = await clave.app.request(`/dev/outbox?${query}`, json);
  const text = await response.text();
  const [shown, ...none] = JSON.parse(text);
  deepEqual(none, []);
  deepEqual([shown.channel, shown.to], ["push", notice.to]);
  equal(shown.subject, "Solicitud de identificación");
  match(shown.text, /Agencia Tributaria/);
  ok(!text.includes(request.keys.auth));
  const page = await (await clave.app.request("/dev/outbox")).text();
  ok(page.includes(`push to ${notice.to}`));
  ok(!page.includes(request.keys.auth));
});

Deno.test("GET /dev/outbox shows people a page, its words escaped and their language named", async () => {
  await using clave = await openClave();
  await clave.world.outbox.send([sms, letter]);
  const response = await clave.app.request("/dev/outbox");
  equal(response.status, 200);
  const html = await response.text();
  match(html, /^<!doctype html>/i);
  ok(html.includes("Ana &lt;García&gt; López"));
  ok(html.includes('<div lang="eu">'));
  ok(html.includes('href="http://localhost:8000/dev/outbox/m3/carta.pdf"'));
});

Deno.test("GET /dev/outbox/<id>/<name> gives the letter, and 404 for any other", async () => {
  await using clave = await openClave();
  await clave.world.outbox.send([sms, letter]);
  const found = await clave.app.request("/dev/outbox/m3/carta.pdf");
  equal(found.status, 200);
  equal(found.headers.get("content-type"), "application/pdf");
  const bytes = await found.bytes();
  equal(new TextDecoder().decode(bytes.slice(0, 5)), "%PDF-");
  for (const path of ["m3/x.pdf", "m1/carta.pdf", "m9/carta.pdf"]) {
    const missing = await clave.app.request(`/dev/outbox/${path}`);
    equal(missing.status, 404, path);
  }
});

Deno.test("POST /dev/clock moves the clock that GET tells", async () => {
  await using clave = await openClave();
  const before = await clave.app.request("/dev/clock");
  equal(before.status, 200);
  deepEqual(await before.json(), { now: "2026-11-22T12:00:00.000Z" });
  const moved = await clave.app.request(
    "/dev/clock",
    advance("86400", json.headers),
  );
  equal(moved.status, 200);
  deepEqual(await moved.json(), { now: "2026-11-23T12:00:00.000Z" });
  const plain = await clave.app.request("/dev/clock", advance("1"));
  equal(plain.status, 303);
  equal(plain.headers.get("location"), "/dev/outbox");
  const after = await clave.app.request("/dev/clock");
  deepEqual(await after.json(), { now: "2026-11-23T12:00:01.000Z" });
});

Deno.test("POST /dev/clock refuses what is no number of seconds", async () => {
  await using clave = await openClave();
  for (const bad of ["", "-1", "1.5", "soon", "1e3", "999999999999", "0x10"]) {
    const asked = advance(bad, json.headers);
    const response = await clave.app.request("/dev/clock", asked);
    equal(response.status, 422, bad);
  }
  const page = await clave.app.request("/dev/clock", advance("soon"));
  equal(page.status, 422);
  match(await page.text(), /<title>Error: .*aria-invalid="true"/s);
  const clock = await clave.app.request("/dev/clock");
  deepEqual(await clock.json(), { now: "2026-11-22T12:00:00.000Z" });
});

Deno.test("POST /dev/clock is not for other sites", async () => {
  await using clave = await openClave();
  const foreign = advance("60", { origin: "https://evil.example" });
  const response = await clave.app.request("/dev/clock", foreign);
  equal(response.status, 403);
});

Deno.test("app() has nothing of development outside it", async () => {
  await using clave = await openClave();
  const { config } = clave.world;
  const world = { ...clave.world, config: { ...config, dev: false } };
  throws(() => app(world, new Hono<Env>()));
  for (const path of ["/dev/outbox", "/dev/clock"]) {
    equal((await app(world).request(path)).status, 404, path);
  }
});

Deno.test("GET /dev/states lists every state of every part, and each is where its link leads", async () => {
  await using clave = await openClave();
  const list = await (await clave.app.request("/dev/states")).text();
  const links = [...list.matchAll(/href="(\/dev\/states\/[^"#]*)#([^"]*)"/g)];
  ok(links.length > 50);
  for (const [, path, anchor] of links) {
    const response = await clave.app.request(path!);
    equal(response.status, 200);
    ok((await response.text()).includes(`id="${anchor}"`), `${anchor}`);
  }
  equal((await clave.app.request("/dev/states/none")).status, 404);
});

Deno.test("no part of views/parts is missing from /dev/states", () => {
  const folder = new URL("../../views/parts/", import.meta.url);
  const parts = [...Deno.readDirSync(folder)].flatMap(({ name }) =>
    [
      ...Deno.readTextFileSync(new URL(name, folder))
        .matchAll(/^export function ([A-Z]\w+)/gm),
    ].map(([, part]) => part!)
  );
  const shown = sheets.flatMap(({ examples }) =>
    examples.map(({ part }) => part)
  );
  deepEqual(parts.filter((part) => !shown.includes(part)), []);
  deepEqual(shown.filter((part) => !parts.includes(part)), []);
});
