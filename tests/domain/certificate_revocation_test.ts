// What becomes of a certificate by what is known of its revocation, and whom that asks.

import { deepEqual, equal } from "node:assert/strict";
import { dniePerson } from "../../db/certificates/dev/issue.ts";
import { judgeCertificate } from "../../domain/certificate/judge.ts";
import type { RevocationAnswer } from "../../domain/certificate/revocation.ts";
import {
  ana,
  certificate,
  dnie,
  facts,
  forged,
  software,
  trusting,
  wholeTrust,
} from "../support/pki/lab.ts";
import { at, crl, now, policy } from "../support/pki/verdicts.ts";

Deno.test("revocation decides last: revoked, unknown and unreachable each have their answer", async () => {
  const { root, issuer } = await software;
  const der = await certificate(issuer);
  const verdict = async (
    kind: RevocationAnswer["kind"],
    unreachable: "refuse" | "accept",
  ) => {
    const answer = await judgeCertificate(der, [], {
      trusted: await wholeTrust(),
      now,
      policy,
      unreachable,
      isRevoked: () => Promise.resolve({ kind }),
    });
    return answer.kind === "accepted" ? answer.revocation : answer.why;
  };
  equal(await verdict("good", "refuse"), "checked");
  equal(await verdict("revoked", "accept"), "revoked");
  equal(await verdict("unknown", "accept"), "revocation-unknown");
  equal(await verdict("unreachable", "refuse"), "revocation-unknown");
  equal(await verdict("unreachable", "accept"), "unreachable");

  // Of the person's own and of the authorities that she brought; the operator answers for his.
  const asked: string[] = [];
  await judgeCertificate(der, [issuer.der], {
    trusted: trusting("software", root),
    now,
    policy,
    unreachable: "refuse",
    isRevoked: ({ fingerprint }, above) => {
      asked.push(fingerprint, above.fingerprint);
      return Promise.resolve({ kind: "good" });
    },
  });
  const [own, over, top] = [der, issuer.der, root.der]
    .map((it) => facts(it).fingerprint);
  deepEqual(asked, [own, over, over, top]);
  asked.length = 0;
  await judgeCertificate(der, [issuer.der], {
    trusted: await wholeTrust(),
    now,
    policy,
    unreachable: "refuse",
    isRevoked: ({ fingerprint }, above) => {
      asked.push(fingerprint, above.fingerprint);
      return Promise.resolve({ kind: "good" });
    },
  });
  deepEqual(asked, [own, over]);
});

Deno.test("nobody is called for a certificate that is refused anyway", async () => {
  const wrong = [
    await certificate((await forged).issuer, {
      places: { ocsp: "http://attacker.example/", crl },
    }),
    await certificate((await software).issuer, { notAfter: at(-1) }),
    await certificate((await dnie).issuer, dniePerson(ana, {}, "FIRMA")),
    new Uint8Array(10),
  ];
  for (const der of wrong) {
    let calls = 0;
    const answer = await judgeCertificate(der, [(await forged).root.der], {
      trusted: await wholeTrust(),
      now,
      policy,
      unreachable: "accept",
      isRevoked: () => {
        calls++;
        return Promise.resolve({ kind: "good" });
      },
    });
    deepEqual([answer.kind, calls], ["refused", 0]);
  }
});
