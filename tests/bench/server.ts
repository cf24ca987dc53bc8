// Clave as `start` serves it, but that no carrier runs: the PINs stay in the outbox, where the bench reads them from outside.

import { app } from "../../routes/app.ts";
import { openWorld } from "./world.ts";

const { world, port } = await openWorld();
Deno.serve({ port, hostname: "127.0.0.1", onListen() {} }, app(world).fetch);
// Told to end, it ends as a program does: under `deno run --cpu-prof` the profile is written.
Deno.addSignalListener("SIGTERM", () => Deno.exit());
