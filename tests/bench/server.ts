// Clave as `start` serves it, but that no carrier runs: the PINs stay in the outbox, where the bench reads them from outside.

import { openEverything } from "../../db/open.ts";
import { logger } from "../../db/log.ts";
import { readSettings } from "../../db/settings.ts";
import { app } from "../../routes/app.ts";

const { settings, faults } = readSettings((name) => Deno.env.get(name));
const clock = () => new Date();
const opened = await openEverything(settings, {
  now: clock,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  dev: false,
  log: logger((lines) => console.log(lines), clock).log,
});
if (opened.kind === "faulty" || faults.length > 0) {
  console.error(faults, opened);
  Deno.exit(1);
}
Deno.serve(
  { port: settings.port, hostname: "127.0.0.1", onListen() {} },
  app(opened.world).fetch,
);
// Told to end, it ends as a program does: under `deno run --cpu-prof` the profile is written.
Deno.addSignalListener("SIGTERM", () => Deno.exit());
