// Cl@ve Permanente among her data, and in the file that she takes away (issue 4).

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import { languages } from "../../../domain/language.ts";
import { newPassword } from "../../../domain/password/kept.ts";
import { es } from "../../../views/text/es.ts";
import { languages as texts } from "../../../views/text/text.ts";
import { registeredIn } from "../../support/accounts.ts";
import { atRecordOf } from "../../support/at_record.ts";
import { says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { accountNow } from "../../support/mailbox.ts";
import {
  better,
  signInWithPassword,
  withPassword,
} from "../../support/passwords.ts";
import { entryUrl, fnmtOf, openHouse } from "../../support/pki/house.ts";
import { ana, comeIn, visitor } from "../../support/steps.ts";

const base = "http://localhost:8000";
const words = es.password.own;
const minute = 60 * 1000;
const day = 24 * 60 * minute;

const linksOf = (page: { root: ReturnType<typeof visitor>["page"]["root"] }) =>
  page.root.querySelectorAll("main a").map((a) => a.getAttribute("href"));

async function inside(clave: Clave, given: Partial<Account> = {}) {
  await withPassword(clave, ana, given);
  return await comeIn(clave, visitor(clave), ana);
}

Deno.test("since when, until when, its last use and how it stands; and the ways on", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  clave.clock.advance(minute);
  await signInWithPassword(clave, visitor(clave), ana);
  clave.clock.advance(day);
  const page = await comeIn(clave, visitor(clave), ana);
  says(page, `${words.since} 22 de noviembre de 2026`);
  says(page, `${words.until} 21 de noviembre de 2028`);
  says(page, `${words.lastUse} 22 de noviembre de 2026, 13:01`);
  says(page, `${words.state} ${words.good}`);
  const links = linksOf(page);
  ok(links.includes("/es/account/password"));
  ok(links.includes("/es/account/password/leave"));
});

Deno.test("its last use is found behind many others, and none is said not to be known", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  says(
    await comeIn(clave, visitor(clave), ana),
    `${words.lastUse} ${words.neverUsed}`,
  );
  clave.clock.advance(minute);
  await signInWithPassword(clave, visitor(clave), ana);
  const person = clave.world.mac("person", ana.document);
  clave.clock.advance(day);
  await clave.world.audit.record(
    Array.from({ length: 60 }, () => ({
      kind: "identified" as const,
      at: clave.clock.now(),
      person,
      service: "demo",
      method: "pin" as const,
      level: "low" as const,
    })),
  );
  clave.clock.advance(minute);
  says(
    await comeIn(clave, visitor(clave), ana),
    `${words.lastUse} 22 de noviembre de 2026, 13:01`,
  );
});

Deno.test("a change keeps since when she has one, and begins its life again (PM-30)", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  clave.clock.advance(10 * day);
  const { password } = await accountNow(clave, ana);
  const changed = newPassword("hash", clave.clock.now(), password!.since);
  await registeredIn(clave, ana, { password: changed });
  const page = await comeIn(clave, visitor(clave), ana);
  says(page, `${words.since} 22 de noviembre de 2026`);
  says(page, `${words.until} 1 de diciembre de 2028`);
});

Deno.test("near its end, on the last day and after it, it is said (PM-32)", async () => {
  for (
    const [days, said] of [
      [700, words.ending(30)],
      [729, words.ending(1)],
      [730, words.endsToday],
      [731, words.expired],
    ] as const
  ) {
    await using clave = await openClave();
    const setAt = new Date(clave.clock.now().getTime() - days * day);
    const page = await inside(clave, { password: newPassword("hash", setAt) });
    says(page, `${words.state} ${said}`);
  }
});

