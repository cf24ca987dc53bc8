// The question for a receipt's code, and what can be the matter with it.

import type { SymbolsProblem } from "../../domain/codes.ts";
import { CsvField, saySymbols } from "../parts/csv_field.tsx";
import { ErrorSummary } from "../parts/errors.tsx";
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
      <CsvField t={t} label={words.label} length={length} errors={errors} />
      <Button>{words.next}</Button>
    </Form>
  );
}

function say(props: AskReceiptProps, trouble: ReceiptTrouble): string {
  const words = props.t.receipt.ask;
  switch (trouble) {
    case "empty":
      return words.empty;
    case "unknown":
      return words.unknown;
    default:
      return saySymbols(props, trouble);
  }
}
