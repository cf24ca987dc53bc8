// Registering with a recorded video, the citizen's side (RG-40 to RG-48): what is asked, kept and told, and what is refused in words.

import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { putResidents } from "../../db/libsql/census.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import type { Nif } from "../../domain/nif.ts";
import type { EvidencePart } from "../../domain/registration/evidence.ts";
import { es } from "../../views/text/es.ts";
import { accountOf } from "../support/accounts.ts";
import { type Browser, browser, cookieOf, says } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { bytesOf, exif, jpeg, mp4, segment, webm } from "../support/media.ts";
import {
  atRecording,
  casesOf,
  codeOn,
  file,
  goodFiles,
  goodMp4,
  reviewOf,
} from "../support/recording.ts";
import { resident } from "../support/residents.ts";
import {
  ana,
  carmen,
  comeIn,
  contactOf,
  emma,
  identifyFor,
  registerByLetter,
  visitor,
} from "../support/steps.ts";

const base = "http://localhost:8000";
const words = es.video;

async function count({ database }: Clave, table: string): Promise<number> {
  const { rows: [row] } = await database.client.execute(
    `select count(*) as n from ${table}`,
  );
  return Number(row?.n);
}

async function kept({ world }: Clave, id: string, part: EvidencePart) {
  const found = await world.evidence.read(id, part);
  const pieces: Uint8Array[] = [];
  for await (const piece of found!.chunks) pieces.push(piece);
  return bytesOf(...pieces);
}

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

Deno.test("each file is told its own error beside its field, all at once, and nothing is kept", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atRecording(clave, b, ana);
  const { photo, film } = words.record;
  const bomb = jpeg({
    asides: Array.from(
      { length: 100 },
      () =>
        segment(
          0xe1,
          bytesOf("Exif\0\0II*\0", new Uint8Array(65_000).fill(255)),
        ),
    ),
    width: 65_000,
    height: 65_000,
  });
  const cases = [
    [{}, [photo.empty, photo.empty, film.empty], 422],
    [
      { ...goodFiles, front: file(bytesOf(), "front.jpg", "image/jpeg") },
      [photo.empty],
      422,
    ],
    [{ ...goodFiles, back: file(bomb) }, [photo["too-many-pixels"]], 422],
    [
      {
        front: goodMp4,
        back: file(bytesOf([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1])),
        video: file(bytesOf("hello"), "video.mp4", "video/mp4"),
      },
      [photo["not-an-image"], photo.damaged, film["not-a-video"]],
      422,
    ],
    [
      { ...goodFiles, video: file(mp4({ seconds: 3 })) },
      [film["too-short"]],
      422,
    ],
    [
      { ...goodFiles, video: file(mp4({ data: 25 * 1024 * 1024 })) },
      [film["too-large"]],
      413,
    ],
  ] as const;
  for (const [files, told, status] of cases) {
    const page = await b.upload(files);
    equal(page.status, status);
    for (const sentence of told) says(page, sentence);
    says(page, words.record.again);
    ok(page.root.querySelector(".errors"));
  }
  equal(await count(clave, "evidence"), 0);
  deepEqual(await casesOf(clave, ana), []);
  // Mistakes use nothing up.
  says(await b.upload(goodFiles), words.recorded.title);
});

Deno.test("places in the photos and the video are not kept", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atRecording(clave, b, ana);
  await b.upload({
    ...goodFiles,
    front: file(jpeg({ asides: [exif(6, "GPS 40.4168")] })),
  });
  const { id } = await reviewOf(clave, ana);
  const text = String.fromCharCode(...await kept(clave, id, "front"));
  ok(!text.includes("40.4168") && text.includes("Exif"));
});

/** The raw form, as a broken or hostile sender writes it. */
async function posted(
  clave: Clave,
  b: Browser,
  body: BodyInit,
  type: string,
) {
  const cookie = cookieOf(b);
  const headers = { "content-type": type, cookie, origin: base };
  const request = new Request(b.page.url, { method: "POST", body, headers });
  const answer = await clave.app.fetch(request);
  return { status: answer.status, text: await answer.text(), answer };
}

