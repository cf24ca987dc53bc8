// Another password from her own pages: with the present one, and what is wrong with either (PM-50; acceptance 12).

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { languages } from "../../../domain/language.ts";
import { es } from "../../../views/text/es.ts";
import { languages as texts } from "../../../views/text/text.ts";
import { registeredIn } from "../../support/accounts.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import { better, good, withPassword } from "../../support/passwords.ts";
import { ana, comeIn, visitor } from "../../support/steps.ts";
import { atChange, chosen, codeFor, comesIn } from "./own_password.ts";

const base = "http://localhost:8000";
const start = `${base}/es/account/password`;
const words = es.password;
const codeWords = es.register.code;
const minute = 60 * 1000;

Deno.test("with the present one and a code by SMS another stands; both channels are told, and nothing before the code changes it (PM-50)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const before = await accountNow(clave, ana);
  clave.clock.advance(1000);
  says(await b.send(chosen()), codeWords.title);
  deepEqual((await accountNow(clave, ana)).password, before.password);
  const done = await codeFor(clave, b);
  equal(done.hops[0]?.status, 303);
  says(done, words.change.doneTitle);
  says(done, words.change.done);
  const { password, activation } = await accountNow(clave, ana);
  deepEqual(password?.since, before.password?.since);
  deepEqual(password?.setAt, clave.clock.now());
  // It opens nothing by itself, so it is not used up.
  deepEqual(activation, before.activation);
  equal((await kindsTo(clave, ana.phone))[0], "password-set");
  equal((await kindsTo(clave, ana.email))[0], "password-set");
  equal((await eventsOfPerson(clave, ana))[0], "password-set");
  deepEqual([await comesIn(clave, better), await comesIn(clave, good)], [
    true,
    false,
  ]);
});

Deno.test("every other session ends, and the one in which it was done stays (PM-50)", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana);
  const other = visitor(clave);
  await comeIn(clave, other, ana);
  clave.clock.advance(2 * minute);
  const b = visitor(clave);
  await comeIn(clave, b, ana, "/account/password");
  await b.send(chosen());
  clave.clock.advance(2 * minute);
  await codeFor(clave, b);
  match((await other.open(`${base}/es/account`)).url.pathname, /signin/);
  says(await b.open(`${base}/es/account`), es.account.title);
});

Deno.test("a wrong present one is refused beside its field, counts like one at the sign-in, and five lock it (PM-41)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  for (let tries = 0; tries < 5; tries++) {
    clave.clock.advance(minute);
    const page = await b.send(chosen(better, "Otra-cosa-88"));
    equal(page.status, 422);
    says(page, words.change.refused);
    ok(!page.html.includes("Otra-cosa-88"));
  }
  notEqual((await accountNow(clave, ana)).password?.lockedAt, null);
  clave.clock.advance(minute);
  // The right one is heard neither here nor at the sign-in (PM-42).
  says(await b.send(chosen()), words.change.refused);
  equal(await comesIn(clave, good), false);
  equal((await kindsTo(clave, ana.email))[0], "password-locked");
});

Deno.test("twenty wrong ones at once count five, whatever page they come by (PM-41)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const tries = Array.from(
    { length: 20 },
    (_, at) => b.request(chosen(better, `Otra-cosa-${at}`)),
  );
  const answers = await Promise.all(tries.map((one) => clave.app.fetch(one)));
  ok(answers.every(({ status }) => status === 422 || status === 429));
  equal((await accountNow(clave, ana)).password?.wrong.stranger, 5);
});

Deno.test("a network that has guessed too often waits here too", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  let last: Response | null = null;
  for (let tries = 0; tries < 16 && last?.status !== 429; tries++) {
    await last?.body?.cancel();
    last = await clave.app.fetch(b.request(chosen(better, "Otra-cosa-88")));
  }
  equal(last?.status, 429);
  ok(Number(last?.headers.get("retry-after")) > 0);
});

Deno.test("while too many are hashed she is told to come back, and nothing is lost (503)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const busy = { kind: "busy" } as const;
  const { passwords } = clave.world;
  const { verify } = passwords;
  Object.assign(passwords, { verify: () => Promise.resolve(busy) });
  const page = await b.send(chosen());
  equal(page.status, 503);
  ok(Number(page.headers.get("retry-after")) > 0);
  Object.assign(passwords, { verify });
  await b.open(start);
  says(await b.send(chosen()), codeWords.title);
});

Deno.test("what is wrong with the new one is said beside it: empty, different, a rule broken, the same as before (PM-20 to PM-27)", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const cases = [
    [chosen(""), words.field.newEmpty],
    [chosen(better, ""), words.field.empty],
    [{ ...chosen(), new_password_again: "x" }, words.field.different],
    [chosen("corta-7"), words.choose.broken],
    [chosen("Ana-Garcia-77"), words.choose.broken],
    [chosen(good), words.choose.broken],
  ] as const;
  for (const [fields, said] of cases) {
    const page = await b.send(fields);
    equal(page.status, 422);
    says(page, said);
    ok(!page.html.includes(good), "no secret comes back");
  }
  deepEqual(await kindsTo(clave, ana.phone), ["pin"]);
});

Deno.test("she may read what she types, and the page that shows it is not packed", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const shown = await b.send({ ...chosen(), action: "show" });
  equal(shown.status, 200);
  const value = (name: string) =>
    b.page.root.querySelector(`input[name=${name}]`)?.getAttribute("value");
  deepEqual([value("password"), value("new_password")], [good, better]);
  await b.send({ action: "hide" });
  deepEqual([value("password"), value("new_password")], ["", ""]);
});

Deno.test("whoever has none is led to activating one; whoever stopped it, to what starts it again", async () => {
  await using clave = await openClave();
  await registeredIn(clave, ana);
  const b = visitor(clave);
  const page = await comeIn(clave, b, ana, "/account/password");
  equal(page.url.pathname, "/es/password/activate");
  await withPassword(clave, ana, {
    suspended: [{ method: "password", at: clave.clock.now() }],
  });
  const stopped = visitor(clave);
  await comeIn(clave, stopped, ana, "/account/password");
  says(stopped.page, es.safety.restore.needs);
});

Deno.test("bad forms and made-up addresses lead back, and never fail", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  for (
    const address of [`${start}/change/x`, `${start}/change/${"a".repeat(300)}`]
  ) {
    says(await b.open(address), words.change.withFormer);
  }
  const answer = await clave.app.fetch(
    new Request(b.page.url, {
      method: "POST",
      headers: b.request({}).headers,
      body: "\u0000",
    }),
  );
  ok(answer.status < 500, `${answer.status}`);
});

Deno.test("each step is said in every language", async () => {
  await using clave = await openClave();
  const b = await atChange(clave);
  const { href } = b.page.url;
  for (const language of languages) {
    const page = await b.open(href.replace("/es/", `/${language}/`));
    says(page, texts[language].password.change.withFormer);
  }
});
