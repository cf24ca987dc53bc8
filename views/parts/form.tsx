// A step's form and the buttons that end it.

import type { Child } from "hono/jsx";
import { FormEnd } from "./waiting.tsx";

interface FormProps {
  /** Null where there is nothing to send: a form that no button sends would be announced in vain. */
  readonly action: string | null;
  readonly children?: Child;
}

/** The root of a step. `novalidate`: our own words, in the reader's language, say what is wrong (WCAG 3.3.1). */
export function Form({ action, children }: FormProps) {
  if (action === null) return <section id="step">{children}</section>;
  return (
    <form id="step" method="post" action={action} novalidate>
      {children}
      <FormEnd action={action} />
    </form>
  );
}

/** The same where the script is on the page: a mistyped code is told in place, and its buttons rest while the answer is on its way. */
export function LiveForm(
  { action, children }: FormProps & { readonly action: string },
) {
  return (
    <form
      id="step"
      method="post"
      action={action}
      novalidate
      hx-post={action}
      hx-swap="outerHTML"
      hx-disable="find button"
    >
      {children}
      <FormEnd action={action} />
    </form>
  );
}

interface ButtonProps {
  readonly children?: Child;
  /** `quiet` for whatever is not the way on. */
  readonly look?: "main" | "quiet";
}

export function Button({ look, children }: ButtonProps) {
  return <button type="submit" class={classOf(look)}>{children}</button>;
}

/** A button that chooses: posts its own `action` (contract). */
export function ActionButton(
  { action, look, children }: ButtonProps & { readonly action: string },
) {
  return (
    <button type="submit" name="action" value={action} class={classOf(look)}>
      {children}
    </button>
  );
}

/** A link that looks like a button: it starts something and changes nothing. */
export function LinkButton(
  { href, look, id, children }: ButtonProps & {
    readonly href: string;
    /** For an error that leads to it. */
    readonly id?: string;
  },
) {
  return <a class={classOf(look)} href={href} id={id}>{children}</a>;
}

/** Buttons side by side, under one another where there is no room. */
export function Buttons({ children }: { children?: Child }) {
  return <div class="buttons">{children}</div>;
}

function classOf(look: ButtonProps["look"]): string {
  return look === "quiet" ? "button quiet" : "button";
}
