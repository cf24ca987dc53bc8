// Forms with files: read as the platform reads them, bounded as it does not.

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { Hono } from "hono";
import type { Env } from "../../routes/http/env.ts";
import type { World } from "../../domain/ports.ts";
import {
  type FilesAnswer,
  type FormBounds,
  type Sender,
  withFiles,
} from "../../routes/http/multipart.ts";
import { bytesOf } from "../support/media.ts";

const bounds: FormBounds = {
  bytes: 200_000,
  parts: 5,
  seconds: 5,
  atOnce: 2,
};

const world = {} as World;
let senders = 0;

/** What a handler sees of this request; each is somebody else's, unless they are named. */
async function answerTo(
  request: Request,
  given: Partial<FormBounds & Sender> = {},
): Promise<FilesAnswer> {
  let seen: FilesAnswer | null = null;
  const {
    of = String(senders++),
    admit = () => Promise.resolve(null),
    ...more
  } = given;
  const app = new Hono<Env>()
    .use(async (c, next) => {
      c.set("world", world);
      await next();
    })
    .post(
      "/",
      (c) =>
        withFiles(c, { ...bounds, ...more }, { of, admit }, (answer) => {
          seen = answer;
          return Promise.resolve(new Response("done"));
        }),
    );
  await app.fetch(request);
  return seen!;
}

function posted(
  body: BodyInit,
  type = 'multipart/form-data; boundary="b"',
): Request {
  const headers = { "content-type": type };
  return new Request("http://localhost/", { method: "POST", body, headers });
}

async function statusOf(body: BodyInit, type?: string) {
  const answer = await answerTo(posted(body, type));
  return answer.kind === "bad" ? answer.status : 200;
}

Deno.test("files and fields are what the platform wrote", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 3000 }),
      fc.uint8Array({ maxLength: 300 }),
      fc.string(),
      async (one, two, text) => {
        const form = new FormData();
        form.set("front", new File([one as BlobPart], "a.jpg"));
        form.set("video", new File([two as BlobPart], 'q"uote\r\n.webm'));
        form.set("text", text);
        const answer = await answerTo(
          new Request("http://localhost/", { method: "POST", body: form }),
        );
        ok(answer.kind === "form");
        deepEqual(answer.files("front"), one);
        deepEqual(answer.files("video"), two);
        deepEqual(answer.files("text"), new Uint8Array());
        equal(answer.files("none").length, 0);
        const sent = text.replace(/\r?\n|\r/g, "\r\n");
        equal(
          answer.fields("text"),
          new TextDecoder().decode(
            new TextEncoder().encode(sent),
          ),
        );
      },
    ),
  );
});

Deno.test("a body full of what looks like the boundary is read as the platform reads it", async () => {
  const crumbs = fc.array(
    fc.constantFrom("\r", "\n", "--", "b", "-", "\r\n--", "\r\n--c", "x"),
  ).map((all) => all.join(""));
  await fc.assert(fc.asyncProperty(crumbs, async (text) => {
    const body = bytesOf(
      '--b\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n',
      text,
      "\r\n--b--\r\n",
    );
    const answer = await answerTo(posted(body));
    const type = "multipart/form-data; boundary=b";
    const headers = { "content-type": type };
    const theirs = await new Response(body, { headers }).formData()
      .catch(() => null);
    const file = theirs?.get("f");
    // Where the boundary itself came up, both see the same or neither sees a form.
    if (!`\r\n${text}`.includes("\r\n--b")) {
      ok(answer.kind === "form");
      deepEqual(answer.files("f"), await (file as File).bytes());
    }
  }));
});

Deno.test("what is no such form says so: another kind, another boundary, cut off, too many parts, nothing", async () => {
  const part = '--b\r\nContent-Disposition: form-data; name="x"\r\n\r\nv\r\n';
  equal(await statusOf(`${part}--b--`), 200);
  equal(await statusOf(part.repeat(5) + "--b--"), 200);
  equal(await statusOf("x=1", "application/x-www-form-urlencoded"), 415);
  equal(await statusOf("x=1", "text/plain"), 415);
  equal(await statusOf(`${part}--b--`, "multipart/form-data"), 415);
  const long = `multipart/form-data; boundary=${"b".repeat(71)}`;
  equal(await statusOf(`${part}--b--`, long), 415);
  const cut = [
    ...["", "--b", "--b\r\n", part, part.slice(0, -2), `${part}--c--`],
    ...["--b\r\n\r\nv\r\n--b--", "--b\r\nX: y\r\n\r\nv\r\n--b--"],
    '--b\r\nContent-Disposition: form-data; name="x"\r\n--b--',
    `--b\r\nX: ${"y".repeat(9000)}\r\n\r\nv\r\n--b--`,
    part.repeat(6) + "--b--",
  ];
  for (const body of cut) equal(await statusOf(body), 400, body);
});

Deno.test("no more is held than may come, whatever is announced", async () => {
  equal(await statusOf(new Uint8Array(bounds.bytes + 1)), 413);
  let sent = 0;
  const endless = new ReadableStream({
    pull(to) {
      sent += 50_000;
      to.enqueue(new Uint8Array(50_000));
    },
  });
  equal(await statusOf(endless), 413);
  // Some more is let in, so that a browser gets to read the answer, and then no more.
  ok(sent < bounds.bytes * 6, `${sent} bytes`);
});

Deno.test("whoever sends too slowly is stopped, and only so many send at a time", async () => {
  const never = () => posted(new ReadableStream({}));
  const waiting = [1, 2].map(() => answerTo(never(), { seconds: 0.05 }));
  const third = await answerTo(never(), { seconds: 0.05 });
  ok(third.kind === "bad");
  equal(third.status, 503);
  for (const answer of await Promise.all(waiting)) {
    equal(answer.kind === "bad" && answer.status, 408);
  }
  equal(await statusOf("--b--"), 200);
});

Deno.test("who hangs up halfway takes nobody's place", async () => {
  for (let time = 0; time < 4; time++) {
    const broken = new ReadableStream({
      start(to) {
        to.enqueue(new Uint8Array(9));
        to.error(new Error("gone"));
      },
    });
    equal(await statusOf(broken), 400);
  }
  equal(await statusOf("--b--"), 200);
});

Deno.test("one person holds one place: what she sends anew stops what she sent before, however often and all at once", async () => {
  const never = () => posted(new ReadableStream({}));
  const slow = { of: "ana", seconds: 60, atOnce: 2 };
  const sent = [0, 1, 2, 3].map(() => answerTo(never(), slow));
  // There is room for somebody else all the while.
  const other = await answerTo(posted("--b--"), { atOnce: 2 });
  equal(other.kind, "form");
  const last = await answerTo(posted("--b--"), slow);
  equal(last.kind, "form");
  for (const answer of await Promise.all(sent)) {
    equal(answer.kind === "bad" && answer.status, 409);
  }
  equal(await statusOf("--b--"), 200);
});

Deno.test("nobody is read who is not admitted, and she stops nothing that is under way", async () => {
  let end = () => {};
  const first = answerTo(
    posted(
      new ReadableStream({
        start(to) {
          end = () => {
            to.enqueue(new TextEncoder().encode("--b--"));
            to.close();
          };
        },
      }),
    ),
    { of: "ana" },
  );
  const admit = () => Promise.resolve(new Response("no", { status: 429 }));
  equal(await answerTo(posted("--b--"), { of: "ana", admit }), null);
  end();
  equal((await first).kind, "form");
});
