// Offices, an entry for each town that has any: the finder shows them by their town, and two entries would lead to one place.

import type { RegistrationOffice } from "../../domain/offices.ts";
import type { Entry } from "../../domain/search/search.ts";
import { provinceName, withProvince } from "../../views/text/province_names.ts";
import type { Place } from "./entries.ts";

/** Below pages: there are many, and whoever names a town finds them all the same. */
const officeWeight = 0.4;

export async function officeEntries(
  { world, t, language }: Place,
): Promise<readonly Entry[]> {
  const { kinds, sample, title } = t.offices;
  const says = (office: RegistrationOffice) =>
    [office.sample && sample, kinds[office.kind], office.body, office.address]
      .filter(Boolean).join(". ");
  const entryOf = (there: readonly RegistrationOffice[]): Entry => {
    const [office] = there as [RegistrationOffice];
    const province = provinceName(language, office.province);
    const where = new URLSearchParams({ where: office.town ?? province });
    const alone = there.length === 1;
    const said = there.map((one) =>
      alone ? says(one) : `${one.name}. ${says(one)}`
    );
    const codes = new Set(there.map(({ postalCode }) => postalCode));
    const town = [...codes, office.town].filter(Boolean).join(" ");
    return {
      address: `/${language}/offices?${where}`,
      title: alone
        ? office.name
        : office.town
        ? withProvince(language, office, office.town)
        : province,
      section: title,
      also: "",
      text: [...said, town, province].filter(Boolean).join(". "),
      weight: officeWeight,
    };
  };
  const byPlace = Map.groupBy(
    await world.offices.list(),
    ({ town, province }) => `${province} ${town ?? ""}`,
  );
  return [...byPlace.values()].map(entryOf);
}
