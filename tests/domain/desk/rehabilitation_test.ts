// Undoing a renunciation or a removal (RG-97), as pure decisions: never one officer alone, never what came after.

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import type { Account } from "../../../domain/account.ts";
import type { Case } from "../../../domain/desk/case.ts";
import type { OfficeAct } from "../../../domain/desk/officer.ts";
import {
  decide,
  propose,
  undoable,
} from "../../../domain/desk/rehabilitation.ts";
import { revoke } from "../../../domain/desk/revocation.ts";
import { leave } from "../../../domain/my_data/leaving.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import type { Decision } from "../../../domain/ports.ts";
import { accountOf, ana, noon, phone } from "../../support/accounts.ts";
import { bilbao, valencia } from "../../support/desk.ts";

const advanced = { level: "advanced", route: "office", at: noon } as const;
const hers = accountOf(ana, {
  registration: advanced,
  phone: phone("+34600111222"),
});
const at = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const one: OfficeAct = { officer: "one", office: bilbao };
const two: OfficeAct = { officer: "two", office: valencia };
const hersToo: OfficeAct = { officer: hers.id, office: valencia };

const letter = {
  id: "letter",
  name: "Ana García López",
  address: ["Calle Mayor 1", "28013 Madrid"],
};

/** What stands: an account and the cases about it, changed by decisions as the store changes them. */
class Standing {
  account: Account | null = hers;
  cases: readonly Case[] = [];

  take<A>(step: (seen: never) => Decision<A>): Decision<A> {
    const decision = step(
      {
        account: this.account,
        phoneHolder: null,
        openCases: this.cases.filter(({ end }) => end === null),
      } as never,
    );
    this.account = decision.keep ?? this.account;
    for (const found of decision.cases ?? []) {
      this.cases = [
        ...this.cases.filter(({ id }) => id !== found.id),
        found,
      ];
    }
    return decision;
  }

  leaves(now: Date) {
    this.account = leave(this.account!, "renounced", now);
  }

  propose(by: OfficeAct, now: Date, caseId = "case") {
    const undoes = undoable(this.account) ?? "renunciation";
    const act = { person: "mac", now, by, undoes, caseId, letter };
    return this.take(propose(act, defaultPolicy));
  }

  decide(by: OfficeAct, now: Date, agrees = true, caseId = "case") {
    return this.take(
      decide({ person: "mac", now, by, caseId, agrees, letter }),
    );
  }
}

function left(): Standing {
  const standing = new Standing();
  standing.leaves(at(0));
  return standing;
}

Deno.test("propose() changes nothing of hers, and waits once (X-12)", () => {
  const standing = left();
  const before = standing.account;
  equal(standing.propose(one, at(1)).answer.kind, "proposed");
  const again = standing.propose(two, at(2), "another");
  equal(again.answer.kind, "proposed");
  equal(again.cases, undefined);
  equal(standing.account, before);
  equal(standing.cases.length, 1);
});

Deno.test("decide() gives back the registration, not the phone, which was free for anybody since (RG-20)", () => {
  const standing = left();
  standing.propose(one, at(1));
  const { answer, events } = standing.decide(two, at(2));
  equal(answer.kind, "agreed");
  const { state, registration, phone } = standing.account!;
  deepEqual({ state, registration, phone }, {
    state: "phone-revoked",
    registration: advanced,
    phone: null,
  });
  deepEqual(events, [{
    kind: "rehabilitated",
    at: at(2),
    person: "mac",
    office: valencia.name,
    proposedAt: bilbao.name,
    personal: { officer: "two", proposedBy: "one" },
  }]);
  equal(standing.cases[0]!.end?.outcome, "accepted");
});

Deno.test("decide() tells her by letter, without a code: she has neither phone nor e-mail then (RG-65)", () => {
  const standing = left();
  deepEqual(standing.propose(one, at(1)).messages, undefined);
  const { messages } = standing.decide(two, at(2));
  deepEqual(messages, [{
    id: "letter",
    channel: "letter",
    to: letter.name,
    language: hers.language,
    person: "mac",
    at: at(2),
    body: {
      kind: "rehabilitated",
      at: at(2),
      office: valencia.name,
      proposedAt: bilbao.name,
      name: letter.name,
      address: letter.address,
    },
  }]);
});

Deno.test("decide() writes nothing to her where the other officer refuses", () => {
  const standing = left();
  standing.propose(one, at(1));
  equal(standing.decide(two, at(2), false).messages, undefined);
});

