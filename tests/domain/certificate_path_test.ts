// Who stands behind a certificate: what leads to a trusted authority, and every way of only seeming to (RFC 5280 6).

import { equal, ok } from "node:assert/strict";
import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import fc from "fast-check";
import {
  type Authority,
  authorityExtensions,
  dniePerson,
  ec,
  makeKeys,
  type Name,
  rsa,
} from "../../db/certificates/dev/issue.ts";
import { findPath } from "../../domain/certificate/path.ts";
import { noon, policy, verdict } from "../support/pki/judged.ts";
import {
  ana,
  authority,
  certificate,
  dnie,
  facts,
  forged,
  personKeys,
  software,
  trusting,
} from "../support/pki/lab.ts";

Deno.test("a path ends at a root that is trusted, over authorities presented or configured, in any order", async () => {
  const { root, issuer } = await software;
  const der = await certificate(issuer);
  const rootAlone = { trusted: trusting("software", root) };
  equal(await verdict(der), "accepted");
  equal(await verdict(der, [issuer.der], rootAlone), "accepted");
  equal(
    await verdict(der, [root.der, der, issuer.der], rootAlone),
    "accepted",
  );
  // The chain is missing, or broken, or not of it.
  equal(await verdict(der, [], rootAlone), "unknown-issuer");
  equal(
    await verdict(
      der,
      [new Uint8Array(40), (await dnie).issuer.der],
      rootAlone,
    ),
    "unknown-issuer",
  );
  equal(await verdict(der, [], { trusted: [] }), "unknown-issuer");
  // An authority that is trusted and issued by somebody else is no end of a path.
  equal(
    await verdict(der, [], { trusted: trusting("software", issuer) }),
    "unknown-issuer",
  );
});

Deno.test("names prove nothing: forgers of the same names, with their whole chain, are unknown", async () => {
  const { root, issuer } = await forged;
  const der = await certificate(issuer);
  equal(await verdict(der, [issuer.der, root.der]), "unknown-issuer");
  // Their issuer, made to look as if the true root had issued it.
  const { root: trueRoot } = await software;
  const dressed = await authority(issuer.name, {
    ...trueRoot,
    keys: root.keys,
  });
  equal(
    await verdict(await certificate(dressed), [dressed.der]),
    "unknown-issuer",
  );
  // One who is its own issuer, under the issuer's name.
  const own = { ...issuer, keys: await personKeys, algorithm: rsa };
  const alone = await certificate(own, { subject: issuer.name });
  equal(await verdict(alone, [alone]), "unknown-issuer");
});

Deno.test("a true certificate that was altered in any bit is not accepted", async () => {
  const { issuer } = await software;
  const der = await certificate(issuer);
  const bit = fc.nat(der.length * 8 - 1);
  await fc.assert(
    fc.asyncProperty(bit, async (at) => {
      const altered = der.slice();
      altered[at >> 3]! ^= 1 << at % 8;
      ok(await verdict(altered) !== "accepted");
    }),
    { numRuns: 500 },
  );
});

Deno.test("a person's certificate issues nobody", async () => {
  const { issuer } = await software;
  const keys = await makeKeys(ec);
  const mine = await certificate(issuer, { publicKey: keys.publicKey });
  const subject: Name = facts(mine).subject.attributes
    .map(({ type, value }) => [type, value] as const);
  const me: Authority = { name: subject, keys, algorithm: ec, der: mine };
  const other = await certificate(me);
  equal(facts(other).issuer.written, facts(mine).subject.written);
  equal(await verdict(other, [mine]), "unknown-issuer");
});

