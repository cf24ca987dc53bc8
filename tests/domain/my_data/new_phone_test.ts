// What is typed as another phone (RG-11, RG-12).

import { equal } from "node:assert/strict";
import { readNewPhone } from "../../../domain/my_data/new_phone.ts";
import { a } from "../../support/phone_changes.ts";

Deno.test("readNewPhone() wants another phone, typed alike (RG-11, RG-12)", () => {
  const read = (typed: string, again = typed) =>
    readNewPhone({ phone: typed, phone_again: again }, a);
  equal(read("600 000 002", "+34600000002").ok, true);
  equal(read("+44 7700 900123", "447700900123").ok, true);
  for (
    const [field, typed] of [
      ["phone", read("")],
      ["phone", read("123")],
      ["phone", read("913000000")],
      ["phone", read("600000001")],
      ["phone", read("0034 600000001")],
      ["phone_again", read("600000002", "")],
      ["phone_again", read("600000002", "600000003")],
    ] as const
  ) equal(!typed.ok && typed.problem.field, field);
});
