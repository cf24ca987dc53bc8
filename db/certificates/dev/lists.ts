// The revocation lists that `task certificates` left, as development serves them to itself.

import { authorityNames } from "./names.ts";

/** Null for whatever is not there. The name comes from an address: only those that are known are ever read. */
export function revocationLists(folder: string) {
  return async (name: string): Promise<Uint8Array<ArrayBuffer> | null> => {
    if (!authorityNames.some((it) => name === `${it}.crl`)) return null;
    try {
      return await Deno.readFile(`${folder}/crl/${name}`);
    } catch {
      return null;
    }
  };
}

/** The trust folder of development; null where nobody has made certificates here. */
export async function ownTrust(folder: string): Promise<string | null> {
  const trust = `${folder}/trust`;
  try {
    await Deno.stat(trust);
    return trust;
  } catch {
    return null;
  }
}
