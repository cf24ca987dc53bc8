// What must be corrected: a summary that takes the focus, and the same words beside each field.

import type { Text } from "../text/text.ts";

/** What is wrong with one field, in the reader's language. `field` is its name, which is also its id. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** Nothing where nothing is wrong. It takes the focus when the page opens and leads to each field. */
export function ErrorSummary(
  props: { t: Text; errors: readonly FieldError[] },
) {
  if (props.errors.length === 0) return null;
  return (
    <div class="errors" role="alert" tabindex={-1} autofocus>
      <h2>{props.t.parts.errorSummary}</h2>
      <ul>
        {props.errors.map((error) => (
          <li>
            <a href={`#${error.field}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The first error of a field; a second one would only be noise. */
export function errorOf(
  errors: readonly FieldError[] | undefined,
  field: string,
): FieldError | undefined {
  return errors?.find((error) => error.field === field);
}

export function FieldMessage(props: { t: Text; error: FieldError }) {
  return (
    <p class="error" id={`${props.error.field}-error`}>
      <span class="unseen">{props.t.parts.errorBefore}</span>
      {props.error.message}
    </p>
  );
}

/** The ids that describe a field, hint first, as `aria-describedby` wants them. */
export function describedBy(
  name: string,
  has: { hint: unknown; error: unknown },
): string | undefined {
  const ids = [
    ...(has.hint ? [`${name}-hint`] : []),
    ...(has.error ? [`${name}-error`] : []),
  ];
  return ids.length > 0 ? ids.join(" ") : undefined;
}
