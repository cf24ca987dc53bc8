// Registers one person after another in a file, and says so, until it is killed.

import { openDatabase } from "../../db/libsql/client.ts";
import { peopleOf } from "../support/audit.ts";
import { receiptOf } from "../support/receipts.ts";
import type { Nif } from "../../domain/nif.ts";
import { accountOf, noon } from "../support/accounts.ts";

const [url = ""] = Deno.args;
const people = peopleOf(await openDatabase({ url }));
for (let number = 0;; number++) {
  const document = `${number}` as Nif;
  await people.change(document, null, () => ({
    answer: null,
    keep: accountOf(document),
    messages: [{
      id: `message-${number}`,
      channel: "email",
      to: "ana@example.org",
      language: "es",
      person: "mac",
      at: noon,
      body: { kind: "welcome" },
    }],
    receipts: [receiptOf(`${number}`)],
    events: [{ kind: "signed-out", at: noon, person: `account-${number}` }],
  }));
  console.log(document);
}
