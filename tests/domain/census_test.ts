import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  censusColumns,
  type CensusRow,
  readResident,
  type ResidentProblem,
} from "../../domain/census.ts";

const dni: CensusRow = {
  document: "12345678Z",
  kind: "dni",
  given_name: "Ana",
  first_surname: "García",
  second_surname: "López",
  birth_date: "1985-03-14",
  valid_until: "2031-05-20",
  issued_on: "2021-05-20",
  support_number: "",
  address: "Calle Mayor 12, 3.º B",
  postal_code: "28013",
  town: "Madrid",
  province: "Madrid",
  status: "alive",
};
const tie: CensusRow = {
  ...dni,
  document: "X1234567L",
  kind: "tie",
  second_surname: "",
  issued_on: "",
  support_number: "E12345678",
};

Deno.test("readResident() reads a DNI holder", () => {
  deepEqual(readResident(dni), {
    ok: true,
    value: {
      document: "12345678Z",
      kind: "dni",
      givenName: "Ana",
      firstSurname: "García",
      secondSurname: "López",
      birthDate: "1985-03-14",
      validUntil: "2031-05-20",
      issuedOn: "2021-05-20",
      supportNumber: null,
      address: "Calle Mayor 12, 3.º B",
      postalCode: "28013",
      town: "Madrid",
      province: "Madrid",
      status: "alive",
    },
  });
});

Deno.test("readResident() reads a foreigner with one surname, and trims", () => {
  const read = readResident({ ...tie, given_name: "  Emma " });
  ok(read.ok);
  equal(read.value.givenName, "Emma");
  equal(read.value.secondSurname, null);
  equal(read.value.issuedOn, null);
  equal(read.value.supportNumber, "E12345678");
});

const bad: readonly [Partial<CensusRow>, ResidentProblem][] = [
  [{ document: "12345678A" }, "bad-document"],
  [{ document: "" }, "bad-document"],
  [{ document: "B12345674" }, "bad-document"],
  [{ kind: "DNI" }, "bad-kind"],
  [{ kind: "tie" }, "document-of-another-kind"],
  [{ given_name: " " }, "missing-name"],
  [{ first_surname: "" }, "missing-name"],
  [{ birth_date: "1985-02-29" }, "bad-birth-date"],
  [{ birth_date: "14-03-1985" }, "bad-birth-date"],
  [{ valid_until: "" }, "bad-validity-date"],
  [{ issued_on: "2021-13-01" }, "bad-issue-date"],
  [{ valid_until: "9999-01-01", issued_on: "" }, "missing-issue-date"],
  [{ ...tie, support_number: "" }, "bad-support-number"],
  [{ ...tie, support_number: "C12345678" }, "bad-support-number"],
  [{ ...tie, kind: "eu" }, "bad-support-number"],
  [{ address: "" }, "missing-address"],
  [{ town: "" }, "missing-address"],
  [{ province: "" }, "missing-address"],
  [{ postal_code: "8007" }, "bad-postal-code"],
  [{ status: "dead" }, "bad-status"],
  [{ town: "Madrid\n" + "X" }, "unreadable-text"],
  [{ town: "M\uFFFDlaga" }, "unreadable-text"],
  [{ address: "a".repeat(201) }, "too-long"],
];

for (const [change, problem] of bad) {
  Deno.test(`readResident() refuses ${JSON.stringify(change).slice(0, 60)} as ${problem}`, () => {
    deepEqual(readResident({ ...dni, ...change }), { ok: false, problem });
  });
}

Deno.test("readResident() takes any texts without throwing", () => {
  fc.assert(fc.property(
    fc.record(
      Object.fromEntries(
        censusColumns.map((name) => [
          name,
          fc.oneof(fc.string({ unit: "binary" }), fc.constant(dni[name])),
        ]),
      ) as Record<keyof CensusRow, fc.Arbitrary<string>>,
    ),
    (row) => {
      readResident(row);
    },
  ));
});
