// What an SMS can hold, and what becomes of what it cannot.

import { equal } from "node:assert/strict";
import { cutName, septets, toGsm7 } from "../../views/messages/gsm7.ts";

Deno.test("toGsm7() keeps the words and drops what cannot be sent", () => {
  equal(toGsm7("Función Pública, l·l «è» ç"), 'Funcion Publica, l.l "è" c');
  equal(toGsm7("Ñandú 李"), "Ñandu ");
  equal(septets("€"), 2);
  equal(septets("ó"), null);
});

Deno.test("cutName() cuts between words", () => {
  equal(cutName("Agencia Tributaria", 18), "Agencia Tributaria");
  equal(cutName("Agencia Tributaria de Navarra", 24), "Agencia Tributaria...");
  equal(cutName("Otorrinolaringologia", 12), "Otorrinol...");
});
