// The catalogue of the seed, in a test's Clave.

import { servicesImport } from "../../db/services_import.ts";
import type { Clave } from "./clave.ts";

export async function seededServices(
  { database, world }: Pick<Clave, "database" | "world">,
): Promise<void> {
  const seed = new URL("../../db/seed/services.json", import.meta.url);
  const text = await Deno.readTextFile(seed);
  await servicesImport(database.client, text, world.policy);
}
