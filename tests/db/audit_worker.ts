// Records one event after another in a file, alone and with changes that others race for, and signs now and then, until it is killed.

import { openDatabase } from "../../db/libsql/client.ts";
import { accountOf, ana } from "../support/accounts.ts";
import { auditing, signedOut } from "../support/audited.ts";

const [url = "", name = ""] = Deno.args;
const { audit, people, sign } = await auditing(await openDatabase({ url }));
for (let number = 0;; number++) {
  const events = [signedOut(`${name}-${number}`)];
  await Promise.all([
    audit.record(events),
    people.change(ana, null, ({ account }) => ({
      answer: null,
      keep: account ?? accountOf(ana),
      events,
    })),
    number % 10 === 0 ? sign() : null,
  ]);
  console.log(number);
}
