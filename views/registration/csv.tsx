// The question for the letter's code, and what can be the matter with it.

import { dayOf, lastDayBefore } from "../../domain/calendar.ts";
import type { SymbolsProblem } from "../../domain/codes.ts";
import type { Language } from "../../domain/language.ts";
import type { CsvAnswer } from "../../domain/registration/letter.ts";
import { CsvField, saySymbols } from "../parts/csv_field.tsx";
import { ErrorSummary } from "../parts/errors.tsx";
import { ActionButton, Button, Form } from "../parts/form.tsx";
import { HelpLink } from "../parts/help_link.tsx";
import { onDay, untilDay } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

export type CsvTrouble =
  | { readonly kind: SymbolsProblem }
  | Exclude<CsvAnswer, { kind: "good" }>;

interface AskCsvProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  readonly length: number;
  readonly trouble?: CsvTrouble;
}

export function AskCsv(props: AskCsvProps) {
  const { t, language, action, length, trouble } = props;
  const words = t.register.csv;
  const errors = trouble
    ? [{ field: "csv", message: say(props, trouble) }]
    : [];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <CsvField
        t={t}
        label={t.fields.csv.label}
        length={length}
        errors={errors}
      />
      <Button>{words.next}</Button>
      <ActionButton action="another-letter" look="quiet">
        {words.another}
      </ActionButton>
      <HelpLink t={t} language={language} trouble="letter" />
    </Form>
  );
}

function say(props: AskCsvProps, trouble: CsvTrouble): string {
  const { t, language } = props;
  const words = t.register.csv;
  switch (trouble.kind) {
    case "wrong":
      return t.fields.csv.wrong;
    case "used":
      return words.used;
    case "expired":
      // It dies at midnight: its last day is the one before.
      return words.expired(
        untilDay(language, lastDayBefore(trouble.expiresAt)),
      );
    case "superseded":
      return words.superseded(onDay(language, dayOf(trouble.newestSentAt)));
    default:
      return saySymbols(props, trouble.kind);
  }
}
