// The rule of five years (FI-06, FI-07): its last day, its warnings, and what begins it.

import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { addDays, addYears, dayOf } from "../../domain/calendar.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { isPresence, presenceOf } from "../../domain/presence.ts";

const rule = defaultPolicy.presence;
const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
const at = (seen: string, today: string) =>
  presenceOf(noonOf(seen), noonOf(today), rule);

Deno.test("presenceOf() lasts five years from day to day, the last one included", () => {
  deepEqual(at("2026-11-22", "2026-11-22"), {
    kind: "good",
    until: "2031-11-22",
    daysLeft: 1826,
    warning: null,
  });
  deepEqual(at("2026-11-22", "2031-11-22"), {
    kind: "good",
    until: "2031-11-22",
    daysLeft: 0,
    warning: "last",
  });
  deepEqual(at("2026-11-22", "2031-11-23"), {
    kind: "over",
    until: "2031-11-22",
  });
  deepEqual(presenceOf(null, noonOf("2026-11-22"), rule), { kind: "never" });
});

Deno.test("presenceOf() from a 29 February ends on the 28th where there is no 29th (Código Civil 5.1)", () => {
  equal(at("2024-02-29", "2028-01-01").kind, "good");
  const last = at("2024-02-29", "2029-02-28");
  deepEqual(last, {
    kind: "good",
    until: "2029-02-28",
    daysLeft: 0,
    warning: "last",
  });
  equal(at("2024-02-29", "2029-03-01").kind, "over");
  // Four years from one leap day is another.
  equal(addYears("2024-02-29", 4), "2028-02-29");
  equal(addYears("2023-02-28", 5), "2028-02-28");
});

Deno.test("presenceOf() warns from 90, 30 and 7 days before, to the day", () => {
  const until = "2031-11-22";
  const warned = (daysBefore: number) => {
    const answer = at("2026-11-22", addDays(until, -daysBefore));
    return answer.kind === "good" ? [answer.warning, answer.daysLeft] : answer;
  };
  deepEqual(warned(91), [null, 91]);
  deepEqual(warned(90), ["first", 90]);
  deepEqual(warned(31), ["first", 31]);
  deepEqual(warned(30), ["second", 30]);
  deepEqual(warned(8), ["second", 8]);
  deepEqual(warned(7), ["last", 7]);
  deepEqual(warned(1), ["last", 1]);
});

Deno.test("presenceOf() counts days as Madrid does", () => {
  // Half past eleven at night in UTC is the next day in Madrid.
  const seen = new Date("2026-11-22T23:30:00Z");
  const answer = presenceOf(seen, noonOf("2027-01-01"), rule);
  equal(answer.kind === "good" && answer.until, "2031-11-23");
  const end = new Date("2031-11-23T22:59:59Z");
  equal(presenceOf(seen, end, rule).kind, "good");
  equal(presenceOf(seen, new Date("2031-11-23T23:00:00Z"), rule).kind, "over");
});

Deno.test("presenceOf() never gets better with time, on any day of any year", () => {
  const day = fc.date({
    min: new Date("2000-01-01"),
    max: new Date("2100-12-31"),
    noInvalidDate: true,
  });
  const rank = { first: 1, second: 2, last: 3 } as const;
  const badness = (seen: Date, now: Date) => {
    const answer = presenceOf(seen, now, rule);
    if (answer.kind !== "good") return 4;
    return answer.warning ? rank[answer.warning] : 0;
  };
  fc.assert(fc.property(day, fc.nat(2200), (seen, days) => {
    const now = new Date(seen.getTime() + days * 86_400_000);
    const later = new Date(now.getTime() + 86_400_000);
    equal(badness(seen, now) <= badness(seen, later), true);
    const answer = presenceOf(seen, now, rule);
    if (answer.kind === "good") {
      equal(addDays(dayOf(now), answer.daysLeft), answer.until);
    }
  }));
});

Deno.test("isPresence(): an officer, a reviewed video and a DNIe; no letter and no other certificate (FI-06, FI-07, RG-47)", () => {
  const by = { officer: "officer", office: { id: "office", name: "Oficina" } };
  const certificate = { kind: "certificate", fingerprint: "f" } as const;
  equal(isPresence({ kind: "office", by, guardian: null }), true);
  equal(isPresence({ kind: "video", by }), true);
  equal(isPresence({ ...certificate, means: "dnie" }), true);
  equal(isPresence({ ...certificate, means: "card" }), false);
  equal(isPresence({ ...certificate, means: "software" }), false);
  equal(isPresence({ kind: "letter", letterId: "letter" }), false);
});
