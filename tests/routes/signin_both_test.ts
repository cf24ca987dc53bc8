// A sign-in by PIN in two pages, for slow lines (issue 6, demands D.3): as safe and as kind as the one of four.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import { type Browser, browser, says } from "../support/browser.ts";
import { openClave } from "../support/clave.ts";
import { kindsTo } from "../support/mailbox.ts";
import { openServer } from "../support/server.ts";
import { weighing } from "../support/weigh.ts";
import {
  ana,
  authorizeAddress,
  callback,
  carmen,
  emma,
  type Person,
  pinFor,
  registerByLetter,
  visitor,
} from "../support/steps.ts";

const base = "http://localhost:8000";
const most = { requests: 6, bytes: 30_000 };

const both = ({ document, contrast }: Person) => ({ document, contrast });

Deno.test("document and datum in one go lead to the PIN, whatever the document (ID-30 to ID-32)", async () => {
  await using clave = await openClave();
  for (const person of [ana, carmen, emma]) {
    const b = visitor(clave);
    await registerByLetter(clave, b, person);
    await b.open(authorizeAddress(base));
    says(await b.send(both(person)), es.signin.pin.title);
    const end = await b.send({ code: await pinFor(clave, person) });
    equal(end.url.origin + end.url.pathname, callback);
  }
});

Deno.test("whoever types wrong corrects it in the same form, and nothing is lost", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  const { problems } = es.fields.document;
  const wrong = await b.send({ document: "12345678A", contrast: "20-05-2031" });
  equal(wrong.status, 422);
  says(wrong, problems["wrong-letter"]);
  equal(typedIn(b, "contrast"), "20-05-2031");
  says(
    await b.send({ ...both(ana), contrast: "31-02-2031" }),
    es.fields.contrast.problems["impossible-day"],
  );
  equal(typedIn(b, "document"), ana.document);
  says(await b.send(both(ana)), es.signin.pin.title);
});

Deno.test("a wrong datum and a person who does not exist get the same answer (law 7)", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const answers: string[] = [];
  for (const document of [ana.document, "00000000T"]) {
    const b = visitor(clave);
    await b.open(authorizeAddress(base));
    const page = await b.send({ document, contrast: "01-01-2030" });
    equal(page.status, 422);
    says(page, es.fields.contrast.mismatch);
    answers.push(
      page.html.replaceAll(`value="${document}"`, "").replace(
        /signin\/[^"/?]+/g,
        "",
        // Sealed, it is never twice the same, and its length is all that it tells.
      ).replace(/kept=[\w-]+/g, ({ length }) => `kept=${length}`),
    );
  }
  equal(answers[0], answers[1]);
});

Deno.test("the two ways of one visit share one PIN, and two clicks send one SMS", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = visitor(clave);
  const hall = await b.open(authorizeAddress(base));
  const clicks = [b.request(both(ana)), b.request(both(ana))];
  const answers = await Promise.all(
    clicks.map((one) => clave.app.request(one)),
  );
  deepEqual(answers.map(({ status }) => status), [303, 303]);
  const code = await pinFor(clave, ana);
  // Back in the hall, and the long way round.
  await b.open(hall.url.href);
  await b.send({ action: "pin" });
  await b.send({ document: ana.document });
  says(await b.send({ contrast: ana.contrast }), es.signin.pin.title);
  equal(await pinFor(clave, ana), code);
  const kinds = await kindsTo(clave, ana.phone);
  equal(kinds.filter((kind) => kind === "pin").length, 1);
  const end = await b.send({ code });
  equal(end.url.origin + end.url.pathname, callback);
});

Deno.test("wrong data count alike by either way, and the limit is one", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const { most } = clave.world.policy.limits.contrastPerVisitor;
  const wrong = { ...both(ana), contrast: "01-01-2030" };
  const b = visitor(clave);
  for (let tries = 0; tries < most; tries++) {
    await b.open(authorizeAddress(base));
    if (tries % 2 === 0) {
      equal((await b.send(wrong)).status, 422);
    } else {
      await b.send({ action: "pin" });
      await b.send({ document: ana.document });
      equal((await b.send({ contrast: wrong.contrast })).status, 422);
    }
  }
  for (const given of [wrong, both(ana)]) {
    await b.open(authorizeAddress(base));
    equal((await b.send(given)).status, 429);
  }
});

Deno.test("whoever needs more time while she types both loses neither", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  await b.send({ ...both(ana), action: "more" });
  equal(b.page.status, 200);
  for (const [name, value] of Object.entries(both(ana))) {
    equal(typedIn(b, name), value);
  }
  says(await b.send(both(ana)), es.signin.pin.title);
});

Deno.test("whoever sends both too late finds both in a fresh visit, and nobody else does", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  clave.clock.advance(clave.world.policy.signin.attemptSeconds * 1000);
  const late = await b.send(both(ana));
  equal(late.status, 422);
  ok(!late.html.includes(ana.document));
  const again = await b.send({ action: "restart" });
  for (const [name, value] of Object.entries(both(ana))) {
    equal(typedIn(b, name), value);
  }
  const other = await visitor(clave).open(again.url.href);
  ok(!other.html.includes(ana.document));
  says(await b.send(both(ana)), es.signin.pin.title);
});

Deno.test("without a datum the usual questions follow; 01-01-9999 leads to the issue date (X-03)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await b.open(authorizeAddress(base));
  says(
    await b.send({ document: ana.document, contrast: "" }),
    es.signin.contrast.title["validity-date"],
  );
  await b.open(authorizeAddress(base));
  says(
    await b.send({ document: carmen.document, contrast: "01-01-9999" }),
    es.signin.contrast.title["issue-date"],
  );
});

Deno.test("where a PIN is not enough, there is nothing to type", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const page = await b.open(authorizeAddress(base, { acr_values: "high" }));
  equal(page.root.querySelector("[name=document]"), null);
});

Deno.test("a whole sign-in with a PIN is six requests and 30,000 bytes at most, the style sheet and what the browser is sent on to included", async () => {
  await using server = await openServer();
  const { clave, url } = server;
  await registerByLetter(clave, browser(server.fetch), ana);
  let [requests, bytes] = [0, 0];
  const weighed = weighing(({ headers, body }) => {
    requests++;
    bytes += headers + body;
  });
  const b = browser((request) =>
    request.url.startsWith(url) ? weighed(request) : new Response("the service")
  );
  const hall = await b.open(authorizeAddress(url));
  const [sheet, other] = hall.root.querySelectorAll("link[rel=stylesheet]");
  ok(sheet && !other);
  await weighed(new Request(new URL(sheet.getAttribute("href")!, url)));
  await b.send(both(ana));
  const end = await b.send({ code: await pinFor(clave, ana) });
  match(end.url.href, /^http:\/\/127.0.0.1:9999\/callback\?code=/);
  ok(requests <= most.requests, `${requests} requests`);
  ok(bytes <= most.bytes, `${bytes} bytes`);
});

function typedIn({ page }: Browser, name: string): string | undefined {
  return page.root.querySelector(`main [name=${name}]`)?.getAttribute("value");
}