for (
  const [who, by] of [["who proposed it", one], [
    "whom it is about",
    hersToo,
  ]] as const
) {
  Deno.test(`decide() by ${who} closes nothing`, () => {
    const standing = left();
    standing.propose(one, at(1));
    const { answer } = standing.decide(by, at(2));
    equal(answer.kind, "same-officer");
    equal(standing.account!.state, "renounced");
    equal(standing.cases[0]!.end, null);
  });
}

Deno.test("propose() for herself is stopped", () => {
  equal(left().propose(hersToo, at(1)).answer.kind, "stopped");
});

Deno.test("decide() on what is closed, or is another case, changes nothing", () => {
  const standing = left();
  standing.propose(one, at(1));
  equal(standing.decide(two, at(2), true, "other").answer.kind, "closed");
  standing.decide(two, at(2), false);
  equal(standing.decide(two, at(3)).answer.kind, "closed");
  equal(standing.account!.state, "renounced");
});

Deno.test("decide() voids what was proposed before she registered and left again, and it is proposed anew", () => {
  const standing = left();
  standing.propose(one, at(1));
  standing.account = { ...hers, sessionsFrom: at(2) };
  equal(standing.decide(two, at(3)).answer.kind, "void");
  equal(standing.account.state, "active");
  standing.leaves(at(4));
  standing.propose(one, at(5), "again");
  equal(standing.decide(two, at(6), true, "again").answer.kind, "agreed");
});

Deno.test("propose() makes room where an old proposal is void", () => {
  const standing = left();
  standing.propose(one, at(1));
  standing.leaves(at(2));
  standing.propose(two, at(3), "new");
  const [found, ...more] = standing.cases;
  equal(more.length, 0);
  deepEqual(found!.openedAt, at(3));
  // It is two's now, whoever proposed the one before.
  equal(
    standing.decide(two, at(4), true, found!.id).answer.kind,
    "same-officer",
  );
  equal(standing.decide(one, at(4), true, found!.id).answer.kind, "agreed");
});

Deno.test("a proposal to undo a renunciation lifts no removal that came after (RG-97)", () => {
  const standing = left();
  standing.propose(one, at(1));
  standing.account = { ...hers, sessionsFrom: at(2) };
  standing.take(revoke({
    account: hers.id,
    person: "mac",
    now: at(3),
    messageIds: ["1", "2"],
    by: one,
    reason: "fraud",
    caseId: "removal",
  }, defaultPolicy));
  equal(standing.account!.state, "revoked");
  equal(standing.decide(two, at(4)).answer.kind, "void");
  equal(standing.account!.state, "revoked");
});

Deno.test("whoever left before she ever registered has nothing to be given back (RG-92)", () => {
  const standing = left();
  standing.account = { ...standing.account!, registration: null };
  equal(standing.propose(one, at(1)).answer.kind, "stopped");
});

Deno.test("she comes back by two officers alone, who saw the same leaving, whatever happens in between", () => {
  const acts = ["propose", "agree", "refuse", "leave", "register", "sign out"];
  const step = fc.record({
    act: fc.constantFrom(...acts),
    by: fc.constantFrom(one, two, hersToo),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const standing = left();
      for (const [index, { act, by }] of steps.entries()) {
        const now = at(index + 1);
        const { account } = standing;
        switch (act) {
          case "leave":
            if (account!.state !== "renounced") standing.leaves(now);
            break;
          case "register":
            standing.account = { ...hers, sessionsFrom: now };
            break;
          case "sign out":
            standing.account = { ...account!, sessionsFrom: now };
            break;
          case "propose":
            standing.propose(by, now, `case-${index}`);
            break;
          default: {
            const open = standing.cases.find(({ end }) => end === null);
            if (!open) break;
            const { answer } = standing.decide(
              by,
              now,
              act === "agree",
              open.id,
            );
            if (answer.kind !== "agreed") break;
            ok(open.matter.kind === "rehabilitation");
            ok(open.matter.proposed.officer !== by.officer);
            ok(by.officer !== hers.id);
            ok(open.openedAt >= account!.sessionsFrom);
            equal(account!.state, "renounced");
            equal(standing.account!.state, "phone-revoked");
            continue;
          }
        }
        // Nothing else gives a registration back.
        if (account!.state === "renounced" && act !== "register") {
          equal(standing.account!.state, "renounced");
        }
      }
    }),
    { numRuns: 500 },
  );
});
