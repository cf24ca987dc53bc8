// What is asked of search: bounded, and never what belongs to somebody (law 9).

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  inGroups,
  makeActivationCode,
  makeCsv,
  symbolsOf,
} from "../../../domain/codes.ts";
import { expectedLetter } from "../../../domain/nif.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { readAsked } from "../../../domain/search/asked.ts";
import { type Withheld, withheldIn } from "../../../domain/search/withheld.ts";
import { lexiconOf } from "../../../domain/search/words.ts";
import { anyText } from "../any_text.ts";

const lexicon = lexiconOf({ endings: "", small: "", same: [], means: [] });
const policy = defaultPolicy.search;
const read = (typed: string) => readAsked(typed, lexicon, policy);

const around = fc.constantFrom(
  ["", ""],
  ["mi DNI ", " no funciona"],
  ["¿", "?"],
  ["(", ")"],
);

const withheld = (what: Withheld, text: fc.Arbitrary<string>) =>
  fc.assert(fc.property(text, around, (text, [before, after]) => {
    equal(withheldIn(before + text + after), what, before + text + after);
  }));

Deno.test("withheldIn() knows a DNI, however it was spaced or cased, with a right letter or a wrong one or none", () => {
  const number = fc.integer({ min: 1_000_000, max: 99_999_999 })
    .map((number) => String(number).padStart(8, "0"));
  withheld("document", number.map((it) => it + expectedLetter(it)));
  withheld("document", number.map((it) => `${it}-${expectedLetter(it)}`));
  withheld("document", number.map((it) => `${it} z`));
  withheld(
    "document",
    number.map((it) => it.replace(/^(..)(...)(...)$/, "$1.$2.$3-T")),
  );
  withheld(
    "document",
    number.map((it) => it.replace(/^(..)(...)(...)$/, "$1 $2 $3 T")),
  );
  for (const typed of ["12  345\t678 Z", "12,345,678"]) {
    equal(withheldIn(typed), "document", typed);
  }
});

Deno.test("withheldIn() knows a NIE, a support number and the dates on a card", () => {
  const seven = fc.integer({ min: 1_000_000, max: 9_999_999 }).map(String);
  const initial = fc.constantFrom("X", "y", "Z", "K");
  withheld(
    "document",
    fc.tuple(initial, seven).map(([initial, it]) => `${initial}${it}L`),
  );
  withheld(
    "document",
    fc.tuple(initial, seven).map(([initial, it]) => `${initial}-${it}-l`),
  );
  withheld("document", seven.map((it) => `E1${it}`));
  withheld(
    "document",
    fc.integer({ min: 100_000, max: 999_999 }).map((it) => `BAA${it}`),
  );
  for (const date of ["20-05-2031", "1/2/2030", "20.05.2031", "20 05 2031"]) {
    equal(withheldIn(`caduca el ${date}`), "document", date);
  }
});

Deno.test("withheldIn() knows the codes of letters and receipts and the activation code, printed or in one row", () => {
  const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
  const codes = bytes.map((bytes) => makeCsv(() => bytes))
    .filter((code) => /\d/.test(code));
  withheld("code", codes);
  withheld("code", codes.map((code) => code.toLowerCase()));
  withheld("code", codes.map(inGroups));
  withheld("code", codes.map((code) => inGroups(code).replaceAll("-", " ")));
  withheld(
    "code",
    bytes.map((bytes) => makeActivationCode(() => bytes.subarray(1))),
  );
  withheld(
    "code",
    bytes.map((bytes) => symbolsOf(bytes.subarray(8)))
      .filter((code) => /[A-Z].*\d[A-Z]/.test(code)),
  );
  // Some have the digits of a phone or of a document in them.
  for (const code of ["001698751304C0V2", "C27Y-0043-6966-9VEP"]) {
    equal(withheldIn(code), "code", code);
  }
  equal(withheldIn(" 123456 "), "code");
});

Deno.test("withheldIn() knows a phone and an e-mail address", () => {
  for (
    const typed of [
      "600123456",
      "600 12 34 56",
      "+34 600 123 456",
      "0034600123456",
      "+44 7700 900123",
      "cambiar 912-345-678",
      "ana@correo.example",
      "mi correo es Ana.Garcia@correo.example.",
    ]
  ) equal(withheldIn(typed), "contact", typed);
});

Deno.test("withheldIn() lets be what people search for", () => {
  for (
    const typed of [
      "",
      "no me llega el sms",
      "Cl@ve PIN",
      "cl@ve.gob.es",
      "Real Decreto 1112/2018",
      "Ley 39/2015",
      "EN 301 549",
      "UNE-EN 301549",
      "código postal 07001",
      "teléfono 060",
      "windows11 y android 14",
      "NIE TIE DNIe",
      "como paso este mail otra vez",
      "desproporcionada",
      "cita previa 2026",
      "modelo 303 2025",
      "curso 2025-2026",
      "artículos 9, 10, 11 y 12",
      "declaración de 2023, 2024 y 2025",
      "10 minutos",
      "como hago para todo esto en 2026",
    ]
  ) equal(withheldIn(typed), null, typed);
});

Deno.test("readAsked() finds what is somebody's wherever it stands, past the end of what is read too", () => {
  const long = "palabra ".repeat(20);
  deepEqual(read(`${long} 12345678Z`), { kind: "withheld", what: "document" });
});

Deno.test("readAsked() asks nothing where there is no word", () => {
  for (const typed of ["", "   ", "?", '"', "***", "🔑", "\u200b", "--"]) {
    equal(read(typed).kind, "nothing", typed);
  }
});

Deno.test("readAsked() is bounded, well-formed and never throws, whatever is typed", () => {
  fc.assert(fc.property(anyText('"*^:()+-{}NEAR'), (typed) => {
    const asked = read(typed);
    if (asked.kind !== "words") return;
    ok(asked.text.length <= policy.longest);
    ok(asked.text.isWellFormed());
    ok(asked.words.length > 0 && asked.words.length <= policy.words);
  }));
});

Deno.test("readAsked() shows again what was typed, in one line", () => {
  const asked = read("  no   llega\r\nel «SMS» ");
  equal(asked.kind === "words" && asked.text, "no llega el «SMS»");
});
