// The app's first page: for whoever has no phone with us, whose phone it was, and whose it is.

import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { forgetPush, keepPush } from "../../../domain/mobile/device.ts";
import { assets, decoder } from "../../../routes/http/assets.ts";
import { es } from "../../../views/text/es.ts";
import { cookieOf, says } from "../../support/browser.ts";
import { openClave } from "../../support/clave.ts";
import { tells } from "../../support/codes.ts";
import { accountNow, eventsOfPerson, kindsTo } from "../../support/mailbox.ts";
import {
  answerOf,
  pinFor,
  sentTo,
  withApp,
  withKey,
} from "../../support/own_app.ts";
import { pushAddress } from "../../support/phones.ts";
import { ana, carmen, visitor } from "../../support/steps.ts";
import { atNumber } from "../../support/waiting_screen.ts";

const base = "http://localhost:8000";
const words = es.app.home;

Deno.test("a phone that is nobody's is told what Cl@ve Móvil is, and how it becomes a key", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await b.open(`${base}/app`);
  equal(b.page.url.pathname, "/es/app");
  for (const line of words.what) says(b.page, line);
  const links = b.page.root.querySelectorAll("main a").map((a) =>
    a.getAttribute("href")
  );
  // Certificates are asked for nowhere in this Clave.
  deepEqual(links, ["/es/account/device/activate?by=pin"]);
  const options = JSON.parse(
    b.page.root.querySelector("form")!.getAttribute("data-options")!,
  );
  deepEqual(options.allowCredentials, []);
  equal(options.rpId, "localhost");
  equal(options.userVerification, "required");
});

Deno.test("whoever has activated it before says so by its key alone, and the browser knows her from then on", async () => {
  await using clave = await openClave();
  const own = await withKey(clave);
  const { b } = own;
  await b.open(`${base}/es/app`);
  await b.send({ answer: await own.answer() });
  says(b.page, words.active("Mi teléfono"));
  says(b.page, words.nothing);
  equal((await accountNow(clave, ana)).device?.counter, 1);
});

Deno.test("whose key cannot be told, or is another's, opens nothing: one answer (law 7)", async () => {
  await using clave = await openClave();
  const own = await withKey(clave);
  const hers = await withKey(clave, { person: carmen });
  const { b } = own;
  const tries: readonly (() => Promise<string>)[] = [
    () => Promise.resolve("{}"),
    () => Promise.resolve("x".repeat(9000)),
    () => Promise.resolve("null"),
    () => own.answer({ userHandle: null }),
    () => own.answer({ userHandle: "nobody" }),
    () => own.answer({ userHandle: "account-11111111H" }),
    () => own.answer({ signer: hers.key }),
    () => own.answer({ origin: "https://elsewhere.example" }),
    () => own.answer({ rpId: "elsewhere.example" }),
    () => own.answer({ flags: 0x01 }),
  ];
  const texts = new Set<string>();
  for (const answer of tries) {
    await b.open(`${base}/es/app`);
    await b.send({ answer: await answer() });
    equal(b.page.status, 422);
    says(b.page, words.refused);
    texts.add(b.page.text);
  }
  equal(texts.size, 1);
  ok(!cookieOf(b).includes("__Host-app"));
});

Deno.test("a challenge opens once, in its own browser, and not for long", async () => {
  await using clave = await openClave();
  const own = await withKey(clave);
  const { b } = own;
  await b.open(`${base}/es/app`);
  const answer = await own.answer();
  const again = b.request({ answer });
  await b.send({ answer });
  equal(b.page.status, 200);
  equal((await clave.app.fetch(again)).status, 422);
  const late = await withKey(clave, { person: carmen });
  await late.b.open(`${base}/es/app`);
  const slow = await late.answer();
  clave.clock.advance(5 * 60_000);
  await late.b.send({ answer: slow });
  equal(late.b.page.status, 422);
});

Deno.test("too many that are no key's answers are looked at no more for a while", async () => {
  await using clave = await openClave();
  const own = await withKey(clave);
  const { b } = own;
  for (let time = 0; time < 20; time++) {
    await b.open(`${base}/es/app`);
    await b.send({ answer: "{}" });
    equal(b.page.status, 422);
  }
  await b.open(`${base}/es/app`);
  await b.send({ answer: await own.answer() });
  equal(b.page.status, 429);
  ok(Number(b.page.headers.get("retry-after")) > 0);
});

