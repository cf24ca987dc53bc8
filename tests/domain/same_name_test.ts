// Names as a certificate and as the census write them (RG-50).

import { equal } from "node:assert/strict";
import { sameName } from "../../domain/certificate/same_name.ts";

const cases: [string, string, string, string | null, boolean][] = [
  ["ANA GARCÍA LÓPEZ", "Ana", "García", "López", true],
  ["ANA GARCIA LOPEZ", "Ana", "García", "López", true],
  ["MARIA DEL MAR MUÑOZ I PUIG", "María del Mar", "Muñoz", "i Puig", true],
  ["MARIA DEL MAR MUNOZ I PUIG", "María del Mar", "Muñoz", "i Puig", true],
  ["NÚRIA O'DONNELL", "Núria", "O’Donnell", null, true],
  ["JOSE-LUIS COL·L MAS", "José Luis", "Col·l", "Mas", true],
  ["ANNA GARCIA LOPEZ", "Ana", "García", "López", false],
  ["ANA GARCIA", "Ana", "García", "López", false],
];

for (const [shown, givenName, firstSurname, secondSurname, same] of cases) {
  Deno.test(`sameName() of ${shown} and ${givenName} ${firstSurname} is ${same}`, () => {
    const resident = { givenName, firstSurname, secondSurname };
    equal(sameName({ givenName: shown, surnames: "" }, resident), same);
  });
}
