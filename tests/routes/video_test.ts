// Sending a photo of each side and a video (RG-42): what is refused in words, what is kept, and what is done once.

import { deepEqual, equal, ok } from "node:assert/strict";
import { defaultPolicy } from "../../domain/policy.ts";
import { es } from "../../views/text/es.ts";
import { says } from "../support/browser.ts";
import { openClave } from "../support/clave.ts";
import { bytesOf, exif, jpeg, mp4, segment } from "../support/media.ts";
import {
  atRecording,
  casesOf,
  codeOn,
  file,
  goodFiles,
  goodMp4,
  reviewOf,
} from "../support/recording.ts";
import { ana, identifyFor, visitor } from "../support/steps.ts";
import { count, kept } from "../support/evidence.ts";
import { posted } from "./video_forms.ts";

const base = "http://localhost:8000";
const words = es.video;

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
  // The first may have been stopped by the second.
  const whole = pages.filter(({ status }) => status !== 409);
  ok(whole.length > 0);
  for (const page of whole) says(page, words.recorded.title);
  await b.open(url.href);
  whole.push(await b.upload({ ...goodFiles, video: goodMp4 }));
  equal(new Set(whole.map(codeOn)).size, 1);
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

Deno.test("two visits of one person that send at once open one review, and the first to come is told that it was stopped", async () => {
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
  deepEqual(
    titles.toSorted(),
    [
      words.record.title,
      words.recorded.title,
    ].toSorted(),
  );
  const stopped = pages.find(({ status }) => status === 409);
  says(stopped!, words.record.overtaken);
  equal(await count(clave, "evidence"), 1);
  equal((await casesOf(clave, ana)).length, 1);
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
