// What whoever runs a public site owes those who use it: cookies, legal notice, contact, map, accessibility (PO-10, PO-11, PO-40, PO-42).

import { deepEqual, equal, ok } from "node:assert/strict";
import { languages } from "../../domain/language.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { cookieNames } from "../../routes/http/cookies.ts";
import { siteMap } from "../../views/duties/sitemap.tsx";
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
    const words = texts[language].duties.cookies;
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
    texts.es.duties.cookies.days(7),
  );
});

const pages = [
  "cookies",
  "legal",
  "contact",
  "sitemap",
  "accessibility",
] as const;

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
      const links = page.root.querySelectorAll("main a, footer a")
        .map((link) => link.getAttribute("href")!);
      for (const href of new Set(links)) {
        equal((await b.open(href)).status, 200, href);
      }
    }
  });
}

const operator = {
  name: "Diputación <de> Villaclara",
  contact: "clave@villaclara.example",
};

Deno.test("legal notice, contact and accessibility name whoever runs the site, and where to reach them (PO-42)", async () => {
  await using clave = await openClave({ operator });
  const b = visitor(clave);
  for (const language of languages) {
    const { legal, contact } = texts[language].duties;
    const at = (name: string) => b.open(`${base}/${language}/${name}`);
    says(await at("legal"), legal.who.operator(operator.name));
    says(await at("contact"), contact.operator.by(operator.name));
    for (const name of ["contact", "accessibility"]) {
      const page = await at(name);
      ok(page.root.querySelector(`a[href="mailto:${operator.contact}"]`), name);
    }
  }
});

Deno.test("a site of nobody's says so, and that no public body stands behind it", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  for (const language of languages) {
    const { legal, contact } = texts[language].duties;
    says(await b.open(`${base}/${language}/legal`), legal.who.unnamed);
    says(await b.open(`${base}/${language}/contact`), contact.operator.unnamed);
  }
});

Deno.test("whoever is reached at an address of the web gets a link to it", async () => {
  const contact = "https://villaclara.example/contact";
  await using clave = await openClave({ operator: { ...operator, contact } });
  const page = await visitor(clave).open(`${base}/es/contact`);
  ok(page.root.querySelector(`a[href="${contact}"]`));
});

Deno.test("the legal notice tells the numbers of the policy", async () => {
  const { pin, signin, video } = defaultPolicy;
  await using clave = await openClave({
    policy: {
      ...defaultPolicy,
      pin: { ...pin, seconds: 7 * 60 },
      signin: {
        ...signin,
        sessionIdleSeconds: 17 * 60,
        sessionSeconds: 5 * 3600,
      },
      video: { ...video, keptSecondsAfterReview: 33 * 86_400 },
    },
  });
  const page = await visitor(clave).open(`${base}/es/legal`);
  const { data } = texts.es.duties.legal;
  says(page, data.codes.body(7, 17, 5));
  says(page, data.video.body(33));
  // The longest window in which anything is counted.
  says(page, data.tries.body(24));
});

/** Where something ends or goes on: nobody begins there. */
const notBegunAt = [
  "/app/offline",
  "/app/scan",
  "/deactivated",
  "/left",
  "/password/left",
  "/reported",
  "/signed-out",
  "/undone",
];

Deno.test("the map holds every page that the router serves to a stranger, each by its own title", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const served: string[] = [];
  for (const { method, path } of clave.app.routes) {
    const plain = method === "GET" && /^\/es(\/[\w-]+)*$/.test(path);
    if (!plain || served.includes(path.slice(3))) continue;
    const answer = await clave.app.request(base + path);
    const html = answer.headers.get("content-type")?.startsWith("text/html");
    await answer.body?.cancel();
    if (answer.status === 200 && html) served.push(path.slice(3));
  }
  const sections = siteMap(texts.es);
  const open = sections.filter(({ own }) => !own).flatMap(({ pages }) => pages);
  deepEqual(
    open.map(([path]) => path).toSorted(),
    served.filter((path) => !notBegunAt.includes(path)).toSorted(),
  );
  for (const language of languages) {
    for (const { pages, own } of siteMap(texts[language])) {
      for (const [path, title] of pages) {
        const page = await b.open(`${base}/${language}${path}`);
        const where = `${language}${path}`;
        equal(page.status, 200, where);
        equal(page.url.pathname.includes("/signin/"), own === true, where);
        if (own || path === "") continue;
        equal(page.root.querySelector("h1")!.text, title, where);
      }
    }
  }
});
