// A word that somebody probably meant.

import { equal } from "node:assert/strict";
import fc from "fast-check";
import {
  meantBy,
  nearWord,
  vocabularyOf,
} from "../../../domain/search/near.ts";

const vocabulary = vocabularyOf([
  "La contraseña y el teléfono.",
  "Cl@ve Permanente: instal·lar, certificado",
]);

Deno.test("nearWord() puts one slip right, and writes the word as pages do", () => {
  for (
    const [typed, meant] of [
      ["contrasenya", "contraseña"],
      ["contrsena", "contraseña"],
      ["telefnoo", "teléfono"],
      ["tleefono", "teléfono"],
      ["dertificado", "certificado"],
      ["installarr", "instal·lar"],
      ["clavee", "cl@ve"],
    ] as const
  ) equal(nearWord(typed, vocabulary), meant, typed);
});

Deno.test("nearWord() leaves alone what pages have, whole or begun, and what is too far", () => {
  for (const typed of ["contrasena", "contra", "telefonillo", "zzzz"]) {
    equal(nearWord(typed, vocabulary), null, typed);
  }
});

Deno.test("nearWord() finds any word of the vocabulary by one slip", () => {
  const slip = fc.tuple(fc.nat(9), fc.constantFrom("x", "")).map((
    [at, letter],
  ) => "contrasena".slice(0, at) + letter + "contrasena".slice(at + 1));
  fc.assert(fc.property(slip, (typed) => {
    const begun = "contrasena".startsWith(typed);
    equal(nearWord(typed, vocabulary), begun ? null : "contraseña", typed);
  }));
});

Deno.test("meantBy() puts right only the words that need it", () => {
  equal(meantBy(["mi", "contrasenya"], vocabulary, 4), "mi contraseña");
  equal(meantBy(["contrasena"], vocabulary, 4), null);
  equal(meantBy(["lz"], vocabulary, 4), null);
});
