// The authorities of a development machine: made once, kept in a folder, and trusted by nobody else.

import { readCertificate } from "../../../domain/certificate/read.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import type { Random } from "../../../domain/ports.ts";
import { fromPem, toPem } from "../pem.ts";
import {
  type Authority,
  ec,
  makeRoot,
  type Name,
  type Period,
} from "./issue.ts";
import type { AuthorityName } from "./names.ts";

const names = {
  dnie: [["2.5.4.6", "ES"], ["2.5.4.3", "AC DNIE de desarrollo de Clave"]],
  software: [["2.5.4.6", "ES"], ["2.5.4.3", "AC de desarrollo de Clave"]],
} satisfies Record<AuthorityName, Name>;

/** Kept, where it is there: who has it in a browser need not import another one. */
export async function openAuthority(
  folder: string,
  which: AuthorityName,
  period: Period,
  random: Random,
): Promise<Authority> {
  const [file, keyFile] = [`${folder}/${which}.pem`, `${folder}/${which}.key`];
  const kept = await readKept(file, keyFile, which);
  if (kept) return kept;
  const made = await makeRoot(names[which], ec, period, random);
  const key = await crypto.subtle.exportKey("pkcs8", made.keys.privateKey);
  await Deno.mkdir(folder, { recursive: true });
  await Deno.writeTextFile(keyFile, toPem("PRIVATE KEY", new Uint8Array(key)), {
    mode: 0o600,
  });
  await Deno.writeTextFile(file, toPem("CERTIFICATE", made.der));
  return made;
}

async function readKept(
  file: string,
  keyFile: string,
  which: AuthorityName,
): Promise<Authority | null> {
  try {
    const der = fromPem(await Deno.readTextFile(file));
    const pkcs8 = fromPem(await Deno.readTextFile(keyFile));
    const facts = readCertificate(der, defaultPolicy.certificates.bytes);
    if (!facts) return null;
    const { subtle } = crypto;
    const privateKey = await subtle.importKey("pkcs8", pkcs8, ec, true, [
      "sign",
    ]);
    const publicKey = await subtle.importKey("spki", facts.key.spki, ec, true, [
      "verify",
    ]);
    const keys = { privateKey, publicKey };
    return { name: names[which], keys, algorithm: ec, der };
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}
