// A form that the phone's key answers, and what to do where it does not.

import type { Child } from "hono/jsx";
import type { KeyOptions } from "../../domain/mobile/key_options.ts";
import type { Text } from "../text/text.ts";

interface KeyFormProps {
  readonly action: string;
  readonly options: KeyOptions;
  readonly id?: string;
  readonly children?: Child;
}

/** The root of a step, or a form of its own under another id. What its script fills is `answer`. */
export function KeyForm({ action, options, id, ...rest }: KeyFormProps) {
  return (
    <form
      id={id ?? "step"}
      method="post"
      action={action}
      novalidate
      data-key="use"
      data-options={JSON.stringify(options)}
    >
      {rest.children}
    </form>
  );
}

/** The button, and above it whatever went wrong, where a reader is told at once. */
export function KeyButton(
  { t, id, look, children }: {
    readonly t: Text;
    /** For an error that leads to it. */
    readonly id: string;
    readonly look?: "quiet";
    readonly children?: Child;
  },
) {
  const words = t.app.key;
  return (
    <>
      <input type="hidden" name="answer" value="" />
      <div role="alert">
        {(["unsupported", "cancelled", "missing"] as const).map((trouble) => (
          <p class="error" data-trouble={trouble} hidden>{words[trouble]}</p>
        ))}
      </div>
      <noscript>
        <p class="hint">{words.script}</p>
      </noscript>
      <button
        type="submit"
        id={id}
        class={look === "quiet" ? "button quiet" : "button"}
        data-key-go
      >
        {children}
      </button>
    </>
  );
}
