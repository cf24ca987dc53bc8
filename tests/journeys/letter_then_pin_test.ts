// THE story: a person whom the e-office does not find registers by letter, comes back and identifies with a PIN (issue 2).

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { words } from "../../examples/sede_words.ts";
import { atTime } from "../../views/text/dates.ts";
import { es } from "../../views/text/es.ts";
import { otherThan } from "../support/codes.ts";
import { outboxOf } from "../support/server.ts";
import { ana } from "../support/steps.ts";
import {
  at,
  choosePin,
  contactOf,
  corrects,
  enterOffice,
  readLetter,
  readSms,
  registerByLetter,
  says,
  saysWhoSheIs,
} from "./steps.ts";
import type { Driver } from "./driver.ts";
import { threeWays } from "./three_ways.ts";

const office = words.es;

/** What the page says to whoever asks for another PIN at once. */
function tooSoon(now: Date): string {
  const again = new Date(now.getTime() + 60_000);
  return es.signin.pin.tooSoon(atTime("es", again));
}

/** Acceptance 7: the receipt as a page. */
async function verified(driver: Driver, activation: string): Promise<void> {
  await at(driver, es.receipt.kinds.registered.title);
  for (const told of [activation, ana.email, ana.phone, ana.document]) {
    await says(driver, told);
  }
}

threeWays("registering by letter, then a PIN", async (driver, server) => {
  await enterOffice(driver, server);
  await choosePin(driver, ana);
  await at(driver, es.signin.standing["not-registered"].title);
  await driver.follow("/register/");

  await at(driver, es.register.letter.title);
  await says(driver, "28013 Madrid");
  await driver.send({ action: "send-letter" });
  await at(driver, es.register.sent.title);
  const [letter] = await outboxOf(server);
  equal(letter?.to, "Ana García López");
  const pdf = await fetch(letter!.attachments[0]!.url);
  match(await pdf.text(), /^%PDF-/);

  await driver.send({ action: "have-letter" });
  await driver.send({ csv: await readLetter(server) });
  await at(driver, es.register.contact.title);
  await driver.send(contactOf(ana));
  await at(driver, es.register.code.title);
  await driver.send({ code: await readSms(server, ana.phone) });
  await at(driver, es.register.done.title);
  const codes = (await driver.see()).text.match(
    /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/g,
  );
  const [activation = "", csv = ""] = codes ?? [];
  await driver.follow("/verify/");
  await verified(driver, activation);
  // Whoever is handed the receipt checks it, in a tab that knows nothing.
  const stranger = await driver.tab();
  await stranger.open(`${server.url}/es/verify`);
  await stranger.send({ csv: "0".repeat(16) });
  await corrects(stranger, es.receipt.ask.unknown);
  await stranger.send({ csv: csv.toLowerCase().replaceAll("-", " ") });
  await verified(stranger, activation);
  await stranger.reload();
  await verified(stranger, activation);

  await enterOffice(driver, server);
  await choosePin(driver, ana);
  await at(driver, es.signin.pin.title);
  await driver.send({ code: await readSms(server, ana.phone) });
  await at(driver, office.entry.title);
  for (
    const told of [
      "Ana García López",
      "12345678Z",
      "ana@example.org",
      "+34600111222",
      "1985-03-14",
      "http://eidas.europa.eu/LoA/low",
      "otp, sms",
    ]
  ) await says(driver, told);
  await says(driver, `${office.entry.level}: ${office.levels.low}`);

  await driver.send({});
  await at(driver, office.signedOut.title);
  await enterOffice(driver, server);
  await at(driver, es.signin.choose.title);
  await driver.send({ action: "cancel" });
  await at(driver, office.problems.cancelled.title);
});

