// What an OCSP answer and a revocation list are worth: each rightly made one, and each that only looks so (RFC 6960, RFC 5280 5).

import { deepEqual, equal, ok } from "node:assert/strict";
import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import {
  type Authority,
  dniePerson,
  endEntity,
  type Issuing,
  makeKeys,
  makeRevocationList,
  rsa,
  serialNumber,
} from "../../db/certificates/dev/issue.ts";
import {
  isListOf,
  judgeList,
  readRevocationList,
} from "../../domain/certificate/crl.ts";
import { element, oid, sequence } from "../../domain/certificate/der_write.ts";
import { judgeOcsp, ocspRequest } from "../../domain/certificate/ocsp.ts";
import { judgeCertificate } from "../../domain/certificate/judge.ts";
import type { RevocationAnswer } from "../../domain/certificate/revocation.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import {
  ana,
  authority,
  certificate,
  dnie,
  facts,
  forged,
  random,
  software,
  trusting,
  wholeTrust,
} from "../support/pki/lab.ts";
import {
  type OcspAnswer,
  ocspAnswer,
  tryLater,
} from "../support/pki/ocsp_answer.ts";

const policy = defaultPolicy.certificates;
const now = new Date("2026-11-22T12:00:00Z");
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);

/** "good until so many seconds from now", or why it is unusable. */
type Verdict = readonly [kind: string, seconds: number] | string;

async function ocsp(over: Partial<OcspAnswer>): Promise<Verdict> {
  const { issuer } = await software;
  const question = {
    certificate: facts(await certificate(issuer)),
    issuer: facts(issuer.der),
    nonce: random(policy.nonceBytes),
  };
  const answer = await ocspAnswer(ocspRequest(question), {
    status: "good",
    thisUpdate: at(-60),
    nextUpdate: at(600),
    signer: issuer,
    ...over,
  });
  return shown(await judgeOcsp(answer, question, now, policy));
}

function shown(judged: Awaited<ReturnType<typeof judgeOcsp>>): Verdict {
  return judged.kind === "unusable"
    ? judged.why
    : [judged.kind, (judged.until.getTime() - now.getTime()) / 1000];
}

Deno.test("an OCSP answer of the issuer counts until its next update, and an hour at most", async () => {
  deepEqual(await ocsp({}), ["good", 600]);
  deepEqual(await ocsp({ byKey: true }), ["good", 600]);
  deepEqual(await ocsp({ status: "revoked" }), ["revoked", 600]);
  deepEqual(await ocsp({ status: "unknown" }), ["unknown", 600]);
  deepEqual(await ocsp({ nextUpdate: at(86_400) }), ["good", 3600]);
  deepEqual(await ocsp({ nextUpdate: null }), ["good", 3540]);
  deepEqual(await ocsp({ nonce: "none" }), ["good", 600]);
});

Deno.test("an OCSP answer that is old, early, of another question or of another certificate is unusable", async () => {
  equal(await ocsp({ nextUpdate: at(0) }), "stale");
  equal(await ocsp({ thisUpdate: at(-3600), nextUpdate: null }), "stale");
  const skew = policy.clockSkewSeconds;
  equal(await ocsp({ thisUpdate: at(skew + 1) }), "from-the-future");
  deepEqual(await ocsp({ thisUpdate: at(skew) }), ["good", 600]);
  equal(await ocsp({ nonce: "other" }), "wrong-nonce");
  equal(await ocsp({ ofAnother: true }), "other-certificate");
});

