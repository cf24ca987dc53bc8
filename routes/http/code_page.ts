// What all pages that ask for a one-time code do alike.

import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { readCode } from "../../domain/codes.ts";
import type { Env } from "./env.ts";
import type { Fields } from "./form.ts";
import { page } from "./page.tsx";

export type CodePageStatus = 200 | 422 | 429;

/** With a trouble it is a 422, where nothing else is said. Its form is sent without leaving the page. */
export function codePage(
  c: Context<Env>,
  view: Child,
  { title, trouble, status = trouble ? 422 : 200 }: {
    readonly title: string;
    readonly trouble: unknown;
    readonly status?: CodePageStatus | undefined;
  },
): Promise<Response> {
  return page(c, view, {
    title,
    status,
    state: trouble ? "correct" : "fine",
    scripts: ["htmx"],
  });
}

export type TypedCode =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly problem: "empty" | "not-a-code" };

/** What was typed in the field `code`. */
export function typedCode(fields: Fields, digits: number): TypedCode {
  const typed = fields("code");
  const value = readCode(typed, digits);
  if (value !== null) return { ok: true, value };
  const empty = typed.trim() === "";
  return { ok: false, problem: empty ? "empty" : "not-a-code" };
}
