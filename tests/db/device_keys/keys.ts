// Keys of devices, and what Clave says to their answers.

import { openDeviceKeys } from "../../../db/device_keys/open.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import {
  type DeviceKey,
  newDeviceKey,
  type Twist,
} from "../../support/device_key.ts";

export const origin = "http://localhost:8000";
export const policy = defaultPolicy.mobile;
export const keys = openDeviceKeys({ baseUrl: origin }, policy);
export const challenge = "Y2hhbGxlbmdl";

export const key = await newDeviceKey({ origin });

export const rsa = await newDeviceKey({ origin, algorithm: "RS256" });

export const made = async (twist: Twist, by: DeviceKey = key) =>
  (await keys.made(await by.made(challenge, twist), challenge)).kind;

export const used = async (twist: Twist, by: DeviceKey = key) => {
  const answer = await by.used(challenge, twist);
  return (await keys.used(answer, { challenge, device: by.device() })).kind;
};
