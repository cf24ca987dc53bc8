import { equal } from "node:assert/strict";
import { askedOf } from "../../../domain/desk/card.ts";
import {
  guardianDocumentProblem,
  guardianProblem,
  needsGuardian,
} from "../../../domain/desk/guardian.ts";
import type { Resident } from "../../../domain/census.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { ana, carmen, jordi, noon } from "../../support/accounts.ts";
import { resident } from "../../support/residents.ts";

Deno.test("needsGuardian() until the day of eighteen (ID-65), and nobody answers for an adult (RG-60, ID-66)", () => {
  const born = (birthDate: string) =>
    needsGuardian(resident(ana, { birthDate }), noon, defaultPolicy);
  equal(born("2008-11-23"), true);
  equal(born("2008-11-22"), false);
  equal(born("2026-11-01"), true);
});

Deno.test("guardianDocumentProblem() refuses the minor herself and the officer who serves her", () => {
  const at = { minor: ana, officer: jordi };
  equal(guardianDocumentProblem(ana, at), "same");
  equal(guardianDocumentProblem(jordi, at), "own");
  equal(guardianDocumentProblem(carmen, at), null);
});

for (
  const [problem, given] of [
    [null, {}],
    ["deceased", { status: "deceased" }],
    ["document-expired", { validUntil: "2026-11-21" }],
    [null, { validUntil: "2026-11-22" }],
    ["too-young", { birthDate: "2008-11-23" }],
  ] as const satisfies readonly (readonly [unknown, Partial<Resident>])[]
) {
  Deno.test(`guardianProblem() of ${JSON.stringify(given)}: ${problem}`, () => {
    equal(guardianProblem(resident(ana, given), noon, defaultPolicy), problem);
  });
}

Deno.test("guardianProblem() of somebody whom the census does not have: unknown", () => {
  equal(guardianProblem(null, noon, defaultPolicy), "unknown");
});

Deno.test("askedOf() asks of a permanent DNI its issue date, and of a foreigner's card its support number", () => {
  equal(askedOf(resident(ana)), "validity-date");
  equal(askedOf(resident(ana, { validUntil: "9999-01-01" })), "issue-date");
  const nie = "X1234567L" as typeof ana;
  const card = { kind: "tie", validUntil: "9999-01-01" } as const;
  equal(askedOf(resident(nie, card)), "support-number");
});
