// What the parts of a sign-in cost in this run, one after another on the measured CPU. Prints microseconds of CPU for one of each.

import process from "node:process";
import { openEverything } from "../../db/open.ts";
import { readSettings } from "../../db/settings.ts";
import { sendCode } from "../../domain/one_time_code.ts";
import { packed } from "../../routes/http/compress.ts";
import { languages } from "../../views/text/text.ts";
import { framed } from "../../views/frame.tsx";
import { AskContrast } from "../../views/signin/claims.tsx";
import { personAt } from "./people.ts";

const { settings } = readSettings((name) => Deno.env.get(name));
const means = {
  now: () => new Date(),
  random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
  dev: false,
  log() {},
};
const embedded = await worldOver(null);
const overRedis = await worldOver(settings.redis);
const { policy, seal, signer, mac } = embedded;

async function worldOver(redis: typeof settings.redis) {
  const opened = await openEverything({ ...settings, redis }, means);
  if (opened.kind === "faulty") throw new Error(JSON.stringify(opened.faults));
  return opened.world;
}

const claims = {
  sub: "s".repeat(43),
  name: "María del Carmen de la Fuente Rodríguez",
  iss: settings.baseUrl,
  aud: "bench",
  exp: 1,
  iat: 1,
  nonce: "n".repeat(16),
};
const attempt = [1, "a".repeat(16), 1, 1, 0, ["b".repeat(120)], [1, "c", 0]];
const sealed = await seal.seal("attempt", "d".repeat(24), attempt);
const page = () => {
  const t = languages.es;
  const view = AskContrast({
    language: "es",
    t,
    action: `/es/signin/${sealed}/pin`,
    asked: "validity-date",
    document: "12345678Z",
    typed: "",
    next: "Enviar",
  });
  return framed({
    t,
    language: "es",
    path: `/signin/${sealed}/pin`,
    title: "Clave",
    assets: {
      css: "/_s/site.css",
      htmx: "/_s/htmx.js",
      key: "/_s/key.js",
      app: "/_s/app.js",
      record: "/_s/record.js",
      scan: "/_s/scan.js",
    },
  }, view.toString());
};
const html = new TextEncoder().encode(page());
const tally = (of: number) => [
  { rule: policy.limits.smsPerHour, of: `unit-${of}` },
  { rule: policy.limits.smsPerDay, of: `unit-${of}` },
];
const laid = sendCode("m".repeat(11), new Date(), policy.pin);
const people = Number(Deno.args[0]);

const units: Record<string, (turn: number) => unknown> = {
  "ES256 token": () => signer.sign("ES256", claims),
  "EdDSA token": () => signer.sign("EdDSA", claims),
  "page render": page,
  "page gzip": () => packed(html),
  "seal": () => seal.seal("attempt", "d".repeat(24), attempt),
  "open": () => seal.open("attempt", "d".repeat(24), sealed),
  "mac": () => mac("person", "12345678Z"),
  "person in libSQL": (turn) =>
    embedded.people.find(personAt(turn % people).document),
  "code in libSQL": (turn) => embedded.codes.change(`unit-${turn}`, laid),
  "limits in libSQL": (turn) => embedded.limits.count(tally(turn % 500)),
  "code in Redis": (turn) => overRedis.codes.change(`unit-${turn}`, laid),
  "limits in Redis": (turn) => overRedis.limits.count(tally(turn % 500)),
};

/** Long enough for the clock of CPU time, short enough for three rounds. */
const seconds = 0.25;

async function cost(unit: (turn: number) => unknown): Promise<number> {
  const begin = Math.floor(performance.now() * 1000);
  let turn = begin;
  const run = async (milliseconds: number) => {
    const until = performance.now() + milliseconds;
    while (performance.now() < until) {
      for (let i = 0; i < 10; i++) await unit(turn++);
    }
  };
  await run(seconds * 400);
  const before = process.cpuUsage();
  const from = turn;
  await run(seconds * 1000);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (turn - from);
}

const costs: Record<string, number> = {};
for (const [name, unit] of Object.entries(units)) {
  costs[name] = await cost(unit);
}
console.log(JSON.stringify(costs));
Deno.exit();
