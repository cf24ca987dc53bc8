import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import type { Resident } from "../../domain/census.ts";
import {
  type Asked,
  asks,
  type Contrast,
  decoyResident,
  matches,
  readContrast,
} from "../../domain/contrast.ts";
import { readNif } from "../../domain/nif.ts";
import accepted from "../vectors/identity/contrast_accepted.json" with {
  type: "json",
};
import refused from "../vectors/identity/contrast_refused.json" with {
  type: "json",
};
import { anyText } from "./any_text.ts";

const ana: Resident = {
  ...decoyResident,
  validUntil: "2031-05-20",
  issuedOn: "2021-05-20",
};
const carmen: Resident = {
  ...decoyResident,
  validUntil: "9999-01-01",
  issuedOn: "2019-02-11",
};
const emma: Resident = {
  ...decoyResident,
  kind: "tie",
  validUntil: "2029-07-07",
  supportNumber: "E12345678",
};
const lukas: Resident = { ...emma, kind: "eu", supportNumber: "C01234567" };

function typed(text: string, asked: Asked): Contrast {
  const read = readContrast(text, asked);
  if (!read.ok) throw new Error(`${text}: ${read.problem}`);
  return read.value;
}

Deno.test("asks() the validity date of a DNI and the support number of a NIE (ID-30, ID-32)", () => {
  for (
    const [text, asked] of [
      ["12345678Z", "validity-date"],
      ["X1234567L", "support-number"],
      ["Y1234567X", "support-number"],
      ["Z1234567R", "support-number"],
    ] as const
  ) {
    const read = readNif(text);
    equal(read.ok && asks(read.value), asked);
  }
});

Deno.test("readContrast() reads dates and support numbers as people type them (ID-34, ID-44, ID-50, ID-51)", () => {
  for (const { asked, typed, value, rule } of accepted) {
    const read = readContrast(typed, asked as Asked);
    deepEqual(read, { ok: true, value }, `${rule}: ${typed}`);
  }
});

Deno.test("readContrast() refuses each hostile vector with its problem (ID-52, X-11)", () => {
  for (const { asked, typed, problem } of refused) {
    const read = readContrast(typed, asked as Asked);
    deepEqual(read, { ok: false, problem }, typed);
  }
});

Deno.test("readContrast() refuses lone surrogates and texts without end", () => {
  const date = { ok: false, problem: "not-a-date" };
  const number = { ok: false, problem: "not-a-support-number" };
  for (const wrong of ["\ud800", "1".repeat(1_000_000)]) {
    deepEqual(readContrast(`20-05-2031${wrong}`, "validity-date"), date);
    deepEqual(readContrast(`E1234567${wrong}`, "support-number"), number);
  }
});

Deno.test("readContrast() never throws, and reads its own values as they are", () => {
  const asked = fc.constantFrom<Asked>(
    "validity-date",
    "issue-date",
    "support-number",
  );
  fc.assert(
    fc.property(anyText("0123456789ECXYZ/"), asked, (text, asked) => {
      const read = readContrast(text, asked);
      if (!read.ok) return;
      const { value } = read;
      switch (value.kind) {
        case "date":
          return deepEqual(readContrast(value.day, asked), read);
        case "permanent":
          return deepEqual(readContrast("9999-01-01", asked), read);
        case "support-number":
          for (const one of value.candidates) {
            deepEqual(typedCandidates(one), [one]);
          }
      }
    }),
    { numRuns: 500 },
  );
});

function typedCandidates(text: string) {
  const value = typed(text, "support-number");
  return value.kind === "support-number" ? value.candidates : [];
}

Deno.test("readContrast() reads every day of the calendar in every shape of ID-34", () => {
  const day = fc.date({
    min: new Date("1900-01-01"),
    max: new Date("9999-12-31"),
    noInvalidDate: true,
  }).map((date) => date.toISOString().slice(0, 10))
    .filter((day) => day !== "9999-01-01");
  fc.assert(fc.property(day, (iso) => {
    const [year, month, date] = iso.split("-");
    const shapes = [
      iso,
      `${date}-${month}-${year}`,
      `${date}/${month}/${year}`,
      `${Number(date)}.${Number(month)}.${year}`,
      `${Number(date)} ${Number(month)} ${year}`,
      `${date}${month}${year}`,
    ];
    for (const shape of shapes) {
      deepEqual(typed(shape, "validity-date"), { kind: "date", day: iso });
    }
  }));
});

Deno.test("matches() takes the validity date of a DNI that expires, never its issue date (ID-30, X-03)", () => {
  equal(matches(typed("20-05-2031", "validity-date"), ana), true);
  equal(matches(typed("20-05-2031", "issue-date"), ana), true);
  equal(matches(typed("20-05-2021", "validity-date"), ana), false);
  equal(matches(typed("21-05-2031", "validity-date"), ana), false);
});

Deno.test("matches() takes the issue date of a permanent DNI, whichever date was asked (ID-31)", () => {
  equal(matches(typed("11-02-2019", "issue-date"), carmen), true);
  equal(matches(typed("11-02-2019", "validity-date"), carmen), true);
  equal(matches(typed("01-01-9999", "validity-date"), carmen), false);
  equal(matches({ kind: "date", day: "9999-01-01" }, carmen), false);
  const unknown = { ...carmen, issuedOn: null };
  equal(matches(typed("11-02-2019", "issue-date"), unknown), false);
});

Deno.test("matches() takes the support number with its letter, without it, and without zeros (ID-50, ID-51)", () => {
  for (const text of ["E12345678", "12345678", "e-12 345 678"]) {
    equal(matches(typed(text, "support-number"), emma), true, text);
  }
  for (const text of ["C01234567", "1234567", "c1234567", "01234567"]) {
    equal(matches(typed(text, "support-number"), lukas), true, text);
  }
  for (const text of ["C12345678", "E12345679", "1"]) {
    equal(matches(typed(text, "support-number"), emma), false, text);
  }
});

Deno.test("matches() takes no datum of another kind of document (ID-32)", () => {
  equal(matches(typed("07-07-2029", "validity-date"), emma), false);
  equal(matches(typed("12345678", "support-number"), ana), false);
  const numberless = { ...emma, supportNumber: null };
  equal(matches(typed("0", "support-number"), numberless), false);
});

Deno.test("matches() takes nothing for the decoy", () => {
  const asked = fc.constantFrom<Asked>(
    "validity-date",
    "issue-date",
    "support-number",
  );
  fc.assert(fc.property(anyText("0123456789EC-"), asked, (text, asked) => {
    const read = readContrast(text, asked);
    if (read.ok) equal(matches(read.value, decoyResident), false);
  }));
});
