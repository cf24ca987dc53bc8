// The trust list: a folder of certificates of authorities, under `dnie` and `software` as the operator says what they issue.

import type { Mark, TrustedAuthority } from "../../domain/certificate/path.ts";
import { readCertificate } from "../../domain/certificate/read.ts";
import type { CertificatePolicy } from "../../domain/policy.ts";

export type TrustReading =
  | {
    readonly kind: "trust";
    readonly authorities: readonly TrustedAuthority[];
  }
  /** For whoever runs the server. */
  | { readonly kind: "faulty"; readonly fault: string };

const marks: readonly Mark[] = ["dnie", "software"];

/** One file that is none, or that trusts a person as an authority, spoils the whole: half a trust list is found out too late. */
export async function readTrust(
  folder: string,
  policy: CertificatePolicy,
): Promise<TrustReading> {
  const authorities: TrustedAuthority[] = [];
  for (const mark of marks) {
    const files = await filesIn(`${folder}/${mark}`);
    if (files === null) return faulty(`cannot be read: ${mark}`);
    for (const [name, bytes] of files) {
      const read = certificatesIn(bytes)
        .map((der) => readCertificate(der, policy.bytes));
      const facts = read.filter((it) => it?.ca === true);
      if (read.length === 0 || facts.length !== read.length) {
        const what = "holds what is no authority's certificate";
        return faulty(`${what}: ${mark}/${name}`);
      }
      authorities.push(...facts.map((it) => ({ facts: it!, mark })));
    }
  }
  // Without an anchor no path would ever end.
  const isAnchor = ({ facts }: TrustedAuthority) =>
    facts.subject.written === facts.issuer.written;
  if (!authorities.some(isAnchor)) {
    return faulty("holds no root certificate in dnie or software");
  }
  // The level would hang on the order of two folders.
  const twice = authorities.find(({ facts, mark }) =>
    authorities.some((it) =>
      it.facts.fingerprint === facts.fingerprint && it.mark !== mark
    )
  );
  return twice
    ? faulty("holds one certificate in both dnie and software")
    : { kind: "trust", authorities };
}

/** None where the folder is missing, null where it cannot be read. */
async function filesIn(
  folder: string,
): Promise<readonly (readonly [string, Uint8Array])[] | null> {
  try {
    const files: [string, Uint8Array][] = [];
    for await (const { name, isDirectory } of Deno.readDir(folder)) {
      // Notes and signatures may lie beside them.
      if (isDirectory || !/\.(pem|crt|cer|der)$/i.test(name)) continue;
      files.push([name, await Deno.readFile(`${folder}/${name}`)]);
    }
    return files.sort(([a], [b]) => a < b ? -1 : 1);
  } catch (error) {
    return error instanceof Deno.errors.NotFound ? [] : null;
  }
}

const block =
  /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g;

/** All of a PEM file; of a DER file, the one that it is. */
function certificatesIn(bytes: Uint8Array): Uint8Array[] {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes("-----BEGIN")) return [bytes];
  return [...text.matchAll(block)].map(([, base64 = ""]) => decoded(base64));
}

function decoded(base64: string): Uint8Array {
  try {
    return Uint8Array.from(
      atob(base64.replace(/\s/g, "")),
      (it) => it.charCodeAt(0),
    );
  } catch {
    return new Uint8Array();
  }
}

function faulty(fault: string): TrustReading {
  return { kind: "faulty", fault };
}
