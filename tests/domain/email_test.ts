import { deepEqual, equal, match } from "node:assert/strict";
import fc from "fast-check";
import { maskEmail, readEmail, sameAddress } from "../../domain/email.ts";
import { anyText } from "./any_text.ts";

Deno.test("readEmail() keeps an address as typed, but for the case of its domain (RG-14)", () => {
  for (
    const [typed, value] of [
      ["ana@example.org", "ana@example.org"],
      ["  Ana.Garcia+clave@Example.ORG\n", "Ana.Garcia+clave@example.org"],
      ["o'neil_1@sub.example.co", "o'neil_1@sub.example.co"],
      ["ana@correo.españa.example", "ana@correo.españa.example"],
      ["ana@ESPAN\u0303A.example", "ana@españa.example"],
      ["ana@xn--espaa-rta.example", "ana@xn--espaa-rta.example"],
      [`${"a".repeat(64)}@example.org`, `${"a".repeat(64)}@example.org`],
    ]
  ) deepEqual(readEmail(typed!), { ok: true, value }, typed!);
});

Deno.test("readEmail() names what is wrong", () => {
  const label = "a".repeat(63);
  for (
    const [typed, problem] of [
      ["", "empty"],
      [" \t", "empty"],
      ["ana", "not-an-address"],
      ["@example.org", "not-an-address"],
      ["ana@", "not-an-address"],
      ["ana@example", "not-an-address"],
      ["ana@example..org", "not-an-address"],
      ["ana@-example.org", "not-an-address"],
      ["ana@example.org.", "not-an-address"],
      ["ana@127.0.0.1", "not-an-address"],
      ["ana@[127.0.0.1]", "not-an-address"],
      ["ana@example.org:25", "not-an-address"],
      ["ana@example.org/x", "not-an-address"],
      [".ana@example.org", "not-an-address"],
      ["ana..g@example.org", "not-an-address"],
      ["ana g@example.org", "not-an-address"],
      ["ana@a@example.org", "not-an-address"],
      ['"ana"@example.org', "not-an-address"],
      ["Ana <ana@example.org>", "not-an-address"],
      ["ana@example.org,eva@example.org", "not-an-address"],
      ["ana@example.org\r\nBcc: eva@example.org", "not-an-address"],
      ["ana\u0000@example.org", "not-an-address"],
      ["ana@exam\u0000ple.org", "not-an-address"],
      ["añá@example.org", "not-an-address"],
      ["ana\ud800@example.org", "not-an-address"],
      ["ana@\ud800.org", "not-an-address"],
      ["ana@xn--a.org", "not-an-address"],
      [`ana@${label}a.org`, "not-an-address"],
      [`${"a".repeat(65)}@example.org`, "too-long"],
      [`ana@${`${label}.`.repeat(4)}org`, "too-long"],
      ["a".repeat(1_000_000), "too-long"],
    ] as const
  ) {
    const read = readEmail(typed);
    deepEqual(read, { ok: false, problem }, typed.slice(0, 40));
  }
});

Deno.test("readEmail() never throws, and reads its own values as they are", () => {
  const near = fc.tuple(anyText("ab@."), anyText("ab.ñßİ"))
    .map(([before, domain]) => `${before}@${domain}.es`);
  const any = fc.oneof(anyText("ab@.ñ"), near, fc.emailAddress());
  fc.assert(
    fc.property(any, (typed) => {
      const read = readEmail(typed);
      if (!read.ok) return;
      match(read.value, /^[!-~]+@[^\s@]+$/);
      deepEqual(readEmail(read.value), read);
    }),
    { numRuns: 1000 },
  );
});

Deno.test("maskEmail() keeps one letter of the name, and none where it has one", () => {
  for (
    const [typed, mask] of [
      ["ana@example.org", "a***@example.org"],
      ["an@example.org", "a***@example.org"],
      ["a@example.org", "***@example.org"],
    ]
  ) {
    const read = readEmail(typed!);
    equal(read.ok && maskEmail(read.value), mask);
  }
});

Deno.test("sameAddress() minds no capitals, and nothing else", () => {
  const email = (typed: string) => {
    const read = readEmail(typed);
    if (!read.ok) throw new Error(typed);
    return read.value;
  };
  const ana = email("ana@example.org");
  equal(sameAddress(ana, email("Ana@example.org")), true);
  equal(sameAddress(ana, email("an.a@example.org")), false);
  equal(sameAddress(ana, null), false);
});
