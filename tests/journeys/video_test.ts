// Registering with a recorded video, from the first page to the receipt (RG-40 to RG-48, X-16), and recording it in the page.

import { Buffer } from "node:buffer";
import { equal, match, ok } from "node:assert/strict";
import { defaultPolicy } from "../../domain/policy.ts";
import { es } from "../../views/text/es.ts";
import { chromiumTest, openChromium, withCamera } from "../support/chromium.ts";
import { becomesOfficer, iker, isRegisteredAdvanced } from "../support/desk.ts";
import { file, goodFiles } from "../support/recording.ts";
import { openServer, type Server } from "../support/server.ts";
import { contactOf, emma } from "../support/steps.ts";
import { type Driver, pageDriver } from "./driver.ts";
import { at, corrects, readSms, says, saysWhoSheIs } from "./steps.ts";
import { threeWays } from "./three_ways.ts";

const words = es.video;

/** The code that she is told to keep. */
async function keptCode(driver: Driver): Promise<string> {
  const { text } = await driver.see();
  const [code] = text.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/) ?? [];
  if (!code) throw new Error(`no code in ${text}`);
  return code;
}

async function officerAccepts(driver: Driver, server: Server) {
  await becomesOfficer(server.clave, iker, { roles: ["reviewer"] });
  await isRegisteredAdvanced(server.clave, iker);
  await driver.open(`${server.url}/es/desk`);
  await driver.send({ action: "pin" });
  await saysWhoSheIs(driver, iker);
  await driver.send({ code: await readSms(server, iker.phone) });
  await driver.open(`${server.url}/es/desk/review`);
  await driver.follow("/desk/review/");
  await says(driver, "Emma Johnson");
  await driver.send({ decision: "accept" });
  await says(driver, es.review.answers.accepted);
}

async function comesToRecording(driver: Driver, server: Server) {
  await driver.open(`${server.url}/es/video`);
  await saysWhoSheIs(driver, emma);
  await driver.send(contactOf(emma));
  await driver.send({ code: await readSms(server, emma.phone) });
  await at(driver, words.record.title);
}

threeWays("a video", async (driver, server) => {
  await comesToRecording(driver, server);
  const text = new TextEncoder().encode("no video at all".repeat(100));
  await driver.upload({
    ...goodFiles,
    video: file(text, "video.mp4", "video/mp4"),
  });
  await corrects(driver, words.record.film["not-a-video"]);
  await driver.upload(goodFiles);
  const code = await keptCode(driver);
  await driver.open(`${server.url}/es/video/status`);
  await driver.send({ document: emma.document, csv: code });
  await at(driver, words.status.open.title);

  await officerAccepts(driver, server);

  await driver.open(`${server.url}/es/video/status`);
  await driver.send({ document: emma.document, csv: code.toLowerCase() });
  await at(driver, words.status.accepted.title);
  await driver.open(`${server.url}/es/verify`);
  await driver.send({ csv: code });
  await says(driver, es.receipt.kinds.registered.title);
  const { text: receipt } = await driver.see();
  match(receipt, /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/);
});

chromiumTest(
  "where the browser can, she records in the page, and what it made is accepted as it is",
  async () => {
    const { film } = defaultPolicy.video;
    const video = {
      ...defaultPolicy.video,
      film: { ...film, leastSeconds: 1 },
    };
    await using server = await openServer({
      policy: { ...defaultPolicy, video },
    });
    await using chromium = await openChromium(withCamera);
    const context = await chromium.browser.newContext({ locale: "es" });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on("console", (line) => {
      if (line.type() === "error") refused.push(line.text());
    });
    const driver = pageDriver(page);
    await comesToRecording(driver, server);
    await page.getByRole("button", { name: words.record.here.start }).click();
    // As long as the shortest film, by the film's own clock.
    await page.evaluate(`new Promise((done) => {
      const film = document.querySelector("#recorder video");
      const look = () =>
        film.currentTime > 1.5 ? done() : requestAnimationFrame(look);
      look();
    })`);
    await page.getByRole("button", { name: words.record.here.stop }).click();
    await page.getByText(words.record.here.done).waitFor();
    const chosen = await page.evaluate<number>(
      `document.querySelector("[name=video]").files.length`,
    );
    equal(chosen, 1);
    for (const name of ["front", "back"] as const) {
      const bytes = await goodFiles[name].bytes();
      await page.locator(`[name=${name}]`).setInputFiles({
        name: goodFiles[name].name,
        mimeType: goodFiles[name].type,
        buffer: Buffer.from(bytes),
      });
    }
    await page.getByRole("button", { name: words.record.go, exact: true })
      .click();
    await page.locator(".keepsake").waitFor();
    ok(refused.length === 0, refused.join("\n"));
    await context.close();
  },
);
