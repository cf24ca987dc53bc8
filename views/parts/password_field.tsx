// A box for a password: hidden unless she asks to read it, and no script is needed for that.

import type { Text } from "../text/text.ts";
import {
  describedBy,
  errorOf,
  type FieldError,
  FieldMessage,
} from "./errors.tsx";
import { ActionButton } from "./form.tsx";

interface PasswordFieldProps {
  readonly t: Text;
  /** The contract's name of the field; also its id. */
  readonly name: "password" | "new_password" | "new_password_again";
  readonly label: string;
  readonly errors: readonly FieldError[];
  /** What managers fill in, or offer to make up. */
  readonly autocomplete: "current-password" | "new-password";
  /** What she typed, to be read; where it is null the box is hidden and empty: it is never refilled unasked. */
  readonly shown: string | null;
}

/** Pasting is welcome, and no length is cut (PM-23). */
export function PasswordField(props: PasswordFieldProps) {
  const { t, name, label, autocomplete, shown } = props;
  const error = errorOf(props.errors, name);
  return (
    <div class={error ? "field wrong" : "field"}>
      <label for={name}>{label}</label>
      {error && <FieldMessage t={t} error={error} />}
      <input
        id={name}
        name={name}
        class="full"
        type={shown === null ? "password" : "text"}
        value={shown ?? ""}
        autocomplete={autocomplete}
        autocapitalize={shown === null ? undefined : "none"}
        autocorrect="off"
        spellcheck={false}
        aria-describedby={describedBy(name, { hint: null, error })}
        aria-invalid={error && "true"}
      />
    </div>
  );
}

/**
 * Sends what is typed and gets it back to read, or hides it again. That page may be packed like any other (BREACH): it answers
 * only a form of our own that holds the password already, so nobody else can ask for it.
 */
export function ShowPassword({ t, shown }: { t: Text; shown: boolean }) {
  const words = t.password.field;
  return (
    <ActionButton action={shown ? "hide" : "show"} look="quiet">
      {shown ? words.hide : words.show}
    </ActionButton>
  );
}
