// What of a form is given back to whoever typed it (WCAG 2.2.1).

import { deepEqual, ok } from "node:assert/strict";
import { keptFields, mostKept, typedIn } from "../../domain/kept.ts";

Deno.test("typedIn() keeps what is no secret, and nothing that is", () => {
  const form: Record<string, string> = {
    ...{ document: "12345678Z", phone: "600 000 000", accept: "yes" },
    ...{ password: "x", new_password: "x", new_password_again: "x" },
    ...{ code: "1", csv: "2", activation_code: "3", action: "more", made: "4" },
    ...{ email: "", reason: "a".repeat(mostKept + 1) },
  };
  deepEqual(typedIn((name) => form[name] ?? ""), {
    document: "12345678Z",
    phone: "600 000 000",
    accept: "yes",
  });
  for (const secret of ["password", "code", "csv", "activation_code"]) {
    ok(!keptFields.some((name) => name.includes(secret)), secret);
  }
});
