// What a reviewer decides about a video (RG-44 to RG-47): what becomes of her, and what she is told.

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { defaultPolicy } from "../../../domain/policy.ts";
import { es } from "../../../views/text/es.ts";
import { says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { iker, vicent } from "../../support/desk.ts";
import { codeOn, goodFiles, reviewOf } from "../../support/recording.ts";
import {
  ana,
  identifyFor,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../../support/steps.ts";
import {
  accountOf,
  atReview,
  kindsOf,
  officer,
  recorded,
  statusOf,
} from "../../support/reviewing.ts";

const base = "http://localhost:8000";
const words = es.review;
const day = 24 * 60 * 60 * 1000;

Deno.test("accepted, a new person is registered at the advanced level, told, and sees her receipt with the code that she kept", async () => {
  await using clave = await openClave();
  const code = await recorded(clave);
  const b = await officer(clave);
  await atReview(b);
  says(await b.send({ decision: "accept" }), words.answers.accepted);
  says(b.page, words.list.none);
  const account = await accountOf(clave, ana);
  deepEqual(
    [
      account?.state,
      account?.registration?.level,
      account?.registration?.route,
    ],
    ["active", "advanced", "video"],
  );
  equal(account?.phone, ana.phone);
  const sent = await clave.world.outbox.list();
  const to = (address: string) =>
    sent.filter((one) => one.to === address).map(({ body }) => body.kind);
  ok(to(ana.phone).includes("welcome"));
  deepEqual(to(ana.email).slice(0, 2).toSorted(), [
    "registered",
    "review-accepted",
  ]);
  ok(!JSON.stringify(sent).includes(code));

  says(await statusOf(clave, ana, code), es.video.status.accepted.title);
  const reader = visitor(clave);
  await reader.open(`${base}/es/verify`);
  const receipt = await reader.send({ csv: code });
  says(receipt, es.receipt.routes.video);
  says(receipt, es.receipt.activation.title);
  match(receipt.text, /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/);
  const end = await signInWithPin(clave, visitor(clave), ana);
  ok(end.url.searchParams.has("code"));

  // What was only there to be decided is gone.
  const { matter, end: ended } = await reviewOf(clave, ana);
  deepEqual(
    [matter.code, matter.contact, matter.phone, matter.refusal],
    [null, null, null, null],
  );
  equal(ended?.outcome, "accepted");
  const [registered] = (await kindsOf(clave, ana))
    .filter(({ kind }) => kind === "registered");
  ok(registered?.personal?.officer);
});

Deno.test("accepted, a basic registration is raised: phone and e-mail stand, the activation code is new (RG-80, RG-81)", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const before = await accountOf(clave, ana);
  const b = visitor(clave);
  await b.open(`${base}/es/video`);
  await identifyFor(b, ana);
  const code = codeOn(await b.upload(goodFiles));
  const desk = await officer(clave);
  says(await atReview(desk), words.one.raises);
  says(await desk.send({ decision: "accept" }), words.answers.accepted);
  const account = await accountOf(clave, ana);
  equal(account?.registration?.level, "advanced");
  equal(account?.phone, before?.phone);
  notEqual(account?.activation?.mac, before?.activation?.mac);
  const receipt = await clave.world.receipts.find(code);
  equal(receipt?.receipt.kind, "level-raised");
});

Deno.test("refused, she reads why and what she can do, loses nothing, and may send another (RG-46, overridden)", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const before = await accountOf(clave, ana);
  const b = visitor(clave);
  await b.open(`${base}/es/video`);
  await identifyFor(b, ana);
  const code = codeOn(await b.upload(goodFiles));
  const desk = await officer(clave);
  await atReview(desk);
  const undecided = await desk.send({});
  equal(undecided.status, 422);
  says(undecided, words.one.missing);
  says(await desk.send({ decision: "face-hidden" }), words.answers.refused);
  deepEqual(await accountOf(clave, ana), before);
  for (const to of [ana.phone, ana.email]) {
    const { body } = await clave.lastMessageTo(to);
    ok(body.kind === "review-refused" && body.reason === "face-hidden");
  }
  const page = await statusOf(clave, ana, code);
  says(page, es.video.status.reasons["face-hidden"]);
  says(page, es.video.status.refused.kept);
  equal(await clave.world.receipts.find(code), null);
  await b.open(`${base}/es/video`);
  says(await identifyFor(b, ana), es.video.record.title);
});

Deno.test("what was recorded stays for the time of an appeal, and then goes", async () => {
  await using clave = await openClave();
  await recorded(clave);
  const { id } = await reviewOf(clave, ana);
  const b = await officer(clave);
  clave.clock.advance(10 * day);
  ok(
    await clave.world.evidence.read(id, "front"),
    "it waits as long as it has to",
  );
  const again = await officer(clave);
  await atReview(again);
  await again.send({ decision: "unreadable" });
  const { keptSecondsAfterReview } = defaultPolicy.video;
  clave.clock.advance(keptSecondsAfterReview * 1000 - 1000);
  ok(await clave.world.evidence.read(id, "front"));
  clave.clock.advance(1000);
  equal(await clave.world.evidence.read(id, "front"), null);
  ok(b);
});

Deno.test("two reviewers at once: one decides, the other is told", async () => {
  await using clave = await openClave();
  await recorded(clave);
  const [one, two] = [
    await officer(clave, iker),
    await officer(clave, vicent),
  ];
  await atReview(one);
  await atReview(two);
  const pages = await Promise.all([
    one.send({ decision: "accept" }),
    two.send({ decision: "unreadable" }),
  ]);
  const told = pages.map(({ text }) =>
    text.includes(words.answers.decided) ? "decided" : "did"
  );
  deepEqual(told.toSorted(), ["decided", "did"]);
  const account = await accountOf(clave, ana);
  const review = await reviewOf(clave, ana);
  equal(
    account?.state === "active",
    review.end?.outcome === "accepted",
  );
});

Deno.test("where the policy asks for two, the second must be another", async () => {
  const desk = { ...defaultPolicy.desk, reviewOfficers: 2 };
  await using clave = await openClave({ policy: { ...defaultPolicy, desk } });
  const code = await recorded(clave);
  const one = await officer(clave, iker);
  await atReview(one);
  says(await one.send({ decision: "accept" }), words.answers.agreed);
  equal((await accountOf(clave, ana))?.state, "invited");
  says(await statusOf(clave, ana, code), es.video.status.open.title);
  await atReview(one);
  const page = await one.send({ decision: "accept" });
  equal(page.status, 422);
  says(page, words.one.again);
  const two = await officer(clave, vicent);
  says(await two.open(`${base}/es/desk/review`), words.list.agreed);
  await atReview(two);
  says(await two.send({ decision: "accept" }), words.answers.accepted);
  equal((await accountOf(clave, ana))?.state, "active");
});
