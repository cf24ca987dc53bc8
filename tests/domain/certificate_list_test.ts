// What a revocation list is worth: each rightly made one, and each that only looks so (RFC 5280 5).

import { deepEqual, equal, ok } from "node:assert/strict";
import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import {
  type Authority,
  makeRevocationList,
} from "../../db/certificates/dev/issue.ts";
import {
  isListOf,
  judgeList,
  readRevocationList,
} from "../../domain/certificate/crl.ts";
import { element, oid, sequence } from "../../domain/certificate/der_write.ts";
import {
  authority,
  certificate,
  dnie,
  facts,
  forged,
  software,
} from "../support/pki/lab.ts";
import {
  at,
  crl,
  now,
  policy,
  shown,
  type Verdict,
} from "../support/pki/verdicts.ts";

interface ListOver {
  readonly by?: Authority;
  readonly thisUpdate?: Date;
  readonly nextUpdate?: Date;
  readonly revoked?: readonly string[];
  readonly extensions?: readonly x509.Extension[];
}

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

function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
