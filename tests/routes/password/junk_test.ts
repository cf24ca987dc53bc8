// What broken and hostile programs send to the pages of a password: each is answered, none is a fault, and what is odd but hers works (PM-22, PM-23, PM-25; R22).

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import type { Policy } from "../../../domain/policy.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { es } from "../../../views/text/es.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  askForPassword,
  cheap,
  good,
  signInWithPassword,
  withActivationCode,
  withPassword,
} from "../../support/passwords.ts";
import { ana, callback, visitor } from "../../support/steps.ts";

const base = "http://localhost:8000";

/** What a form of ours may hold, in bytes (routes/http/form.ts). */
const mostBytes = 16 * 1024;

/** Never full: what is tried is what is typed. */
const roomy: Policy = {
  ...cheap,
  password: { ...cheap.password, tries: 1_000_000 },
  limits: Object.fromEntries(
    Object.entries(defaultPolicy.limits)
      .map(([name, rule]) => [name, { ...rule, most: 1_000_000 }]),
  ) as Policy["limits"],
};

async function atChoose(clave: Clave): Promise<Browser> {
  const activation_code = await withActivationCode(clave, ana);
  const b = visitor(clave);
  await b.open(`${base}/es/password/activate`);
  const { document, email } = ana;
  await b.send({ document, email, activation_code });
  says(
    await b.send({ code: await clave.lastCodeTo(ana.phone) }),
    es.password.choose.title,
  );
  return b;
}

Deno.test("by any method but GET and POST its pages are not there, and HEAD is GET without its page", async () => {
  await using clave = await openClave();
  const b = await atChoose(clave);
  const step = b.page.url.pathname;
  const signin = (await askForPassword(clave, b.newTab())).url.pathname;
  const cookie = [...b.cookies].map(([key, value]) =>
    `${key.slice(key.indexOf(" ") + 1)}=${value}`
  ).join("; ");
  const ask = (path: string, method: string) =>
    clave.app.request(path, { method, headers: { cookie } });
  const pages = ["", "/activate", "/forgotten", "/link/x/y", "/step/x"]
    .map((path) => `/es/password${path}`);
  for (const path of [...pages, step, signin]) {
    const [get, head] = [await ask(path, "GET"), await ask(path, "HEAD")];
    equal(head.status, get.status, path);
    equal(await head.text(), "", path);
    ok(get.status < 500, path);
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"]) {
      const answer = await ask(path, method);
      equal(answer.status, 404, `${method} ${path}`);
      deepEqual(answer.headers.getSetCookie(), [], `${method} ${path}`);
    }
  }
});

Deno.test("a link or a step that nobody was given is dead, whatever stands in it", async () => {
  await using clave = await openClave();
  const odd = ["x", "%00", "%ff%fe", "%ed%a0%80", "%F0%9F%99%82", "a%2fb"];
  for (const one of [...odd, "x".repeat(4_000)]) {
    for (const path of [`link/${one}/${one}`, `step/${one}`]) {
      for (const method of ["GET", "POST"]) {
        const answer = await clave.app.request(`/es/password/${path}`, {
          method,
          ...(method === "POST" && { body: new URLSearchParams("code=1") }),
        });
        const { status } = answer;
        ok(status >= 400 && status < 500, `${method} ${path}: ${status}`);
        await answer.body?.cancel();
      }
    }
  }
});

Deno.test("whatever is typed as a password is refused or taken, and never a fault", async () => {
  await using clave = await openClave({ policy: roomy });
  await withPassword(clave, ana);
  const signin = visitor(clave);
  await askForPassword(clave, signin);
  const activation = visitor(clave);
  await activation.open(`${base}/es/password/activate`);
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.constantFrom("\0", "\ud800", "\udfff\ud800", "\ufffe", "e\u0301", " "),
    fc.nat({ max: mostBytes - 100 }).map((length) => "x".repeat(length)),
  );
  const sent = fc.asyncProperty(
    text,
    fc.constantFrom("", "show", "hide"),
    async (password, action) => {
      const shown = action === "" ? {} : { action };
      const { document, email } = ana;
      for (
        const request of [
          signin.request({ document, password, ...shown }),
          signin.request({ document: password, password, ...shown }),
          activation.request({ document, email, activation_code: password }),
        ]
      ) {
        const { status, body } = await clave.app.fetch(request);
        await body?.cancel();
        ok([200, 413, 422].includes(status), `${status}`);
      }
    },
  );
  await fc.assert(sent, { numRuns: 300 });
});

Deno.test("a form as long as forms may be is read, and one byte more is not", async () => {
  await using clave = await openClave();
  const b = await atChoose(clave);
  const { pathname } = b.page.url;
  const send = (bytes: number) =>
    clave.app.request(pathname, {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "cookie": [...b.cookies].map(([key, value]) =>
          `${key.slice(key.indexOf(" ") + 1)}=${value}`
        ).join("; "),
      },
      body: "new_password=".padEnd(bytes, "a"),
    });
  equal((await send(mostBytes)).status, 422);
  equal((await send(mostBytes + 1)).status, 413);
});

const ways: Readonly<Record<string, readonly [chosen: string, typed: string]>> =
  {
    "composed otherwise by another keyboard (PM-25)": [
      "El n\u0303andu\u0301 corre 7",
      "El \u00f1and\u00fa corre 7",
    ],
    "of six thousand letters (PM-23)": [
      `${good}${"y-una-ola-mas".repeat(450)}`,
      `${good}${"y-una-ola-mas".repeat(450)}`,
    ],
    "with spaces at both ends": ["  Tres olas 7  ", "  Tres olas 7  "],
    "of emoji and another script": [
      "🌊🌊🌊 три волны и ветер",
      "🌊🌊🌊 три волны и ветер",
    ],
    "with a NUL in it": ["Tres\0olas-7", "Tres\0olas-7"],
  };

for (const [what, [chosen, typed]] of Object.entries(ways)) {
  Deno.test(`she signs in with a password ${what}`, async () => {
    await using clave = await openClave();
    const b = await atChoose(clave);
    const done = await b.send({
      new_password: chosen,
      new_password_again: typed,
    });
    says(done, es.password.activate.doneTitle);
    const end = await signInWithPassword(clave, visitor(clave), ana, typed);
    equal(end.url.origin + end.url.pathname, callback);
    const not = await signInWithPassword(
      clave,
      visitor(clave),
      ana,
      `${typed}x`,
    );
    equal(not.status, 422);
  });
}
