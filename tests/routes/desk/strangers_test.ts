// Every address of one officer, tried by everybody else: an officer of another office, the citizen herself, any citizen, nobody.

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Nif } from "../../../domain/nif.ts";
import { es } from "../../../views/text/es.ts";
import { accountOfPerson, eventsOf, home } from "../../support/at_record.ts";
import { type Browser, says } from "../../support/browser.ts";
import { type Clave, openClave } from "../../support/clave.ts";
import {
  atDesk,
  iker,
  isRegistered,
  isRegisteredAdvanced,
  valencia,
  vicent,
} from "../../support/desk.ts";
import { ana, carmen, comeIn, emma, visitor } from "../../support/steps.ts";

const everything = {
  roles: ["registrar", "reviewer", "supervisor"],
} as const;

const origin = "http://localhost:8000";

type Fields = Record<string, string>;

/** What an officer's pages are, opened as far as they go without doing anything; with the forms that would do it. */
async function addressesOf(clave: Clave, b: Browser) {
  const found: { address: string; fields: Record<string, string> }[] = [];
  const at = (fields: Record<string, string> = {}) =>
    found.push({ address: b.page.url.href, fields });
  await atDesk(clave, b, iker, everything);
  at({ document: ana.document });
  await b.send({ document: ana.document });
  at();
  const record = b.page.url.href;
  const here = { contrast: ana.contrast };
  for (
    const [name, ...forms] of [
      ["activation-code", here, {}],
      ["email", here, { email: "thief@example.org" }, {}],
      ["phone", here, { phone: "+34600999888" }],
      ["renounce", here, {}, { sure: "yes" }],
      ["revoke", { reason: "fraud" }, { sure: "yes" }],
    ] as const
  ) {
    await b.open(`${record}/${name}`);
    for (const [index, fields] of (forms as Fields[]).entries()) {
      at(fields);
      if (index < forms.length - 1) await b.send(fields);
    }
  }
  await b.open(`${home}/cases`);
  at({ case: "misuse-1" });
  await b.send({ case: "misuse-1" });
  at({ verdict: "refuse" });
  await b.open(`${home}/alarms`);
  at({ case: "alarm-1" });
  return found;
}

async function office() {
  const clave = await openClave();
  await isRegistered(clave, ana);
  const { world } = clave;
  const { id } = await isRegisteredAdvanced(clave, emma);
  const open = (person: typeof ana, account: string, caseId: string) => {
    const now = world.now();
    const document = person.document as Nif;
    return world.people.change(document, null, () => ({
      answer: null,
      cases: [{
        id: caseId,
        account,
        document,
        openedAt: now,
        matter: caseId === "misuse-1" ? { kind: "misuse", method: null } : {
          kind: "lookups",
          office: valencia,
          times: 1,
          lastAt: now,
        },
        end: null,
      }],
    }));
  };
  await open(ana, `account-${ana.document}`, "misuse-1");
  await open(emma, id, "alarm-1");
  return clave;
}

async function post(
  clave: Clave,
  b: Browser,
  address: string,
  fields: Record<string, string>,
) {
  const cookie = [...b.cookies].map(([key, value]) =>
    `${key.split(" ")[1]}=${value}`
  ).join("; ");
  const request = new Request(address, {
    method: "POST",
    redirect: "manual",
    headers: { origin, cookie },
    body: new URLSearchParams(fields),
  });
  return await clave.app.fetch(request);
}

/** Changes nothing of hers, closes no case, shows nothing of her. */
async function nothingCame(
  clave: Clave,
  b: Browser,
  found: Awaited<ReturnType<typeof addressesOf>>,
) {
  const before = await accountOfPerson(clave, ana);
  const events = (await eventsOf(clave, ana)).length;
  for (const { address, fields } of found) {
    const shown = await b.open(address);
    ok(!/Ana García|ana@example|Paseo/.test(shown.text), address);
    const { pathname } = new URL(address);
    // The search and the list of cases are each officer's own.
    if (/^\/es\/desk(\/cases|\/alarms)?$/.test(pathname)) continue;
    const answer = await post(clave, b, address, fields);
    ok([303, 403, 404].includes(answer.status), `${address} ${answer.status}`);
  }
  deepEqual(await accountOfPerson(clave, ana), before);
  const grown = (await eventsOf(clave, ana)).slice(
    0,
    (await eventsOf(clave, ana)).length - events,
  );
  ok(grown.every(({ kind }) => ["identified", "session-used"].includes(kind)));
  equal((await clave.world.cases.find("misuse-1"))?.end, null);
  equal((await clave.world.cases.find("alarm-1"))?.end, null);
}

Deno.test("an officer of another office, with all roles, opens none of them", async () => {
  await using clave = await office();
  const found = await addressesOf(clave, visitor(clave));
  const other = visitor(clave);
  await atDesk(clave, other, vicent, { ...everything, office: valencia });
  await nothingCame(clave, other, found);
});

Deno.test("nor does the same browser with another officer in it", async () => {
  await using clave = await office();
  const b = visitor(clave);
  const found = await addressesOf(clave, b);
  await b.open(`${origin}/es/signout`);
  await b.send({});
  await atDesk(clave, b, vicent, { ...everything, office: valencia });
  await nothingCame(clave, b, found);
});

Deno.test("nor the citizen whom they are about, with her own session", async () => {
  await using clave = await office();
  const found = await addressesOf(clave, visitor(clave));
  const herself = visitor(clave);
  await comeIn(clave, herself, ana);
  await nothingCame(clave, herself, found);
});

Deno.test("nor another citizen, at the desk's own level, who is no officer", async () => {
  await using clave = await office();
  const found = await addressesOf(clave, visitor(clave));
  await isRegisteredAdvanced(clave, carmen);
  const citizen = visitor(clave);
  await comeIn(clave, citizen, carmen);
  await citizen.open(home);
  says(citizen.page, es.desk.stranger.title);
  for (const { address } of found) {
    equal((await citizen.open(address)).status, 403, address);
  }
  await nothingCame(clave, citizen, found);
});

Deno.test("nor nobody, nor an officer since she was taken out of the table", async () => {
  await using clave = await office();
  const b = visitor(clave);
  const found = await addressesOf(clave, b);
  const nobody = visitor(clave);
  for (const { address } of found) {
    says(await nobody.open(address), es.signin.choose.title);
  }
  await nothingCame(clave, nobody, found);
  await clave.database.client.execute("delete from officers");
  await nothingCame(clave, b, found);
});

Deno.test("nor what is sent from another site", async () => {
  await using clave = await office();
  const b = visitor(clave);
  const found = await addressesOf(clave, b);
  const before = await accountOfPerson(clave, ana);
  for (const { address, fields } of found) {
    const cookie = [...b.cookies].map(([key, value]) =>
      `${key.split(" ")[1]}=${value}`
    ).join("; ");
    const answer = await clave.app.fetch(
      new Request(address, {
        method: "POST",
        headers: { origin: "https://elsewhere.example", cookie },
        body: new URLSearchParams(fields),
      }),
    );
    equal(answer.status, 403, address);
  }
  deepEqual(await accountOfPerson(clave, ana), before);
});
