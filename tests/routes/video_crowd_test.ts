// Many who send videos, or one who sends many: places, tries and days that are counted (RG-42).

import { equal, ok } from "node:assert/strict";
import { defaultPolicy } from "../../domain/policy.ts";
import { es } from "../../views/text/es.ts";
import { browser, says } from "../support/browser.ts";
import { openClave } from "../support/clave.ts";
import { atRecording, casesOf, goodFiles } from "../support/recording.ts";
import { ana, carmen, visitor } from "../support/steps.ts";
import { posted } from "./video_forms.ts";

const words = es.video;

const boundaryB = "multipart/form-data; boundary=b";

/** A body that says nothing, until it ends. */
function slowly() {
  let end = () => {};
  const stream = new ReadableStream({
    start(to) {
      end = () => to.close();
    },
  });
  return { stream, end: () => end() };
}

Deno.test("while as many as can be are sending, the next is asked to wait a minute", async () => {
  const video = { ...defaultPolicy.video, uploadsAtOnce: 1 };
  await using clave = await openClave({ policy: { ...defaultPolicy, video } });
  const [b, other] = [visitor(clave), visitor(clave)];
  await atRecording(clave, b, ana);
  await atRecording(clave, other, carmen);
  const { stream, end } = slowly();
  const first = posted(clave, b, stream, boundaryB);
  const second = await posted(clave, other, "--b--", boundaryB);
  equal(second.status, 503);
  ok(second.answer.headers.get("retry-after"));
  ok(second.text.includes(words.record.busy));
  end();
  equal((await first).status, 400);
});

Deno.test("one person holds one place however many slow bodies she sends, and is told which one was stopped", async () => {
  const video = { ...defaultPolicy.video, uploadsAtOnce: 2 };
  await using clave = await openClave({ policy: { ...defaultPolicy, video } });
  const [b, other] = [visitor(clave), visitor(clave)];
  await atRecording(clave, b, ana);
  await atRecording(clave, other, carmen);
  const sent = Array.from(
    { length: 2 * video.uploadsAtOnce },
    () => posted(clave, b, slowly().stream, boundaryB),
  );
  // Whoever comes beside her finds a place.
  says(await other.upload(goodFiles), words.recorded.title);
  // So does she, once she sends what is good: it stops the rest.
  says(await b.upload(goodFiles), words.recorded.title);
  for (const { status, text } of await Promise.all(sent)) {
    equal(status, 409);
    ok(text.includes(words.record.overtaken));
  }
  equal((await casesOf(clave, ana)).length, 1);
});

Deno.test("the day's videos are counted before a byte is read; what comes to nothing counts as a try, and tries end too", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { url } = await atRecording(clave, b, ana);
  const { uploadsPerVisitor, videosPerDay } = defaultPolicy.limits;
  let read = 0;
  const counted = () =>
    new ReadableStream({
      pull(to) {
        read++;
        to.close();
      },
    }, { highWaterMark: 0 });
  for (let time = 0; time < uploadsPerVisitor.most; time++) {
    equal((await posted(clave, b, counted(), boundaryB)).status, 400);
  }
  equal(read, uploadsPerVisitor.most);
  // From the first network she has used up her tries, and from another the day's videos are hers still.
  equal((await posted(clave, b, counted(), boundaryB)).status, 429);
  const elsewhere = (request: Request) =>
    clave.app.fetch(request, { remoteAddr: { hostname: "192.0.2.7" } });
  const there = browser(elsewhere, b.cookies);
  for (let time = 0; time < videosPerDay.most; time++) {
    await there.open(url.href);
    equal((await there.upload(goodFiles)).status, 200);
  }
  await there.open(url.href);
  const late = await there.upload(goodFiles);
  equal(late.status, 429);
  ok(late.headers.get("retry-after"));
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
