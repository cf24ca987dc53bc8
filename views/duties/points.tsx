// What these pages are made of: sections of one paragraph, and lists.

import type { Child } from "hono/jsx";

export function Points({ points }: { points: readonly string[] }) {
  return <ul>{points.map((point) => <li>{point}</li>)}</ul>;
}

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
