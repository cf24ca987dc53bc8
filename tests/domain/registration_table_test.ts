// Who may register by which way, written by hand from rulebook 1.7 and 2 (ID-53, ID-65, RG-22, RG-80, RG-92 to RG-98, X-12, X-17): no cell comes from our code.

import { deepEqual, equal } from "node:assert/strict";
import {
  type Account,
  type AccountState,
  type Route,
  routeLevels,
} from "../../domain/account.ts";
import type { RegistrationLevel } from "../../domain/level.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { registrationStanding } from "../../domain/standing.ts";
import { accountOf, ana, noon } from "../support/accounts.ts";
import { resident } from "../support/residents.ts";

/** For a grown-up with a document in force. `register` and `raise`: she may; the others are the page that tells her why not. */
const table = `
account       has      | letter      certificate video       office
nobody        none     | register    register    register    register
invited       none     | register    register    register    register
active        basic    | registered  raise       raise       raise
active        advanced | registered  registered  registered  registered
phone-revoked basic    | register    register    register    register
phone-revoked advanced | register    register    register    register
renounced     none     | renounced   register    renounced   register
renounced     basic    | renounced   register    renounced   register
renounced     advanced | renounced   register    renounced   register
revoked       basic    | revoked     revoked     revoked     revoked
revoked       advanced | revoked     revoked     revoked     revoked
deceased      basic    | deceased    deceased    deceased    deceased
deceased      advanced | deceased    deceased    deceased    deceased
`;

/** It is 22 November 2026. */
const documents = {
  "good for ever (ID-44)": ["9999-01-01", true],
  "good": ["2031-05-20", true],
  "on its last day (ID-53)": ["2026-11-22", true],
  "expired yesterday": ["2026-11-21", false],
} as const;

/** Born on: 14 years are needed where nobody sees her with her guardian (ID-65). */
const ages = {
  "eighty": ["1946-11-22", true],
  "fourteen today": ["2012-11-22", true],
  "fourteen tomorrow": ["2012-11-23", false],
  "a newborn": ["2026-11-21", false],
} as const;

/** The table's word for what our code answers; its own where it is the same. */
const words: Readonly<Record<string, string>> = {
  "may-register": "register",
  "may-raise": "raise",
  "already-registered": "registered",
  "document-expired": "expired",
  "too-young": "young",
};

const [header = "", ...lines] = table.trim().split("\n");
const routes = header.split("|")[1]!.trim().split(/\s+/) as Route[];

interface Row {
  readonly name: string;
  readonly account: Account | null;
  readonly cells: readonly string[];
}

const rows: readonly Row[] = lines.map((line) => {
  const [who = "", cells = ""] = line.split("|");
  const [state, has] = who.trim().split(/\s+/) as [
    AccountState | "nobody",
    RegistrationLevel | "none",
  ];
  const registration = has === "none"
    ? null
    : { level: has, route: "letter", at: noon } as const;
  const account = state === "nobody"
    ? null
    : accountOf(ana, { state, registration });
  return {
    name: `${state}, ${has}`,
    account,
    cells: cells.trim().split(/\s+/),
  };
});

/** Whoever has come as far as that is asked for her document and her age: first the document. */
function wordOf(
  cell: string,
  { good, old }: { good: boolean; old: boolean },
): string {
  if (cell !== "register" && cell !== "raise") return cell;
  if (!good) return "expired";
  return old ? cell : "young";
}

Deno.test("the table has every route, and a cell for each", () => {
  deepEqual(routes.toSorted(), Object.keys(routeLevels).toSorted());
  for (const { cells } of rows) equal(cells.length, routes.length);
});

for (const { name, account, cells } of rows) {
  for (const [at, route] of routes.entries()) {
    const cell = cells[at]!;
    Deno.test(`by ${route}, ${name}: ${cell}`, () => {
      for (const [document, [validUntil, good]] of Object.entries(documents)) {
        for (const [age, [birthDate, old]] of Object.entries(ages)) {
          const who = resident(ana, { validUntil, birthDate });
          const { kind } = registrationStanding(
            { resident: who, account },
            noon,
            defaultPolicy,
            route,
          );
          // An office sees her with whoever answers for her.
          const seen = old || route === "office";
          const expected = wordOf(cell, { good, old: seen });
          equal(words[kind] ?? kind, expected, `${document}, ${age}`);
        }
      }
      const dead = resident(ana, { status: "deceased" });
      const person = { resident: dead, account };
      const { kind } = registrationStanding(person, noon, defaultPolicy, route);
      equal(kind, "deceased");
    });
  }
}
