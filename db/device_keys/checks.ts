// Answers of device keys, checked by @simplewebauthn/server: what they are made of is a stranger's until then.

import {
  decodeBase64urlIgnorePadding,
  encodeBase64urlNoPadding,
} from "@oslojs/encoding";
import {
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Device } from "../../domain/mobile/device.ts";
import type { KeyMade, KeyUsed } from "../../domain/mobile/device_keys.ts";

interface Expected {
  readonly challenge: string;
  readonly party: { readonly origin: string; readonly id: string };
}

/** RFC 9053: ES256 and RS256, which all platforms have. */
export const algorithms = [-7, -257];

const refused = { kind: "refused" } as const;

export async function checkMade(
  answer: string,
  { challenge, party }: Expected,
): Promise<KeyMade> {
  try {
    const { verified, registrationInfo: info } =
      await verifyRegistrationResponse({
        response: JSON.parse(answer),
        expectedChallenge: challenge,
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        requireUserVerification: true,
        supportedAlgorithmIDs: algorithms,
      });
    if (!verified) return refused;
    const { credential, credentialDeviceType } = info;
    return {
      kind: "made",
      key: {
        credential: credential.id,
        publicKey: encodeBase64urlNoPadding(credential.publicKey),
        counter: credential.counter,
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
    readonly device: Pick<Device, "credential" | "publicKey">;
  },
): Promise<KeyUsed> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse(
      {
        response: JSON.parse(answer),
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
    if (!verified) return refused;
    return { kind: "proven", counter: authenticationInfo.newCounter };
  } catch {
    return refused;
  }
}
