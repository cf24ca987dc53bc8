// What an OCSP answer is worth: each rightly made one, and each that only looks so (RFC 6960).

import { deepEqual, equal } from "node:assert/strict";
import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import {
  type Authority,
  endEntity,
  type Issuing,
  makeKeys,
  rsa,
  serialNumber,
} from "../../db/certificates/dev/issue.ts";
import { judgeOcsp, ocspRequest } from "../../domain/certificate/ocsp.ts";
import {
  certificate,
  dnie,
  facts,
  forged,
  random,
  software,
} from "../support/pki/lab.ts";
import {
  type OcspAnswer,
  ocspAnswer,
  tryLater,
} from "../support/pki/ocsp_answer.ts";
import {
  at,
  now,
  policy,
  shown,
  type Verdict,
} from "../support/pki/verdicts.ts";

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
