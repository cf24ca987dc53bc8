// The list of offices as operators write it: one row of the file, checked. Whatever nobody knows is left empty.

import { isLanguage, languages } from "./language.ts";
import { readHours } from "./office_hours.ts";
import {
  officeKinds,
  officeServices,
  type RegistrationOffice,
} from "./offices.ts";
import { isReadable } from "./readable.ts";
import { provinceOfPostalCode, readProvince } from "./provinces.ts";

/** `province`: its code, `01` to `52`. `languages` and `services`: any of them, with spaces between. */
export const officeColumns = [
  "id",
  "name",
  "kind",
  "body",
  "address",
  "postal_code",
  "town",
  "province",
  "phone",
  "web",
  "appointment",
  "appointment_url",
  "hours",
  "languages",
  "services",
  "step_free",
  "sample",
] as const;
export type OfficeRow = Readonly<
  Record<typeof officeColumns[number], string>
>;

export type OfficeProblem =
  /** A character that nobody sees, `<`, `>`, or bytes that are no UTF-8. */
  | "unreadable-text"
  | "too-long"
  | "bad-id"
  | "missing-name"
  | "bad-kind"
  | "bad-province"
  | "bad-postal-code"
  | "postal-code-elsewhere"
  /** A street without its town leads nobody there. */
  | "missing-town"
  | "bad-phone"
  | "bad-web"
  | "bad-appointment"
  | "bad-appointment-url"
  | "bad-hours"
  | "bad-languages"
  | "bad-services"
  | "bad-step-free"
  | "bad-sample";

export type OfficeReading =
  | { readonly ok: true; readonly value: RegistrationOffice }
  | { readonly ok: false; readonly problem: OfficeProblem };

/** Longer than any name or address; a row of longer ones is rubbish. */
const mostCharacters = 200;

export function readOffice(given: OfficeRow): OfficeReading {
  const row = trimmed(given);
  const texts = Object.values(row);
  if (texts.some((text) => text.length > mostCharacters)) {
    return refused("too-long");
  }
  if (!texts.every(isReadable)) return refused("unreadable-text");
  if (!/^[a-z0-9-]{1,64}$/.test(row.id)) return refused("bad-id");
  if (!row.name) return refused("missing-name");
  const kind = officeKinds.find((one) => one === row.kind);
  if (!kind) return refused("bad-kind");
  const province = readProvince(row.province);
  if (!province) return refused("bad-province");
  const place = row.postal_code && provinceOfPostalCode(row.postal_code);
  if (place === null) return refused("bad-postal-code");
  if (place && place !== province) return refused("postal-code-elsewhere");
  if ((row.address || row.postal_code) && !row.town) {
    return refused("missing-town");
  }
  const phone = row.phone.replace(/[ .]/g, "");
  if (!/^(\+\d{7,15}|0\d{2,3}|[1-9]\d{8})?$/.test(phone)) {
    return refused("bad-phone");
  }
  if (!isWeb(row.web)) return refused("bad-web");
  const appointment = appointments[row.appointment];
  if (appointment === undefined) return refused("bad-appointment");
  if (!isWeb(row.appointment_url)) return refused("bad-appointment-url");
  const hours = readHours(row.hours);
  if (!hours) return refused("bad-hours");
  const spoken = words(row.languages);
  if (!spoken.every(isLanguage)) return refused("bad-languages");
  const done = words(row.services);
  if (!done.every((one) => officeServices.some((it) => it === one))) {
    return refused("bad-services");
  }
  const stepFree = answers[row.step_free];
  if (stepFree === undefined) return refused("bad-step-free");
  const sample = answers[row.sample];
  if (sample === undefined) return refused("bad-sample");
  return {
    ok: true,
    value: {
      id: row.id,
      name: row.name,
      kind,
      body: row.body || null,
      address: row.address || null,
      postalCode: row.postal_code || null,
      town: row.town || null,
      province,
      phone: phone || null,
      web: row.web || null,
      appointment,
      appointmentUrl: row.appointment_url || null,
      hours,
      languages: languages.filter((one) => spoken.includes(one)),
      services: officeServices.filter((one) => done.includes(one)),
      stepFree,
      sample: sample ?? false,
    },
  };
}

/** Without a prototype: `constructor` is no answer. */
const answers: Readonly<Record<string, boolean | null>> = Object.assign(
  Object.create(null),
  { "": null, yes: true, no: false },
);

const appointments: Readonly<
  Record<string, RegistrationOffice["appointment"]>
> = Object.assign(
  Object.create(null),
  { "": null, yes: "needed", no: "not-needed" },
);

/** What a page may link to: an https address with its host, or none. */
function isWeb(text: string): boolean {
  if (text === "") return true;
  if (!/^https:\/\/[^\s"\\/?][^\s"\\]*$/i.test(text)) return false;
  const url = URL.parse(text);
  return url !== null && url.username === "" && url.password === "";
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((one) => one !== "");
}

function trimmed(row: OfficeRow): OfficeRow {
  const copy = { ...row };
  for (const column of officeColumns) copy[column] = row[column].trim();
  return copy;
}

function refused(problem: OfficeProblem): OfficeReading {
  return { ok: false, problem };
}
