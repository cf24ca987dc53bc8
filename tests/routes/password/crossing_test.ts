// Steps of one visit taken by another way of signing in: each does its own work, and none leads to a fault.

import { equal } from "node:assert/strict";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import {
  advanced,
  askForCode,
  better,
  signInWithPassword,
  withPassword,
} from "../../support/passwords.ts";
import { ana, callback, visitor } from "../../support/steps.ts";

Deno.test("whoever waits for the code beside her password may come in by a PIN instead: her document is known", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const b = visitor(clave);
  const waits = await askForCode(clave, b);
  const hall = waits.url.pathname.replace(/\/reinforced$/, "");
  await b.open(hall);
  const asked = await b.send({ action: "pin" });
  equal(asked.status, 200);
  says(asked, es.signin.contrast.title["validity-date"]);
  // The form of the page that she left, sent there.
  const sent = await b.send({ contrast: "" });
  equal(sent.status, 422);
});

Deno.test("a visit in which the former password was right chooses no other, tells nothing of hers and has no SMS sent", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const other = "Siete-mares-5";
  const both = (text: string) => ({
    new_password: text,
    new_password_again: text,
  });
  clave.clock.advance(731 * 86_400_000);
  const early = visitor(clave);
  await signInWithPassword(clave, early, ana);
  const chosen = early.newTab();
  await chosen.open(early.page.url.href);
  await chosen.send(both(other));
  const waiting = visitor(clave);
  await askForCode(clave, waiting);
  clave.clock.advance(61_000);
  const hers = visitor(clave);
  await signInWithPassword(clave, hers, ana);
  await hers.send(both(better));
  const code = await clave.lastCodeTo(ana.phone);
  await hers.send({ code });
  const sent = () => clave.world.outbox.list(ana.phone);
  const before = (await sent()).length;
  clave.clock.advance(61_000);
  // What she has now would be told as the one that she had.
  for (const tab of [early, waiting]) {
    says(await tab.send(both(better)), es.password.signin.title);
  }
  says(await chosen.send({ action: "again" }), es.password.signin.title);
  equal((await sent()).length, before);
  const end = await signInWithPassword(clave, hers, ana, better);
  equal(end.url.origin + end.url.pathname, callback);
});

Deno.test("a PIN is no code beside a password, in the same visit either: its SMS says what it is for", async () => {
  await using clave = await openClave();
  await withPassword(clave, ana, advanced);
  const b = visitor(clave);
  const page = await askForCode(clave, b);
  clave.clock.advance(61_000);
  await b.open(page.url.pathname.replace(/\/reinforced$/, ""));
  await b.send({ action: "pin" });
  await b.send({ contrast: ana.contrast });
  const pin = await clave.lastCodeTo(ana.phone);
  equal((await clave.lastMessageTo(ana.phone)).body.kind, "pin");
  await b.open(page.url.href);
  equal((await b.send({ code: pin })).status, 422);
});
