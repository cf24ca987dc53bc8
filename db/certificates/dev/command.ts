// `task certificates`: authorities of this machine, a trust folder, and files that a browser imports. For development alone.

import type { Clock, Random } from "../../../domain/ports.ts";
import type { ImportIo } from "../../import_io.ts";
import { toPem } from "../pem.ts";
import { openAuthority } from "./authority.ts";
import {
  type Authority,
  dniePerson,
  ec,
  fnmtPerson,
  issue,
  localServer,
  makeKeys,
  makeRevocationList,
  type Period,
  type Person,
  rsa,
  serialNumber,
} from "./issue.ts";
import { authorityNames, serverFiles } from "./names.ts";
import { writePkcs12 } from "./pkcs12.ts";

export interface CertificateCommand {
  readonly folder: string;
  /** Where `task dev` answers: it serves the revocation lists. */
  readonly baseUrl: string;
  readonly now: Clock;
  readonly random: Random;
}

/** Nobody is to be kept out by it, and some browsers import no file without. */
const password = "clave";

interface Sample {
  readonly file: string;
  readonly kind: "dnie" | "software";
  readonly person: Person;
  readonly what: string;
  readonly revoked?: true;
}

/** People of db/seed/census.csv, two of them officers, written as their issuers write them. */
const samples: readonly Sample[] = [
  {
    file: "carmen-dnie.p12",
    kind: "dnie",
    person: {
      document: "11111111H",
      givenName: "CARMEN",
      firstSurname: "RODRÍGUEZ",
      secondSurname: "FERNÁNDEZ",
    },
    what: "DNIe",
  },
  {
    file: "ana-fnmt.p12",
    kind: "software",
    person: {
      document: "12345678Z",
      givenName: "ANA",
      firstSurname: "GARCÍA",
      secondSurname: "LÓPEZ",
    },
    what: "FNMT, DNI",
  },
  {
    file: "emma-fnmt.p12",
    kind: "software",
    person: {
      document: "X1234567L",
      givenName: "EMMA",
      firstSurname: "JOHNSON",
    },
    what: "FNMT, NIE",
  },
  {
    file: "iker-fnmt.p12",
    kind: "software",
    person: {
      document: "22222222J",
      givenName: "IKER",
      firstSurname: "ETXEBERRIA",
      secondSurname: "AGIRRE",
    },
    what: "FNMT, DNI, officer",
  },
  {
    file: "vicent-fnmt.p12",
    kind: "software",
    person: {
      document: "33333333P",
      givenName: "VICENT",
      firstSurname: "MARTÍ",
      secondSurname: "SOLER",
    },
    what: "FNMT, DNI, officer",
  },
  {
    file: "jordi-revoked.p12",
    kind: "software",
    person: {
      document: "87654321X",
      givenName: "JORDI",
      firstSurname: "PUIG",
      secondSurname: "FERRER",
    },
    what: "FNMT, revoked",
    revoked: true,
  },
];

/** Always the same, so that whoever imported the revoked one long ago still has a revoked one. */
const revokedSerial = "0bad";

const day = 86_400_000;

/** Of the entry that asks for certificates, on this machine. */
async function writeServerFiles(
  folder: string,
  authority: Authority,
  period: Period,
  random: Random,
): Promise<void> {
  const keys = await makeKeys(ec);
  const certificate = await issue({
    ...period,
    ...localServer(),
    publicKey: keys.publicKey,
    serialNumber: serialNumber(random),
  }, authority);
  const pkcs8 = await crypto.subtle.exportKey("pkcs8", keys.privateKey);
  const { cert, key } = serverFiles(folder);
  await Deno.writeTextFile(cert, toPem("CERTIFICATE", certificate));
  const pem = toPem("PRIVATE KEY", new Uint8Array(pkcs8));
  await Deno.writeTextFile(key, pem, { mode: 0o600 });
}

export async function runCertificates(
  command: CertificateCommand,
  io: ImportIo,
): Promise<number> {
  const { folder, baseUrl, now, random } = command;
  const at = (days: number) => new Date(now().getTime() + days * day);
  const authorities: Record<string, Authority> = {};
  // Development's clock only goes forward, and a decade is far enough.
  const decade = { notBefore: at(-1), notAfter: at(3650) };
  await Deno.mkdir(`${folder}/crl`, { recursive: true });
  for (const which of authorityNames) {
    const authority = await openAuthority(
      `${folder}/authority`,
      which,
      decade,
      random,
    );
    authorities[which] = authority;
    await Deno.mkdir(`${folder}/trust/${which}`, { recursive: true });
    const pem = toPem("CERTIFICATE", authority.der);
    await Deno.writeTextFile(`${folder}/trust/${which}/root.pem`, pem);
    const dates = { thisUpdate: at(-1), nextUpdate: at(3650) };
    const list = await makeRevocationList(authority, dates, [revokedSerial]);
    await Deno.writeFile(`${folder}/crl/${which}.crl`, list);
  }
  await writeServerFiles(folder, authorities.software!, {
    notBefore: at(-1),
    notAfter: at(730),
  }, random);
  for (const { file, kind, person, revoked } of samples) {
    const places = { crl: `${baseUrl}/dev/ca/${kind}.crl` };
    const keys = await makeKeys(rsa);
    const make = kind === "dnie" ? dniePerson : fnmtPerson;
    const certificate = await issue({
      ...make(person, places),
      notBefore: at(-1),
      notAfter: at(730),
      publicKey: keys.publicKey,
      serialNumber: revoked ? revokedSerial : serialNumber(random),
    }, authorities[kind]!);
    const pkcs8 = await crypto.subtle.exportKey("pkcs8", keys.privateKey);
    const p12 = await writePkcs12({
      certificate,
      key: new Uint8Array(pkcs8),
      name: `${person.givenName} ${person.firstSurname} (Clave, desarrollo)`,
      password,
    });
    await Deno.writeFile(`${folder}/${file}`, p12, { mode: 0o600 });
  }
  const lines = samples.map(({ file, person, what }) =>
    `  ${person.document}  ${what.padEnd(14)} ${folder}/${file}`
  );
  io.out(`Import one of these into your browser; the password is ${password}.
${lines.join("\n")}
\`task dev\` trusts their issuers, in ${folder}/trust, and serves their revocation lists at ${baseUrl}/dev/ca.
`);
  return 0;
}
