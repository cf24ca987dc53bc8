// The card on the desk: compared with what the census has, and proven to be there by what only it tells.

import type { Resident } from "../../../domain/census.ts";
import type { Asked } from "../../../domain/contrast.ts";
import type { Language } from "../../../domain/language.ts";
import { Checkbox } from "../../parts/choice.tsx";
import {
  ContrastField,
  type ContrastTrouble,
  sayContrast,
} from "../../parts/contrast_field.tsx";
import { ErrorSummary, type FieldError } from "../../parts/errors.tsx";
import { Button, Form } from "../../parts/form.tsx";
import { Notice } from "../../parts/notice.tsx";
import { SummaryList } from "../../parts/summary_list.tsx";
import type { Text } from "../../text/text.ts";
import { printed } from "../person.tsx";

export type CardTrouble =
  | { readonly field: "contrast"; readonly problem: ContrastTrouble }
  | { readonly field: "origin_shown"; readonly problem: "missing" };

interface CheckCardProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  readonly title: string;
  readonly resident: Resident;
  readonly asked: Asked;
  readonly minor: boolean;
  readonly now: Date;
  readonly typed: string;
  /** Whether the document of the country of origin was ticked. */
  readonly shown: string;
  readonly troubles: readonly CardTrouble[];
}

export function CheckCard(props: CheckCardProps) {
  const { t, action, asked, resident, minor, troubles } = props;
  const words = t.desk.register.check;
  const errors: FieldError[] = troubles.map((trouble) => ({
    field: trouble.field,
    message: trouble.field === "contrast"
      ? sayContrast(t, asked, trouble.problem)
      : words.originMissing,
  }));
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{props.title}</h1>
      <Notice>
        <p>{minor ? words.minor : words.adult}</p>
      </Notice>
      <h2>{words.compare}</h2>
      <p>{words.compareText}</p>
      <SummaryList t={t} rows={printed(props, asked)} />
      <ContrastField t={t} asked={asked} typed={props.typed} errors={errors} />
      {resident.kind !== "dni" && (
        <Checkbox
          t={t}
          name="origin_shown"
          label={words.origin}
          hint={words.originHint}
          value={props.shown}
          errors={errors}
        />
      )}
      <Button>{words.next}</Button>
    </Form>
  );
}
