// Whatever cannot be shown, with its status and its words.

import type { Context } from "hono";
import { Problem, type Trouble, troubleWords } from "../../views/problem.tsx";
import type { Env } from "./env.ts";
import { page } from "./page.tsx";

export type ProblemStatus = 400 | 403 | 404 | 405 | 413 | 415 | 500 | 503;

export function problem(
  c: Context<Env>,
  status: ProblemStatus,
): Promise<Response> {
  // RFC 9110 15.6.4: long enough that a crowd does not come back all at once.
  if (status === 503) c.header("Retry-After", "30");
  return show(c, status, troubleOf(c, status));
}

function show(c: Context<Env>, status: ProblemStatus, trouble: Trouble) {
  const { text: t, language } = c.var;
  return page(
    c,
    <Problem t={t} language={language} trouble={trouble} />,
    { title: troubleWords(t, trouble).title, status },
  );
}

function troubleOf(c: Context<Env>, status: ProblemStatus): Trouble {
  switch (status) {
    case 400:
    case 415:
      return { kind: "bad-request" };
    case 403:
      return { kind: "forbidden" };
    case 404:
      return { kind: "not-found" };
    case 405:
      return { kind: "not-allowed" };
    case 413:
      return { kind: "too-large" };
    case 500:
      return { kind: "fault", reference: c.get("reference") };
    case 503:
      return { kind: "unavailable", reference: c.get("reference") };
  }
}
