// When a certificate of a path is good, and with which algorithms (RFC 5280 6, rulebook 2.6).

import { deepEqual, equal, ok } from "node:assert/strict";
import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import {
  authorityExtensions,
  ec,
  type Issuing,
  makeKeys,
  type Name,
  rsa,
} from "../../db/certificates/dev/issue.ts";
import { noon, policy, verdict } from "../support/pki/judged.ts";
import {
  authority,
  certificate,
  period,
  software,
  trusting,
} from "../support/pki/lab.ts";

Deno.test("a critical extension that nobody here understands makes a certificate unreadable", async () => {
  const { issuer } = await software;
  const usual = await certificate(issuer);
  const odd = (critical: boolean) =>
    certificate(issuer, {
      extensions: [
        ...new x509.X509Certificate(usual).extensions,
        new x509.Extension("1.2.3.4.5", critical, new Uint8Array([5, 0])),
      ],
    });
  equal(await verdict(await odd(true)), "unreadable");
  equal(await verdict(await odd(false)), "accepted");
});

Deno.test("every certificate of a path must be valid now; a clock that is slow by minutes is forgiven at the start, nothing at the end", async () => {
  const { root, issuer } = await software;
  const at = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
  const starting = async (seconds: number) =>
    await verdict(
      await certificate(issuer, {
        notBefore: at(seconds),
        notAfter: at(86_400),
      }),
    );
  const ending = async (seconds: number) =>
    await verdict(
      await certificate(issuer, {
        notBefore: period.notBefore,
        notAfter: at(seconds),
      }),
    );
  const skew = policy.clockSkewSeconds;
  deepEqual(
    [await starting(-1), await starting(skew), await starting(skew + 1)],
    ["accepted", "accepted", "not-yet-valid"],
  );
  deepEqual(
    [await ending(1), await ending(0), await ending(-1)],
    ["accepted", "accepted", "expired"],
  );
  const of = async (over: Partial<Issuing>) => {
    const name: Name = [["2.5.4.3", "AC vieja"]];
    const old = await authority(name, root, over);
    return await verdict(await certificate(old), [old.der]);
  };
  equal(await of({ notAfter: at(-1) }), "issuer-expired");
  equal(await of({ notBefore: at(86_400) }), "issuer-expired");
  equal(await of({}), "accepted");
  const der = await certificate(issuer, { notAfter: at(90 * 365 * 86_400) });
  const later = { now: new Date(period.notAfter.getTime() + 1) };
  equal(await verdict(der, [], later), "issuer-expired", "its root too");
});

Deno.test("SHA-1, short RSA keys and unknown keys are weak, in the person's certificate and above it", async () => {
  const { root, issuer } = await software;
  const short = await makeKeys({ ...rsa, modulusLength: 1024 });
  const leaf = await certificate(issuer, { publicKey: short.publicKey });
  equal(await verdict(leaf), "weak");
  const name: Name = [["2.5.4.3", "AC débil"]];
  const algorithm = { ...rsa, modulusLength: 1024 };
  const weak = await authority(name, root, { algorithm });
  equal(await verdict(await certificate(weak), [weak.der]), "weak");
  const sha1 = await authority(name, root, {
    algorithm: { ...rsa, hash: "SHA-1" },
  });
  equal(await verdict(await certificate(sha1), [sha1.der]), "weak");
  const under = await authority(name, sha1, {
    extensions: authorityExtensions(),
  });
  const trusted = trusting("software", root, sha1);
  equal(
    await verdict(await certificate(under), [under.der], { trusted }),
    "weak",
  );
  // A root signs itself, and nobody believes it for that.
  const odd = await makeKeys({ name: "Ed25519" } as never);
  const der = await certificate(issuer, { publicKey: odd.publicKey });
  equal(await verdict(der), "weak");
});

Deno.test("every algorithm that is believed is checked well: RSA, RSA-PSS, ECDSA over three curves", async () => {
  const { root } = await software;
  const algorithms = [
    rsa,
    { ...rsa, hash: "SHA-512", modulusLength: 3072 },
    { ...rsa, name: "RSA-PSS", saltLength: 32 },
    ec,
    { ...ec, namedCurve: "P-384", hash: "SHA-384" },
    { ...ec, namedCurve: "P-521", hash: "SHA-512" },
  ];
  for (const algorithm of algorithms) {
    const issuer = await authority([["2.5.4.3", "AC"]], root, { algorithm });
    const der = await certificate(issuer);
    equal(await verdict(der, [issuer.der]), "accepted");
    der[der.length - 1]! ^= 1;
    ok(await verdict(der, [issuer.der]) !== "accepted");
  }
});
