// The inputs of every form: label above, hint, error, then the box, refilled with what was typed.

import { type Child, useContext } from "hono/jsx";
import type { KeptField } from "../../domain/kept.ts";
import type { Text } from "../text/text.ts";
import { AroundForms } from "./around.ts";
import {
  describedBy,
  errorOf,
  type FieldError,
  FieldMessage,
} from "./errors.tsx";

interface Common {
  readonly t: Text;
  /** The contract's name of the field; also its id. */
  readonly name: string;
  readonly label: Child;
  readonly hint?: Child;
  /** All errors of the page; the field finds its own. */
  readonly errors?: readonly FieldError[] | undefined;
}

export interface FieldProps extends Common {
  /** What was typed. Never a secret. */
  readonly value?: string | undefined;
  readonly type?: "text" | "tel" | "email";
  /** The token of WCAG 1.3.5, or `off` where no token fits. */
  readonly autocomplete: string;
  readonly inputmode?: "text" | "numeric" | "tel" | "email";
  /** A hint of how long the answer is, for the eye alone. */
  readonly width?: "short" | "medium" | "full";
  /** `characters` where the answer is written in capitals. */
  readonly autocapitalize?: "characters" | "none";
  /** Our own words still say what is wrong: for scripts that would rather not ask in vain. */
  readonly required?: true;
}

export function Field(props: FieldProps) {
  const error = errorOf(props.errors, props.name);
  const kept = useKept(props.name);
  return (
    <Boxed {...props}>
      <input
        id={props.name}
        name={props.name}
        class={props.width ?? "full"}
        type={props.type ?? "text"}
        value={kept ?? props.value ?? ""}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        autocapitalize={props.autocapitalize}
        spellcheck={false}
        required={props.required}
        aria-describedby={describedBy(props.name, {
          hint: props.hint,
          error,
        })}
        aria-invalid={error && "true"}
      />
    </Boxed>
  );
}

/** What was typed into this field on a page that was left; undefined where nothing was. Not for secrets. */
export function useKept(name: string): string | undefined {
  return useContext(AroundForms)?.typed[name as KeptField];
}

/**
 * One box for a whole code: split boxes break pasting, filling in and reading aloud.
 * No `maxlength`, which would cut a code pasted with spaces. Never refilled. `letters`: it may have some.
 */
export function CodeField(
  props: Common & {
    readonly letters?: boolean;
    readonly required?: boolean;
    /** It stands on another screen: a phone that offers the last SMS would only mislead. */
    readonly elsewhere?: boolean;
  },
) {
  const error = errorOf(props.errors, props.name);
  return (
    <Boxed {...props}>
      <input
        id={props.name}
        name={props.name}
        class="code"
        type="text"
        inputmode={props.letters ? "text" : "numeric"}
        autocomplete={props.elsewhere ? "off" : "one-time-code"}
        autocapitalize="characters"
        spellcheck={false}
        required={props.required}
        aria-describedby={describedBy(props.name, {
          hint: props.hint,
          error,
        })}
        aria-invalid={error && "true"}
      />
    </Boxed>
  );
}

function Boxed(props: Common & { children?: Child }) {
  const error = errorOf(props.errors, props.name);
  return (
    <div class={error ? "field wrong" : "field"}>
      <label for={props.name}>{props.label}</label>
      {props.hint && <p class="hint" id={`${props.name}-hint`}>{props.hint}</p>}
      {error && <FieldMessage t={props.t} error={error} />}
      {props.children}
    </div>
  );
}
