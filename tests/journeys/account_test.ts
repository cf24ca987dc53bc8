// Her own data: a new activation code, another e-mail that its former address takes back, and leaving for good.

import { equal, match, ok } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import { outboxOf, type Server } from "../support/server.ts";
import { ana } from "../support/steps.ts";
import {
  at,
  choosePin,
  corrects,
  readSms,
  registerByLetter,
  says,
} from "./steps.ts";
import { threeWays } from "./three_ways.ts";

const words = es.account;
const fresh = "new@example.net";

/** What the newest e-mail to this address says. */
async function readMail(server: Server, to: string): Promise<string> {
  const [newest] = await outboxOf(server, to);
  return newest?.text ?? "";
}

async function mailedCode(server: Server, to: string): Promise<string> {
  return /\b\d{6}\b/.exec(await readMail(server, to))?.[0] ?? "";
}

threeWays("a citizen looks after her own data", async (driver, server) => {
  await registerByLetter(driver, server, ana);
  await driver.follow("/account");
  await says(driver, words.hall.asks);
  await choosePin(driver, ana);
  await driver.send({ code: await readSms(server, ana.phone) });
  await at(driver, words.title);
  await says(driver, "***4567**");

  await driver.follow("/account/services");
  await says(driver, es.services.verdict.can);
  await driver.back();
  await driver.follow("/account/history");
  await says(driver, words.events.registered);
  await driver.back();
  await driver.follow("/account/messages");
  await says(driver, words.messages.intro);
  await driver.back();

  await driver.follow("/account/code");
  await driver.sendTwice({});
  await at(driver, words.code.doneTitle);
  const shown = /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/;
  const code = shown.exec((await driver.see()).text)?.[0];
  ok(code);
  await driver.reload();
  equal(shown.exec((await driver.see()).text)?.[0], code);

  await driver.open(`${server.url}/es/account`);
  await driver.follow("/account/email");
  await driver.send({ contrast: "20-05-2030" });
  await corrects(driver, es.fields.contrast.mismatch);
  await driver.send({ contrast: ana.contrast });
  await driver.send({ email: fresh, email_again: ana.email });
  await corrects(driver, es.fields.email.different);
  equal((await driver.see()).typed.email, fresh);
  await driver.send({ email: fresh, email_again: fresh });
  await at(driver, words.email.codeTitle);
  await driver.send({ code: "12345" });
  await corrects(driver, es.fields.code.notACode(6));
  await driver.sendTwice({ code: await mailedCode(server, fresh) });
  await at(driver, words.email.doneTitle);

  const [link = ""] = /http\S+\/undo\/\S+/.exec(
    await readMail(server, ana.email),
  ) ?? [];
  match(link, /\/undo\//);
  await driver.open(link);
  await driver.reload();
  await at(driver, words.undo.open.title);
  await driver.send({});
  await at(driver, words.undo.undone.title);
  await driver.reload();
  await at(driver, words.undo.undone.title);

  await driver.open(`${server.url}/es/account/leave`);
  await says(driver, words.leave.warning);
  await driver.follow("/leave/confirm");
  await driver.send({});
  await corrects(driver, words.leave.missing);
  await driver.sendTwice({ sure: "yes" });
  await at(driver, words.leave.doneTitle);
  await driver.open(`${server.url}/es/account`);
  await at(driver, es.signin.choose.title);
});
