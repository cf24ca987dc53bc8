// How the long codes of registration are kept: as macs, bound to the person, so that no copy of the database tells them.

import type { Nif } from "../nif.ts";
import type { Mac } from "../ports.ts";

/** The mac of a letter's CSV or of an activation code in its normal form. */
export function secretMac(mac: Mac, document: Nif, secret: string): string {
  return mac("code", `${document} ${secret}`);
}

/** The mac of the code of a review: apart from a letter's, which it looks like. */
export function reviewCodeMac(mac: Mac, document: Nif, code: string): string {
  return mac("code", `review ${document} ${code}`);
}
