// What these pages are made of: a heading, a paragraph, and what follows.

import type { Child } from "hono/jsx";

export function Section(
  { words, children }: {
    words: { readonly title: string; readonly body?: string };
    children?: Child;
  },
) {
  return (
    <>
      <h2>{words.title}</h2>
      {words.body && <p>{words.body}</p>}
      {children}
    </>
  );
}
