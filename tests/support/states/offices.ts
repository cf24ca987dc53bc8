// The finder of offices, and the list of what to take to one.

import { withOffices } from "../offices.ts";
import { address, page, type Ways } from "./way.ts";

/** The list is kept in memory for a while, and so is the same for every state. */
const found = (query: string) =>
  page(async ({ server, b }) => {
    await withOffices(server.clave.database.client);
    await b.open(`${server.url}/es/offices?${query}`);
  });

export const officesWays: Ways = {
  "finder": address("/offices"),
  "finder, found": found("where=Palma"),
  "finder, sample": found("province=46"),
  "finder, first page": found("province=42"),
  "finder, last page": found("province=42&page=2"),
  "finder, others": found("where=Felanitx&province=07"),
  "finder, none in the province": found("where=51001"),
  "finder, none anywhere": found("where=Atlantis"),
  "bring": address("/offices/bring"),
};
