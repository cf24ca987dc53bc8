// The DeviceKeys port, whose code is loaded by the first key that answers, and by no process to which none ever does.

import type { DeviceKeys } from "../../domain/mobile/device_keys.ts";
import type { Config } from "../../domain/ports.ts";
import { userHandleOf } from "./user_handle.ts";

/** Keys are the origin's that people see (WebAuthn 5.1.2): its host is the relying party. */
export function openDeviceKeys(
  { baseUrl }: Pick<Config, "baseUrl">,
): DeviceKeys {
  const { origin, hostname } = new URL(baseUrl);
  const party = { origin, id: hostname };
  const checks = () => import("./checks.ts");
  return {
    made: async (answer, challenge) =>
      await (await checks()).checkMade(answer, { challenge, party }),
    used: async (answer, { challenge, device }) =>
      await (await checks()).checkUsed(answer, { challenge, party, device }),
    claimed: userHandleOf,
  };
}
