// Where can I use it, with the catalogue of the seed.

import { seededServices } from "../catalogue.ts";
import { address, page, type Visit, type Ways } from "./way.ts";

const day = 24 * 60 * 60 * 1000;

/** At a time when no other state is, so that the catalogue is read anew. */
const seeded = (path: string) => async ({ server, b }: Visit) => {
  await seededServices(server.clave);
  server.clave.clock.advance(400 * day);
  await b.open(`${server.url}/es${path}`);
};

export const servicesWays: Ways = {
  "where": page(seeded("/services")),
  "where, found": page(seeded("/services?need=taxes&method=pin")),
  "where, by body": page(seeded("/services?by=body")),
  "where, nothing found": page(seeded("/services?words=nada+de+eso")),
  "one procedure": page(seeded("/services/agencia-tributaria")),
  "one procedure, basic": page(seeded("/services/dgt")),
  "one procedure, by card alone": page(seeded("/services/apoderamientos")),
  "one procedure, no address": address("/services/demo"),
};
