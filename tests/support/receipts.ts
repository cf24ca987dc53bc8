// A receipt as a registration by letter issues it, with whatever is different.

import type { Email } from "../../domain/email.ts";
import type { IssuedReceipt, Receipt } from "../../domain/receipt.ts";
import { ana, noon, phone } from "./accounts.ts";

export const personOfReceipts = "mac-of-ana";

export const activationCode = "AB2CDE3FGH4JKM5N";

export function receiptOf(
  csv: string,
  given: Partial<Receipt> = {},
): IssuedReceipt {
  return {
    csv,
    person: personOfReceipts,
    receipt: {
      kind: "registered",
      at: noon,
      name: "Ana García López",
      document: ana,
      facts: {
        route: "letter",
        level: "basic",
        phone: phone("+34600111222"),
        email: "Ana.Garcia@example.org" as Email,
        conditions: { language: "va", sentences: ["Una.", "Una altra."] },
        activationCode,
      },
      ...given,
    },
  };
}