Deno.test("authorities are held to their limits: CA, key usage, path length, purposes, and limits that are not understood", async () => {
  const { root } = await software;
  const name: Name = [["2.5.4.3", "AC FNMT Usuarios 2"]];
  const { keyCertSign, cRLSign } = x509.KeyUsageFlags;
  const ca = new x509.BasicConstraintsExtension(true, undefined, true);
  const signs = new x509.KeyUsagesExtension(keyCertSign | cRLSign, true);
  const faulty: Record<string, readonly x509.Extension[]> = {
    "no extensions": [],
    "no CA": [new x509.BasicConstraintsExtension(false), signs],
    "only lists": [ca, new x509.KeyUsagesExtension(cRLSign, true)],
    "only servers": [
      ca,
      signs,
      new x509.ExtendedKeyUsageExtension(["1.3.6.1.5.5.7.3.1"]),
    ],
    "policy constraints": [
      ca,
      signs,
      new x509.Extension("2.5.29.36", true, new Uint8Array([0x30, 0])),
    ],
    "name constraints, not even critical": [
      ca,
      signs,
      new x509.Extension("2.5.29.30", false, new Uint8Array([0x30, 0])),
    ],
  };
  for (const [what, extensions] of Object.entries(faulty)) {
    const bad = await authority(name, root, { extensions });
    const der = await certificate(bad);
    equal(await verdict(der, [bad.der]), "unknown-issuer", what);
  }
  const good = await authority(name, root, { extensions: [ca, signs] });
  equal(await verdict(await certificate(good), [good.der]), "accepted");
  // The lab's issuers may have nobody below them that issues.
  const { issuer } = await software;
  const below = await authority(name, issuer);
  equal(await verdict(await certificate(below), [below.der]), "unknown-issuer");
});

Deno.test("chains are bounded: too deep, in a circle, or made to cost", async () => {
  const { root } = await software;
  const name = (n: number): Name => [["2.5.4.3", `AC ${n}`]];
  const extensions = authorityExtensions();
  const chain: Authority[] = [];
  for (let n = 1; n <= policy.authorities; n++) {
    chain.push(await authority(name(n), chain.at(-1) ?? root, { extensions }));
  }
  const presented = chain.map(({ der }) => der);
  const trusted = { trusted: trusting("software", root) };
  const [last, before] = [chain.at(-1)!, chain.at(-2)!];
  equal(
    await verdict(await certificate(before), presented, trusted),
    "accepted",
  );
  equal(
    await verdict(await certificate(last), presented, trusted),
    "unknown-issuer",
  );

  // Two that issued each other.
  const one = await authority(name(1), root, { extensions });
  const two = await authority(name(2), one, { extensions });
  const back = await authority(name(1), two, {
    extensions,
    publicKey: one.keys.publicKey,
  });
  const circle = [two.der, back.der];
  equal(
    await verdict(await certificate(two), circle, trusted),
    "unknown-issuer",
  );

  // Many of one name: each costs a signature, until there are none left.
  const same = await Promise.all(
    Array.from(
      { length: policy.signatures + 1 },
      () => authority(name(1), root, { extensions }),
    ),
  );
  const der = await certificate(same.at(-1)!);
  const means = {
    trusted: trusting("software", root),
    presented: same.map((it) => facts(it.der)),
    now: noon,
    policy,
  };
  equal((await findPath(facts(der), means)).kind, "none");
  const enough = { ...policy, signatures: same.length + 1 };
  const found = await findPath(facts(der), { ...means, policy: enough });
  equal(found.kind, "path");
});

Deno.test("the nearest trusted authority says whether a DNIe may come from it", async () => {
  const { root, issuer } = await dnie;
  const der = await certificate(issuer, dniePerson(ana, {}));
  const marked = (
    atRoot: "dnie" | "software",
    atIssuer?: "dnie" | "software",
  ) => ({
    trusted: [
      ...trusting(atRoot, root),
      ...atIssuer ? trusting(atIssuer, issuer) : [],
    ],
  });
  const chain = [issuer.der];
  equal(await verdict(der, chain, marked("dnie")), "accepted");
  equal(await verdict(der, chain, marked("software")), "unknown-kind");
  equal(await verdict(der, chain, marked("software", "dnie")), "accepted");
  equal(await verdict(der, chain, marked("dnie", "software")), "unknown-kind");
});