Deno.test("a lock is told with its day and the way out: the link by e-mail, or at once for a certificate (PM-42)", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const kept = newPassword("hash", clave.clock.now());
  const lockedAt = clave.clock.now();
  for (
    const [wrong, said] of [
      [{ known: 5, stranger: 0 }, words.locked],
      [{ known: 0, stranger: 5 }, words.lockedElsewhere],
    ] as const
  ) {
    const page = await inside(clave, {
      password: { ...kept, lockedAt, wrong },
    });
    says(page, said("el 22 de noviembre de 2026"));
    ok(linksOf(page).includes("/es/password/forgotten"));
    clave.clock.advance(60 * minute);
  }
  const b = house.visitor(await fnmtOf(house));
  await b.open(`${base}/es/account`);
  await b.send({ action: "certificate" });
  await b.follow(entryUrl);
  says(b.page, words.unlock);
  ok(!linksOf(b.page).includes("/es/password/forgotten"));
});

Deno.test("whoever has none is told where to activate one", async () => {
  await using house = await openHouse();
  const { clave } = house;
  await registeredIn(clave, ana);
  const page = await comeIn(clave, visitor(clave), ana);
  says(page, words.none);
  ok(linksOf(page).includes("/es/password/activate"));
  const b = house.visitor(await fnmtOf(house));
  await b.open(`${base}/es/account`);
  await b.send({ action: "certificate" });
  await b.follow(entryUrl);
  ok(linksOf(b.page).includes("/es/account/password"));
  ok(!linksOf(b.page).includes("/es/password/activate"));
});

Deno.test("it is said in every language", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana);
  for (const language of languages) {
    const page = await b.open(`${base}/${language}/account`);
    const { own } = texts[language].password;
    for (const said of [own.since, own.until, own.good]) says(page, said);
  }
});

Deno.test("the file that she takes away says when, and whether an app is there; no hash, no secret", async () => {
  await using clave = await openClave();
  const since = new Date("2026-11-20T10:00:00.000Z");
  await withPassword(clave, ana, {
    authenticator: {
      sealed: "the-sealed-secret",
      since,
      step: 1,
      recovery: ["the-recovery-mac"],
    },
  }, better);
  const { password } = await accountNow(clave, ana);
  const b = visitor(clave);
  await comeIn(clave, b, ana, "/account/export");
  const json = await b.open(`${base}/es/account/export.json`);
  const { account } = JSON.parse(json.html);
  deepEqual(account.password, {
    since: password!.since.toISOString(),
    setAt: password!.setAt.toISOString(),
    lockedAt: null,
  });
  equal(account.authenticatorSince, since.toISOString());
  const html = await b.open(`${base}/es/account/export.html`);
  for (const { html: text } of [json, html]) {
    ok(text.includes(since.toISOString()));
    for (const secret of [password!.hash, "argon2", "the-sealed", "the-rec"]) {
      ok(!text.includes(secret), secret);
    }
  }
});

Deno.test("what she stopped starts again with the password that somebody else may know: she is led to another one", async () => {
  await using house = await openHouse();
  const { clave } = house;
  const at = clave.clock.now();
  await withPassword(clave, ana, { suspended: [{ method: "password", at }] });
  const b = house.visitor(await fnmtOf(house));
  await b.open(`${base}/es/account/restore`);
  await b.send({ action: "certificate" });
  await b.follow(entryUrl);
  const data = await b.newTab().open(`${base}/es/account`);
  says(data, `${words.state} ${es.signin.choose.suspended}`);
  says(await b.send({}), es.safety.restore.doneTitle);
  says(await b.follow("/account/password"), es.password.change.withCertificate);
});

Deno.test("an officer reads how it stands, and nothing of what it is", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  says((await atRecordOf(clave, ana)).page, words.none);
  const kept = newPassword("argon2-hash", clave.clock.now());
  const lockedAt = clave.clock.now();
  const wrong = { known: 5, stranger: 0 };
  await registeredIn(clave, ana, { password: { ...kept, lockedAt, wrong } });
  clave.clock.advance(60 * minute);
  const { page } = await atRecordOf(clave, ana);
  says(page, words.locked("el 22 de noviembre de 2026"));
  ok(!page.html.includes("argon2"));
});
