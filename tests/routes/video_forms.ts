// Forms with files as broken or hostile senders write them.

import { type Browser, cookieOf } from "../support/browser.ts";
import type { Clave } from "../support/clave.ts";

const base = "http://localhost:8000";

/** The raw form, as a broken or hostile sender writes it. */
export async function posted(
  clave: Clave,
  b: Browser,
  body: BodyInit,
  type: string,
) {
  const cookie = cookieOf(b);
  const headers = { "content-type": type, cookie, origin: base };
  const request = new Request(b.page.url, { method: "POST", body, headers });
  const answer = await clave.app.fetch(request);
  return { status: answer.status, text: await answer.text(), answer };
}
