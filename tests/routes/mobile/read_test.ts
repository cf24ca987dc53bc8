// The address in a QR code, and the short code beside it: what comes to her phone, and what does not.

import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { drawCode } from "../../../domain/mobile/qr.ts";
import { assets } from "../../../routes/http/assets.ts";
import { es } from "../../../views/text/es.ts";
import { cookieOf, says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { eventsOfPerson } from "../../support/mailbox.ts";
import {
  drawn,
  readCode,
  requestIn,
  sentTo,
  withApp,
  withKey,
} from "../../support/own_app.ts";
import { ana, carmen, visitor } from "../../support/steps.ts";

const base = "http://localhost:8000";
const words = es.app.read;

Deno.test("a code leads to the page in the reader's language, and nobody keeps where", async () => {
  await using clave = await openClave();
  const { short, request } = await requestIn(clave);
  const answer = await clave.app.request(drawn(clave, short, request), {
    headers: { "accept-language": "eu" },
  });
  equal(answer.status, 302);
  match(answer.headers.get("location")!, /^\/eu\/app\/q\/[\w.-]+$/);
  equal(answer.headers.get("cache-control"), "no-store");
});

Deno.test("a photographed code is worthless after 30 seconds, and says so", async () => {
  await using clave = await openClave();
  const { b } = await withApp(clave);
  const { short, request } = await requestIn(clave);
  const photographed = drawn(clave, short, request);
  clave.clock.advance(30_000);
  await b.open(photographed);
  equal(b.page.status, 410);
  says(b.page, words.stale.title);
  equal((await clave.world.requests.peek(short))?.state.kind, "open");
  await b.open(drawn(clave, short, request));
  equal(b.page.url.pathname, `/es/app/request/${short}`);
});

Deno.test("a code that we did not draw leads nowhere", async () => {
  await using clave = await openClave();
  const { b } = await withApp(clave);
  const one = await requestIn(clave);
  const other = await requestIn(clave, { attempt: "attempt-2" });
  const now = clave.world.now();
  const code = drawCode(clave.world.mac, one.short, one.request, now);
  const [, second, tag] = code.split(".");
  const theirs = drawCode(clave.world.mac, other.short, other.request, now);
  const forged = [
    `${other.short}.${second}.${tag}`,
    `${one.short}.zz.${tag}`,
    `${one.short}.${second}.${theirs.split(".")[2]}`,
    `${one.short}.${second}.${"A".repeat(16)}`,
    "x",
    "%3Cscript%3E",
    "a".repeat(3000),
  ];
  for (const token of forged) {
    await b.open(`${base}/es/app/q/${token}`);
    equal(b.page.status, 404);
    says(b.page, words.foreign.title);
  }
  equal((await clave.world.requests.peek(one.short))?.state.kind, "open");
});

Deno.test("whoever only looks takes nothing: HEAD, pages fetched ahead, no POST", async () => {
  await using clave = await openClave();
  const { b } = await withApp(clave);
  const { short, request } = await requestIn(clave);
  const at = drawn(clave, short, request).replace("/app/", "/es/app/");
  const asks = (init: RequestInit, more: Record<string, string> = {}) =>
    clave.app.request(at, {
      ...init,
      headers: { cookie: cookieOf(b), ...more },
    });
  equal((await asks({ method: "HEAD" })).status, 303);
  equal((await asks({}, { "sec-purpose": "prefetch" })).status, 403);
  equal(
    (await asks({ method: "POST", body: "" }, { origin: base })).status,
    404,
  );
  equal((await clave.world.requests.peek(short))?.state.kind, "open");
});

Deno.test("a phone that is none yet is told to be activated first, and comes back to the code", async () => {
  await using clave = await openClave();
  const own = await withKey(clave);
  const { short } = await readCode(own);
  const { b } = own;
  says(b.page, words.inactive.title);
  await b.send({ answer: await own.answer() });
  equal(b.page.url.pathname, `/es/app/request/${short}`);
});

Deno.test("what one phone has no other gets, and it learns nothing of it", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const hers = await withApp(clave, { person: carmen });
  const { short, request } = await readCode(own);
  await hers.b.open(drawn(clave, short, request));
  equal(hers.b.page.status, 404);
  says(hers.b.page, es.app.ended.unknown.title);
  await hers.b.open(`${base}/es/app/request/${short}`);
  equal(hers.b.page.status, 404);
  doesNotMatch(hers.b.page.text, /407|Demo/);
  await hers.b.open(`${base}/es/app`);
  says(hers.b.page, es.app.home.nothing);
});

Deno.test("of two phones that read one code at the same time, one has it", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const hers = await withApp(clave, { person: carmen });
  const { short, request } = await requestIn(clave);
  const at = drawn(clave, short, request).replace("/app/", "/es/app/");
  const answers = await Promise.all(
    [own, hers, own, hers, own, hers].map(({ b }) =>
      clave.app.request(at, { headers: { cookie: cookieOf(b) } })
    ),
  );
  const got = answers.map(({ status }) => status);
  deepEqual([...got].sort(), [303, 303, 303, 404, 404, 404]);
});

