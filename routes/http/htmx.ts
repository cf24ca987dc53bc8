// What the page's script needs of an answer: corrections are swapped in place, whatever leads elsewhere is a whole page.

import type { MiddlewareHandler } from "hono";
import type { Env } from "./env.ts";

/**
 * A 303 becomes a header that the script follows by going there: its own fetch would stay on our origin, where the last
 * hop, to the service, is refused; and the address bar would keep a step that is over.
 */
export const redirectsForHtmx: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const to = c.res.headers.get("location");
  if (to === null || !c.req.header("hx-request")) return;
  const answer = new Response(null, { status: 200, headers: c.res.headers });
  answer.headers.delete("location");
  answer.headers.set("HX-Redirect", to);
  c.res = undefined;
  c.res = answer;
};
