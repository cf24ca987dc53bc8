import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  officeColumns,
  type OfficeProblem,
  type OfficeRow,
  readOffice,
} from "../../domain/offices_file.ts";
import { leavesOpen } from "../../domain/offices.ts";
import { anyText } from "./any_text.ts";

const least = {
  ...Object.fromEntries(officeColumns.map((name) => [name, ""])),
  id: "least",
  name: "Oficina",
  kind: "other",
  province: "07",
} as OfficeRow;

const whole: OfficeRow = {
  id: "villaclara-1",
  name: " Oficina de Villaclara ",
  kind: "town-hall",
  body: "Ajuntament de Villaclara",
  address: "Plaça Major, 1, baixos",
  postal_code: "07009",
  town: "Villaclara",
  province: "07",
  phone: "971 00 00 00",
  web: "https://villaclara.example/",
  appointment: "yes",
  appointment_url: "https://villaclara.example/cita?de=clave",
  hours: "mon-fri 09:00-14:00; thu 16:00-18:30",
  languages: "es  ca",
  services: "recover register register",
  step_free: "yes",
  sample: "no",
};

Deno.test("readOffice() reads all that is known of an office, and trims", () => {
  deepEqual(readOffice(whole), {
    ok: true,
    value: {
      id: "villaclara-1",
      name: "Oficina de Villaclara",
      kind: "town-hall",
      body: "Ajuntament de Villaclara",
      address: "Plaça Major, 1, baixos",
      postalCode: "07009",
      town: "Villaclara",
      province: "07",
      phone: "971000000",
      web: "https://villaclara.example/",
      appointment: "needed",
      appointmentUrl: "https://villaclara.example/cita?de=clave",
      hours: [
        { first: "mon", last: "fri", from: "09:00", until: "14:00" },
        { first: "thu", last: "thu", from: "16:00", until: "18:30" },
      ],
      languages: ["es", "ca"],
      services: ["register", "recover"],
      stepFree: true,
      sample: false,
    },
  });
});

Deno.test("readOffice() leaves what is empty unknown, and guesses nothing (PO-42)", () => {
  const read = readOffice(least);
  ok(read.ok);
  const { value } = read;
  const { address, postalCode, town, phone, web, appointment, stepFree } =
    value;
  deepEqual(
    [address, postalCode, town, phone, web, appointment, stepFree],
    Array(7).fill(null),
  );
  deepEqual([value.hours, value.languages, value.services], [[], [], []]);
  equal(leavesOpen(value), true);
  const known = readOffice(whole);
  equal(known.ok && leavesOpen(known.value), false);
});

const refused: readonly (readonly [OfficeProblem, Partial<OfficeRow>])[] = [
  ["unreadable-text", { name: "Ofi\u0000cina" }],
  ["unreadable-text", { name: "<b>Oficina</b>" }],
  ["unreadable-text", { town: "Val\uFFFDncia" }],
  ["unreadable-text", { name: "Oficina \u202Enumixórp" }],
  ["unreadable-text", { address: "Calle\u200BMayor" }],
  ["unreadable-text", { body: "Dele\u2028gación" }],
  ["unreadable-text", { body: "Dele\uE010gación" }],
  ["unreadable-text", { town: "\uD800" }],
  ["unreadable-text", { name: "\u3164" }],
  ["unreadable-text", { name: "Oficina\uFE0F" }],
  ["unreadable-text", { name: "\u2800" }],
  ["unreadable-text", { name: `Ofi${"\u0336\u0337\u0338"}cina` }],
  ["too-long", { name: "a".repeat(201) }],
  ["bad-id", { id: "" }],
  ["bad-id", { id: "Palma" }],
  ["missing-name", { name: " " }],
  ["bad-kind", { kind: "toString" }],
  ["bad-province", { province: "" }],
  ["bad-province", { province: "53" }],
  ["bad-province", { province: "7" }],
  ["bad-postal-code", { postal_code: "7001" }],
  ["bad-postal-code", { postal_code: "53001" }],
  ["postal-code-elsewhere", { postal_code: "28001", town: "Palma" }],
  ["missing-town", { address: "Calle Mayor 1" }],
  ["missing-town", { postal_code: "07001" }],
  ["bad-phone", { phone: "pregunte" }],
  ["bad-phone", { phone: "97122000" }],
  ["bad-web", { web: "http://villaclara.example" }],
  ["bad-web", { web: "javascript:alert(1)" }],
  // Beside a page of https, these lead to another page of the same site.
  ["bad-web", { web: "https:villaclara.example" }],
  ["bad-web", { web: "https:/villaclara.example" }],
  ["bad-web", { web: "https://a:b@villaclara.example" }],
  ["bad-web", { web: "https:///villaclara.example" }],
  ["bad-web", { web: "https://villaclara.example\\@other.example" }],
  ["bad-web", { web: 'https://villaclara.example/"onclick=' }],
  ["bad-web", { web: "https://villaclara.example/a b" }],
  ["bad-appointment", { appointment: "maybe" }],
  ["bad-appointment", { appointment: "constructor" }],
  ["bad-appointment-url", { appointment_url: "villaclara.example" }],
  ["bad-hours", { hours: "de 9 a 14" }],
  ["bad-hours", { hours: "mon-fri 14:00-09:00" }],
  ["bad-hours", { hours: "fri-mon 09:00-14:00" }],
  ["bad-hours", { hours: "mon 09:00-24:00" }],
  ["bad-hours", { hours: "mon 09:00-14:00;" }],
  ["bad-languages", { languages: "es fr" }],
  ["bad-services", { services: "register vote" }],
  ["bad-step-free", { step_free: "1" }],
  ["bad-sample", { sample: "__proto__" }],
];
for (const [problem, wrong] of refused) {
  Deno.test(`readOffice() refuses ${JSON.stringify(wrong).slice(0, 60)}: ${problem}`, () => {
    const read = readOffice({ ...least, ...wrong });
    equal(read.ok ? "taken" : read.problem, problem);
  });
}

for (const phone of ["012", "971220000", "971.22.00.00", "+34 971 220 000"]) {
  Deno.test(`readOffice() takes the phone ${phone}`, () => {
    const read = readOffice({ ...least, phone });
    equal(read.ok && read.value.phone, phone.replace(/[ .]/g, ""));
  });
}

Deno.test("readOffice() throws at nothing, and what it takes it takes again", () => {
  const cell = anyText("mon-fri09:14;https://yes0728+<");
  const row = fc.record(
    Object.fromEntries(
      officeColumns.map((name) => [
        name,
        fc.oneof(fc.constant(whole[name]), fc.constant(""), cell),
      ]),
    ),
  );
  fc.assert(fc.property(row, (given) => {
    const read = readOffice(given as OfficeRow);
    if (!read.ok) return;
    const { value } = read;
    equal(value.postalCode?.slice(0, 2) ?? value.province, value.province);
    equal(JSON.stringify(value).includes("<"), false);
    for (const url of [value.web, value.appointmentUrl]) {
      equal(url === null || new URL(url).protocol === "https:", true);
    }
  }));
});
