// What has changed between a video and its decision: another phone, another holder, another registration (RG-20 to RG-22, RG-80).

import { deepEqual, equal } from "node:assert/strict";
import type { Phone } from "../../../domain/phone.ts";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { isRegistered } from "../../support/desk.ts";
import { goodFiles } from "../../support/recording.ts";
import { ana, carmen, identifyFor, visitor } from "../../support/steps.ts";
import {
  accountOf,
  atReview,
  officer,
  recorded,
  statusOf,
} from "../../support/reviewing.ts";

const base = "http://localhost:8000";
const words = es.review;

Deno.test("whoever proved the phone after her keeps it: she is told, and nobody loses anything", async () => {
  await using clave = await openClave();
  const code = await recorded(clave);
  clave.clock.advance(60_000);
  await isRegistered(clave, { ...carmen, phone: ana.phone });
  const b = await officer(clave);
  await atReview(b);
  says(await b.send({ decision: "accept" }), words.answers.superseded);
  equal((await accountOf(clave, carmen))?.phone, ana.phone);
  equal((await accountOf(clave, ana))?.state, "invited");
  says(
    await statusOf(clave, ana, code),
    es.video.status.reasons["phone-taken"],
  );
});

Deno.test("the holder whom she was told of loses the phone when she is accepted (RG-21, RG-22)", async () => {
  await using clave = await openClave();
  await isRegistered(clave, { ...carmen, phone: ana.phone });
  await recorded(clave);
  equal((await accountOf(clave, carmen))?.state, "active");
  const b = await officer(clave);
  await atReview(b);
  await b.send({ decision: "accept" });
  equal((await accountOf(clave, carmen))?.state, "phone-revoked");
  equal((await accountOf(clave, ana))?.phone, ana.phone);
});

Deno.test("whoever registered by another way meanwhile has nothing decided over her", async () => {
  await using clave = await openClave();
  await recorded(clave);
  const { id } = (await accountOf(clave, ana))!;
  const at = clave.world.now();
  const registration = { level: "advanced", route: "certificate", at } as const;
  await isRegistered(clave, ana, { id, registration });
  const before = await accountOf(clave, ana);
  const b = await officer(clave);
  await atReview(b);
  says(await b.send({ decision: "accept" }), words.answers.superseded);
  deepEqual(await accountOf(clave, ana), before);
});

Deno.test("what she showed raises no phone that a letter bound since: not hers by the video, nor the one in its place (RG-20, RG-80)", async () => {
  const thief = "+34600999888" as Phone;
  await using clave = await openClave();
  // Not registered when she sent it, and registered when she did.
  await recorded(clave);
  const { id } = (await accountOf(clave, ana))!;
  await isRegistered(clave, carmen);
  const c = visitor(clave);
  await c.open(`${base}/es/video`);
  await identifyFor(c, carmen);
  await c.upload(goodFiles);
  const hers = (await accountOf(clave, carmen))!.id;
  await isRegistered(clave, ana, { id, phone: thief });
  await isRegistered(clave, carmen, {
    id: hers,
    phone: "+34600999887" as Phone,
  });
  const b = await officer(clave);
  for (const person of [ana, carmen]) {
    const before = await accountOf(clave, person);
    equal(before?.registration?.level, "basic");
    await atReview(b);
    says(await b.send({ decision: "accept" }), words.answers.superseded);
    deepEqual(await accountOf(clave, person), before);
  }
});
