// What her record tells at a glance: the access before this one, and the certificates that were shown.

import { deepEqual, equal } from "node:assert/strict";
import type { AuditEvent } from "../../../domain/audit.ts";
import { certificatesIn, lastBefore } from "../../../domain/my_data/uses.ts";
import { noon } from "../../support/accounts.ts";

const at = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const person = "person";
const identified = (
  seconds: number,
  method: "pin" | "certificate" | "card" = "pin",
): AuditEvent => ({
  kind: "identified",
  at: at(seconds),
  person,
  service: "demo",
  method,
  level: "low",
});

Deno.test("lastBefore() is the newest use before the proof that she is in by, of whatever browser", () => {
  const used: AuditEvent = {
    kind: "session-used",
    at: at(20),
    person,
    service: "demo",
    level: "low",
  };
  const events = [
    identified(40),
    identified(30),
    { kind: "pin-refused", at: at(25), person, service: "demo" } as const,
    used,
    identified(10),
  ];
  equal(lastBefore(events, at(41)), events[0]);
  equal(lastBefore(events, at(40)), events[1]);
  equal(lastBefore(events, at(30)), used);
  equal(lastBefore(events, at(20)), events[4]);
  equal(lastBefore(events, at(10)), null);
  equal(lastBefore([], at(10)), null);
});

Deno.test("certificatesIn() tells those that were shown, by kind and the first digits of the fingerprint", () => {
  const registered: AuditEvent = {
    kind: "registered",
    at: at(1),
    person,
    route: "certificate",
    means: "dnie",
    level: "advanced",
    personal: { certificate: "0123456789abcdef".repeat(4) },
  };
  const { means: _, ...before } = registered;
  const { personal: __, ...erased } = registered;
  const byLetter = { ...erased, route: "letter" } as AuditEvent;
  const events = [
    identified(5),
    identified(4, "certificate"),
    identified(3, "card"),
    registered,
    before as AuditEvent,
    erased as AuditEvent,
    byLetter,
    { kind: "signed-out", at: at(0), person } as const,
  ];
  const digits = "0123 4567 89AB CDEF";
  deepEqual(
    certificatesIn(events).map((
      { means, fingerprint },
    ) => [means, fingerprint]),
    [
      ["software", null],
      [null, null],
      ["dnie", digits],
      [null, digits],
      ["dnie", null],
    ],
  );
});
