// A browser without JavaScript: follows links and redirects, keeps cookies, fills in and sends forms.

import { ok } from "node:assert/strict";
import { type HTMLElement, parse } from "node-html-parser";

/** Answers a request: an app in process, or the network. */
export type Fetch = (request: Request) => Response | Promise<Response>;

export interface Page {
  readonly status: number;
  readonly url: URL;
  readonly headers: Headers;
  readonly html: string;
  /** Its whole text, spaces folded. */
  readonly text: string;
  readonly title: string;
  readonly root: HTMLElement;
  /** Every answer on the way here, redirects included. */
  readonly hops: readonly Response[];
}

export interface Browser {
  readonly page: Page;
  open(address: string): Promise<Page>;
  /** Sends the first form that has these fields. `action` names the button pressed, where it has one. */
  send(fields: Readonly<Record<string, string>>): Promise<Page>;
  /** Follows the first link whose address holds this text. */
  follow(part: string): Promise<Page>;
  readonly cookies: Map<string, string>;
  /** Another tab: the same cookies, no page yet. */
  newTab(): Browser;
  /** Sends the page's form with files in it, as its `enctype` says. */
  upload(files: Readonly<Record<string, File>>): Promise<Page>;
  /** What a form would send, without sending it: for racing requests. */
  request(fields: Readonly<Record<string, string>>): Request;
}

/** Cookies are kept by host and port, as tests run several servers on one machine. */
export function browser(
  fetching: Fetch,
  cookies = new Map<string, string>(),
): Browser {
  let page: Page | null = null;
  const current = () => {
    if (!page) throw new Error("no page is open");
    return page;
  };

  const withCookies = (request: Request) => {
    const { host } = new URL(request.url);
    const sent = [...cookies].filter(([key]) => key.startsWith(`${host} `))
      .map(([key, value]) => `${key.slice(host.length + 1)}=${value}`);
    if (sent.length > 0) request.headers.set("cookie", sent.join("; "));
    return request;
  };

  const keepCookies = (url: string, response: Response) => {
    const { host } = new URL(url);
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(";");
      const at = pair.indexOf("=");
      const key = `${host} ${pair.slice(0, at)}`;
      const gone = attributes.some((one) => /^\s*max-age=0$/i.test(one));
      if (gone) cookies.delete(key);
      else cookies.set(key, pair.slice(at + 1));
    }
  };

  async function visit(first: Request): Promise<Page> {
    const hops: Response[] = [];
    let request = first;
    for (;;) {
      const response = await fetching(withCookies(request));
      hops.push(response);
      keepCookies(request.url, response);
      const to = response.headers.get("location");
      if (to === null) {
        page = await read(request.url, response, hops);
        return page;
      }
      if (hops.length > 10) throw new Error("too many redirects");
      await response.body?.cancel();
      request = new Request(new URL(to, request.url), { redirect: "manual" });
    }
  }

  function request(fields: Readonly<Record<string, string>>): Request {
    const { root, url } = current();
    const forms = root.querySelectorAll("main form");
    if (forms.length === 0) throw new Error(`no form at ${url.pathname}`);
    const missing = (form: HTMLElement) =>
      Object.keys(fields).find((name) =>
        !form.querySelector(`[name="${name}"]`)
      );
    const form = forms.find((form) => !missing(form));
    if (!form) throw new Error(`the form has no ${missing(forms[0]!)}`);
    const files = form.getAttribute("enctype") === "multipart/form-data";
    const body = files ? new FormData() : new URLSearchParams();
    if (files) {
      // As browsers do for a field in which nothing was chosen.
      for (const input of form.querySelectorAll("input[type=file]")) {
        body.set(input.getAttribute("name")!, new File([], "") as never);
      }
    }
    for (const input of form.querySelectorAll("input[type=hidden]")) {
      body.set(input.getAttribute("name")!, input.getAttribute("value") ?? "");
    }
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const action = form.getAttribute("action") ?? url.href;
    return withCookies(
      new Request(new URL(action, url), {
        method: form.getAttribute("method")?.toUpperCase() ?? "GET",
        body,
        redirect: "manual",
        headers: { origin: url.origin },
      }),
    );
  }

  return {
    get page() {
      return current();
    },
    cookies,
    open: (address) =>
      visit(
        new Request(new URL(address, page?.url), { redirect: "manual" }),
      ),
    send: (fields) => visit(request(fields)),
    upload(files) {
      const form = current().root.querySelector("main form")!;
      const body = new FormData();
      for (const [name, file] of Object.entries(files)) body.set(name, file);
      if (form.getAttribute("enctype") !== "multipart/form-data") {
        throw new Error("the form takes no files");
      }
      const { url } = current();
      return visit(
        new Request(new URL(form.getAttribute("action")!, url), {
          method: "POST",
          body,
          redirect: "manual",
          headers: { origin: url.origin },
        }),
      );
    },
    follow(part) {
      const link = current().root.querySelectorAll("a")
        .find((a) => a.getAttribute("href")?.includes(part));
      if (!link) throw new Error(`no link to ${part}`);
      const href = new URL(link.getAttribute("href")!, current().url);
      return visit(new Request(href, { redirect: "manual" }));
    },
    newTab() {
      return browser(fetching, cookies);
    },
    request,
  };
}

async function read(
  url: string,
  response: Response,
  hops: readonly Response[],
): Promise<Page> {
  const html = await response.text();
  // To read a page costs more than to make it, and of many no more is asked than their letters.
  const root = once(() => parse(html));
  const text = once(() =>
    root().querySelector("main")?.structuredText.replace(/\s+/g, " ") ?? html
  );
  return {
    status: response.status,
    url: new URL(url),
    headers: response.headers,
    html,
    get text() {
      return text();
    },
    get title() {
      return root().querySelector("title")?.text ?? "";
    },
    get root() {
      return root();
    },
    hops,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The header with all that it keeps, for requests that a test makes by itself. */
export function cookieOf({ cookies }: Browser): string {
  return [...cookies].map(([key, value]) => `${key.split(" ")[1]}=${value}`)
    .join("; ");
}

export function says(page: Page, sentence: string): void {
  ok(page.text.includes(sentence), `${sentence}\nis not in\n${page.text}`);
}
