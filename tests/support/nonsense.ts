// Whatever a form asks, answered with nonsense: no answer to any question, so that nothing is done with it, and easily found again.

import type { HTMLElement } from "node-html-parser";
import { type Browser, browser, type Fetch, type Page } from "./browser.ts";
import type { Server } from "./server.ts";

/** Begins what is typed as a secret. */
export const secret = "secret-";
const nonsense = "typed-";

/** Nobody is given these back; `sure` says of one moment that it is meant. */
const secrets = /^(csv|code|activation_code|(new_)?password(_again)?)$/;
const never = /^(action|sure)$/;

export interface Typed {
  readonly name: string;
  readonly value: string;
}

/** Whether she must not have to type it again. */
export function comesBackToHer({ name }: Pick<Typed, "name">): boolean {
  return !secrets.test(name) && !never.test(name);
}

export interface Filled {
  readonly form: HTMLElement;
  readonly fields: readonly Typed[];
}

/** The first form of the page in which something is typed; null where none is. */
export function filled({ root }: Page): Filled | null {
  for (const form of root.querySelectorAll("main form[method=post]")) {
    const fields = fieldsOf(form);
    if (fields.length > 0) return { form, fields };
  }
  return null;
}

function fieldsOf(form: HTMLElement): readonly Typed[] {
  const found = new Map<string, string>();
  for (const input of form.querySelectorAll("input, textarea")) {
    const name = input.getAttribute("name") ?? "";
    const type = input.getAttribute("type");
    if (type === "hidden" || type === "file" || name === "") continue;
    const own = input.getAttribute("value") ?? "";
    const chosen = type === "radio" || type === "checkbox";
    found.set(name, chosen ? own : nonsense + name);
  }
  return [...found].map(([name, value]) => ({
    name,
    value: secrets.test(name) ? secret + name : value,
  }));
}

/** Sends it, by the first of its buttons that names what it does, as Enter would; and follows. */
export async function post(
  server: Server,
  b: Browser,
  { form, fields }: Filled,
): Promise<Page> {
  const { url } = b.page;
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
  const at = new URL(form.getAttribute("action")!, url);
  const request = new Request(at, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { origin: url.origin, cookie: cookies.join("; ") },
  });
  const answers = [await ours(server)(request)];
  const follow = browser(
    (next) => answers.pop() ?? ours(server)(next),
    b.cookies,
  );
  return await follow.open(at.href);
}

/** Whether the page has it in a field of this name. */
export function comesBack(page: Page, { name, value }: Typed): boolean {
  return page.root.querySelectorAll(`main [name=${name}]`).some((input) =>
    input.getAttribute("value") === value &&
    (/^(radio|checkbox)$/.test(input.getAttribute("type") ?? "")
      ? input.hasAttribute("checked")
      : true)
  );
}

/** What leaves for a service stops at a blank page. */
export const ours = (server: Server): Fetch => (request) =>
  request.url.startsWith(server.url)
    ? server.fetch(request)
    : new Response("<h1>elsewhere</h1>");
