// Whether a certificate and the census write the same name (RG-50).

import type { Resident } from "../census.ts";
import { fullName } from "../person_name.ts";

/** Accents and capitals are written by each as it can; what is another is another letter. */
export function sameName(
  certificate: { readonly givenName: string; readonly surnames: string },
  resident: Pick<Resident, "givenName" | "firstSurname" | "secondSurname">,
): boolean {
  const { givenName, surnames } = certificate;
  return bare(`${givenName} ${surnames}`) === bare(fullName(resident));
}

function bare(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase()
    .replace(/[^\p{L}]+/gu, " ").trim();
}
