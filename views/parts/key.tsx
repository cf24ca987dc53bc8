// A form that the phone's key answers: `key.js` asks for the key when the button with `data-key-go` is pressed.

import type { Child } from "hono/jsx";
import type { Text } from "../text/text.ts";
import { FormEnd } from "./waiting.tsx";

interface KeyFormProps {
  readonly t: Text;
  readonly action: string;
  /** `make`: another key; `use`: the one that the phone has. */
  readonly use: "make" | "use";
  /** As JSON: PublicKeyCredentialCreationOptionsJSON, or PublicKeyCredentialRequestOptionsJSON (WebAuthn 5.1). */
  readonly options: unknown;
  /** The challenge of the options, sealed. */
  readonly challenge?: string;
  /** Where it is not its page's only form. */
  readonly id?: string;
  /** What to do instead, where there is something else to do. */
  readonly words?: Text["device"]["key"];
  readonly children?: Child;
}

/** The root of a step. Its page asks for the script `key`; without it, the answer comes empty. */
export function KeyForm(props: KeyFormProps) {
  const { t, action, use, options, challenge, children } = props;
  const { troubles, noScript } = props.words ?? t.device.key;
  return (
    <form
      id={props.id ?? "step"}
      method="post"
      action={action}
      novalidate
      data-key={use}
      data-options={JSON.stringify(options)}
    >
      {children}
      <div role="alert">
        <p class="error" data-trouble="unsupported" hidden>
          {troubles.unsupported}
        </p>
        <p class="error" data-trouble="cancelled" hidden>
          {troubles.cancelled}
        </p>
        <p class="error" data-trouble="missing" hidden>{troubles.missing}</p>
      </div>
      <noscript>
        <p>{noScript}</p>
      </noscript>
      {challenge !== undefined && (
        <input type="hidden" name="challenge" value={challenge} />
      )}
      <input type="hidden" name="answer" value="" />
      <FormEnd action={action} />
    </form>
  );
}

/** Posts as `action`, once the key has answered. Errors of the answer lead to its id, `key`. */
export function KeyButton(
  { action, look, children }: {
    readonly action: string;
    readonly look?: "quiet";
    readonly children?: Child;
  },
) {
  return (
    <button
      type="submit"
      id="key"
      class={look ? "button quiet" : "button"}
      name="action"
      value={action}
      data-key-go
    >
      {children}
    </button>
  );
}
