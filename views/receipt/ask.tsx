// The question for a receipt's code, and what can be the matter with it.

import type { SymbolsProblem } from "../../domain/codes.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { Field } from "../parts/field.tsx";
import { Button, Form } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import type { Text } from "../text/text.ts";

/** `unknown`: no receipt has it. */
export type ReceiptTrouble = SymbolsProblem | "unknown";

interface AskReceiptProps {
  readonly t: Text;
  readonly action: string;
  readonly length: number;
  readonly trouble?: ReceiptTrouble;
  /** She came by an address that is over, or another browser's. */
  readonly lost?: boolean;
}

export function AskReceipt(props: AskReceiptProps) {
  const { t, action, length, trouble, lost } = props;
  const words = t.receipt.ask;
  const errors = trouble
    ? [{ field: "csv", message: say(props, trouble) }]
    : [];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      {lost && (
        <Notice>
          <p>{words.lost}</p>
        </Notice>
      )}
      <p>{words.intro}</p>
      <Field
        t={t}
        name="csv"
        label={words.label}
        hint={t.fields.csv.hint(length)}
        autocomplete="off"
        autocapitalize="characters"
        width="medium"
        errors={errors}
      />
      <Button>{words.next}</Button>
    </Form>
  );
}

function say({ t, length }: AskReceiptProps, trouble: ReceiptTrouble): string {
  switch (trouble) {
    case "empty":
      return t.receipt.ask.empty;
    case "wrong-length":
      return t.fields.csv.wrongLength(length);
    case "bad-character":
      return t.fields.csv.badCharacter;
    case "unknown":
      return t.receipt.ask.unknown;
  }
}
