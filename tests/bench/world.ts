// The world of a process that is measured, as `start` opens it: from the environment alone.

import { logger } from "../../db/log.ts";
import { openEverything } from "../../db/open.ts";
import { readSettings } from "../../db/settings.ts";
import type { World } from "../../domain/ports.ts";

/** Ends the process where something is missing. */
export async function openWorld(): Promise<{ world: World; port: number }> {
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
  return { world: opened.world, port: settings.port };
}
