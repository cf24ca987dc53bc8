// What whoever runs a public site owes those who use it: cookies, legal notice, contact, map, accessibility (PO-10, PO-11, PO-40, PO-42).

import { deepEqual, equal, ok } from "node:assert/strict";
import { languages } from "../../domain/language.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { cookieNames } from "../../routes/http/cookies.ts";
import { languages as texts } from "../../views/text/text.ts";
import { registeredIn } from "../support/accounts.ts";
import { type Browser, says } from "../support/browser.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { activateHere, activating } from "../support/devices.ts";
import {
  askForPassword,
  cheap,
  good,
  withPassword,
} from "../support/passwords.ts";
import {
  ana,
  carmen,
  comeIn,
  signInWithPin,
  visitor,
} from "../support/steps.ts";

const base = "http://localhost:8000";

/** Each cookie that an answer on the way set, with how long it lasts. */
function cookiesOf({ page }: Browser): Map<string, string | null> {
  const lines = page.hops.flatMap((hop) => hop.headers.getSetCookie());
  return new Map(lines.map((line) => [
    line.slice(0, line.indexOf("=")),
    /max-age=(\d+)/i.exec(line)?.[1] ?? null,
  ]));
}

/** What `act` leads through, with all that was set on the way; a browser shows only the last page's. */
async function setBy(clave: Clave, act: (b: Browser) => Promise<unknown>) {
  const set = new Map<string, string | null>();
  const b = visitor(clave);
  const kept = new Proxy(b, {
    get(of, name, receiver) {
      const value = Reflect.get(of, name, receiver);
      if (typeof value !== "function") return value;
      return async (...given: unknown[]) => {
        const answer = await value(...given);
        for (const [cookie, age] of cookiesOf(b)) set.set(cookie, age);
        return answer;
      };
    },
  });
  await act(kept);
  return set;
}

Deno.test("the cookies page lists all that are set in whole sign-ins and an activation, with how long each lasts", async () => {
  await using clave = await openClave({ policy: cheap });
  await registeredIn(clave, ana);
  await withPassword(clave, carmen);
  const set = new Map([
    ...await setBy(clave, (b) => signInWithPin(clave, b, ana)),
    ...await setBy(clave, async (b) => {
      await askForPassword(clave, b);
      await b.send({ document: carmen.document, password: good });
    }),
    ...await setBy(clave, async (b) => {
      await comeIn(clave, b, ana, activating);
      await activateHere(clave, b);
    }),
  ]);
  deepEqual([...set.keys()].sort(), Object.values(cookieNames).sort());
  const b = visitor(clave);
  for (const language of languages) {
    const words = texts[language].cookies;
    const page = await b.open(`${base}/${language}/cookies`);
    const shown = page.root.querySelectorAll("main h2 code");
    deepEqual(shown.map(({ text }) => text).sort(), [...set.keys()].sort());
    for (const name of shown) {
      const age = set.get(name.text);
      const lasts = name.parentNode!.nextElementSibling!.text;
      ok(
        lasts.includes(
          age ? words.days(Number(age) / 86_400) : words.untilClosed,
        ),
        lasts,
      );
    }
  }
});

Deno.test("how long a cookie lasts is what the policy says", async () => {
  const { password } = defaultPolicy;
  await using clave = await openClave({
    policy: {
      ...defaultPolicy,
      password: { ...password, deviceSeconds: 7 * 86_400 },
    },
  });
  says(
    await visitor(clave).open(`${base}/es/cookies`),
    texts.es.cookies.days(7),
  );
});

const pages = ["cookies"] as const;

for (const name of pages) {
  Deno.test(`/${name} is there in six languages, and caches may keep it`, async () => {
    await using clave = await openClave();
    const b = visitor(clave);
    for (const language of languages) {
      const page = await b.open(`${base}/${language}/${name}`);
      equal(page.status, 200);
      equal(page.headers.get("cache-control"), "public, max-age=300");
      equal(page.headers.get("set-cookie"), null);
      const h1 = page.root.querySelectorAll("h1").map(({ text }) => text);
      equal(h1.length, 1);
      equal(page.title, `${h1[0]} – Clave`);
      const linked = page.root.querySelector(
        `footer a[href="/${language}/${name}"]`,
      );
      ok(linked);
    }
  });
}
