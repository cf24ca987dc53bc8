// Every address that a person ever had, tried by somebody else: nobody, another person, an officer of another office. None is shown or changes anything of hers.

import { equal, ok } from "node:assert/strict";
import { type Browser, browser, type Page } from "./support/browser.ts";
import type { Clave } from "./support/clave.ts";
import {
  becomesOfficer,
  isRegisteredAdvanced,
  valencia,
  vicent,
} from "./support/desk.ts";
import type { Server } from "./support/server.ts";
import { openStates, type State } from "./support/states.ts";
import type { Person } from "./support/steps.ts";

const jordi: Person = {
  document: "87654321X",
  contrast: "15-01-2030",
  phone: "+34600555666",
  email: "jordi@example.org",
};

/** Who tries them; each comes to a browser of her own, after the page has been reached. */
const strangers: Readonly<
  Record<string, (server: Server, b: Browser) => Promise<unknown>>
> = {
  "nobody": async () => {},
  "another person": (server, b) => comesIn(server, b, jordi),
  "an officer of another office": async (server, b) => {
    const roles = ["registrar", "reviewer", "supervisor"] as const;
    await becomesOfficer(server.clave, vicent, { office: valencia, roles });
    await comesIn(server, b, vicent);
  },
};

/** With a session that was opened a moment ago, in a browser that has been here before. */
async function comesIn({ url, clave }: Server, b: Browser, person: Person) {
  const { world } = clave;
  const { id } = await isRegisteredAdvanced(clave, person);
  const now = world.now();
  const cookie = world.random(18).toBase64({ alphabet: "base64url" });
  await world.sessions.put(shelfId(clave, cookie), {
    account: id,
    method: "pin",
    ...{ provenAt: now, asOf: now, usedAt: now },
  });
  const other = world.random(18).toBase64({ alphabet: "base64url" });
  const { host } = new URL(url);
  b.cookies.set(`${host} __Host-session`, cookie);
  b.cookies.set(`${host} __Host-browser`, other);
  const { hops } = await b.newTab().open(`${url}/es/account`);
  equal(hops.length, 1, "she did not come in");
}

function shelfId({ world }: Clave, cookie: string): string {
  return world.mac("session", cookie).slice(0, 22);
}

/** The links that take a change back, or let her choose another password, are for whoever reads the address they were sent to, and show nothing of anybody's. */
const forBearers = /\/(undo|password\/link)\//;

/** Development shows every message to everybody; the e-office is not Clave's. */
const elsewhere = /^(portal dev|office) /;

Deno.test("no address of a person shows anything of hers to anybody else, and no form there changes it", async () => {
  const states = await openStates();
  const faults: string[] = [];
  const swept: Record<string, number> = {};
  let personal = 0;
  for (const state of states.list.filter(({ name }) => !elsewhere.test(name))) {
    for (const [who, comes] of Object.entries(strangers)) {
      const found = await sweep(states.server, state, comes);
      faults.push(
        ...found.faults.map((fault) => `${state.name}, ${who}: ${fault}`),
      );
      swept[who] = (swept[who] ?? 0) + found.tried;
      personal += found.personal;
    }
  }
  equal(faults.join("\n"), "");
  // Or else nothing was tried.
  ok(personal > 50, `only ${personal} pages held anything to tell`);
  for (const tried of Object.values(swept)) ok(tried > states.list.length);
});

async function sweep(
  server: Server,
  state: State,
  comes: (server: Server, b: Browser) => Promise<unknown>,
) {
  const { address, cookies, send } = await state.reach("es");
  const { clave: { database: { client } }, url } = server;
  const hers = browser(ours(server), new Map(cookies));
  const seen = [await hers.open(address)];
  if (send) seen.push(await hers.send(send));
  await client.execute("delete from counted");
  const stranger = browser(ours(server));
  await comes(server, stranger);
  const ofOthers = await personalData(server, stranger);
  const before = await accountsBeside(server, ofOthers.own);

  const faults: string[] = [];
  const addresses = new Map(
    seen.flatMap((page) => addressesOn(page, url).map((at) => [at, page])),
  );
  for (const [at, shown] of addresses) {
    const page = await stranger.newTab().open(at);
    faults.push(...leaks(page, { at, ...ofOthers }));
    // Where she herself was only told that it is over, so is everybody.
    const same = isSealed(at) && at === shown.url.href &&
      page.status < 400 && page.text === shown.text;
    if (same && !forBearers.test(at)) faults.push(`${at} is shown`);
  }
  const forms = seen.flatMap((page) => formsOn(page));
  for (const form of forms.filter(({ to }) => !forBearers.test(to))) {
    const page = await submit(server, stranger, form);
    faults.push(...leaks(page, { at: form.to, ...ofOthers }));
  }
  const after = await accountsBeside(server, ofOthers.own);
  if (JSON.stringify(after) !== JSON.stringify(before)) {
    faults.push("something of hers has changed");
  }
  const personal = seen
    .filter((page) => leaks(page, { at: "", ...ofOthers }).length > 0);
  return {
    faults,
    tried: addresses.size + forms.length,
    personal: personal.length,
  };
}

