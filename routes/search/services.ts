// Procedures, each as an entry of its own: whoever comes for one finds its page by its name, its body, or what else people call it.

import { type Listed, listedIn } from "../../domain/catalogue.ts";
import type { Entry } from "../../domain/search/search.ts";
import type { Place } from "./entries.ts";

/** Below pages, which tell of all of them. */
const serviceWeight = 0.5;

export async function serviceEntries(
  { world, t, language }: Place,
): Promise<readonly Entry[]> {
  const entryOf = ({ service, listing }: Listed): Entry => ({
    address: `/${language}/services/${service.id}`,
    title: service.procedure[language],
    section: service.body[language],
    also: listing.keywords.join(" "),
    text: [
      listing.description?.[language],
      ...listing.needs.map((need) => t.services.needs[need]),
    ].filter((one) => one !== undefined).map((one) => one.replace(/\.$/, ""))
      .join(". "),
    weight: serviceWeight,
  });
  return listedIn(await world.services.list(), language).map(entryOf);
}
