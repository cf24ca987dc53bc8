// What is made anew for a change of phone: her activation code, what takes the change back, the names of its messages.

import { makeActivationCode, makeCsv } from "../../domain/codes.ts";
import type { MadeForPhoneChange } from "../../domain/my_data/phone_change.ts";
import type { Nif } from "../../domain/nif.ts";
import type { World } from "../../domain/ports.ts";
import { secretMac } from "../../domain/registration/secrets.ts";
import { randomId } from "./ids.ts";
import { phoneUndoMac } from "./phone_undo.ts";

export function madeForPhone(
  world: World,
  document: Nif,
): Omit<MadeForPhoneChange, "receipt"> {
  const { random, policy, mac } = world;
  const activation = makeActivationCode(random, policy.activationCode.length);
  const undo = makeCsv(random, policy.account.phoneUndoCodeLength);
  const id = () => randomId(world);
  return {
    activation: {
      code: activation,
      mac: secretMac(mac, document, activation),
    },
    undo: { code: undo, mac: phoneUndoMac(mac, document, undo) },
    messageIds: [id(), id(), id(), id()],
  };
}
