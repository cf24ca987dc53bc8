// The revocation lists that `task certificates` left, as development serves them to itself.

import type { Settings } from "../../settings.ts";
import { authorityNames, serverFiles } from "./names.ts";

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

/** The settings, with what `task certificates` made where nothing else is said: its authorities, and an entry on this machine. */
export async function withOwnCertificates(
  settings: Settings,
  folder: string,
): Promise<Settings> {
  const trust = `${folder}/trust`;
  const made = await Deno.stat(trust).then(() => true, () => false);
  if (settings.certificateTrust || !made) return settings;
  const port = settings.certificatePort;
  return {
    ...settings,
    certificateTrust: trust,
    certificateEntry: settings.certificateEntry ?? {
      url: `https://localhost:${port}`,
      port,
      tls: serverFiles(folder),
      proxies: [],
    },
  };
}
