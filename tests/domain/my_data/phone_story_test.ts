// A phone changed, taken back and taken away, in any order and at any time (RG-20 to RG-24, X-17).

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import type { Account } from "../../../domain/account.ts";
import { changePhone } from "../../../domain/my_data/phone_change.ts";
import type { PhoneGround } from "../../../domain/my_data/phone_ground.ts";
import { formerPhoneOf } from "../../../domain/my_data/phone_undo.ts";
import type { Phone } from "../../../domain/phone.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { accountOf, ana, jordi, noon, phone } from "../../support/accounts.ts";
import {
  a,
  advanced,
  atOffice,
  b,
  c,
  day,
  hers,
  open,
  personOf,
  undo,
} from "../../support/phone_changes.ts";

/** What can happen, in any order and at any time: she and a thief, each with what they hold; another person who takes phones. */
type Act =
  | { kind: "change"; ground: "certificate" | "letter" | "office"; to: number }
  | { kind: "undo"; of: number }
  | { kind: "taken"; phone: number }
  | { kind: "wait"; hours: number };

const phones = [a, b, c, phone("+34600000004")];
const index = fc.nat({ max: phones.length - 1 });

const acts = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant("change" as const),
      ground: fc.constantFrom("certificate", "letter", "office"),
      to: index,
    }),
    fc.record({ kind: fc.constant("undo" as const), of: fc.nat({ max: 9 }) }),
    fc.record({ kind: fc.constant("taken" as const), phone: index }),
    fc.record({
      kind: fc.constant("wait" as const),
      hours: fc.integer({ min: 1, max: 20 }),
    }),
  ),
  { maxLength: 30 },
) as fc.Arbitrary<Act[]>;

Deno.test("whatever happens, an advanced registration stands with a phone that no letter bound, nothing is raised, and what is over stays over", () => {
  fc.assert(
    fc.property(acts, fc.constantFrom("basic", "advanced"), (list, level) => {
      let account: Account = {
        ...hers,
        registration: { ...advanced, level },
        letters: [],
      };
      let now = noon;
      let made = 0;
      /** Phones that others hold. */
      const others = new Set<Phone>();
      /** Phones that were hers at the advanced level: at first, and by more than a letter since. */
      const worthy = new Set<Phone>(level === "advanced" ? [a] : []);
      const codes: { mac: string; until: number; of: Phone }[] = [];
      for (const act of list) {
        now = new Date(now.getTime() + 1000);
        const before = account;
        switch (act.kind) {
          case "wait":
            now = new Date(now.getTime() + act.hours * 3600_000);
            break;
          case "taken": {
            const taken = phones[act.phone]!;
            others.add(taken);
            if (account.phone === taken) {
              account = { ...account, phone: null, state: "phone-revoked" };
            }
            break;
          }
          case "change": {
            const to = phones[act.to]!;
            const letterId = `letter-${++made}`;
            const expiresAt = new Date(now.getTime() + 1000);
            const letter = { ...open, id: letterId, expiresAt };
            const ground: PhoneGround = act.ground === "letter"
              ? { kind: "letter", letterId }
              : act.ground === "office"
              ? atOffice
              : { kind: "certificate", account: account.id, asOf: now };
            const mac = `undo-${made}`;
            const { keep } = changePhone(
              { document: ana, ground, phone: to, personOf, now },
              {
                receipt: { csv: "0123456789ABCDEF", name: "Ana" },
                activation: { code: "AB2CDE3FGH4JKM5N", mac: "new" },
                undo: { code: "AB2CDE3F", mac },
                messageIds: ["1", "2", "3", "4"],
              },
              defaultPolicy,
            )({
              account: { ...account, letters: [letter] },
              phoneHolder: others.has(to)
                ? accountOf(jordi, { phone: to })
                : null,
              openCases: [],
            });
            if (!keep) break;
            equal(before.state, "active");
            others.delete(to);
            if (before.phone) {
              codes.push({
                mac,
                until: now.getTime() + day * 1000,
                of: before.phone,
              });
            }
            if (
              act.ground !== "letter" && keep.registration?.level === "advanced"
            ) {
              worthy.add(to);
            }
            account = keep;
            deepEqual(account.sessionsFrom, now);
            break;
          }
          case "undo": {
            const code = codes[act.of];
            if (!code) break;
            const held = formerPhoneOf(account, code.mac, now);
            const { answer, keep } = undo(
              account,
              code.mac,
              now,
              held && others.has(held)
                ? accountOf(jordi, { phone: held })
                : null,
            );
            equal(keep !== undefined, answer === "undone" && held !== null);
            if (!keep) break;
            ok(now.getTime() < code.until);
            equal(keep.phone, code.of);
            ok(!others.has(code.of));
            equal(undo(keep, code.mac, now).keep, undefined);
            account = keep;
            break;
          }
        }
        const { registration, state } = account;
        if (level === "basic") equal(registration?.level, "basic");
        if (registration?.level === "advanced" && state === "active") {
          ok(worthy.has(account.phone!), account.phone!);
        }
        equal(account.phone === null, state === "phone-revoked");
      }
    }),
    { numRuns: 500 },
  );
});