threeWays(
  "every mistake on the way is told, and nothing typed is lost",
  async (driver, server) => {
    await enterOffice(driver, server);
    await driver.send({ action: "pin" });
    await driver.send({ document: "" });
    await corrects(driver, es.fields.document.problems.empty);
    await driver.send({ document: "12345678A" });
    await corrects(driver, es.fields.document.problems["wrong-letter"]);
    equal((await driver.see()).typed.document, "12345678A");
    await driver.send({ document: "12.345.678-z" });
    await at(driver, es.signin.contrast.title["validity-date"]);
    await driver.send({ contrast: "31-02-2031" });
    await corrects(driver, es.fields.contrast.problems["impossible-day"]);
    await driver.send({ contrast: "20-05-2021" });
    await corrects(driver, es.fields.contrast.mismatch);
    equal((await driver.see()).typed.contrast, "20-05-2021");
    await driver.send({ contrast: "20 5 2031" });
    await driver.follow("/register/");

    await driver.send({ action: "send-letter" });
    await driver.send({ action: "have-letter" });
    const csv = await readLetter(server);
    await driver.send({ csv: csv.slice(1) });
    await corrects(driver, es.fields.csv.wrongLength(16));
    await driver.send({ csv: otherThan(csv) });
    await corrects(driver, es.fields.csv.wrong);
    await driver.send({ csv: csv.toLowerCase() });

    const contact = contactOf(ana);
    await driver.send({ ...contact, phone_again: "+34600111223" });
    await corrects(driver, es.fields.phone.different);
    const { typed } = await driver.see();
    deepEqual([typed.phone, typed.email], [ana.phone, ana.email]);
    await driver.send({ ...contact, email: "ana.example.org" });
    await corrects(driver, es.fields.email.problems["not-an-address"]);
    await driver.send(contact);
    const code = await readSms(server, ana.phone);
    await driver.send({ code: otherThan(code) });
    await corrects(driver, es.register.code.wrong(4));
    equal((await driver.see()).typed.code, "");
    await driver.send({ code });
    await at(driver, es.register.done.title);

    await enterOffice(driver, server);
    await choosePin(driver, ana);
    const pin = await readSms(server, ana.phone);
    await driver.send({ code: "12345" });
    await corrects(driver, es.fields.code.notACode(6));
    await driver.send({ code: otherThan(pin) });
    await corrects(driver, es.signin.pin.wrong(4));
    await driver.send({ action: "again" });
    await says(driver, tooSoon(server.clave.clock.now()));
    await driver.send({ code: `${pin.slice(0, 3)} ${pin.slice(3)}` });
    await at(driver, office.entry.title);
  },
);

threeWays(
  "Back, forth and reload lose nothing and send nothing twice",
  async (driver, server) => {
    await registerByLetter(driver, server, ana);
    await driver.reload();
    await at(driver, es.register.done.title);
    await enterOffice(driver, server);
    await driver.send({ action: "pin" });
    await saysWhoSheIs(driver, ana);
    const pin = await readSms(server, ana.phone);
    const sent = (await outboxOf(server, ana.phone)).length;
    await driver.reload();
    await at(driver, es.signin.pin.title);
    await driver.back();
    await at(driver, es.signin.contrast.title["validity-date"]);
    await driver.back();
    await at(driver, es.signin.document.title);
    await saysWhoSheIs(driver, ana);
    await at(driver, es.signin.pin.title);
    equal((await outboxOf(server, ana.phone)).length, sent);
    await driver.send({ code: pin });
    await at(driver, office.entry.title);
    await driver.reload();
    await at(driver, office.entry.title);
    // Back at the PIN's page, the same PIN is spent, and the open session leads on.
    await driver.back();
    await at(driver, es.signin.pin.title);
    await driver.send({ code: pin });
    await corrects(driver, es.signin.pin.spent);
    ok((await driver.see()).text.includes(es.signin.pin.continue));
  },
);

threeWays("two tabs go their own ways", async (driver, server) => {
  await registerByLetter(driver, server, ana);
  const other = await driver.tab();
  await enterOffice(driver, server);
  await enterOffice(other, server, "appointment");
  await choosePin(driver, ana);
  const first = await readSms(server, ana.phone);
  await choosePin(other, ana);
  const second = await readSms(server, ana.phone);
  await other.send({ code: second });
  await at(other, office.entry.title);
  await driver.send({ code: first });
  await at(driver, office.entry.title);
});
