// Registering with a recorded video, from the start to the date and the code (RG-40 to RG-48): who may, and what is asked and told.

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { putResidents } from "../../db/libsql/census.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import type { Nif } from "../../domain/nif.ts";
import { es } from "../../views/text/es.ts";
import { accountOf } from "../support/accounts.ts";
import { says } from "../support/browser.ts";
import { openClave } from "../support/clave.ts";
import { jpeg, webm } from "../support/media.ts";
import {
  atRecording,
  codeOn,
  goodFiles,
  goodMp4,
  reviewOf,
} from "../support/recording.ts";
import { resident } from "../support/residents.ts";
import {
  ana,
  contactOf,
  emma,
  identifyFor,
  registerByLetter,
  visitor,
} from "../support/steps.ts";
import { count, kept } from "../support/evidence.ts";

const base = "http://localhost:8000";
const words = es.video;

Deno.test("a new person says who she is, proves her phone, sends three files and gets a date and a code (RG-42, RG-48)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  says(await b.open(`${base}/es/video`), words.start.title);
  says(await identifyFor(b, ana), es.register.contact.title);
  says(await b.send(contactOf(ana)), es.register.code.title);
  const asked = await b.send({ code: await clave.lastCodeTo(ana.phone) });
  says(asked, words.record.title);
  // Nothing of hers is anywhere until she has sent it all.
  equal(await count(clave, "accounts"), 0);
  const page = await b.upload(goodFiles);
  says(page, words.recorded.title);
  // A Sunday noon: three working days later it is Wednesday.
  says(page, words.recorded.until("el 25 de noviembre de 2026"));
  match(codeOn(page), /^[0-9A-Z]{16}$/);
  equal(page.headers.get("content-encoding"), null);

  const review = await reviewOf(clave, ana);
  equal(review.matter.dueOn, "2026-11-25");
  deepEqual(await kept(clave, review.id, "front"), jpeg());
  deepEqual(await kept(clave, review.id, "video"), webm());
  const { account } = await clave.world.people.find(ana.document as Nif);
  deepEqual([account?.state, account?.phone, account?.registration], [
    "invited",
    null,
    null,
  ]);
  for (const to of [ana.phone, ana.email]) {
    equal((await clave.lastMessageTo(to)).body.kind, "review-opened");
  }
  // Nowhere in clear: neither the code nor what she recorded.
  for (const table of ["cases", "evidence", "outbox", "audit", "accounts"]) {
    const { rows } = await clave.database.client.execute(
      `select * from ${table}`,
    );
    ok(!JSON.stringify(rows).includes(codeOn(page)), table);
  }
});

Deno.test("a person registered by letter sends one too: her phone and e-mail stand, and are told (RG-80)", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = visitor(clave);
  await b.open(`${base}/es/video`);
  says(await identifyFor(b, ana), words.record.title);
  says(await b.upload({ ...goodFiles, video: goodMp4 }), words.recorded.title);
  equal((await reviewOf(clave, ana)).matter.contact, null);
  for (const to of [ana.phone, ana.email]) {
    equal((await clave.lastMessageTo(to)).body.kind, "review-opened");
  }
  const { account } = await clave.world.people.find(ana.document as Nif);
  equal(account?.registration?.level, "basic");
});

Deno.test("whoever stands otherwise is told so before she records anything (RG-96, ID-53, ID-65, X-16)", async () => {
  await using clave = await openClave({
    policy: {
      ...defaultPolicy,
      video: {
        ...defaultPolicy.video,
        documents: { dni: true, tie: false, eu: true },
      },
    },
  });
  const told = async (person: typeof ana, kind: keyof typeof standing) => {
    const b = visitor(clave);
    await b.open(`${base}/es/video`);
    says(await identifyFor(b, person), standing[kind].title);
  };
  const standing = es.register.standing;
  await told(emma, "document-not-for-video");
  const child = "88888888Y" as Nif;
  await putResidents(clave.database.client, [
    resident(child, { birthDate: "2016-01-01", validUntil: "2031-05-20" }),
  ]);
  await told({ ...ana, document: child }, "too-young");
  await told(
    { ...ana, document: "Y2000002M", contrast: "C00555123" },
    "document-expired",
  );
  for (const state of ["renounced", "revoked"] as const) {
    await clave.world.people.change(ana.document as Nif, null, (seen) => ({
      answer: null,
      keep: { ...accountOf(ana.document as Nif), ...seen.account, state },
    }));
    await told(ana, state);
  }
  equal(await count(clave, "evidence"), 0);
});

Deno.test("an old page begins anew by video, another browser's address is worth nothing", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { url } = await atRecording(clave, b, ana);
  const thief = visitor(clave);
  await thief.open(`${base}/es/video`);
  equal((await thief.open(url.href)).status, 400);
  await b.open(url.href);
  clave.clock.advance(defaultPolicy.registration.stepSeconds * 1000);
  const page = await b.upload(goodFiles);
  says(page, es.signin.contrast.title["validity-date"]);
  says(page, ana.document);
  says(page, es.time.more);
  await b.send({ contrast: ana.contrast });
  // The phone and the address that she proved come back to be proven once more.
  for (const name of ["phone", "phone_again"]) {
    const field = b.page.root.querySelector(`[name=${name}]`);
    equal(field?.getAttribute("value"), ana.phone);
  }
});

Deno.test("the camera is allowed on the page that records, and on no other", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const start = await b.open(`${base}/es/video`);
  const none = "camera=(), geolocation=(), microphone=()";
  equal(start.headers.get("permissions-policy"), none);
  const page = await atRecording(clave, b, ana);
  equal(
    page.headers.get("permissions-policy"),
    "camera=(self), geolocation=(), microphone=(self)",
  );
  const policy = page.headers.get("content-security-policy") ?? "";
  ok(policy.includes("media-src blob:") && !policy.includes("unsafe"));
  const inputs = page.root.querySelectorAll("input[type=file]");
  deepEqual(inputs.map((one) => one.getAttribute("name")), [
    "front",
    "back",
    "video",
  ]);
  const script = page.root.querySelector("script")?.getAttribute("src");
  const answer = await clave.app.request(`${base}${script}`);
  equal(answer.status, 200);
  match(await answer.text(), /MediaRecorder/);
  notEqual(script, undefined);
});