Deno.test("while another request waits she is asked which, and the other is let go if she says so (MV-12)", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const before = await sentTo(clave, own, { attempt: "before" });
  const { short } = await readCode(own);
  equal(b.page.status, 409);
  says(b.page, words.busy.title);
  equal((await clave.world.requests.peek(short))?.state.kind, "open");
  // However long she thinks about it: the code is not read again.
  clave.clock.advance(60_000);
  await b.send({ action: "replace" });
  equal(b.page.url.pathname, `/es/app/request/${short}`);
  deepEqual((await clave.world.requests.peek(before.short))?.state, {
    kind: "rejected",
    why: "no",
  });
  await b.open(`${base}/es/app`);
  ok(b.page.html.includes(short));
});

Deno.test("a request that has ended elsewhere keeps no other waiting", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { short: gone } = await sentTo(clave, own, { attempt: "before" });
  await clave.world.requests.change(gone, (held) => ({
    keep: held && { ...held, state: { kind: "rejected", why: "replaced" } },
    answer: null,
  }));
  const { short } = await readCode(own);
  equal(own.b.page.url.pathname, `/es/app/request/${short}`);
});

Deno.test("a registration that does not reach what is asked ends it, and both sides are told (LV-11)", async () => {
  await using clave = await openClave();
  const at = clave.world.now();
  const own = await withApp(clave, {
    given: { registration: { level: "basic", route: "letter", at } },
  });
  const { short } = await readCode(own);
  says(own.b.page, es.app.ended.rejected["too-low"].title);
  says(own.b.page, es.signin.tooLow.how);
  deepEqual((await clave.world.requests.peek(short))?.state, {
    kind: "rejected",
    why: "too-low",
  });
  ok((await eventsOfPerson(clave, ana)).includes("mobile-rejected"));
  const low = await readCode(own, { attempt: "low", asked: "low" });
  equal(own.b.page.url.pathname, `/es/app/request/${low.short}`);
});

Deno.test("the short code does the same where no camera reads, however it is written", async () => {
  await using clave = await openClave();
  const { b } = await withApp(clave);
  const { short } = await requestIn(clave);
  await b.open(`${base}/es/app/scan`);
  await b.send({
    code: ` ${short.slice(0, 4).toLowerCase()}-${short.slice(4)} `,
  });
  equal(b.page.url.pathname, `/es/app/request/${short}`);
});

Deno.test("a code that is none is told beside the field, with what was typed", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const sent = await sentTo(clave, own, { attempt: "sent" });
  const over = await requestIn(clave, {
    attempt: "over",
    expiresAt: clave.world.now(),
  });
  const tries = [
    ["", es.app.scan.empty],
    ["ABC", es.app.scan.wrongLength(8)],
    ["ABCD!FGH", es.app.scan.badCharacter],
    ["00000000", es.app.scan.unknown],
    ["x".repeat(5000), es.app.scan.wrongLength(8)],
    // No screen shows the code of what was sent without QR.
    [sent.short, es.app.scan.unknown],
    [over.short, es.app.scan.unknown],
  ] as const;
  await b.open(`${base}/es/app/scan`);
  for (const [code, said] of tries) {
    await b.send({ code });
    equal(b.page.status, 422);
    says(b.page, said);
    match(b.page.title, /^Error/);
  }
});

Deno.test("short codes are not to be guessed: ten wrong ones on one phone are enough for a while", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  await b.open(`${base}/es/app/scan`);
  for (let time = 0; time < 10; time++) {
    await b.send({ code: `0000000${time}` });
    equal(b.page.status, 422);
  }
  const { short } = await requestIn(clave);
  await b.send({ code: short });
  equal(b.page.status, 429);
  ok(Number(b.page.headers.get("retry-after")) > 0);
  equal((await clave.world.requests.peek(short))?.state.kind, "open");
});

Deno.test("the camera is this page's alone, without a microphone, and its decoder is not on it", async () => {
  await using clave = await openClave();
  const { b } = await withApp(clave);
  equal(
    b.page.headers.get("permissions-policy"),
    "camera=(), geolocation=(), microphone=()",
  );
  await b.open(`${base}/es/app/scan`);
  equal(
    b.page.headers.get("permissions-policy"),
    "camera=(self), geolocation=(), microphone=()",
  );
  doesNotMatch(b.page.headers.get("content-security-policy")!, /media-src/);
  const scripts = b.page.root.querySelectorAll("script").map((one) =>
    one.getAttribute("src")!
  );
  deepEqual(scripts, [assets.scan, assets.app]);
});

Deno.test("reading and typing ask for a phone: nobody else binds anything", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { short } = await requestIn(clave);
  await b.open(`${base}/es/app/scan`);
  says(b.page, words.inactive.title);
  const answer = await clave.app.request(`${base}/es/app/scan`, {
    method: "POST",
    headers: { origin: base },
    body: new URLSearchParams({ code: short }),
  });
  equal(answer.status, 200);
  equal((await clave.world.requests.peek(short))?.state.kind, "open");
});