Deno.test("another kind of form, a wrong boundary, a cut one, and one too large are told, and none is a fault", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atRecording(clave, b, ana);
  const form = new FormData();
  for (const [name, one] of Object.entries(goodFiles)) form.set(name, one);
  const request = new Request(base, { method: "POST", body: form });
  const type = request.headers.get("content-type")!;
  const whole = await request.bytes();
  const tries = [
    ["front=1&back=2", "application/x-www-form-urlencoded", 415],
    [whole, "multipart/form-data; boundary=other", 400],
    [whole, "multipart/form-data", 415],
    [whole.slice(0, whole.length / 2), type, 400],
    [new Uint8Array(41 * 1024 * 1024), type, 413],
  ] as const;
  for (const [body, type, status] of tries) {
    equal((await posted(clave, b, body, type)).status, status);
  }
  deepEqual(await casesOf(clave, ana), []);
  // Fields that nobody asked for change nothing.
  form.set("code", "x");
  form.set("__proto__", "x");
  const more = new Request(base, { method: "POST", body: form });
  const answer = await posted(
    clave,
    b,
    await more.bytes(),
    more.headers.get("content-type")!,
  );
  equal(answer.status, 303);
});

Deno.test("while as many as can be are sending, the next is asked to wait a minute", async () => {
  const video = { ...defaultPolicy.video, uploadsAtOnce: 1 };
  await using clave = await openClave({ policy: { ...defaultPolicy, video } });
  const b = visitor(clave);
  await atRecording(clave, b, ana);
  const type = "multipart/form-data; boundary=b";
  let end = () => {};
  const slow = new ReadableStream({
    start(to) {
      end = () => to.close();
    },
  });
  const first = posted(clave, b, slow, type);
  const second = await posted(clave, b, "--b--", type);
  equal(second.status, 503);
  ok(second.answer.headers.get("retry-after"));
  ok(second.text.includes(words.record.busy));
  end();
  equal((await first).status, 400);
});

Deno.test("sent twice is sent once: a double click, a second tab and the way back show the same code", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { url } = await atRecording(clave, b, ana);
  const other = b.newTab();
  await other.open(url.href);
  const pages = await Promise.all([
    b.upload(goodFiles),
    other.upload(goodFiles),
  ]);
  for (const page of pages) says(page, words.recorded.title);
  await b.open(url.href);
  pages.push(await b.upload({ ...goodFiles, video: goodMp4 }));
  equal(new Set(pages.map(codeOn)).size, 1);
  equal((await casesOf(clave, ana)).length, 1);
  equal(await count(clave, "evidence"), 1);
  // By another visit there is no second one while it waits.
  const again = visitor(clave);
  await again.open(`${base}/es/video`);
  says(
    await identifyFor(again, ana),
    es.register.standing["under-review"].title,
  );
});

Deno.test("two visits of one person that send at once open one review, and the other is told", async () => {
  await using clave = await openClave();
  const [one, two] = [visitor(clave), visitor(clave)];
  await atRecording(clave, one, ana);
  clave.clock.advance(60_000);
  await atRecording(clave, two, ana);
  const pages = await Promise.all([
    one.upload(goodFiles),
    two.upload(goodFiles),
  ]);
  const titles = pages.map(({ root }) => root.querySelector("h1")?.text);
  deepEqual(titles.toSorted(), [
    words.recorded.title,
    es.register.standing["under-review"].title,
  ]);
  equal(await count(clave, "evidence"), 1);
  equal((await casesOf(clave, ana)).length, 1);
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
  equal(page.status, 422);
  says(page, words.start.expired);
  equal(
    page.root.querySelector("[name=document]")?.getAttribute("value"),
    ana.document,
  );
});

