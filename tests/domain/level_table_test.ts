// What each method proves for each account, written by hand from rulebook 7.1 and 7.2 (LV-01, LV-10, LV-11, RG-22, RG-92 to RG-98): a second table, of which no cell comes from our code.

import { deepEqual, equal } from "node:assert/strict";
import type { Account, AccountState } from "../../domain/account.ts";
import { levels, type RegistrationLevel } from "../../domain/level.ts";
import { type MethodName, methodNames } from "../../domain/methods/all.ts";
import { newPassword } from "../../domain/password/kept.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { proofOfSession } from "../../domain/session.ts";
import { type Attempt, nextStep, proofOf } from "../../domain/signin.ts";
import { certificateStanding, signinStanding } from "../../domain/standing.ts";
import { accountOf, ana, noon, phone } from "../support/accounts.ts";
import { anyDevice } from "../support/phones.ts";
import { resident } from "../support/residents.ts";
import { door } from "./oidc/demo.ts";

/**
 * Cells, for what a service asks: a level: she comes in, and is answered at it (LV-01). `raise`: the method would do, her
 * registration does not (LV-11, LV-14). `method`: this method never does (LV-10), another is offered. `-`: nothing is proven.
 */
const table = `
account       has      | mobile                              | pin                                 | password              | reinforced                          | certificate                         | card
                       | low         substantial high        | low         substantial high        | low  sub.   high      | low         substantial high        | low         substantial high        | low  sub. high
nobody        none     | -           -           -           | -           -           -           | -    -      -         | -           -           -           | -           -           -           | -    -    -
invited       none     | -           -           -           | -           -           -           | -    -      -         | -           -           -           | substantial substantial method      | high high high
invited       basic    | -           -           -           | -           -           -           | -    -      -         | -           -           -           | substantial substantial method      | high high high
invited       advanced | -           -           -           | -           -           -           | -    -      -         | -           -           -           | substantial substantial method      | high high high
active        none     | -           -           -           | -           -           -           | -    -      -         | -           -           -           | substantial substantial method      | high high high
active        basic    | low         raise       method      | low         raise       method      | low  method method    | low         raise       method      | substantial substantial method      | high high high
active        advanced | substantial substantial method      | substantial substantial method      | low  method method    | substantial substantial method      | substantial substantial method      | high high high
phone-revoked none     | -           -           -           | -           -           -           | -    -      -         | -           -           -           | substantial substantial method      | high high high
phone-revoked basic    | -           -           -           | -           -           -           | -    -      -         | -           -           -           | substantial substantial method      | high high high
phone-revoked advanced | -           -           -           | -           -           -           | -    -      -         | -           -           -           | substantial substantial method      | high high high
renounced     none     | -           -           -           | -           -           -           | -    -      -         | -           -           -           | substantial substantial method      | high high high
renounced     basic    | -           -           -           | -           -           -           | -    -      -         | -           -           -           | substantial substantial method      | high high high
renounced     advanced | -           -           -           | -           -           -           | -    -      -         | -           -           -           | substantial substantial method      | high high high
revoked       none     | -           -           -           | -           -           -           | -    -      -         | -           -           -           | substantial substantial method      | high high high
revoked       basic    | -           -           -           | -           -           -           | -    -      -         | -           -           -           | substantial substantial method      | high high high
revoked       advanced | -           -           -           | -           -           -           | -    -      -         | -           -           -           | substantial substantial method      | high high high
deceased      none     | -           -           -           | -           -           -           | -    -      -         | -           -           -           | -           -           -           | -    -    -
deceased      basic    | -           -           -           | -           -           -           | -    -      -         | -           -           -           | -           -           -           | -    -    -
deceased      advanced | -           -           -           | -           -           -           | -    -      -         | -           -           -           | -           -           -           | -    -    -
`;

/** How whoever brings document and contrast datum stands, with the PIN and with a certificate. */
const standings: Record<State, readonly [string, string]> = {
  "nobody": ["not-registered", "ready"],
  "invited": ["not-registered", "ready"],
  "active": ["ready", "ready"],
  "phone-revoked": ["phone-revoked", "ready"],
  "renounced": ["renounced", "ready"],
  "revoked": ["revoked", "ready"],
  "deceased": ["deceased", "deceased"],
};

/** What is shown as enough for a level (LV-03). */
const offered: Record<string, readonly MethodName[]> = {
  low: ["mobile", "pin", "password", "certificate", "card"],
  substantial: ["mobile", "pin", "reinforced", "certificate", "card"],
  high: ["card"],
};

type State = AccountState | "nobody";
type Registered = RegistrationLevel | "none";

interface Row {
  readonly state: State;
  readonly registered: Registered;
  /** By method, then in the order of the levels. */
  readonly cells: readonly (readonly string[])[];
}

const columns = [
  "mobile",
  "pin",
  "password",
  "reinforced",
  "certificate",
  "card",
] as const;

