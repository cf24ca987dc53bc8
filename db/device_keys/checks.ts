// Answers of device keys, checked by @simplewebauthn/server and by what it leaves to others: what they are made of is a stranger's until then.

import {
  decodeBase64urlIgnorePadding,
  encodeBase64urlNoPadding,
} from "@oslojs/encoding";
import { SHA256 } from "@oslojs/crypto/sha2";
import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Device } from "../../domain/mobile/device.ts";
import {
  keyAlgorithms,
  type KeyMade,
  type KeyUsed,
} from "../../domain/mobile/device_keys.ts";
import type { MobilePolicy } from "../../domain/policy.ts";
import { certifiesNothing } from "./attestation.ts";
import { isFromOwnPage } from "./client_data.ts";
import { canServe } from "./public_key.ts";

interface Expected {
  readonly challenge: string;
  readonly party: { readonly origin: string; readonly id: string };
}

const refused = { kind: "refused" } as const;

export async function checkMade(
  answer: string,
  { challenge, party, policy }: Expected & { readonly policy: MobilePolicy },
): Promise<KeyMade> {
  try {
    const response: RegistrationResponseJSON = JSON.parse(answer);
    const { clientDataJSON, attestationObject } = response.response;
    if (
      !isFromOwnPage(clientDataJSON) || !certifiesNothing(attestationObject)
    ) {
      return refused;
    }
    const { verified, registrationInfo: info } =
      await verifyRegistrationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        requireUserVerification: true,
        supportedAlgorithmIDs: [...keyAlgorithms],
      });
    if (!verified) return refused;
    const { credential, credentialDeviceType } = info;
    const { id, publicKey, counter } = credential;
    const named = id === response.id &&
      decodeBase64urlIgnorePadding(id).length <= policy.keyIdBytes;
    if (!named || !canServe(publicKey, policy)) return refused;
    return {
      kind: "made",
      key: {
        credential: id,
        publicKey: encodeBase64urlNoPadding(publicKey),
        counter,
        backedUp: credentialDeviceType === "multiDevice",
      },
    };
  } catch {
    // The library throws for all that is wrong with an answer; an outage is not among it, for it asks nobody.
    return refused;
  }
}

export async function checkUsed(
  answer: string,
  { challenge, party, device }: Expected & {
    readonly device: Pick<Device, "credential" | "publicKey" | "backedUp">;
  },
): Promise<KeyUsed> {
  try {
    const response: AuthenticationResponseJSON = JSON.parse(answer);
    const { clientDataJSON, authenticatorData } = response.response;
    // The library takes the key it is given, whichever the answer names.
    if (response.id !== device.credential || !isFromOwnPage(clientDataJSON)) {
      return refused;
    }
    const { verified, authenticationInfo } = await verifyAuthenticationResponse(
      {
        response,
        expectedChallenge: challenge,
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        requireUserVerification: true,
        credential: {
          id: device.credential,
          publicKey: decodeBase64urlIgnorePadding(device.publicKey).slice(),
          // Whether it has risen is decided where it is kept, so that two at once do not both pass.
          counter: 0,
        },
      },
    );
    const { newCounter, credentialDeviceType } = authenticationInfo;
    // WebAuthn 7.2: whether a key may leave its phone never changes.
    const shared = credentialDeviceType === "multiDevice";
    const mark = markOf(authenticatorData, clientDataJSON);
    if (!verified || shared !== device.backedUp) return refused;
    return { kind: "proven", counter: newCounter, mark };
  } catch {
    return refused;
  }
}

/** 72 bits of a hash over all that was signed. Not over the signature: whoever has one can write it in other ways. */
function markOf(...signed: readonly string[]): string {
  const hash = new SHA256();
  for (const text of signed) hash.update(decodeBase64urlIgnorePadding(text));
  return encodeBase64urlNoPadding(hash.digest().subarray(0, 9));
}
