// Two answers and what they propose: the whole table (rulebook 1.7, 2.1).

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  type Answers,
  applicants,
  proposeRoutes,
  readAnswers,
  type WayName,
  wayNames,
  ways,
  waysServed,
} from "../../../domain/registration/ways.ts";

const withCertificates = waysServed({ certificateUrl: "https://c.example" });
const without = waysServed({ certificateUrl: null });

/** Who, what she has, with certificates or without: the first, and the others. */
const table: readonly (readonly [Answers, boolean, WayName, WayName[]])[] = [
  [{ who: "current", has: "certificate" }, true, "certificate", [
    "office",
    "video",
    "letter",
  ]],
  [{ who: "current", has: "office" }, true, "office", ["video", "letter"]],
  [{ who: "current", has: "video" }, true, "video", ["office", "letter"]],
  [{ who: "current", has: "letter" }, true, "letter", ["office", "video"]],
  [{ who: "current", has: "office" }, false, "office", ["video", "letter"]],
  [{ who: "current", has: "video" }, false, "video", ["office", "letter"]],
  [{ who: "current", has: "letter" }, false, "letter", ["office", "video"]],
  // ID-65: only in person.
  [{ who: "minor" }, true, "office", []],
  [{ who: "minor" }, false, "office", []],
];

Deno.test("proposeRoutes() puts the quickest that she can use first, and the others after it (RG-30, RG-50, RG-60, ID-65)", () => {
  for (const [answers, certificates, first, others] of table) {
    deepEqual(
      proposeRoutes(answers, certificates ? withCertificates : without),
      { kind: "proposed", first, others },
      JSON.stringify([answers, certificates]),
    );
  }
});

Deno.test("proposeRoutes() sends nobody anywhere with a document that would not do (ID-53, ID-64)", () => {
  for (const who of ["expired", "none"] as const) {
    for (const served of [withCertificates, without]) {
      deepEqual(proposeRoutes({ who }, served), { kind: "not-yet", why: who });
    }
  }
});

Deno.test("the table is whole: every pair of answers that can be read is in it", () => {
  for (
    const [certificates, served] of [[true, withCertificates], [
      false,
      without,
    ]] as const
  ) {
    for (const who of applicants) {
      for (const has of wayNames) {
        const read = readAnswers({ who, has }, served);
        if (!read.ok) {
          equal(served.includes(has), false);
          continue;
        }
        const known = who === "expired" || who === "none" ||
          table.some(([answers, also]) =>
            also === certificates &&
            JSON.stringify(answers) === JSON.stringify(read.value)
          );
        ok(known, JSON.stringify([who, has, certificates]));
      }
    }
  }
});

Deno.test("readAnswers() asks the second question only of whom it matters to, and names what is missing", () => {
  const missing = (who: string, has: string, served = withCertificates) => {
    const read = readAnswers({ who, has }, served);
    return read.ok ? [] : read.problems.map(({ field }) => field);
  };
  deepEqual(missing("", ""), ["who", "has"]);
  deepEqual(missing("current", ""), ["has"]);
  deepEqual(missing("", "letter"), ["who"]);
  deepEqual(missing("minor", ""), []);
  deepEqual(missing("expired", ""), []);
  deepEqual(missing("none", "letter"), []);
  deepEqual(missing("current", "certificate"), []);
  // What this Clave does not have is no answer.
  deepEqual(missing("current", "certificate", without), ["has"]);
});

Deno.test("readAnswers() holds for any text, and what it reads proposes only what is served", () => {
  const answer = fc.oneof(
    fc.string(),
    fc.constantFrom(...applicants, ...wayNames, "constructor", "__proto__"),
  );
  fc.assert(fc.property(answer, answer, fc.boolean(), (who, has, all) => {
    const served = all ? withCertificates : without;
    const read = readAnswers({ who, has }, served);
    if (!read.ok) return;
    const proposal = proposeRoutes(read.value, served);
    if (proposal.kind === "not-yet") return;
    const every = [proposal.first, ...proposal.others];
    equal(new Set(every).size, every.length);
    ok(every.every((one) => served.includes(one)));
    if (read.value.who === "minor") {
      ok(every.every((one) => ways[one].forMinors));
    }
  }));
});
