// Until when the pages of something begun wait, and who asks for more (WCAG 2.2.1): the same wherever it is sealed.

import type { Context } from "hono";
import { type Begun, extensionsLeft } from "../../domain/time_limit.ts";
import type { Env } from "./env.ts";
import { type Fields, postedForm } from "./form.ts";

interface Wait {
  /** The forms that post to this address, or further down, say so. */
  readonly below: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** It cannot be put off. */
  readonly fixed?: boolean;
}

/** What the forms of this page say of their time, in place of what was said before. */
export function waits(
  c: Context<Env>,
  begun: Pick<Begun, "extended">,
  { below, until, fixed = false }: Wait,
): void {
  const { policy } = c.get("world");
  c.set("waiting", {
    below,
    until: new Date(until),
    left: fixed ? null : extensionsLeft(begun, policy),
    again: begun.extended > 0,
  });
}

/** The form in which somebody asks for more time; null for all that is done in earnest. */
export async function moreTimeAsked(c: Context<Env>): Promise<Fields | null> {
  const form = await postedForm(c);
  return form?.("action") === "more" ? form : null;
}
