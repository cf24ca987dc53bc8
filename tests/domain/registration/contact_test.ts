import { deepEqual } from "node:assert/strict";
import { readContact } from "../../../domain/registration/contact.ts";

const typed = {
  phone: "612345678",
  phone_again: "612 34 56 78",
  email: "Ana@example.org",
  email_again: "ana@EXAMPLE.org",
  accept: "yes",
};

Deno.test("readContact() takes what was typed twice alike, but for spaces and capitals, and keeps the first (RG-07, RG-11)", () => {
  deepEqual(readContact(typed), {
    ok: true,
    value: { phone: "+34612345678", email: "Ana@example.org" },
  });
});

Deno.test("readContact() names what was typed otherwise the second time", () => {
  const wrong = { ...typed, phone_again: "612345679", email_again: "a@b.es" };
  deepEqual(readContact({ ...wrong, accept: "" }), {
    ok: false,
    problems: [
      { field: "phone_again", problem: "different" },
      { field: "email_again", problem: "different" },
      { field: "accept", problem: "missing" },
    ],
  });
});
