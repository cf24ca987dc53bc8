// Every form that there is, sent when its time has passed: a clear page, and all that was typed is in it or goes along, secrets excepted (WCAG 2.2.1, 2.2.6; demands B, 21).

import { equal, ok } from "node:assert/strict";
import type { HTMLElement } from "node-html-parser";
import { keptFields } from "../domain/kept.ts";
import { browser, type Page } from "./support/browser.ts";
import type { Server } from "./support/server.ts";
import { openStates, type State } from "./support/states.ts";

/** Longer than any page waits that nobody asked for more time. */
const late = 61 * 60 * 1000;

/** Development is nobody's, and the e-office is not Clave's. */
const elsewhere = /^(portal dev|office) /;

/** What is typed into each: no answer to any question, so that nothing is done with it, and easily found again. */
const nonsense = "typed-";
const secret = "secret-";

Deno.test("no form loses what was typed when its time has passed", async () => {
  const { server, list } = await openStates();
  const faults: string[] = [];
  let typed = 0;
  for (const state of list.filter(({ name }) => !elsewhere.test(name))) {
    const found = await sendsLate(server, state);
    typed += found.typed;
    faults.push(...found.faults.map((fault) => `${state.name}: ${fault}`));
  }
  equal(faults.join("\n"), "");
  // Or else nothing was tried.
  ok(typed > 50, `only ${typed} fields were typed into`);
});

async function sendsLate(server: Server, state: State) {
  const { address, cookies, send } = await state.reach("es");
  const none = { typed: 0, faults: [] as string[] };
  // Its form is that of the state before it.
  if (send) return none;
  const b = browser(ours(server), new Map(cookies));
  const before = await b.open(address);
  const form = before.root.querySelectorAll("main form[method=post]")
    .find((one) => fieldsOf(one).length > 0);
  if (!form) return none;
  const fields = fieldsOf(form);
  server.clave.clock.advance(late);
  const page = await post(server, b, { form, fields, url: before.url });
  const faults: string[] = [];
  if (page.status >= 500) faults.push(`answers ${page.status}`);
  if (!page.root.querySelector("h1")) faults.push("says nothing");
  // The short code of a request opens nothing by itself, and is on another screen for everybody to read.
  if (page.html.includes(secret) && !page.url.pathname.endsWith("/app/scan")) {
    faults.push("shows a secret");
  }
  const carried = page.root.querySelector("main input[name=kept]") !== null ||
    page.url.searchParams.has("kept");
  for (const { name, value } of fields.filter(isKept)) {
    if (carried || comesBack(page, name, value)) continue;
    faults.push(`loses ${name}, at ${page.title} (${page.status})`);
  }
  return { typed: fields.filter(isKept).length, faults };
}

interface Typed {
  readonly name: string;
  readonly value: string;
}

function isKept({ name }: Typed): boolean {
  return keptFields.some((one) => one === name);
}

function fieldsOf(form: HTMLElement): readonly Typed[] {
  const found = new Map<string, string>();
  for (const input of form.querySelectorAll("input")) {
    const name = input.getAttribute("name") ?? "";
    const type = input.getAttribute("type");
    if (type === "hidden" || type === "file" || name === "") continue;
    const own = input.getAttribute("value") ?? "";
    const chosen = type === "radio" || type === "checkbox";
    found.set(name, chosen ? own : nonsense + name);
  }
  return [...found].map(([name, value]) => ({
    name,
    value: isKept({ name, value }) ? value : secret + name,
  }));
}

async function post(
  server: Server,
  b: ReturnType<typeof browser>,
  { form, fields, url }: {
    readonly form: HTMLElement;
    readonly fields: readonly Typed[];
    readonly url: URL;
  },
): Promise<Page> {
  const body = new URLSearchParams();
  for (const hidden of form.querySelectorAll("input[type=hidden]")) {
    body.set(
      hidden.getAttribute("name")!,
      hidden.getAttribute("value") ?? "",
    );
  }
  for (const { name, value } of fields) body.set(name, value);
  const cookies = [...b.cookies]
    .filter(([key]) => key.startsWith(`${url.host} `))
    .map(([key, value]) => `${key.slice(url.host.length + 1)}=${value}`);
  const answer = await ours(server)(
    new Request(new URL(form.getAttribute("action")!, url), {
      method: "POST",
      body,
      redirect: "manual",
      headers: { origin: url.origin, cookie: cookies.join("; ") },
    }),
  );
  const to = answer.headers.get("location");
  if (to === null) return await pageOf(answer, url);
  await answer.body?.cancel();
  return await b.open(new URL(to, url).href);
}

async function pageOf(answer: Response, url: URL): Promise<Page> {
  return await browser(() => answer).open(url.href);
}

function comesBack(page: Page, name: string, value: string): boolean {
  return page.root.querySelectorAll(`main [name=${name}]`).some((input) =>
    input.getAttribute("value") === value &&
    (/^(radio|checkbox)$/.test(input.getAttribute("type") ?? "")
      ? input.hasAttribute("checked")
      : true)
  );
}

/** What leaves for a service stops at a blank page. */
const ours = (server: Server) => (request: Request) =>
  request.url.startsWith(server.url)
    ? server.fetch(request)
    : new Response("<h1>elsewhere</h1>");