Deno.test("so many videos a day are read of one person", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { url } = await atRecording(clave, b, ana);
  const { most } = defaultPolicy.limits.videosPerDay;
  for (let time = 0; time < most; time++) {
    await b.open(url.href);
    equal((await b.upload(goodFiles)).status, 200);
  }
  await b.open(url.href);
  const page = await b.upload(goodFiles);
  equal(page.status, 429);
  ok(page.headers.get("retry-after"));
});

Deno.test("an outage while the files are being kept leaves no case, and what is left goes by itself", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { url } = await atRecording(clave, b, ana);
  const { change } = clave.world.people;
  Object.assign(clave.world.people, {
    change: () => Promise.reject(new Error("outage")),
  });
  equal((await b.upload(goodFiles)).status, 500);
  Object.assign(clave.world.people, { change });
  deepEqual(await casesOf(clave, ana), []);
  equal(await count(clave, "evidence"), 1);
  const { sweepEvidence } = await import("../../db/libsql/evidence.ts");
  clave.clock.advance(defaultPolicy.video.abandonedSeconds * 1000);
  const { client } = clave.database;
  equal(await sweepEvidence(client, clave.clock.now()), 1);
  equal(await count(clave, "evidence_chunks"), 0);
  clave.clock.advance(-defaultPolicy.video.abandonedSeconds * 1000);
  await b.open(url.href);
  says(await b.upload(goodFiles), words.recorded.title);
});

Deno.test("how it stands is told to document and code together, and to nothing less (law 7)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atRecording(clave, b, ana);
  const code = codeOn(await b.upload(goodFiles));
  const asked = browser((request) => clave.app.fetch(request));
  const ask = async (document: string, csv: string) => {
    await asked.open(`${base}/es/video/status`);
    return await asked.send({ document, csv });
  };
  const seen = await ask(ana.document, code.toLowerCase());
  says(seen, words.status.open.title);
  ok(!decodeURIComponent(seen.url.href).includes(code));
  const wrong = "0".repeat(16);
  const unknown = [
    await ask(ana.document, wrong),
    await ask(carmen.document, code),
    await ask("99999999R", wrong),
  ];
  for (const page of unknown) {
    equal(page.status, 422);
    says(page, words.status.unknown);
  }
  // All the same but for what was typed.
  const bare = unknown.map(({ html }) =>
    html.replaceAll(/value="[^"]*"/g, "").replaceAll(/_s\/[^"]*/g, "")
  );
  equal(new Set(bare).size, 1);
  equal((await ask("1", "x")).status, 422);
  // Its address is this browser's.
  equal((await visitor(clave).open(seen.url.href)).status, 400);
});

Deno.test("codes of reviews cannot be tried for ever", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { most } = defaultPolicy.limits.reviewCodesPerDocument;
  for (let time = 0; time <= most; time++) {
    await b.open(`${base}/es/video/status`);
    const page = await b.send({
      document: ana.document,
      csv: String(time).padStart(16, "0"),
    });
    equal(page.status, time < most ? 422 : 429);
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

Deno.test("whoever is registered reads on her own page how her video stands", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = visitor(clave);
  const plain = await comeIn(clave, b, ana);
  ok(!plain.text.includes(words.status.open.title));
  says(plain, words.raise);
  await b.follow("/es/video");
  await identifyFor(b, ana);
  await b.upload(goodFiles);
  says(await b.open(`${base}/es/account`), words.status.open.title);
  const review = await reviewOf(clave, ana);
  const office = { id: "bilbao", name: "Bilbao" };
  const end = {
    at: clave.clock.now(),
    by: { officer: "somebody", office },
    outcome: "refused",
  } as const;
  await clave.world.people.change(ana.document as Nif, null, () => ({
    answer: null,
    cases: [{
      ...review,
      matter: { ...review.matter, refusal: "unreadable" },
      end,
    }],
  }));
  const page = await b.open(`${base}/es/account`);
  says(page, words.status.reasons.unreadable);
});