Deno.test("only the issuer, or whom it named for this alone, may answer for it", async () => {
  const { issuer } = await software;
  const others = await forged;
  equal(await ocsp({ signer: others.issuer }), "wrong-signer");
  equal(await ocsp({ signer: (await dnie).issuer }), "wrong-signer");

  const keys = await makeKeys(rsa);
  const delegate = async (
    by: Authority,
    over: Partial<Issuing> & { purposes?: string[] } = {},
  ) => {
    const { purposes = ["1.3.6.1.5.5.7.3.9"], ...rest } = over;
    const der = await certificate(by, {
      subject: [["2.5.4.3", "OCSP 1"]],
      publicKey: keys.publicKey,
      serialNumber: serialNumber(random),
      extensions: [
        ...endEntity(["digitalSignature"]),
        ...purposes.length > 0
          ? [new x509.ExtendedKeyUsageExtension(purposes)]
          : [],
      ],
      ...rest,
    });
    return await ocsp({ signer: { keys, der }, chain: [der] });
  };
  deepEqual(await delegate(issuer), ["good", 600]);
  equal(await delegate(others.issuer), "wrong-signer");
  equal(await delegate((await software).root), "wrong-signer");
  equal(await delegate(issuer, { purposes: [] }), "wrong-signer");
  equal(
    await delegate(issuer, { purposes: ["1.3.6.1.5.5.7.3.2"] }),
    "wrong-signer",
  );
  equal(await delegate(issuer, { notAfter: at(-1) }), "wrong-signer");
  // The same key under another name is another authority.
  const renamed = { ...issuer, name: [["2.5.4.3", "AC"]] as const };
  equal(await delegate(renamed), "wrong-signer");
  // Named, and not sent along.
  const der = await certificate(issuer, {
    publicKey: keys.publicKey,
    extensions: [new x509.ExtendedKeyUsageExtension(["1.3.6.1.5.5.7.3.9"])],
  });
  equal(await ocsp({ signer: { keys, der } }), "wrong-signer");
});

Deno.test("what is no answer, or says that there is none, is unusable", async () => {
  const { issuer } = await software;
  const question = {
    certificate: facts(await certificate(issuer)),
    issuer: facts(issuer.der),
    nonce: random(policy.nonceBytes),
  };
  const judge = async (bytes: Uint8Array) =>
    shown(await judgeOcsp(bytes, question, now, policy));
  equal(await judge(tryLater()), "refused");
  equal(await judge(new TextEncoder().encode("<html>")), "garbage");
  equal(await judge(new Uint8Array()), "garbage");
  equal(await judge(issuer.der), "garbage");
});

interface ListOver {
  readonly by?: Authority;
  readonly thisUpdate?: Date;
  readonly nextUpdate?: Date;
  readonly revoked?: readonly string[];
  readonly extensions?: readonly x509.Extension[];
}

const crl = "http://crl.example/1.crl";

async function list(over: ListOver): Promise<Verdict> {
  const { issuer } = await software;
  const own = facts(
    await certificate(issuer, { places: { crl }, serialNumber: "4a01" }),
  );
  const { by = issuer, revoked = [], extensions, ...dates } = over;
  const read = readRevocationList(
    await makeRevocationList(
      by,
      { thisUpdate: at(-60), nextUpdate: at(600), ...dates },
      revoked,
      extensions,
    ),
  );
  if (!read) return "garbage";
  if (!await isListOf(read, facts(issuer.der), policy)) return "wrong-signer";
  return shown(judgeList(read, own, now, policy));
}

/** The issuing distribution point, critical as it must be. */
function scope(...parts: Uint8Array[]): readonly x509.Extension[] {
  return [new x509.Extension("2.5.29.28", true, sequence(...parts))];
}

function point(address: string): Uint8Array {
  const name = element(0x86, new TextEncoder().encode(address));
  return element(0xa0, element(0xa0, name));
}

const yes = (n: number) => element(0x80 | n, new Uint8Array([0xff]));

Deno.test("a list of the issuer says who is revoked, until its next update", async () => {
  deepEqual(await list({}), ["good", 600]);
  deepEqual(await list({ revoked: ["4a01"] }), ["revoked", 600]);
  deepEqual(await list({ revoked: ["4a02", "4a"] }), ["good", 600]);
  deepEqual(await list({ nextUpdate: at(7200) }), ["good", 3600]);
  equal(await list({ nextUpdate: at(0) }), "stale");
  equal(await list({ thisUpdate: at(301) }), "from-the-future");
});

Deno.test("a list of anybody else is none, whatever name it bears", async () => {
  equal(await list({ by: (await forged).issuer }), "wrong-signer");
  equal(await list({ by: (await software).root }), "wrong-signer");
  const { root } = await software;
  const { keyCertSign } = x509.KeyUsageFlags;
  const signsNoLists = await authority([["2.5.4.3", "AC"]], root, {
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(keyCertSign, true),
    ],
  });
  const dates = { thisUpdate: at(-60), nextUpdate: at(600) };
  const read = readRevocationList(
    await makeRevocationList(signsNoLists, dates, []),
  );
  equal(await isListOf(read!, facts(signsNoLists.der), policy), false);
});

