// What is printed on a person's document, to be compared with the one on the desk.

import { dayOf } from "../../domain/calendar.ts";
import { permanent, type Resident } from "../../domain/census.ts";
import type { Asked } from "../../domain/contrast.ts";
import type { Language } from "../../domain/language.ts";
import { ageOn, fullName, maskAddress } from "../../domain/person_name.ts";
import type { SummaryRow } from "../parts/summary_list.tsx";
import { longDate } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface Printed {
  readonly t: Text;
  readonly language: Language;
  readonly resident: Resident;
  readonly now: Date;
}

/** `but`: the datum that has to be typed from the document, and not from here. */
export function printed(
  { t, language, resident, now }: Printed,
  but?: Asked,
): readonly SummaryRow[] {
  const words = t.desk.person;
  const { validUntil, issuedOn, supportNumber, birthDate } = resident;
  const date = (day: string) => longDate(language, day);
  const expired = validUntil < dayOf(now) ? ` (${words.expired})` : "";
  const age = words.age(ageOn(birthDate, dayOf(now)));
  const validity = {
    label: words.validUntil,
    value: validUntil === permanent
      ? words.permanent
      : date(validUntil) + expired,
  };
  const issue = issuedOn && { label: words.issuedOn, value: date(issuedOn) };
  const support = supportNumber &&
    { label: words.supportNumber, value: supportNumber };
  const rows = [
    { label: words.name, value: fullName(resident) },
    {
      label: words.document,
      value: `${words.kinds[resident.kind]} ${resident.document}`,
    },
    but !== "validity-date" && validity,
    but !== "issue-date" && issue,
    but !== "support-number" && support,
    { label: words.birthDate, value: `${date(birthDate)} (${age})` },
    { label: words.address, value: maskAddress(resident) },
  ];
  return rows.filter((row) => typeof row === "object" && row !== null);
}
