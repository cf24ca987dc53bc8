// The DeviceKeys port, whose code is loaded by the first key that answers, and by no process to which none ever does.

import type { DeviceKeys } from "../../domain/mobile/device_keys.ts";
import type { MobilePolicy } from "../../domain/policy.ts";
import type { Config } from "../../domain/ports.ts";
import { userHandleOf } from "./user_handle.ts";

const refused = { kind: "refused" } as const;

/** Keys are the origin's that people see (WebAuthn 5.1.2): its host is the relying party. */
export function openDeviceKeys(
  { baseUrl }: Pick<Config, "baseUrl">,
  policy: MobilePolicy,
): DeviceKeys {
  const { origin, hostname } = new URL(baseUrl);
  const party = { origin, id: hostname };
  const checks = () => import("./checks.ts");
  // Before anything is made of it, and before the code is loaded that would.
  const fits = (answer: string) =>
    answer.length <= policy.keyAnswerBytes &&
    new TextEncoder().encode(answer).length <= policy.keyAnswerBytes;
  return {
    async made(answer, challenge) {
      if (!fits(answer)) return refused;
      const { checkMade } = await checks();
      return await checkMade(answer, { challenge, party, policy });
    },
    async used(answer, { challenge, device }) {
      if (!fits(answer)) return refused;
      const { checkUsed } = await checks();
      return await checkUsed(answer, { challenge, party, device });
    },
    claimed: (answer) => fits(answer) ? userHandleOf(answer) : null,
  };
}
