// Offices, each as an entry of its own: the finder shows them by their town.

import type { RegistrationOffice } from "../../domain/offices.ts";
import type { Entry } from "../../domain/search/search.ts";
import { provinceName } from "../../views/text/province_names.ts";
import type { Place } from "./entries.ts";

/** Below pages: there are many, and whoever names a town finds them all the same. */
const officeWeight = 0.4;

export async function officeEntries(
  { world, t, language }: Place,
): Promise<readonly Entry[]> {
  const { kinds, sample, title } = t.offices;
  const entryOf = (office: RegistrationOffice): Entry => {
    const province = provinceName(language, office.province);
    const where = new URLSearchParams({ where: office.town ?? province });
    const town = [office.postalCode, office.town].filter(Boolean).join(" ");
    const said = [kinds[office.kind], office.body, office.address, town];
    return {
      address: `/${language}/offices?${where}`,
      title: office.name,
      section: title,
      also: "",
      text: [office.sample && sample, ...said, province]
        .filter(Boolean).join(". "),
      weight: officeWeight,
    };
  };
  return (await world.offices.list()).map(entryOf);
}
