import { deepEqual, equal, match } from "node:assert/strict";
import fc from "fast-check";
import { lastDigits, readPhone } from "../../domain/phone.ts";
import { anyText } from "./any_text.ts";

Deno.test("readPhone() reads a Spanish mobile however it is written", () => {
  for (
    const typed of [
      "612345678",
      "612 345 678",
      "612-34-56-78",
      "612.345.678",
      "+34612345678",
      "+34 612 34 56 78",
      "(+34) 612 345 678",
      "0034 612345678",
      "34612345678",
      "34 612 345 678",
      "６１２３４５６７８",
      "\u202a+34 612 345 678\u202c",
    ]
  ) deepEqual(readPhone(typed), { ok: true, value: "+34612345678" }, typed);
  deepEqual(readPhone("722345678"), { ok: true, value: "+34722345678" });
});

Deno.test("readPhone() reads foreign numbers with plus, with 00 and with the prefix alone (RG-12, X-15)", () => {
  for (
    const [typed, value] of [
      ["+447700900123", "+447700900123"],
      ["00447700900123", "+447700900123"],
      ["447700900123", "+447700900123"],
      ["+44 (0)7700 900123", "+447700900123"],
      ["+1 (202) 555-0123", "+12025550123"],
      ["12025550123", "+12025550123"],
      ["+39 347 123 4567", "+393471234567"],
      ["393471234567", "+393471234567"],
      ["351912345678", "+351912345678"],
      ["212612345678", "+212612345678"],
      ["+376 312345", "+376312345"],
      ["+8613812345678", "+8613812345678"],
    ]
  ) deepEqual(readPhone(typed!), { ok: true, value }, typed!);
});

Deno.test("readPhone() takes a number without prefix for one of the country given", () => {
  const value = "+447700900123";
  deepEqual(readPhone("07700 900123", "GB"), { ok: true, value });
  deepEqual(readPhone("447700900123", "GB"), { ok: true, value });
});

Deno.test("readPhone() names what is wrong", () => {
  for (
    const [typed, problem] of [
      ["", "empty"],
      [" - ", "empty"],
      ["+", "not-a-number"],
      ["ana@example.org", "not-a-number"],
      ["612345678 ext. 3", "not-a-number"],
      ["612345678;612345679", "not-a-number"],
      ["tel:612345678", "not-a-number"],
      ["61234567", "too-short"],
      ["+34 61234567", "too-short"],
      ["6123456789", "too-long"],
      ["6191312383", "too-long"], // A digit too many, not an Australian line.
      ["+34 6123456789", "too-long"],
      ["6".repeat(100_000), "too-long"],
      ["123456789", "not-a-number"],
      ["+999123456789", "not-a-number"],
      ["612345678\ud800", "not-a-number"],
    ] as const
  ) {
    const read = readPhone(typed);
    deepEqual(read, { ok: false, problem }, typed.slice(0, 20));
  }
});

Deno.test("readPhone() refuses the Spanish numbers that no SMS reaches", () => {
  for (
    const typed of [
      "915550123",
      "+34 915 550 123",
      "34915550123",
      "871234567",
      "803123456",
      "806123456",
      "807123456",
      "905123456",
      "900123456",
      "11888",
      "118",
    ]
  ) deepEqual(readPhone(typed), { ok: false, problem: "not-mobile" }, typed);
});

Deno.test("readPhone() never throws, and reads its own values as they are", () => {
  fc.assert(fc.property(anyText("0123456789+()"), (typed) => {
    const read = readPhone(typed);
    if (!read.ok) return;
    match(read.value, /^\+[1-9]\d{4,14}$/);
    deepEqual(readPhone(read.value), read);
  }));
});

Deno.test("readPhone() reads its own values as they are, whatever their country", () => {
  const digits = fc.string({
    unit: fc.constantFrom(..."0123456789"),
    minLength: 7,
    maxLength: 16,
  });
  fc.assert(
    fc.property(digits, (digits) => {
      const read = readPhone(`+${digits}`);
      if (!read.ok) return;
      match(read.value, /^\+[1-9]\d{4,14}$/);
      deepEqual(readPhone(read.value), read);
    }),
    { numRuns: 2000 },
  );
});

Deno.test("lastDigits() shows three (RG-99, PN-30)", () => {
  const read = readPhone("612345678");
  equal(read.ok && lastDigits(read.value), "678");
});
