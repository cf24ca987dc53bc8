// Residents to lay in the census in the tests of the stores.

import type { Resident } from "../../domain/census.ts";
import type { Nif } from "../../domain/nif.ts";

export function resident(
  document: Nif,
  given: Partial<Resident> = {},
): Resident {
  return {
    document,
    kind: "dni",
    givenName: "María del Carmen",
    firstSurname: "de la Fuente",
    secondSurname: null,
    birthDate: "1963-02-28",
    validUntil: "2029-03-03",
    issuedOn: "2019-03-03",
    supportNumber: null,
    address: "Calle Uría 17, 1.º",
    postalCode: "33003",
    town: "Oviedo",
    province: "Asturias",
    status: "alive",
    ...given,
  };
}
