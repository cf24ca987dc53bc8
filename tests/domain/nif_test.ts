import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import {
  expectedLetter,
  kindOf,
  maskNif,
  type Nif,
  readNif,
} from "../../domain/nif.ts";
import accepted from "../vectors/identity/nif_accepted.json" with {
  type: "json",
};
import refused from "../vectors/identity/nif_refused.json" with {
  type: "json",
};
import { anyText } from "./any_text.ts";

Deno.test("readNif() accepts the vectors of ID-24 and the typing of ID-03 and ID-26", () => {
  for (const { typed, value, rule } of accepted) {
    deepEqual(readNif(typed), { ok: true, value }, `${rule}: ${typed}`);
  }
});

Deno.test("readNif() refuses each hostile vector with its problem", () => {
  for (const { typed, problem, why } of refused) {
    deepEqual(readNif(typed), { ok: false, problem }, `${why}: ${typed}`);
  }
});

Deno.test("readNif() never throws, and reads its own values as they are", () => {
  fc.assert(fc.property(anyText("0123456789XYZKLMTRW"), (typed) => {
    const read = readNif(typed);
    if (read.ok) deepEqual(readNif(read.value), read);
  }));
});

Deno.test("readNif() accepts one letter of the alphabet for a number, and no other (ID-20, ID-22)", () => {
  const number = fc.oneof(
    fc.nat(99_999_999).map((it) => String(it).padStart(8, "0")),
    fc.tuple(fc.constantFrom("X", "Y", "Z"), fc.nat(9_999_999))
      .map(([letter, it]) => letter + String(it).padStart(7, "0")),
  );
  fc.assert(fc.property(number, (eight) => {
    const good = [..."ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"]
      .filter((letter) => readNif(eight + letter).ok);
    deepEqual(good, [expectedLetter(eight)]);
  }));
});

Deno.test("readNif() notices any one digit mistyped and any two neighbours swapped (ID-20)", () => {
  const digits = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 });
  fc.assert(fc.property(digits, fc.nat(7), fc.nat(9), (number, at, digit) => {
    const right = number.join("");
    const letter = expectedLetter(right);
    const slip = right.slice(0, at) + digit + right.slice(at + 1);
    equal(readNif(slip + letter).ok, slip === right);
    const swap = right.slice(0, at) + right.slice(at, at + 2).split("")
      .reverse().join("") +
      right.slice(at + 2);
    equal(readNif(swap + letter).ok, swap === right);
  }));
});

Deno.test("readNif() refuses lone surrogates and texts without end", () => {
  for (
    const typed of [
      "12345678Z\ud800",
      "\udc0012345678Z",
      "1".repeat(1_000_000),
      " ".repeat(1_000_000),
    ]
  ) deepEqual(readNif(typed), { ok: false, problem: "not-a-document" });
});

Deno.test("expectedLetter() follows the table of ID-20", () => {
  const letters = Array.from(
    { length: 23 },
    (_, rest) => expectedLetter(String(rest)),
  );
  equal(letters.join(""), "TRWAGMYFPDXBNJZSQVHLCKE");
});

Deno.test("kindOf() tells DNI from NIE (ID-01, ID-02)", () => {
  equal(kindOf("12345678Z" as Nif), "dni");
  for (const nie of ["X1234567L", "Y1234567X", "Z1234567R"]) {
    equal(kindOf(nie as Nif), "nie");
  }
});

Deno.test("maskNif() shows the fourth to the seventh digit only", () => {
  equal(maskNif("12345678Z" as Nif), "***4567**");
  equal(maskNif("X1234567L" as Nif), "****4567*");
});
