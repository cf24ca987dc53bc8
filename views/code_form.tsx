// The page that asks for a code that was sent, whoever types it and whatever it proves.

import type { Child } from "hono/jsx";
import { ErrorSummary } from "./parts/errors.tsx";
import { CodeField } from "./parts/field.tsx";
import { LiveForm } from "./parts/form.tsx";
import { Notice } from "./parts/notice.tsx";
import type { Text } from "./text/text.ts";

interface CodeFormProps {
  readonly t: Text;
  readonly action: string;
  readonly title: string;
  /** Where it went, and until when it is good. */
  readonly sent: string;
  readonly hint: string;
  readonly digits: number;
  /** What she should know before she types it; null where there is nothing. */
  readonly care: string | null;
  /** What is wrong with what was typed; null where nothing is. */
  readonly problem: string | null;
  /** The buttons, and whatever follows them. */
  readonly children?: Child;
}

export function CodeForm(props: CodeFormProps) {
  const { t, care, problem } = props;
  const errors = problem === null ? [] : [{ field: "code", message: problem }];
  return (
    <LiveForm action={props.action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{props.title}</h1>
      <p>{props.sent}</p>
      {care !== null && (
        <Notice kind="care">
          <p>{care}</p>
        </Notice>
      )}
      <CodeField
        t={t}
        name="code"
        label={t.register.code.label(props.digits)}
        hint={props.hint}
        errors={errors}
      />
      {props.children}
    </LiveForm>
  );
}
