// One way to sign in, in the chooser: either it can be used, or it says why not and how it could.

import type { Child } from "hono/jsx";
import type { MethodName } from "../../domain/methods/all.ts";
import type { Text } from "../text/text.ts";
import { ActionButton } from "./form.tsx";

interface Described {
  readonly t: Text;
  readonly title: string;
  /** What it is and what one needs at hand. */
  readonly children?: Child;
}

export type MethodCardProps =
  & Described
  & (
    | {
      readonly kind: "available";
      /** Posted as `action`. */
      readonly method: MethodName;
      /** The words on its button: they name the method, for whoever hears buttons alone. */
      readonly choose: string;
    }
    | {
      readonly kind: "refused";
      readonly reason: Child;
    }
  );

/** Stands in a `<Form>`: the button of an available method posts `action`. */
export function MethodCard(props: MethodCardProps) {
  return (
    <section class={`method ${props.kind}`}>
      <h2>{props.title}</h2>
      {props.kind === "refused" && (
        <p class="tag">{props.t.parts.method.refused}</p>
      )}
      {props.children}
      {props.kind === "refused"
        ? <p class="reason">{props.reason}</p>
        : <ActionButton action={props.method}>{props.choose}</ActionButton>}
    </section>
  );
}
