// What to do about each trouble, with the numbers of the rules in force.

import type { Policy } from "../../domain/policy.ts";
import type { Text } from "../text/text.ts";

type Troubles = Text["help"]["troubles"];

export function troubleSteps(
  t: Text,
  { pin, limits, letter, account, mobile, signin }: Policy,
): Readonly<Record<keyof Troubles, readonly string[]>> {
  const { troubles } = t.help;
  const { support } = troubles;
  return {
    sms: troubles.sms.steps(pin.resendAfterSeconds),
    support: [
      ...support.steps,
      support.wait(limits.contrastPerDocument.seconds / 60),
    ],
    letter: [troubles.letter.body(letter.postDays, letter.validDays)],
    level: troubles.level.steps,
    code: troubles.code.steps,
    phone: troubles.phone.steps(letter.postDays),
    shared: troubles.shared.steps(account.undoSeconds / 3600),
    foreign: troubles.foreign.steps,
    time: troubles.time.steps(
      pin.seconds / 60,
      mobile.requestSeconds / 60,
      signin.attemptSeconds / 60,
      t.time.more,
    ),
    qr: [troubles.qr.same(t.mobile.qr.here), ...t.mobile.qr.helpList],
    which: troubles.which.steps,
    message: troubles.message.steps,
    alone: troubles.alone.steps,
  };
}
