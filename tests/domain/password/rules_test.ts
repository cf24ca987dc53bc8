import { deepEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  type Bearer,
  brokenRules,
  normalised,
  type PasswordRule,
} from "../../../domain/password/rules.ts";
import type { Nif } from "../../../domain/nif.ts";
import { defaultPolicy } from "../../../domain/policy.ts";

const ines: Bearer = {
  givenName: "Inés",
  firstSurname: "de la Núñez-Coll",
  secondSurname: "D’Ors",
  document: "12345678Z" as Nif,
};

const emma: Bearer = {
  givenName: "Emma",
  firstSurname: "Li",
  secondSurname: null,
  document: "X1234567L" as Nif,
};

const rows: readonly [string, string, Bearer, readonly PasswordRule[]][] = [
  ["nothing", "", ines, ["length", "groups"]],
  ["seven characters (PM-20, acceptance 9)", "aB3!xyz", ines, ["length"]],
  ["eight of three groups (PM-21, X-02, acceptance 9)", "aB3xyzwv", ines, []],
  ["eight of two groups", "ab3xyzwv", ines, ["groups"]],
  ["fifteen lower-case letters", "kfjwoxbqmzpvhty", ines, ["groups"]],
  [
    "sixteen lower-case letters (PM-22, acceptance 9)",
    "kfjwoxbqmzpvhtyk",
    ines,
    [],
  ],
  ["sixteen that are one letter", "a".repeat(16), ines, []],
  ["ñ and ç as letters (PM-25)", "ñandúç1X", ines, []],
  ["€ as a special character (X-04)", "abcdefg€1", ines, []],
  ["a space as a special character", "abcde fg1", ines, []],
  ["eight emoji: eight code points, one group", "🐌".repeat(8), ines, [
    "groups",
  ]],
  ["four emoji, eight units", "🐌".repeat(4), ines, ["length", "groups"]],
  ["her name (PM-26, acceptance 9)", "xx-INÉS-2xYz", ines, ["personal"]],
  ["her name without its accent", "xx-ines-2xYz", ines, ["personal"]],
  ["a surname reversed", "zeñuN?2026xx", ines, ["personal"]],
  ["half a double surname", "COLL.2026.xx", ines, ["personal"]],
  ["a surname with dots between its letters", "N.u.n.e.z.7K", ines, [
    "personal",
  ]],
  ["a surname with an apostrophe", "Ors-y-dors-77", ines, ["personal"]],
  ["her document (PM-26, acceptance 9)", "12345678z.Ab", ines, ["personal"]],
  ["its digits alone, spaced", "1234 5678 Abc.", ines, ["personal"]],
  ["its digits reversed", "Ab.87654321", ines, ["personal"]],
  ["the digits of a NIE", "Ab.1234567.x", emma, ["personal"]],
  ["another's name", "xx-INÉS-2xYz", emma, []],
  ["a particle of her name", "delaware.La7", ines, []],
  ["a name of two letters inside a word", "Listo.para.7", emma, []],
];

for (const [what, password, bearer, broken] of rows) {
  Deno.test(`brokenRules() of ${what}: ${broken.join(", ") || "none"}`, () => {
    deepEqual(brokenRules(normalised(password), bearer, defaultPolicy), broken);
  });
}

Deno.test("however a keyboard composes its letters, a password is the same (PM-29)", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
    deepEqual(
      normalised(text.normalize("NFD")),
      normalised(text.normalize("NFC")),
    );
  }));
});

Deno.test("whatever stands around it, a name or number of hers is found", () => {
  const own = fc.constantFrom("inés", "NUNEZ", "lloc", "12345678", "z87654321");
  const around = fc.string({ unit: "grapheme", maxLength: 20 });
  fc.assert(fc.property(own, around, around, (word, before, after) => {
    const password = normalised(`${before} ${word} ${after}`);
    ok(brokenRules(password, ines, defaultPolicy).includes("personal"));
  }));
});

Deno.test("a longer password breaks no more rules than a part of it, but what it tells of her", () => {
  const any = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(fc.property(any, any, (one, more) => {
    const before = brokenRules(normalised(one), emma, defaultPolicy);
    const after = brokenRules(
      normalised(one) + normalised(more),
      emma,
      defaultPolicy,
    );
    deepEqual(
      after.filter((rule) => rule !== "personal" && !before.includes(rule)),
      [],
    );
  }));
});
