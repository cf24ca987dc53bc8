// For every service of the catalogue: she can, or she cannot, because, and the quickest way (LV-14; rulebook 10, 4).

import { equal, ok } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import { canUse, meansOf, type Obstacle } from "../../../domain/can_use.ts";
import type { Level } from "../../../domain/level.ts";
import { methodNames, sameFamily } from "../../../domain/methods/all.ts";
import type { Nif } from "../../../domain/nif.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { stoppedBy } from "../../../domain/suspension.ts";
import { es } from "../../../views/text/es.ts";
import { noon } from "../../support/accounts.ts";
import { says } from "../../support/browser.ts";
import { seededServices } from "../../support/catalogue.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { accountNow } from "../../support/mailbox.ts";
import {
  askForPassword,
  cheap,
  good,
  loa,
  withPassword,
} from "../../support/passwords.ts";
import {
  ana,
  authorizeAddress,
  comeIn,
  identifyFor,
  registerByLetter,
  visitor,
} from "../../support/steps.ts";

const base = "http://localhost:8000";
const { verdict } = es.services;
const { pin, reinforced } = es.signin.methods;
const day = 24 * 60 * 60 * 1000;
const tax = "/es/account/services?body=agencia-tributaria&level=substantial";

async function inside(clave: Clave) {
  await seededServices(clave);
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  await comeIn(clave, b, ana);
  return b;
}

/** Her account is another one from here on; the session stays open. */
async function nowShe(clave: Clave, given: Partial<Account>) {
  await clave.world.people.change(ana.document as Nif, null, (seen) => ({
    answer: null,
    keep: { ...seen.account!, ...given },
  }));
}

const advanced: Partial<Account> = {
  registration: { level: "advanced", route: "office", at: noon },
};

Deno.test("a basic registration opens the low level, and the rest says why not and how", async () => {
  await using clave = await openClave();
  const b = await inside(clave);
  const page = await b.open(`${base}/es/account/services`);
  says(page, `${verdict.can} ${verdict.by(pin.name)}`);
  says(
    page,
    `${verdict.cannot} ${verdict.because.registration("substantial")}`,
  );
  says(page, verdict.help.registration);
  const raise = page.root.querySelector("#raise");
  ok(raise?.querySelector('a[href="/es/video"]'));
  ok(page.root.querySelector('a[href="#raise"]'));
});

Deno.test("an advanced one opens the substantial level, and is not told how to raise it", async () => {
  await using clave = await openClave();
  const b = await inside(clave);
  await nowShe(clave, advanced);
  const page = await b.open(`${base}${tax}`);
  says(page, `${verdict.can} ${verdict.by(pin.name)}`);
  equal(page.root.querySelector("#raise"), null);
  const poder = await b.open(`${base}/es/account/services?level=high`);
  says(poder, verdict.because.method("high"));
  says(poder, verdict.help.method);
});

Deno.test("stopped, locked and expired are told apart, each with what helps", async () => {
  await using clave = await openClave({ policy: cheap });
  await seededServices(clave);
  await withPassword(clave, ana, advanced);
  const b = visitor(clave);
  await b.open(`${base}/es/account`);
  await b.send({ action: "password" });
  await b.send({ document: ana.document, password: good });
  const kept = (await accountNow(clave, ana)).password!;
  const stopped = [{ method: "pin" as const, at: noon }];
  const { because, help } = verdict;
  const see = async (given: Partial<Account>) => {
    await nowShe(clave, { suspended: stopped, ...given });
    return await b.open(`${base}${tax}`);
  };
  says(
    await see({}),
    `${verdict.can} ${verdict.by(reinforced.name)}`,
  );
  const wrong = { known: 5, stranger: 0 };
  const locked = await see({ password: { ...kept, wrong, lockedAt: noon } });
  says(locked, `${verdict.cannot} ${because.locked("low")}`);
  says(locked, help.locked);
  ok(locked.root.querySelector('main a[href="/es/password/forgotten"]'));
  const expired = await see({
    password: { ...kept, expired: new Date(noon.getTime() - day) },
  });
  says(expired, `${verdict.cannot} ${because.expired("low")}`);
  says(expired, help.expired);
  const basic = await see({
    password: { ...kept, expired: new Date(noon.getTime() - day) },
    registration: { level: "basic", route: "letter", at: noon },
  });
  says(
    basic,
    `${because.registration("substantial")} ${because.expired("low")}`,
  );
});

