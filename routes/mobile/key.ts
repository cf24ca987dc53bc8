// Asking this phone for its key, and telling whether what came is hers.

import type { Context } from "hono";
import type { Device } from "../../domain/mobile/device.ts";
import {
  type KeyOptions,
  keyOptions,
} from "../../domain/mobile/key_options.ts";
import type { KeyUsed } from "../../domain/mobile/device_keys.ts";
import { newChallenge } from "../http/challenge.ts";
import type { Env } from "../http/env.ts";
import { recordRefusal } from "../http/record.ts";

type C = Context<Env>;

/** `device`: null where it has to be found out whose key it is. */
export function optionsFor(
  c: C,
  challenge: string,
  device: Pick<Device, "credential"> | null,
): KeyOptions {
  const { config, policy } = c.get("world");
  return keyOptions({
    challenge,
    baseUrl: config.baseUrl,
    seconds: policy.mobile.challengeSeconds,
    device,
  });
}

/** To open what is hers: a challenge that no request stands behind. */
export async function openOptions(
  c: C,
  device: Pick<Device, "credential"> | null,
): Promise<{ readonly options: KeyOptions; readonly sealed: string }> {
  const { challenge, sealed } = await newChallenge(c, "open");
  return { options: optionsFor(c, challenge, device), sealed };
}

export type KeyAnswer =
  | KeyUsed
  /** Whatever came from here before was refused too often: until then nothing more is looked at. */
  | { readonly kind: "limited"; readonly until: Date };

/** `of`: whose refusals are counted, a device or a network. `person`: her name in the record; null where it is not known whose key it is. */
export async function checkKey(
  c: C,
  answer: string,
  expected: {
    readonly challenge: string;
    readonly device:
      | Pick<Device, "credential" | "publicKey" | "backedUp">
      | null;
    readonly of: string;
    readonly person: string | null;
  },
): Promise<KeyAnswer> {
  const { limits, policy, deviceKeys, now } = c.get("world");
  const { challenge, device, of, person } = expected;
  const tally = { rule: policy.limits.keyRefusals, of };
  const full = await limits.full([tally]);
  if (full.kind === "over") return { kind: "limited", until: full.until };
  // By bytes or by characters it is longer than any key's answer.
  const huge = answer.length > policy.mobile.keyAnswerBytes;
  const used: KeyUsed = huge || !device
    ? { kind: "refused" }
    : await deviceKeys.used(answer, { challenge, device });
  if (used.kind === "refused") {
    await Promise.all([
      limits.count([tally]),
      recordRefusal(c, { kind: "device-refused", at: now(), person }),
    ]);
  }
  return used;
}
