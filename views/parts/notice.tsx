// Things to notice: a note on the way, and the panel that ends a journey.

import type { Child } from "hono/jsx";

interface NoticeProps {
  /** `good`: something was done. `care`: something can go wrong. */
  readonly kind?: "note" | "good" | "care";
  readonly title?: Child;
  readonly children?: Child;
}

export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div class={`notice ${kind ?? "note"}`}>
      {title && <h2>{title}</h2>}
      {children}
    </div>
  );
}

/** The end of a journey: its title is the page's `<h1>`. */
export function Panel(props: { title: Child; children?: Child }) {
  return (
    <div class="panel">
      <h1>{props.title}</h1>
      {props.children}
    </div>
  );
}

/** A code to keep, large, in groups, copied whole with one selection. */
export function Keepsake({ children }: { children?: Child }) {
  return <p class="keepsake">{children}</p>;
}

/** Apart, so that a screen reader says each of them. */
export function Digits({ digits }: { readonly digits: string }) {
  return <Keepsake>{[...digits].join(" ")}</Keepsake>;
}

/** More words for whoever wants them. */
export function Details(props: { summary: Child; children?: Child }) {
  return (
    <details>
      <summary>{props.summary}</summary>
      <div>{props.children}</div>
    </details>
  );
}
