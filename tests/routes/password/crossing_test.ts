// Steps of one visit taken by another way of signing in: each does its own work, and none leads to a fault.

import { equal } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import {
  advanced,
  askForPassword,
  good,
  withPassword,
} from "../../support/passwords.ts";
import { ana, visitor } from "../../support/steps.ts";

Deno.test("whoever waits for the code beside her password may come in by a PIN instead: her document is known", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const b = visitor(clave);
  await askForPassword(clave, b, "substantial");
  const waits = await b.send({ document: ana.document, password: good });
  const hall = waits.url.pathname.replace(/\/reinforced$/, "");
  await b.open(hall);
  const asked = await b.send({ action: "pin" });
  equal(asked.status, 200);
  says(asked, es.signin.contrast.title["validity-date"]);
  // The form of the page that she left, sent there.
  const sent = await b.send({ contrast: "" });
  equal(sent.status, 422);
});
