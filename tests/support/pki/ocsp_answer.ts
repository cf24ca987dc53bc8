// Writes OCSP answers with pkijs, which Clave itself does not read them with: right ones, and each kind of wrong one.

import * as asn1js from "asn1js";
import * as pkijs from "pkijs";
import type { Authority } from "../../../db/certificates/dev/issue.ts";

pkijs.setEngine("tests", new pkijs.CryptoEngine({ name: "tests", crypto }));

export interface OcspAnswer {
  readonly status: "good" | "revoked" | "unknown";
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
  /** Who signs; `der` is what the answer says of itself. */
  readonly signer: Pick<Authority, "keys" | "der">;
  /** Certificates sent along. */
  readonly chain?: readonly Uint8Array<ArrayBuffer>[];
  readonly nonce?: "same" | "none" | "other";
  /** It speaks of the certificate after the one asked for. */
  readonly ofAnother?: boolean;
  readonly byKey?: boolean;
}

export async function ocspAnswer(
  request: Uint8Array<ArrayBuffer>,
  answer: OcspAnswer,
): Promise<Uint8Array<ArrayBuffer>> {
  const { tbsRequest } = pkijs.OCSPRequest.fromBER(request);
  const certificate = pkijs.Certificate.fromBER(answer.signer.der);
  const basic = new pkijs.BasicOCSPResponse();
  const data = basic.tbsResponseData;
  data.responderID = answer.byKey
    ? new asn1js.OctetString({ valueHex: await keyHash(certificate) })
    : certificate.subject;
  data.producedAt = answer.thisUpdate;
  const single = new pkijs.SingleResponse();
  single.certID = tbsRequest.requestList[0]!.reqCert;
  if (answer.ofAnother) {
    const serial = new Uint8Array(
      single.certID.serialNumber.valueBlock.valueHexView,
    );
    serial[serial.length - 1]! ^= 1;
    single.certID.serialNumber = new asn1js.Integer({ valueHex: serial });
  }
  single.certStatus = statusOf(answer);
  single.thisUpdate = answer.thisUpdate;
  if (answer.nextUpdate) single.nextUpdate = answer.nextUpdate;
  data.responses = [single];
  const nonce = tbsRequest.requestExtensions
    ?.find(({ extnID }) => extnID === "1.3.6.1.5.5.7.48.1.2");
  if (nonce && answer.nonce !== "none") {
    if (answer.nonce === "other") {
      const other = new asn1js.OctetString({ valueHex: new Uint8Array(32) });
      nonce.extnValue = new asn1js.OctetString({ valueHex: other.toBER() });
    }
    data.responseExtensions = [nonce];
  }
  basic.certs = (answer.chain ?? []).map((der) =>
    pkijs.Certificate.fromBER(der)
  );
  await basic.sign(answer.signer.keys.privateKey, "SHA-256");
  const response = new pkijs.OCSPResponse();
  response.responseStatus = new asn1js.Enumerated({ value: 0 });
  response.responseBytes = new pkijs.ResponseBytes({
    responseType: "1.3.6.1.5.5.7.48.1.1",
    response: new asn1js.OctetString({ valueHex: basic.toSchema().toBER() }),
  });
  return new Uint8Array(response.toSchema().toBER());
}

/** What a responder says that cannot answer now (RFC 6960 4.2.1). */
export function tryLater(): Uint8Array<ArrayBuffer> {
  const response = new pkijs.OCSPResponse();
  response.responseStatus = new asn1js.Enumerated({ value: 3 });
  return new Uint8Array(response.toSchema().toBER());
}

function statusOf({ status, thisUpdate }: OcspAnswer) {
  if (status === "revoked") {
    return new asn1js.Constructed({
      idBlock: { tagClass: 3, tagNumber: 1 },
      value: [new asn1js.GeneralizedTime({ valueDate: thisUpdate })],
    });
  }
  const tagNumber = status === "good" ? 0 : 2;
  return new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber } });
}

async function keyHash({ subjectPublicKeyInfo }: pkijs.Certificate) {
  const bits = subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  return await crypto.subtle.digest("SHA-1", new Uint8Array(bits));
}