Deno.test("what waits is shown to her phone, and what does not is not: a request, a PIN", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  const { short, request } = await sentTo(clave, own);
  await b.open(`${base}/es/app`);
  const service = await clave.world.services.find("demo");
  says(b.page, words.asks(service!.body.es));
  ok(b.page.html.includes(`/es/app/request/${short}`));
  ok(!tells(b.page.html, request.digits));
  await pinFor(clave, own);
  await b.open(`${base}/es/app`);
  says(b.page, words.pin);
  clave.clock.advance(5 * 60_000);
  await b.open(`${base}/es/app`);
  doesNotMatch(b.page.text, new RegExp(words.look));
  says(b.page, words.pin);
  clave.clock.advance(5 * 60_000);
  await b.open(`${base}/es/app`);
  says(b.page, words.nothing);
  match(b.page.html, /<noscript><meta http-equiv="refresh" content="5"/);
});

Deno.test("a phone in whose stead another was activated is told so (MV-02, MV-42)", async () => {
  await using clave = await openClave();
  const { b } = await withApp(clave);
  await withKey(clave, { given: { device: null } });
  await b.open(`${base}/es/app`);
  says(b.page, words.retired.title);
  says(b.page, words.byPin);
  for (const path of ["/scan", "/unlock", "/request/00000000"]) {
    await b.open(`${base}/es/app${path}`);
    says(b.page, words.retired.title);
  }
});

Deno.test("what she stopped waits, and she is told how it is hers again", async () => {
  await using clave = await openClave();
  const { b } = await withApp(clave);
  const account = await accountNow(clave, ana);
  await clave.world.people.change(account.document, null, () => ({
    answer: null,
    keep: {
      ...account,
      suspended: [{ method: "mobile", at: clave.world.now() }],
    },
  }));
  await b.open(`${base}/es/app`);
  says(b.page, words.suspended.title);
  ok(b.page.html.includes("/es/account/restore"));
});

Deno.test("a phone that notices do not reach any more says so until they do, and nobody is told that it was told (MV-17)", async () => {
  await using clave = await openClave();
  const { b } = await withApp(clave);
  const { id: account, document, device } = await accountNow(clave, ana);
  const { people } = clave.world;
  const change = { account, device: device!.id, push: pushAddress };
  await people.change(document, null, keepPush(change));
  await b.open(`${base}/es/app`);
  ok(!b.page.text.includes(words.noNotices));
  says((await atNumber(clave)).page, es.mobile.number.told);
  await people.change(document, null, forgetPush(change));
  await b.open(`${base}/es/app`);
  says(b.page, words.noNotices);
  const asking = await atNumber(clave);
  await asking.send({ action: "replace" });
  says(asking.page, es.mobile.number.title);
  ok(!asking.page.text.includes(es.mobile.number.told));
  await people.change(document, null, keepPush(change));
  await b.open(`${base}/es/app`);
  ok(!b.page.text.includes(words.noNotices));
});

Deno.test("a cookie that we did not make is no phone's", async () => {
  await using clave = await openClave();
  for (const value of ["x", "", "a".repeat(4000), "%00", "..", "{}"]) {
    const answer = await clave.app.request(`${base}/es/app`, {
      headers: { cookie: `__Host-app=${value}` },
    });
    equal(answer.status, 200);
    match(await answer.text(), new RegExp(words.already));
  }
});

Deno.test("of a copied key neither serves any more, and she is told (WebAuthn 6.1.1)", async () => {
  await using clave = await openClave();
  const own = await withApp(clave);
  const { b } = own;
  clave.clock.advance(60 * 60_000);
  await b.open(`${base}/es/app/unlock?next=pin`);
  await b.send({ answer: await answerOf(b.page, own.key, { counter: 1 }) });
  equal(b.page.status, 403);
  says(b.page, words.cloned.title);
  ok(!cookieOf(b).includes("__Host-app"));
  equal((await accountNow(clave, ana)).device, null);
  ok((await eventsOfPerson(clave, ana)).includes("device-cloned"));
  deepEqual((await kindsTo(clave, ana.phone))[0], "device-cloned");
});

Deno.test("the app's first load stays small, and what reads codes is not in it", async () => {
  await using clave = await openClave();
  const { b } = await withApp(clave);
  const weigh = async (path: string) => {
    const answer = await clave.app.request(`${base}${path}`, {
      headers: { cookie: cookieOf(b), "accept-encoding": "gzip, br" },
    });
    return (await answer.arrayBuffer()).byteLength;
  };
  const { css, htmx, key, app, scan } = assets;
  const sizes = await Promise.all(
    ["/es/app", css, htmx, key, app].map((path) => weigh(path)),
  );
  const all = sizes.reduce((sum, size) => sum + size, 0);
  ok(all <= 60_000, `${all} bytes: ${sizes}`);
  ok(await weigh(scan) <= 1500);
  ok(await weigh(decoder) <= 32_000);
  doesNotMatch(b.page.html, /qrdecode|scan\./);
});
