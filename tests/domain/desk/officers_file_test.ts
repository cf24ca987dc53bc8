import { deepEqual, equal } from "node:assert/strict";
import {
  type OfficerRow,
  readOfficer,
} from "../../../domain/desk/officers_file.ts";

const row: OfficerRow = {
  document: "12345678z",
  roles: "supervisor  registrar",
  office: "bilbao",
  office_name: " Oficina de Registro de Bilbao ",
};

Deno.test("readOfficer() reads the document as people write it, and each role once", () => {
  const read = readOfficer({ ...row, roles: "supervisor registrar registrar" });
  deepEqual(read.ok && read.officer, {
    document: "12345678Z",
    roles: ["registrar", "supervisor"],
    office: { id: "bilbao", name: "Oficina de Registro de Bilbao" },
  });
});

Deno.test("readOfficer() takes whoever has no role out of the table, whatever else the row says", () => {
  const read = readOfficer({ ...row, roles: " ", office: "?" });
  deepEqual(read, { ok: true, document: "12345678Z", officer: null });
});

for (
  const [problem, wrong] of [
    ["bad-document", { document: "12345678A" }],
    ["unknown-role", { roles: "registrar chief" }],
    ["bad-office", { office: "Bilbao" }],
    ["bad-office", { office: "" }],
    ["bad-office-name", { office_name: "<b>" }],
    ["bad-office-name", { office_name: " " }],
  ] as const
) {
  Deno.test(`readOfficer() refuses ${JSON.stringify(wrong)}: ${problem}`, () => {
    const read = readOfficer({ ...row, ...wrong });
    equal(!read.ok && read.problem, problem);
  });
}