/** What the sign-in's own pages say of one method, for whoever has typed all that is right. */
async function atTheDoor(
  clave: Clave,
  level: Level,
  way: "pin" | "password",
): Promise<"in" | Obstacle> {
  const b = visitor(clave);
  if (way === "pin") {
    await b.open(authorizeAddress(base, { acr_values: loa(level) }));
    await b.send({ action: "pin" });
    await identifyFor(b, ana);
  } else {
    await askForPassword(clave, b, level === "high" ? "substantial" : level);
    await b.send({ document: ana.document, password: good });
  }
  const { page: { title, status } } = b;
  const is = (words: string) => title.includes(words);
  if (is(es.signin.standing.suspended.title)) return "suspended";
  if (is(es.signin.tooLow.title)) return "registration";
  if (is(es.password.choose.title)) return "expired";
  return status === 422 ? "locked" : "in";
}

for (const registration of ["basic", "advanced"] as const) {
  for (const state of ["good", "stopped", "locked", "expired"] as const) {
    Deno.test(`canUse() says of a ${registration} registration, ${state}, what the sign-in's own pages say`, async () => {
      await using clave = await openClave({ policy: cheap });
      await withPassword(clave, ana, {
        registration: { level: registration, route: "office", at: noon },
      });
      const kept = (await accountNow(clave, ana)).password!;
      const wrong = { known: 5, stranger: 5 };
      await nowShe(clave, {
        ...(state === "stopped" &&
          {
            suspended: stoppedBy(null).map((method) => ({ method, at: noon })),
          }),
        ...(state === "locked" &&
          { password: { ...kept, wrong, lockedAt: noon } }),
        ...(state === "expired" &&
          { password: { ...kept, expired: new Date(noon.getTime() - day) } }),
      });
      const standing = { now: clave.world.now(), policy: cheap };
      const means = meansOf(await accountNow(clave, ana), null, standing);
      for (const level of ["low", "substantial"] as const) {
        for (const way of ["pin", "password"] as const) {
          const served = methodNames.filter((name) => sameFamily(name, way));
          const use = canUse(level, means, served);
          const told = await atTheDoor(clave, level, way);
          const said = use.kind === "can" ? ["in"] : use.because;
          ok(
            (said as readonly string[]).includes(told),
            `${level} by ${way}: ${said}, but the page says ${told}`,
          );
        }
      }
    });
  }
}

Deno.test("a long catalogue comes page by page; a page that is not there is the nearest", async () => {
  const account = { ...defaultPolicy.account, servicesPerPage: 3 };
  await using clave = await openClave({
    policy: { ...defaultPolicy, account },
  });
  const b = await inside(clave);
  const seen: string[] = [];
  await b.open(`${base}/es/account/services`);
  for (;;) {
    const found = b.page.root.querySelectorAll("section section h2 a");
    seen.push(...found.map((a) => a.getAttribute("href")!));
    const next = b.page.root.querySelectorAll("main a")
      .find((a) => a.text === es.services.next);
    if (!next) break;
    await b.open(`${base}${next.getAttribute("href")}`);
  }
  const all = (await clave.world.services.list()).length;
  equal(new Set(seen).size, all);
  equal(seen.length, all);
  for (const page of ["0", "-1", "x", "99", "1e9"]) {
    equal(
      (await b.open(`${base}/es/account/services?page=${page}`)).status,
      200,
    );
  }
});
