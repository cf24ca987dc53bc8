// "This was not me": she finds a use that was not hers and stops her PIN; an officer who has seen her document brings it back, and another looks into it (issue 3, my data).

import { equal, ok } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import { outboxOf, type Server } from "../support/server.ts";
import { ana } from "../support/steps.ts";
import type { Driver } from "./driver.ts";
import {
  at,
  choosePin,
  comesToTheDesk,
  corrects,
  enterOffice,
  readSms,
  registerByLetter,
  says,
} from "./steps.ts";
import { threeWays } from "./three_ways.ts";

const words = es.account.report;
const { cases, resume } = es.desk.work;
const pin = es.signin.methods.pin.name;

/** To her own pages, as far as the question for the PIN's code or what stands in its way. */
async function comesIn(driver: Driver, server: Server) {
  // The next PIN is not sent at once.
  server.clave.clock.advance(61_000);
  await driver.open(`${server.url}/es/account`);
  await choosePin(driver, ana);
}

async function isTold(server: Server, to: string, part: string) {
  const [newest] = await outboxOf(server, to);
  ok(newest?.text.includes(part), `${part}\nis not in\n${newest?.text}`);
}

threeWays("this was not me", async (driver, server, another) => {
  await registerByLetter(driver, server, ana);
  const thief = await another();
  await enterOffice(thief, server);
  await choosePin(thief, ana);
  await thief.send({ code: await readSms(server, ana.phone) });
  await thief.open(`${server.url}/es/account`);
  await at(thief, es.account.title);

  await comesIn(driver, server);
  await driver.send({ code: await readSms(server, ana.phone) });
  await driver.follow("/account/history");
  await says(driver, es.account.history.thisNotMe);
  await driver.follow("/account/report?method=pin");
  await at(driver, words.title);
  await says(driver, words.stops(pin));
  server.clave.clock.advance(1000);
  await driver.sendTwice({});
  await at(driver, words.doneTitle);
  await driver.reload();
  await says(driver, words.nextList[1]!);
  for (const to of [ana.phone, ana.email]) {
    await isTold(server, to, "cerrado todas sus sesiones");
  }
  await thief.open(`${server.url}/es/account`);
  await at(thief, es.signin.choose.title);

  const sent = (await outboxOf(server, ana.phone)).length;
  await comesIn(driver, server);
  await at(driver, es.signin.standing.suspended.title);
  await says(driver, es.signin.standing.suspended.text);
  equal((await outboxOf(server, ana.phone)).length, sent);

  const officer = await another();
  await comesToTheDesk(officer, server);
  await officer.send({ document: ana.document });
  await officer.follow("/resume");
  await officer.send({ contrast: "20-05-2030" });
  await corrects(officer, es.fields.contrast.mismatch);
  await officer.send({ contrast: ana.contrast });
  await says(officer, pin);
  await officer.sendTwice({});
  await at(officer, resume.done);
  await officer.reload();
  await says(officer, resume.doneNext);
  await isTold(server, ana.phone, "ya puede volver a identificarse");

  await officer.open(`${server.url}/es/desk/cases`);
  const [waiting] = await server.clave.world.cases.open("misuse", { limit: 2 });
  await officer.send({ case: waiting!.id });
  await at(officer, cases.kinds.misuse);
  await says(officer, pin);
  await officer.send({});
  await corrects(officer, cases.missing);
  await officer.send({ verdict: "accept" });
  await says(officer, cases.notices.closed);
  await isTold(server, ana.phone, "hemos estudiado su aviso");

  await comesIn(driver, server);
  await driver.send({ code: await readSms(server, ana.phone) });
  await at(driver, es.account.title);
  await driver.follow("/account/history");
  for (
    const kind of [
      ...["misuse-reported", "record-viewed"] as const,
      ...["methods-restored", "misuse-closed"] as const,
    ]
  ) {
    await says(driver, es.account.events[kind]);
  }
});
