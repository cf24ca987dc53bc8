// What the device's key signs to confirm a request: all that she was shown, so that a signature confirms that and nothing else.

import type { Mac } from "../ports.ts";
import type { Holder, MobileRequest } from "./request.ts";

/** Nobody can make it who has not our key: the digits cannot be read out of it, nor can it be asked for beforehand. */
export function challengeOf(
  mac: Mac,
  short: string,
  { attempt, by, asker, asked, digits, startedAt }: MobileRequest,
  { account, device }: Holder,
): string {
  const who = asker.kind === "service" ? `service ${asker.id}` : asker.page;
  return mac(
    "mobile",
    JSON.stringify([
      "approve",
      ...[short, attempt, by, who, asked, digits, startedAt.getTime()],
      ...[account, device],
    ]),
  );
}