Deno.test("a list of millions of nothings, put in the way of plain http, takes no room: its first fault ends it", () => {
  const time = new TextEncoder().encode("261122100000Z");
  const algorithm = sequence(oid("1.2.840.10045.4.3.2"));
  const [name, at] = [sequence(), element(0x17, time)];
  // NULL, two bytes each, up to the most that is read.
  const nothings = new Uint8Array(policy.crlBytes - 100)
    .map((_, i) => i % 2 === 0 ? 0x05 : 0x00);
  const long = (content: Uint8Array) => {
    const size = [16, 8, 0].map((bits) => content.length >> bits & 0xff);
    return concat(Uint8Array.of(0x30, 0x83, ...size), content);
  };
  const parts = concat(algorithm, name, at, at, long(nothings));
  const bytes = long(
    concat(long(parts), algorithm, element(3, Uint8Array.of(0))),
  );
  const before = Deno.memoryUsage().heapUsed;
  equal(readRevocationList(bytes), null);
  ok(Deno.memoryUsage().heapUsed - before < 200 * 1024 * 1024);
});

Deno.test("a list that speaks of some only is believed for those (the FNMT keeps many lists)", async () => {
  deepEqual(await list({ extensions: scope(point(crl)) }), ["good", 600]);
  deepEqual(
    await list({ extensions: scope(point(crl)), revoked: ["4a01"] }),
    ["revoked", 600],
  );
  // Rightly signed, and of other people: put in the way, it would clear anybody.
  const other = point("http://crl.example/2.crl");
  equal(await list({ extensions: scope(other) }), "other-certificate");
  deepEqual(await list({ extensions: scope(yes(1)) }), ["good", 600]);
  equal(await list({ extensions: scope(yes(2)) }), "other-certificate");
});

Deno.test("a list without a next one, or with a limit on one entry, is no list; nor does it speak of another issuer's", async () => {
  const { issuer } = await software;
  const own = facts(await certificate(issuer));
  const judge = (der: Uint8Array, certificate = own) => {
    const read = readRevocationList(der);
    return read ? shown(judgeList(read, certificate, now, policy)) : "garbage";
  };
  const dates = { thisUpdate: at(-60), nextUpdate: at(600) };
  const usual = await makeRevocationList(issuer, dates, []);
  deepEqual(judge(usual), ["good", 600]);
  const { thisUpdate } = dates;
  equal(judge(await makeRevocationList(issuer, { thisUpdate }, [])), "stale");
  const others = facts(await certificate((await dnie).issuer));
  equal(judge(usual, others), "other-certificate");

  // Such as whose the entry is: what it would change, nobody here knows.
  const entry = async (critical: boolean) => {
    const value = element(0x0a, new Uint8Array([1]));
    const list = await x509.X509CrlGenerator.create({
      ...dates,
      issuer: new x509.X509Crl(usual).issuerName,
      signingAlgorithm: issuer.algorithm,
      signingKey: issuer.keys.privateKey,
      entries: [{
        serialNumber: "0c",
        revocationDate: at(-60),
        extensions: [new x509.Extension("2.5.29.21", critical, value)],
      } as x509.X509CrlEntryParams],
    });
    return new Uint8Array(list.rawData);
  };
  deepEqual(judge(await entry(false)), ["good", 600]);
  equal(judge(await entry(true)), "partial");
});

Deno.test("a list of changes, of some reasons, of other issuers or with an unknown limit is no list", async () => {
  const reasons = element(0x83, new Uint8Array([1, 0x40]));
  const delta = new x509.Extension(
    "2.5.29.27",
    true,
    element(2, new Uint8Array([1])),
  );
  const unknown = new x509.Extension("1.2.3.4", true, new Uint8Array([5, 0]));
  for (
    const extensions of [
      scope(reasons),
      scope(yes(4)),
      scope(yes(5)),
      [delta],
      [unknown],
    ]
  ) equal(await list({ extensions }), "partial");
});

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

function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
