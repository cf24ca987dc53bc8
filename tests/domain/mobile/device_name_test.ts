// What she may call her phone.

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { readDeviceName } from "../../../domain/mobile/device_name.ts";
import { mobilePolicy } from "../../../domain/mobile/policy.ts";

const read = (typed: string) => readDeviceName(typed, mobilePolicy);

Deno.test("readDeviceName() takes what people call their phones", () => {
  for (
    const name of [
      "Móvil Android",
      "iPhone de l’àvia (2)",
      "Galaxy S23+",
      "Ana's",
      "Móvil nº 2",
      "Telèfon-2",
      "ß",
      "電話",
    ]
  ) deepEqual(read(name), { ok: true, value: name });
});

Deno.test("readDeviceName() makes a name plain", () => {
  deepEqual(read("  Mi\tteléfono \u200b\n nuevo "), {
    ok: true,
    value: "Mi teléfono nuevo",
  });
  deepEqual(read("Mo\u0301vil"), { ok: true, value: "Móvil" });
});

Deno.test("readDeviceName() refuses nothing, too much, and what could be a link or markup", () => {
  const problemOf = (typed: string) => {
    const answer = read(typed);
    return answer.ok ? null : answer.problem;
  };
  equal(problemOf(""), "empty");
  equal(problemOf(" \u00a0\u200d "), "empty");
  equal(problemOf("x".repeat(40)), null);
  equal(problemOf("x".repeat(41)), "long");
  equal(problemOf("𝕏".repeat(40)), null);
  for (const bad of ["a.es", "a/b", "a:b", "<b>", "a@b", "«a»", "📱", "a\0b"]) {
    equal(problemOf(bad), "symbols", bad);
  }
});

Deno.test("readDeviceName() reads its own answer as itself, whatever was typed", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (typed) => {
    const answer = read(typed);
    if (!answer.ok) return;
    deepEqual(read(answer.value), answer);
    ok([...answer.value].length <= mobilePolicy.nameLength);
  }));
});
