// Another phone from her own pages: a PIN is not enough, a certificate is; both phones are told, and the former one takes it back (issue 3, my data; RG-82 to RG-84).

import { equal, match, ok } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import { otherThan } from "../support/codes.ts";
import { outboxOf, type Server } from "../support/server.ts";
import { ana } from "../support/steps.ts";
import type { Driver } from "./driver.ts";
import { overTls } from "./over_tls.ts";
import {
  at,
  choosePin,
  corrects,
  readSms,
  registerByLetter,
  says,
} from "./steps.ts";

const { phone: words, phoneUndo } = es.account;
const fresh = "+34622333444";

async function newestTo(server: Server, to: string): Promise<string> {
  const [newest] = await outboxOf(server, to);
  return newest?.text ?? "";
}

async function comesIn(driver: Driver, server: Server, phone: string) {
  await driver.open(`${server.url}/es/account`);
  await choosePin(driver, ana);
  await driver.send({ code: await readSms(server, phone) });
  await at(driver, es.account.title);
}

overTls("another phone", async ({ server, url }, browsers) => {
  const { clock } = server.clave;
  const driver = await browsers.holding("ana-fnmt");
  await registerByLetter(driver, server, ana);
  await comesIn(driver, server, ana.phone);
  await driver.follow("/account/phone");
  await at(driver, words.title);
  await says(driver, words.proof);
  await driver.send({ action: "certificate" });
  await driver.follow(url);
  await at(driver, words.askTitle);

  await driver.send({ phone: "622 333 444", phone_again: "622 333 445" });
  await corrects(driver, es.fields.phone.different);
  equal((await driver.see()).typed.phone, "622 333 444");
  await driver.send({ phone: ana.phone, phone_again: ana.phone });
  await corrects(driver, words.same);
  await driver.send({ phone: fresh, phone_again: fresh });
  await at(driver, es.register.code.title);
  const code = await readSms(server, fresh);
  await driver.send({ code: otherThan(code) });
  await corrects(driver, es.register.code.wrong(4));
  clock.advance(1000);
  await driver.sendTwice({ code });
  await at(driver, words.doneTitle);
  await driver.reload();
  await says(driver, words.done("444"));
  await says(driver, words.told(24));

  match(await newestTo(server, fresh), /este es ahora el teléfono/);
  const given = await newestTo(server, ana.phone);
  match(given, /su registro tiene otro teléfono/);
  match(await newestTo(server, ana.email), /444/);
  await driver.open(`${server.url}/es/account`);
  await says(driver, es.account.data.endsIn("444"));

  const [undo = "", address = ""] =
    /escriba (\S+) en (\S+)/.exec(given)?.slice(1) ?? [];
  ok(server.url.endsWith(address.replace("/undo", "")), address);
  const former = await browsers.none();
  await former.open(`${server.url}/undo`);
  await at(former, phoneUndo.title);
  await former.send({ document: ana.document, code: "AAAAAAAA" });
  await corrects(former, phoneUndo.nothing(24));
  equal((await former.see()).typed.document, ana.document);
  clock.advance(1000);
  await former.sendTwice({ document: ana.document, code: undo });
  await at(former, phoneUndo.doneTitle);
  for (const to of [ana.phone, fresh]) {
    match(await newestTo(server, to), /se ha deshecho el cambio/);
  }

  // Whoever had changed it is out, and the PIN goes to the former phone.
  await driver.open(`${server.url}/es/account`);
  await at(driver, es.signin.choose.title);
  clock.advance(61_000);
  await comesIn(driver, server, ana.phone);
  await says(driver, es.account.data.endsIn("222"));
});
