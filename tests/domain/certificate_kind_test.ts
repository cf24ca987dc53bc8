// Which certificates may identify a person, at which level, and whom they name (ID-60 to ID-62, 7.2, wire 5.3).

import { deepEqual, equal } from "node:assert/strict";
import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import {
  directoryName,
  dniePerson,
  endEntity,
  fnmtPerson,
  type Issuing,
  type Name,
  type Person,
  qualifiedStatements,
} from "../../db/certificates/dev/issue.ts";
import type { CertificateAnswer } from "../../domain/certificate/answer.ts";
import { judgeCertificate } from "../../domain/certificate/judge.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import {
  ana,
  certificate,
  dnie,
  software,
  wholeTrust,
} from "../support/pki/lab.ts";

const clientAuth = "1.3.6.1.5.5.7.3.2";
const usual = fnmtPerson(ana, {});

async function judged(
  over: Partial<Issuing>,
  line = software,
): Promise<CertificateAnswer> {
  const der = await certificate((await line).issuer, over);
  return await judgeCertificate(der, [], {
    trusted: await wholeTrust(),
    now: new Date("2026-11-22T12:00:00Z"),
    policy: defaultPolicy.certificates,
    unreachable: "refuse",
    isRevoked: () => Promise.resolve({ kind: "good" }),
  });
}

/** "refused" and why, or as what it was accepted. */
async function verdict(over: Partial<Issuing>, line = software) {
  const answer = await judged(over, line);
  if (answer.kind === "refused") return answer.why;
  const { kind, means, level } = answer.holder;
  return [kind, means, level];
}

const person: Name = [
  ["2.5.4.6", "ES"],
  ["2.5.4.5", "IDCES-12345678Z"],
  ["2.5.4.42", "ANA"],
  ["2.5.4.4", "GARCÍA LÓPEZ"],
  ["2.5.4.3", "GARCÍA LÓPEZ ANA - 12345678Z"],
];
const company: Name = [
  ["2.5.4.10", "EMPRESA SL"],
  ["2.5.4.97", "VATES-B12345674"],
];
const body: Name = [
  ["2.5.4.10", "AYUNTAMIENTO"],
  ["2.5.4.97", "VATES-P2800000D"],
];

function saying(
  policies: readonly string[],
  ...more: readonly x509.Extension[]
): readonly x509.Extension[] {
  return [
    ...endEntity(["digitalSignature"]),
    new x509.CertificatePolicyExtension([...policies]),
    ...more,
  ];
}

const tls = new x509.ExtendedKeyUsageExtension([clientAuth]);

Deno.test("natural persons, public employees and the DNIe identify; a key in a qualified device is high", async () => {
  deepEqual(await verdict(usual), ["natural", "software", "substantial"]);
  deepEqual(
    await verdict({
      ...usual,
      extensions: [
        ...usual.extensions,
        qualifiedStatements("0.4.0.1862.1.1", "0.4.0.1862.1.4"),
      ],
    }),
    ["natural", "card", "high"],
  );
  deepEqual(
    await verdict({
      subject: person,
      extensions: saying(["1.3.6.1.4.1.5734.3.20.1.0"], tls),
    }),
    ["natural", "software", "substantial"],
    "the FNMT's newer hierarchy, without alternative names",
  );
  deepEqual(
    await verdict({
      subject: [...person, ...body],
      extensions: saying(["2.16.724.1.3.5.7.2"], tls),
    }),
    ["public-employee", "software", "substantial"],
  );
  deepEqual(await verdict(dniePerson(ana, {}), dnie), ["dnie", "dnie", "high"]);
});

Deno.test("companies, their representatives, seals, pseudonyms and servers are each refused by their name (ID-61)", async () => {
  const table: Record<string, [Name, readonly string[]]> = {
    "representative": [[...person, ...company], ["1.3.6.1.4.1.5734.3.11.1"]],
    "legal-person": [company, ["0.4.0.194112.1.1"]],
    "seal": [body, ["1.3.6.1.4.1.5734.3.17.1", "2.16.724.1.3.5.6.2"]],
    "pseudonym": [
      [["2.5.4.65", "AGENTE 4711"], ...body],
      ["2.16.724.1.3.5.4.2"],
    ],
    "component": [[["2.5.4.3", "www.example.es"]], ["1.3.6.1.4.1.5734.3.9.19"]],
    "unknown-kind": [person, ["1.2.3.4"]],
  };
  for (const [why, [subject, policies]] of Object.entries(table)) {
    equal(await verdict({ subject, extensions: saying(policies, tls) }), why);
  }
});

Deno.test("the worse of two kinds counts, and what a certificate shows counts where its policy does not say", async () => {
  const natural = "0.4.0.194112.1.0";
  const cases: [string, Name, readonly x509.Extension[]][] = [
    ["representative", [...person, ...company], saying([natural], tls)],
    ["legal-person", company, saying([natural], tls)],
    ["pseudonym", [...person, ["2.5.4.65", "X"]], saying([natural], tls)],
    ["seal", person, saying([natural, "2.16.724.1.3.5.6.1"], tls)],
    ["representative", person, saying(["2.16.724.1.3.5.8", natural], tls)],
    [
      "component",
      person,
      saying(
        [natural],
        new x509.ExtendedKeyUsageExtension([clientAuth, "1.3.6.1.5.5.7.3.1"]),
      ),
    ],
  ];
  for (const [why, subject, extensions] of cases) {
    equal(await verdict({ subject, extensions }), why);
  }
});

