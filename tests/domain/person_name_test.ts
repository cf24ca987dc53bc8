import { equal } from "node:assert/strict";
import fc from "fast-check";
import {
  ageOn,
  fullName,
  maskAddress,
  surnames,
} from "../../domain/person_name.ts";
import { anyText } from "./any_text.ts";

const ana = {
  givenName: "Ana",
  firstSurname: "García",
  secondSurname: "López",
};
const emma = {
  givenName: "Emma",
  firstSurname: "Johnson",
  secondSurname: null,
};

function masked(address: string): string {
  return maskAddress({ address, postalCode: "28013", town: "Madrid" });
}

Deno.test("fullName() has two surnames or one", () => {
  equal(fullName(ana), "Ana García López");
  equal(fullName(emma), "Emma Johnson");
  equal(surnames(ana), "García López");
  equal(surnames(emma), "Johnson");
});

Deno.test("maskAddress() hides the words and keeps numbers, single letters, postal code and town", () => {
  equal(masked("Calle Mayor 12, 3.º B"), "C**** M**** 12, 3.º B, 28013 Madrid");
  equal(masked("Rúa do Vilar 8"), "R** d* V**** 8, 28013 Madrid");
  equal(
    masked("Carrer de Balmes 45, 2n 1a"),
    "C**** d* B**** 45, 2n 1a, 28013 Madrid",
  );
  equal(masked("Plaça d'Espanya s/n"), "P**** d'E**** s/n, 28013 Madrid");
  equal(
    masked("Ñíguez-O'Shea, María de la O"),
    "Ñ****-O'S***, M**** d* l* O, 28013 Madrid",
  );
});

Deno.test("maskAddress() masks letters written with combining marks as it does the others", () => {
  equal(masked("Ru\u0301a"), "R**, 28013 Madrid");
});

Deno.test("maskAddress() never throws and leaves no two letters together", () => {
  fc.assert(fc.property(anyText("Calle3º'áñ"), (address) => {
    const hidden = maskAddress({ address, postalCode: "", town: "" });
    equal(/(?<![\p{L}\p{M}\p{N}])\p{L}\p{L}/u.test(hidden), false);
  }));
});

Deno.test("ageOn() counts the day of birth entire (Código Civil, article 240)", () => {
  equal(ageOn("2009-06-18", "2023-06-17"), 13);
  equal(ageOn("2009-06-18", "2023-06-18"), 14);
  equal(ageOn("2009-06-18", "2023-12-31"), 14);
  equal(ageOn("2009-06-18", "2024-01-01"), 14);
  equal(ageOn("2009-12-31", "2010-01-01"), 0);
});

Deno.test("ageOn() takes the last day of February for who was born on the 29th (article 5.1)", () => {
  equal(ageOn("2012-02-29", "2026-02-27"), 13);
  equal(ageOn("2012-02-29", "2026-02-28"), 14);
  equal(ageOn("2012-02-29", "2028-02-28"), 15);
  equal(ageOn("2012-02-29", "2028-02-29"), 16);
  equal(ageOn("1896-02-29", "1900-02-28"), 4);
});
