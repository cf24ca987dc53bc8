// Taking a change of phone back: document and code, and what came of it.

import { documentErrors, DocumentField } from "../signin/claims.tsx";
import type { SymbolsProblem } from "../../domain/codes.ts";
import type { NifProblem } from "../../domain/nif.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { Field } from "../parts/field.tsx";
import { Button, Form } from "../parts/form.tsx";
import { Panel } from "../parts/notice.tsx";
import type { Text } from "../text/text.ts";
import { type OwnPageProps, ToPortal } from "./back.tsx";

export type PhoneUndoTrouble =
  | { readonly field: "document"; readonly problem: NifProblem }
  | {
    readonly field: "code";
    /** `nothing`: nobody has such a code, or not any more; `taken`: the phone is somebody else's by now. */
    readonly problem: SymbolsProblem | "nothing" | "taken";
  };

interface AskPhoneUndoProps {
  readonly t: Text;
  readonly action: string;
  readonly typed: string;
  readonly length: number;
  readonly hours: number;
  readonly trouble: PhoneUndoTrouble | null;
}

export function AskPhoneUndo(props: AskPhoneUndoProps) {
  const { t, action, typed, length, trouble } = props;
  const words = t.account.phoneUndo;
  const errors = trouble === null
    ? []
    : trouble.field === "document"
    ? documentErrors(t, trouble.problem)
    : [{ field: "code", message: say(props, trouble.problem) }];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <DocumentField t={t} typed={typed} errors={errors} />
      <Field
        t={t}
        name="code"
        label={words.label}
        hint={words.hint(length)}
        autocomplete="off"
        autocapitalize="characters"
        width="medium"
        errors={errors}
      />
      <Button>{t.account.undo.go}</Button>
    </Form>
  );
}

function say(
  { t, length, hours }: AskPhoneUndoProps,
  problem: SymbolsProblem | "nothing" | "taken",
): string {
  const words = t.account.phoneUndo;
  switch (problem) {
    case "empty":
      return words.empty;
    case "wrong-length":
      return t.fields.csv.wrongLength(length);
    case "bad-character":
      return t.fields.csv.badCharacter;
    case "nothing":
      return words.nothing(hours);
    case "taken":
      return words.taken;
  }
}

export function PhoneUndone({ t, language }: OwnPageProps) {
  const words = t.account.phoneUndo;
  return (
    <section id="step">
      <Panel title={words.doneTitle}>
        <p>{words.done}</p>
      </Panel>
      <ul>{words.next.map((line) => <li>{line}</li>)}</ul>
      <ToPortal t={t} language={language} />
    </section>
  );
}
