// Whom a letter is addressed to, and where: as the administration's own records have her.

import type { Resident } from "./census.ts";
import { fullName } from "./person_name.ts";

export interface Addressee {
  readonly name: string;
  /** The lines of the address window under the name. */
  readonly address: readonly string[];
}

export function addresseeOf(resident: Resident): Addressee {
  const { address, postalCode, town, province } = resident;
  return {
    name: fullName(resident),
    address: [
      address,
      `${postalCode} ${town}`,
      ...(province === town ? [] : [province]),
    ],
  };
}
