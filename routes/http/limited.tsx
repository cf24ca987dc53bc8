// Too many tries: until when to wait, the same for everybody.

import type { Context } from "hono";
import { Limited } from "../../views/signin/standing.tsx";
import type { Env } from "./env.ts";
import { retryAfter } from "./instant.ts";
import { page } from "./page.tsx";

/** `retry` is the step to come back to. */
export function limited(
  c: Context<Env>,
  until: Date,
  retry: string,
) {
  const { text, language, world } = c.var;
  retryAfter(c, until);
  return page(
    c,
    <Limited
      t={text}
      language={language}
      until={until}
      now={world.now()}
      retry={retry}
    />,
    { title: text.signin.limited.title, status: 429 },
  );
}
