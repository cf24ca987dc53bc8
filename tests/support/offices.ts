// Offices for tests: some of which little is known, and as many as fill more than a page, of which all is.

import type { Client } from "@libsql/client";
import { putOffices } from "../../db/libsql/offices.ts";
import {
  officeColumns,
  type OfficeRow,
  readOffice,
} from "../../domain/offices_file.ts";
import type { RegistrationOffice } from "../../domain/offices.ts";

export function office(given: Partial<OfficeRow>): RegistrationOffice {
  const empty = Object.fromEntries(officeColumns.map((name) => [name, ""]));
  const row = { ...empty, kind: "other", name: "Oficina", ...given };
  const read = readOffice(row as OfficeRow);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

/** All that can be known of one. */
export const known: Partial<OfficeRow> = {
  id: "soria",
  name: "Oficina de Registro de Soria",
  kind: "government-delegation",
  body: "Subdelegación del Gobierno en Soria",
  address: "Plaza Mayor & Real, 1, 2.ª planta",
  postal_code: "42001",
  town: "Soria",
  province: "42",
  phone: "975000000",
  web: "https://soria.example/oficina",
  appointment: "yes",
  appointment_url: "https://soria.example/cita?tema=clave&de=web",
  hours: "mon-fri 09:00-14:00; thu 16:00-18:30",
  languages: "es ca gl eu va en",
  services: "register raise recover help",
  step_free: "yes",
};

const towns = "Ágreda,El Burgo de Osma,Almazán,Ólvega,Covaleda,Vinuesa".split(
  ",",
);

/** Little is known of those in the Balearic Islands, all of those in Soria; there are none in Ceuta. */
export const offices: readonly RegistrationOffice[] = [
  office({
    id: "palma",
    name: "Oficinas de Palma",
    kind: "tax-agency",
    town: "Palma",
    province: "07",
    services: "register",
  }),
  office({
    id: "all-over",
    name: "Centres de salut",
    kind: "health",
    province: "07",
    phone: "971 220 000",
  }),
  office({ id: "valencia", town: "València", province: "46", sample: "yes" }),
  office({ id: "alacant", town: "Alacant/Alicante", province: "03" }),
  office(known),
  ...towns.map((town, at) =>
    office({
      ...known,
      id: `soria-${at}`,
      name: `Oficina de ${town}`,
      town,
      postal_code: `4210${at}`,
      step_free: "no",
      appointment: "no",
    })
  ),
];

export async function withOffices(client: Client): Promise<void> {
  await putOffices(client, offices, "remove");
}
