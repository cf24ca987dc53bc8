import { deepEqual } from "node:assert/strict";
import { readOfficeContact } from "../../../domain/desk/contact.ts";

Deno.test("readOfficeContact() reads what is typed once (RG-11 is for people who are alone)", () => {
  deepEqual(
    readOfficeContact({
      phone: "600 111 222",
      email: " ana@example.org ",
      language: "va",
    }),
    {
      ok: true,
      value: {
        phone: "+34600111222",
        email: "ana@example.org",
        language: "va",
      },
    },
  );
});

Deno.test("readOfficeContact() tells every error at once", () => {
  deepEqual(readOfficeContact({ phone: "", email: "ana", language: "fr" }), {
    ok: false,
    problems: [
      { field: "phone", problem: "empty" },
      { field: "email", problem: "not-an-address" },
      { field: "language", problem: "missing" },
    ],
  });
});
