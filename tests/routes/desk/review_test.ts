// A reviewer opens a video (RG-44): what she sees, what goes on record, and who may not.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { inGroups } from "../../../domain/codes.ts";
import { renounceAtOffice } from "../../../domain/my_data/leaving.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import type { Nif } from "../../../domain/nif.ts";
import { es } from "../../../views/text/es.ts";
import { type Browser, cookieOf, says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { tells } from "../../support/codes.ts";
import {
  iker,
  isRegisteredAdvanced,
  valencia,
  vicent,
} from "../../support/desk.ts";
import { jpeg, webm } from "../../support/media.ts";
import { codeOn, goodFiles, reviewOf } from "../../support/recording.ts";
import {
  ana,
  carmen,
  identifyFor,
  registerByLetter,
  visitor,
} from "../../support/steps.ts";
import {
  accountOf,
  atReview,
  kindsOf,
  officer,
  recorded,
  reviewer,
  statusOf,
} from "../../support/reviewing.ts";

const base = "http://localhost:8000";
const words = es.review;

Deno.test("the list is of all offices, oldest first, without a name; opening one is on record where she sees it", async () => {
  await using clave = await openClave();
  await recorded(clave);
  clave.clock.advance(60_000);
  await recorded(clave, carmen);
  const b = await officer(clave, vicent, { ...reviewer, office: valencia });
  const page = await b.open(`${base}/es/desk/review`);
  says(page, words.list.title);
  for (const { document } of [ana, carmen]) ok(!page.text.includes(document));
  for (const name of ["Ana", "Carmen"]) ok(!tells(page.text, name));
  const numbers = page.root.querySelectorAll("main dl > div:first-child dd")
    .map(({ text }) => text.trim());
  deepEqual(numbers.filter((_, at) => at % 2 === 0), [
    inGroups((await reviewOf(clave, ana)).id),
    inGroups((await reviewOf(clave, carmen)).id),
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

Deno.test("whoever has not opened a review decides nothing over it, by whatever address or page of another (RG-44)", async () => {
  await using clave = await openClave();
  await recorded(clave);
  const b = await officer(clave);
  const list = await b.open(`${base}/es/desk/review`);
  const href = list.root.querySelector("main dl a")?.getAttribute("href");
  const there = new URL(href ?? "", base);
  const another = await officer(clave, vicent, reviewer);
  const theirs = await atReview(another);
  const lent = theirs.root.querySelector("[name=seen]")?.getAttribute("value");
  for (const seen of ["", "x", lent ?? ""]) {
    const answer = await clave.app.fetch(
      new Request(there, {
        method: "POST",
        body: new URLSearchParams({ decision: "accept", seen }),
        headers: { cookie: cookieOf(b), origin: base },
      }),
    );
    equal(answer.status, 422);
    ok((await answer.text()).includes(words.one.unseen));
  }
  equal((await reviewOf(clave, ana)).end, null);
  // The page that refused was the look: from there it goes on.
  await b.open(there.href);
  says(await b.send({ decision: "accept" }), words.answers.accepted);
});

Deno.test("while a video waits she leaves: no reviewer finds it any more, and what she recorded goes in its time (RG-92)", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const sender = visitor(clave);
  await sender.open(`${base}/es/video`);
  await identifyFor(sender, ana);
  const code = codeOn(await sender.upload(goodFiles));
  const b = await officer(clave);
  await atReview(b);
  const account = await accountOf(clave, ana);
  await clave.world.people.change(
    ana.document as Nif,
    null,
    renounceAtOffice({
      document: ana.document as Nif,
      person: clave.world.mac("person", ana.document),
      by: { officer: "somebody", office: valencia },
      now: clave.world.now(),
      accountId: account!.id,
      language: "es",
      messageIds: ["leaving-1", "leaving-2"],
      receipt: { csv: "0123456789ABCDEF", name: "Ana" },
    }, defaultPolicy),
  );
  says(await b.send({ decision: "accept" }), words.answers.decided);
  says(await b.open(`${base}/es/desk/review`), words.list.none);
  equal((await accountOf(clave, ana))?.state, "renounced");
  says(await statusOf(clave, ana, code), es.video.status.reasons.superseded);
  const { rows: [row] } = await clave.database.client.execute(
    "select until from evidence",
  );
  const { keptSecondsAfterReview } = defaultPolicy.video;
  const until = clave.world.now().getTime() + keptSecondsAfterReview * 1000;
  equal(Number(row?.until), until);
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
