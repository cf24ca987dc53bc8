// What waits for an officer: the list that names nobody, "this was not me" looked into, and who may see what.

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Nif } from "../../../domain/nif.ts";
import { es } from "../../../views/text/es.ts";
import {
  accountOfPerson,
  atRecordOf,
  eventOf,
  home,
  land,
  toldTo,
  twiceAtOnce,
} from "../../support/at_record.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import { tells } from "../../support/codes.ts";
import {
  atDesk,
  bilbao,
  iker,
  isRegistered,
  valencia,
  vicent,
} from "../../support/desk.ts";
import {
  ana,
  comeIn,
  type Person,
  signInWithPin,
  visitor,
} from "../../support/steps.ts";

const words = es.desk.work.cases;
const minute = 60_000;
const day = 24 * 60 * minute;

/** As her own "this was not me" leaves it. */
async function reports(clave: Clave, person: Person = ana) {
  const account = await accountOfPerson(clave, person);
  await clave.world.people.change(person.document as Nif, null, () => ({
    answer: null,
    cases: [{
      id: "misuse-1",
      account: account!.id,
      document: person.document as Nif,
      openedAt: clave.world.now(),
      matter: { kind: "misuse", method: "pin" },
      end: null,
    }],
  }));
}

async function opensFirst(b: Browser) {
  await b.open(`${home}/cases`);
  const button = b.page.root.querySelector("button[name=case]");
  return await b.send({ case: button!.getAttribute("value")! });
}

async function withReport() {
  const clave = await openClave();
  const at = clave.world.now();
  await isRegistered(clave, ana, { suspended: [{ method: "pin", at }] });
  await reports(clave);
  const b = visitor(clave);
  await atDesk(clave, b);
  return { clave, b };
}

Deno.test("the list says what, when and which, never who; opening one is a look that she sees", async () => {
  const { clave, b } = await withReport();
  await using _ = clave;
  const list = await b.follow("/desk/cases");
  says(list, words.kinds.misuse);
  for (const who of ["Ana", ana.document]) ok(!tells(list.html, who));
  equal((await eventOf(clave, ana, "record-viewed")).length, 0);
  const page = await opensFirst(b);
  says(page, "Ana García López");
  says(page, es.signin.methods.pin.name);
  ok(!page.url.href.includes("12345678"));
  const views = await eventOf(clave, ana, "record-viewed");
  deepEqual(views.map((one) => "office" in one && one.office), [bilbao.name]);
});

Deno.test("an officer reads how somebody came in as her, of some weeks, and not where", async () => {
  await using clave = await openClave();
  await isRegistered(clave, ana);
  await signInWithPin(clave, visitor(clave), ana);
  clave.clock.advance(40 * day);
  await comeIn(clave, visitor(clave), ana);
  await reports(clave);
  const b = visitor(clave);
  await atDesk(clave, b);
  const page = await opensFirst(b);
  const told = page.root.querySelectorAll("dd").map(({ text }) => text)
    .filter((text) => text.startsWith(es.account.events.identified));
  deepEqual(told, [
    `${es.account.events.identified}: ${es.signin.methods.pin.name}`,
  ]);
});

for (
  const [verdict, outcome] of [["accept", "accepted"], ["refuse", "refused"]]
) {
  Deno.test(`"this was not me" ${outcome}: she is told on both channels, once, by the office`, async () => {
    const { clave, b } = await withReport();
    await using _ = clave;
    await opensFirst(b);
    const { href } = b.page.url;
    equal((await b.send({})).status, 422);
    const answers = await twiceAtOnce(clave, b, { verdict: verdict! });
    await land(b, answers[0]!);
    deepEqual(await toldTo(clave, ana.phone, ana.email), [
      "misuse-closed",
      "misuse-closed",
    ]);
    const [event, ...more] = await eventOf(clave, ana, "misuse-closed");
    equal(more.length, 0);
    ok(event?.kind === "misuse-closed");
    equal(event.outcome, outcome);
    equal(event.office, bilbao.name);
    const { suspended } = (await accountOfPerson(clave, ana))!;
    equal(suspended.length, outcome === "accepted" ? 1 : 0);
    says(await b.open(href), words.notices.gone);
    says(await b.open(`${home}/cases`), words.none);
  });
}

Deno.test("a case about the officer herself is another's, whatever she sends", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atDesk(clave, b);
  await reports(clave, iker);
  says(await opensFirst(b), words.notices.own);
  equal((await eventOf(clave, iker, "record-viewed")).length, 0);
});

Deno.test("a case's address is worth nothing to another officer, in another browser, later or cut", async () => {
  const { clave, b } = await withReport();
  await using _ = clave;
  const { href } = (await opensFirst(b)).url;
  const other = visitor(clave);
  await atDesk(clave, other, vicent, { office: valencia });
  says(await other.open(href), words.notices.gone);
  says(await b.open(href.slice(0, -1)), words.notices.gone);
  says(await b.open(href), words.kinds.misuse);
  clave.clock.advance(30 * minute);
  says(await b.open(href), words.notices.gone);
  equal((await eventOf(clave, ana, "misuse-closed")).length, 0);
});

for (const id of ["", "nothing", "../person", "misuse-99999999R"]) {
  Deno.test(`no case is called "${id}"`, async () => {
    const { clave, b } = await withReport();
    await using _ = clave;
    await b.open(`${home}/cases`);
    says(await b.send({ case: id }), words.notices.gone);
  });
}

Deno.test("a reviewer alone sees no cases; a list longer than a page goes on", async () => {
  await using clave = await openClave();
  const reviewer = visitor(clave);
  await atDesk(clave, reviewer, iker, { roles: ["reviewer"] });
  equal((await reviewer.open(`${home}/cases`)).status, 404);
  for (let n = 0; n < 23; n++) {
    await clave.world.people.change("12345678Z" as Nif, null, () => ({
      answer: null,
      cases: [{
        id: `case-${n}`,
        account: `account-${n}`,
        document: `document-${n}` as Nif,
        openedAt: new Date(n * day),
        matter: { kind: "misuse", method: null },
        end: null,
      }],
    }));
  }
  const b = visitor(clave);
  await atDesk(clave, b, vicent);
  await b.open(`${home}/cases`);
  const ids = () =>
    b.page.root.querySelectorAll("button[name=case]")
      .map((button) => button.getAttribute("value"));
  equal(ids().length, 20);
  const next = b.page.root.querySelectorAll("main a")
    .find((a) => a.getAttribute("href")?.startsWith("?after="));
  await b.open(new URL(next!.getAttribute("href")!, b.page.url).href);
  deepEqual(ids(), ["case-20", "case-21", "case-22"]);
});

/** Without its session: she had come before her account was written. */
Deno.test("the dead end of a person who is not in the census any more is an end, not a fault", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atRecordOf(clave, ana);
  await atDesk(clave, b);
  await clave.world.people.change("00000000T" as Nif, null, () => ({
    answer: null,
    cases: [{
      id: "ghost",
      account: "ghost",
      document: "00000000T" as Nif,
      openedAt: clave.world.now(),
      matter: { kind: "misuse", method: null },
      end: null,
    }],
  }));
  says(await opensFirst(b), words.notices.gone);
});
