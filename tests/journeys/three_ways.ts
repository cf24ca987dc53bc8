// One journey, three ways: in Chromium with scripts, in Chromium without, and by bare HTTP forms. All must end alike.

import { deepEqual, notDeepEqual } from "node:assert/strict";
import { chromiumTest, openChromium } from "../support/chromium.ts";
import { hasRedis } from "../support/install.ts";
import { openServer, type Server } from "../support/server.ts";
import { chromiumDriver, type Driver, formDriver } from "./driver.ts";
import { type Lasting, lasting } from "./lasting.ts";

/** `another`: somebody else's browser. */
export type Journey = (
  driver: Driver,
  server: Server,
  another: () => Promise<Driver>,
) => Promise<void>;

export function threeWays(name: string, journey: Journey): void {
  Deno.test(`${name}: by bare forms`, async () => {
    await byForms(journey, "libsql");
  });

  Deno.test({
    name: `${name}: by bare forms over Redis, to the same end`,
    ignore: !hasRedis(),
    async fn() {
      // What counts by the minute lies in Redis then.
      const { counted, ...expected } = await byForms(journey, "libsql");
      const end = await byForms(journey, "redis");
      notDeepEqual(counted, []);
      deepEqual(end, { ...expected, counted: [] });
    },
  });

  chromiumTest(
    `${name}: in Chromium, with scripts and without, to the same end`,
    async (t) => {
      const expected = await byForms(journey, "libsql");
      await using chromium = await openChromium();
      for (const javaScriptEnabled of [true, false]) {
        await t.step(
          javaScriptEnabled ? "with scripts" : "without",
          async () => {
            await using server = await openServer();
            const another = async () => {
              const context = await chromium.browser.newContext({
                javaScriptEnabled,
                locale: "es",
              });
              return await chromiumDriver(context);
            };
            await journey(await another(), server, another);
            for (const context of chromium.browser.contexts()) {
              await context.close();
            }
            deepEqual(await lasting(server.clave.database.client), expected);
          },
        );
      }
    },
  );
}

async function byForms(
  journey: Journey,
  store: "libsql" | "redis",
): Promise<Lasting> {
  await using server = await openServer({ store });
  const another = () => Promise.resolve(formDriver());
  await journey(formDriver(), server, another);
  return await lasting(server.clave.database.client);
}
