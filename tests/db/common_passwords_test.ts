// The file that is shipped, asked as the server asks it (PM-29).

import { equal, ok } from "node:assert/strict";
import { isCommonPassword } from "../../db/passwords/common.ts";

for (
  const password of [
    "password",
    "Password1",
    "12345678",
    "qwertyuiop",
    "iloveyou",
    "football",
    "1q2w3e4r",
    "barcelona",
  ]
) {
  Deno.test(`${password} is one that everybody tries`, async () => {
    equal(await isCommonPassword(password), true);
  });
}

Deno.test("of 100,000 that nobody tries, some ten are called common by mistake", async () => {
  let wrong = 0;
  for (let at = 0; at < 100_000; at++) {
    if (await isCommonPassword(`Nobody tries ${at} first`)) wrong++;
  }
  ok(wrong < 40, `${wrong}`);
});
