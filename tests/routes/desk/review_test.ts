// A reviewer looks at a video and decides (RG-44 to RG-47): what becomes of her, what she is told, and who may not.

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { defaultPolicy } from "../../../domain/policy.ts";
import type { Nif } from "../../../domain/nif.ts";
import type { Phone } from "../../../domain/phone.ts";
import { es } from "../../../views/text/es.ts";
import { type Browser, cookieOf, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  atDesk,
  iker,
  isRegistered,
  isRegisteredAdvanced,
  valencia,
  vicent,
} from "../../support/desk.ts";
import { jpeg, webm } from "../../support/media.ts";
import {
  atRecording,
  codeOn,
  goodFiles,
  reviewOf,
} from "../../support/recording.ts";
import {
  ana,
  carmen,
  identifyFor,
  type Person,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../../support/steps.ts";

const base = "http://localhost:8000";
const words = es.review;
const reviewer = { roles: ["reviewer"] } as const;
const day = 24 * 60 * 60 * 1000;

/** Somebody who is not registered sends a video; the code that she keeps. */
async function recorded(clave: Clave, person: Person = ana): Promise<string> {
  const b = visitor(clave);
  await atRecording(clave, b, person);
  return codeOn(await b.upload(goodFiles));
}

async function officer(
  clave: Clave,
  person: Person = iker,
  given: Parameters<typeof atDesk>[3] = reviewer,
): Promise<Browser> {
  const b = visitor(clave);
  await atDesk(clave, b, person, given);
  return b;
}

/** Opens the only review that waits. */
async function atReview(b: Browser) {
  await b.open(`${base}/es/desk/review`);
  return await b.follow("/desk/review/");
}

async function accountOf({ world }: Clave, { document }: Person) {
  return (await world.people.find(document as Nif)).account;
}

async function statusOf(clave: Clave, person: Person, csv: string) {
  const b = visitor(clave);
  await b.open(`${base}/es/video/status`);
  return await b.send({ document: person.document, csv });
}

async function kindsOf({ world }: Clave, { document }: Person) {
  const person = world.mac("person", document);
  const events = await world.audit.history(person, { limit: 50 });
  return events.map(({ event }) => event);
}

Deno.test("the list is of all offices, oldest first, without a name; opening one is on record where she sees it", async () => {
  await using clave = await openClave();
  await recorded(clave);
  clave.clock.advance(60_000);
  await recorded(clave, carmen);
  const b = await officer(clave, vicent, { ...reviewer, office: valencia });
  const page = await b.open(`${base}/es/desk/review`);
  says(page, words.list.title);
  ok(!/Ana|Carmen|12345678|11111111/.test(page.text));
  const numbers = page.root.querySelectorAll("main dl > div:first-child dd")
    .map(({ text }) => text.trim());
  deepEqual(numbers.filter((_, at) => at % 2 === 0), [
    (await reviewOf(clave, ana)).id,
    (await reviewOf(clave, carmen)).id,
  ]);
  const [address = "", ...more] = page.root.querySelectorAll("main dl a")
    .map((a) => a.getAttribute("href") ?? "");
  equal(more.length, 1);
  const another = await officer(clave, iker);
  const there = await another.open(new URL(address, base).href);
  ok(!/Ana|12345678/.test(there.text), "an address is its officer's alone");
  const one = await b.follow(address);
  match(one.text, /Ana García López/);
  says(one, words.one.registers);
  const [seen] = await kindsOf(clave, ana);
  ok(seen?.kind === "evidence-seen");
  equal(seen.office, valencia.name);
  ok(seen.personal?.officer);
});

Deno.test("a decision that lacks its choice shows no photo without a look on record (RG-44)", async () => {
  await using clave = await openClave();
  await recorded(clave);
  const b = await officer(clave);
  const list = await b.open(`${base}/es/desk/review`);
  const address = list.root.querySelector("main dl a")!.getAttribute("href")!;
  const send = (from: Browser, path: string) =>
    clave.app.request(new URL(path, base).href, {
      method: "POST",
      body: new URLSearchParams(),
      headers: { cookie: cookieOf(from), origin: base },
    });
  const shown = await send(b, address);
  equal(shown.status, 422);
  match(await shown.text(), /<img/);
  const [seen] = await kindsOf(clave, ana);
  equal(seen?.kind, "evidence-seen");
});

Deno.test("photos and video come decrypted to whoever opened the page, and to nobody else", async () => {
  await using clave = await openClave();
  await recorded(clave);
  const b = await officer(clave);
  const page = await atReview(b);
  ok(
    page.headers.get("content-security-policy")?.includes("media-src 'self'"),
  );
  const sources = page.root.querySelectorAll("main img, main video")
    .map((one) => one.getAttribute("src")!);
  equal(sources.length, 3);
  const get = async (from: Browser, path: string) => {
    const cookie = cookieOf(from);
    return await clave.app.request(`${base}${path}`, { headers: { cookie } });
  };
  const [front, , video] = await Promise.all(
    sources.map((path) => get(b, path)),
  );
  deepEqual(await front!.bytes(), jpeg());
  deepEqual(await video!.bytes(), webm());
  deepEqual(
    ["content-type", "cache-control", "x-content-type-options"]
      .map((name) => front!.headers.get(name)),
    ["image/jpeg", "no-store", "nosniff"],
  );
  match(front!.headers.get("content-disposition")!, /^inline/);
  equal(video!.headers.get("content-type"), "video/webm");

  // Another officer, her own browser's address of another review, a registrar, nobody.
  const other = await officer(clave, vicent);
  equal((await get(other, sources[0]!)).status, 404);
  const [, ...rest] = sources[0]!.split("/").toReversed();
  equal((await get(b, `${rest.toReversed().join("/")}/x`)).status, 404);
  const stranger = visitor(clave);
  equal((await get(stranger, sources[0]!)).status, 303);
  clave.clock.advance(defaultPolicy.desk.recordSeconds * 1000);
  equal((await get(b, sources[0]!)).status, 404);
});

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

Deno.test("only a reviewer, and never over herself", async () => {
  await using clave = await openClave();
  await isRegisteredAdvanced(clave, iker);
  await clave.world.people.change(iker.document as Nif, null, (seen) => ({
    answer: null,
    keep: {
      ...seen.account!,
      registration: { ...seen.account!.registration!, level: "basic" },
    },
  }));
  const b = visitor(clave);
  await b.open(`${base}/es/video`);
  await identifyFor(b, iker);
  await b.upload(goodFiles);
  const { id } = await reviewOf(clave, iker);
  const registrar = await officer(clave, vicent, { roles: ["registrar"] });
  for (const path of ["", `/${id}`, `/${id}/x`]) {
    const page = await registrar.open(`${base}/es/desk/review${path}`);
    equal(page.status, 404, path);
  }
  const own = await officer(clave, iker, reviewer);
  const page = await atReview(own);
  equal(page.status, 403);
  says(page, words.one.own);
  equal(page.root.querySelectorAll("main form, main img").length, 0);
  for (const decision of ["accept", ""]) {
    const request = new Request(page.url, {
      method: "POST",
      body: new URLSearchParams({ decision }),
      headers: {
        origin: base,
        cookie: cookieOf(own),
      },
    });
    const answer = await clave.app.fetch(request);
    equal(answer.status, 403);
    ok(!/<img|<video/.test(await answer.text()));
  }
  equal((await reviewOf(clave, iker)).end, null);
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