const rows: readonly Row[] = table.trim().split("\n").slice(2).map((line) => {
  const [who = "", ...cells] = line.split("|").map((part) =>
    part.trim().split(/\s+/)
  );
  const [state, registered] = who as [State, Registered];
  return { state, registered, cells };
});

const password = newPassword("hash", noon);

function accountIn({ state, registered }: Row): Account | null {
  if (state === "nobody") return null;
  const registration = registered === "none"
    ? null
    : { level: registered, route: "letter", at: noon } as const;
  const had = state === "active" ? phone("+34600111222") : null;
  return accountOf(ana, {
    ...{ state, registration, phone: had, password },
    device: anyDevice,
  });
}

const person = resident(ana);
const dead = resident(ana, { status: "deceased" });
const policy = defaultPolicy;

function attempt(asked: Attempt["asked"]): Attempt {
  return {
    id: "attempt",
    door,
    asked,
    startedAt: noon.getTime(),
    extended: 0,
    provenFrom: 0,
    claimed: { kind: "nobody" },
  };
}

/** The word of the table for what our code answers. */
function wordFor(
  account: Account | null,
  method: MethodName,
  asked: Attempt["asked"],
): string {
  const means = { method, provenAt: noon, asOf: noon };
  const proof = account && proofOf(account, means);
  const next = nextStep(attempt(asked), proof, methodNames);
  if (next.kind === "answer-service") return next.level;
  if (next.kind === "level-too-low") return "raise";
  deepEqual(
    next.offers.filter(({ enough }) => enough).map((one) => one.method),
    offered[asked],
  );
  return proof ? "method" : "-";
}

Deno.test("the table has every method, state and registration", () => {
  deepEqual([...methodNames].toSorted(), [...columns].toSorted());
  equal(rows.length, 1 + 6 * 3);
  equal(new Set(rows.map((row) => row.state + row.registered)).size, 19);
  for (const { cells } of rows) {
    deepEqual(cells.map((levels) => levels.length), [3, 3, 3, 3, 3, 3]);
  }
});

for (const row of rows) {
  const { state, registered, cells } = row;
  const account = accountIn(row);
  for (const [at, method] of columns.entries()) {
    Deno.test(`${method} of ${state}, registered ${registered}: ${cells[at]}`, () => {
      const words = levels.map((asked) => wordFor(account, method, asked));
      deepEqual(words, cells[at]);
    });
  }
  Deno.test(`an open session of ${state}, registered ${registered}, proves what the method did, and nothing once the census says that she died`, () => {
    for (const [at, method] of columns.entries()) {
      const session = {
        account: account?.id ?? "nobody",
        ...{ method, provenAt: noon, asOf: noon, usedAt: noon },
      };
      const now = { now: noon, policy };
      const proof = proofOfSession(session, { account, resident: person }, now);
      equal(proof === null, cells[at]![0] === "-");
      const after = proofOfSession(session, { account, resident: dead }, now);
      equal(after, null);
    }
  });
  Deno.test(`standing of ${state}, registered ${registered}`, () => {
    const known = { resident: person, account };
    // Active without a registration is nothing that Clave writes; whoever has none proves nothing by PIN.
    const byPin = state === "active" && registered === "none"
      ? "phone-revoked"
      : standings[state][0];
    equal(signinStanding(known, "pin").kind, byPin);
    equal(certificateStanding(known).kind, standings[state][1]);
    const died = { resident: dead, account };
    equal(signinStanding(died, "pin").kind, "deceased");
    equal(certificateStanding(died).kind, "deceased");
    const unknown = { resident: null, account };
    equal(certificateStanding(unknown).kind, "not-in-census");
  });
}

Deno.test("whoever has left Cl@ve Permanente is not in by it any more, and by the rest still (PM-54)", () => {
  const account = accountOf(ana, { password: null, device: anyDevice });
  const proven = columns.filter((method) =>
    proofOf(account, { method, provenAt: noon, asOf: noon })
  );
  deepEqual(proven, ["mobile", "pin", "certificate", "card"]);
});

Deno.test("whoever has no active phone is not in by one any more, and by the rest still (MV-41)", () => {
  const account = accountOf(ana, { password, device: null });
  const proven = columns.filter((method) =>
    proofOf(account, { method, provenAt: noon, asOf: noon })
  );
  deepEqual(proven, ["pin", "password", "reinforced", "certificate", "card"]);
});

Deno.test("no proof of before her sessions were ended stands, by any method", () => {
  const ended = new Date(noon.getTime() + 1);
  const account = accountOf(ana, {
    ...{ sessionsFrom: ended, password },
    device: anyDevice,
  });
  for (const method of methodNames) {
    const means = { method, provenAt: ended, asOf: noon };
    equal(proofOf(account, means), null);
    equal(proofOf(account, { ...means, asOf: ended })?.method, method);
  }
});
