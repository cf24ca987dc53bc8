// Ticking and choosing.

import type { Child } from "hono/jsx";
import type { Text } from "../text/text.ts";
import {
  describedBy,
  errorOf,
  type FieldError,
  FieldMessage,
} from "./errors.tsx";
import { useKept } from "./field.tsx";

interface CheckboxProps {
  readonly t: Text;
  readonly name: string;
  /** What ticking it says, in the first person of the reader. */
  readonly label: Child;
  readonly hint?: Child;
  readonly errors?: readonly FieldError[] | undefined;
  /** Whatever was posted under its name: anything but nothing means ticked. */
  readonly value?: string | undefined;
}

/** Posts `yes` under its name, or nothing. */
export function Checkbox(props: CheckboxProps) {
  const error = errorOf(props.errors, props.name);
  const kept = useKept(props.name);
  return (
    <div class={error ? "field wrong" : "field"}>
      {error && <FieldMessage t={props.t} error={error} />}
      <label class="choice" for={props.name}>
        <input
          type="checkbox"
          id={props.name}
          name={props.name}
          value="yes"
          checked={Boolean(kept ?? props.value)}
          aria-describedby={describedBy(props.name, {
            hint: props.hint,
            error,
          })}
          aria-invalid={error && "true"}
        />
        <span>{props.label}</span>
      </label>
      {props.hint && <p class="hint" id={`${props.name}-hint`}>{props.hint}</p>}
    </div>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: Child;
  readonly hint?: Child;
}

interface RadiosProps {
  readonly t: Text;
  readonly name: string;
  readonly legend: Child;
  readonly choices: readonly Choice[];
  readonly errors?: readonly FieldError[] | undefined;
  readonly value?: string | undefined;
}

/** The first one bears the bare name as its id, so that the error summary leads to it. */
export function Radios(props: RadiosProps) {
  const error = errorOf(props.errors, props.name);
  const chosen = useKept(props.name) ?? props.value;
  return (
    <fieldset
      class={error ? "field wrong" : "field"}
      aria-describedby={describedBy(props.name, { hint: null, error })}
    >
      <legend>{props.legend}</legend>
      {error && <FieldMessage t={props.t} error={error} />}
      {props.choices.map((choice, at) => {
        const id = at === 0 ? props.name : `${props.name}-${choice.value}`;
        return (
          <label class="choice" for={id}>
            <input
              type="radio"
              id={id}
              name={props.name}
              value={choice.value}
              checked={chosen === choice.value}
            />
            <span>
              {choice.label}
              {choice.hint && <small>{choice.hint}</small>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