/** What leaves for a service stops at a blank page. */
const ours = (server: Server) => (request: Request) =>
  request.url.startsWith(server.url) ? server.fetch(request) : new Response("");

/** The page's own, and whatever it leads to inside Clave. */
function addressesOn({ url, root }: Page, clave: string): string[] {
  const links = root.querySelectorAll("main a[href]")
    .map((a) => new URL(a.getAttribute("href")!, url).href);
  return [url.href, ...links].filter((at) => at.startsWith(`${clave}/`));
}

/** A place that only whoever was given it knows. */
function isSealed(address: string): boolean {
  return new URL(address).pathname.split("/").some((part) => part.length > 40);
}

interface Form {
  readonly to: string;
  readonly fields: URLSearchParams;
}

/** Each form with all that it holds already, by each of its buttons. */
function formsOn({ url, root }: Page): Form[] {
  return root.querySelectorAll("main form[method=post]").flatMap((form) => {
    const to = new URL(form.getAttribute("action") ?? url.href, url).href;
    const held = form.querySelectorAll("input")
      .map((input) =>
        [
          input.getAttribute("name") ?? "",
          input.getAttribute("value") ?? "",
        ] as [string, string]
      );
    return form.querySelectorAll("button").map((button) => {
      const name = button.getAttribute("name");
      const value = button.getAttribute("value") ?? "";
      const pressed: [string, string][] = name ? [[name, value]] : [];
      return { to, fields: new URLSearchParams([...held, ...pressed]) };
    });
  });
}

async function submit(
  server: Server,
  stranger: Browser,
  { to, fields }: Form,
): Promise<Page> {
  const { host, origin } = new URL(to);
  const mine = [...stranger.cookies]
    .filter(([key]) => key.startsWith(`${host} `))
    .map(([key, value]) => `${key.slice(host.length + 1)}=${value}`);
  const request = new Request(to, {
    method: "POST",
    body: fields,
    redirect: "manual",
    headers: { origin, cookie: mine.join("; ") },
  });
  const sent = [request];
  const clave = ours(server);
  return await browser((next) => clave(sent.pop() ?? next)).open(to);
}

function leaks(
  { html }: Page,
  { at, values }: { at: string; values: readonly string[] },
): string[] {
  return values.filter((value) => html.includes(value))
    .map((value) => `${at} tells ${value}`);
}

/** All that Clave knows of everybody but whoever is in. */
async function personalData({ clave }: Server, { cookies }: Browser) {
  const { world, database: { client } } = clave;
  const cookie = [...cookies].find(([key]) => key.endsWith("__Host-session"));
  const session = cookie &&
    await world.sessions.peek(shelfId(clave, cookie[1]));
  const dossier = session && await world.people.byAccount(session.account);
  const own = dossier?.account?.document ?? "";
  const { rows } = await client.execute({
    sql: `select c.document, c.given_name || ' ' || c.first_surname, c.address,
      c.support_number, a.phone, a.email, substr(a.phone, 4)
      from census c left join accounts a using (document)
      where c.document <> ?`,
    args: [own],
  });
  const values = rows.flatMap((row) => Object.values(row))
    .filter((value) => typeof value === "string" && value !== "")
    .filter((value) => !examples.includes(String(value)));
  return { own, values: [...new Set(values)] as string[] };
}

/** Some hints, and the drawings, show how a document is written. */
const examples = [
  ...[...Deno.readDirSync("views/text/es")].map(({ name }) =>
    `views/text/es/${name}`
  ),
  "views/assets/documents.tsx",
].map((path) => Deno.readTextFileSync(path)).join();

async function accountsBeside({ clave }: Server, own: string) {
  const { rows } = await clave.database.client.execute({
    sql: "select * from accounts where document <> ? order by document",
    args: [own],
  });
  return rows;
}