Deno.test("a DNIe is one by its issuer: another authority's claim to be one opens nothing", async () => {
  equal(await verdict(dniePerson(ana, {})), "unknown-kind");
  const both = {
    ...usual,
    extensions: [
      ...endEntity(["digitalSignature"]),
      new x509.CertificatePolicyExtension([
        "1.3.6.1.4.1.5734.3.10.1",
        "2.16.724.1.2.2.2.4",
      ]),
    ],
  };
  equal(await verdict(both), "unknown-kind");
  // And what is no DNIe does not become one under the DNIe's issuer.
  equal(await verdict(usual, dnie), "unknown-kind");
});

Deno.test("a DNIe's signature certificate, and any that only signs, says that the other one is needed", async () => {
  const signature = dniePerson(ana, {}, "FIRMA");
  equal(await verdict(signature, dnie), "signing-certificate");
  const natural = new x509.CertificatePolicyExtension(["0.4.0.194112.1.0"]);
  const cases = {
    "signing-certificate": [...endEntity(["nonRepudiation"]), natural],
    "wrong-usage": [...endEntity(["keyEncipherment"]), natural],
  };
  for (const [why, extensions] of Object.entries(cases)) {
    equal(await verdict({ subject: person, extensions }), why);
  }
  for (
    const extensions of [
      // For mail alone; and an authority that comes as a person.
      saying(
        ["0.4.0.194112.1.0"],
        new x509.ExtendedKeyUsageExtension(["1.3.6.1.5.5.7.3.4"]),
      ),
      [
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.KeyUsagesExtension(
          x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.keyCertSign,
          true,
        ),
        natural,
      ],
      // No usage at all.
      [natural],
    ]
  ) equal(await verdict({ subject: person, extensions }), "wrong-usage");
});

Deno.test("names are read as each issuer writes them: two surnames, one, ñ, a NIE", async () => {
  const people: Person[] = [
    ana,
    {
      document: "X1234567L",
      givenName: "EMMA",
      firstSurname: "JOHNSON",
    },
    {
      document: "00000000T",
      givenName: "MARÍA DEL MAR",
      firstSurname: "DE LA PEÑA",
      secondSurname: "MUÑOZ",
    },
  ];
  for (const one of people) {
    const { document, givenName, firstSurname, secondSurname } = one;
    const surnames = secondSurname
      ? `${firstSurname} ${secondSurname}`
      : firstSurname;
    for (
      const [over, line] of [
        [fnmtPerson(one, {}), software],
        [dniePerson(one, {}), dnie],
      ] as const
    ) {
      const answer = await judged(over, line);
      equal(answer.kind, "accepted");
      if (answer.kind !== "accepted") continue;
      const { holder } = answer;
      deepEqual(
        [holder.document, holder.givenName, holder.surnames],
        [document, givenName, surnames],
      );
    }
  }
});

Deno.test("a document is exact, of a person, and one: whatever else stands there is none", async () => {
  const numbered = (...numbers: string[]): Name => [
    ...numbers.map((it) => ["2.5.4.5", it] as const),
    ["2.5.4.42", "ANA"],
    ["2.5.4.4", "GARCÍA LÓPEZ"],
  ];
  const extensions = saying(["0.4.0.194112.1.0"], tls);
  const bad = [
    [],
    ["12345678Z"], // bare: only a DNIe's
    ["IDCES-12345678A"],
    ["IDCES-1234567-8Z"],
    ["IDCES-12345678z"],
    ["IDCFR-12345678Z"],
    ["VATES-B12345674"],
    ["IDCES-K1234567L"],
    ["IDCES-12345678Z", "IDCES-11111111H"],
  ];
  for (const numbers of bad) {
    const subject = numbered(...numbers);
    equal(await verdict({ subject, extensions }), "no-document", `${numbers}`);
  }
  // The FNMT writes it twice: where the two differ, nobody knows whose it is.
  const other = directoryName([["1.3.6.1.4.1.5734.1.4", "11111111H"]]);
  equal(
    await verdict({
      subject: person,
      extensions: [...extensions, other],
    }),
    "no-document",
  );
  const prefixed = dniePerson(ana, {});
  const subject = prefixed.subject.map(([type, value]) =>
    [type, type === "2.5.4.5" ? `IDCES-${value}` : value] as const
  );
  equal(await verdict({ ...prefixed, subject }, dnie), "no-document");
});

Deno.test("a name that is missing, or holds what turns a text around, is none", async () => {
  const extensions = saying(["0.4.0.194112.1.0"], tls);
  const without: Name = person.filter(([type]) => type !== "2.5.4.42");
  equal(await verdict({ subject: without, extensions }), "no-name");
  const turned: Name = person.map(([type, value]) =>
    [type, type === "2.5.4.42" ? `ANA\u202e${value}` : value] as const
  );
  equal(await verdict({ subject: turned, extensions }), "no-name");
});
