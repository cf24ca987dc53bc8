// The document of whoever stands before the desk, before anything of hers is changed.

import type { Resident } from "../../domain/census.ts";
import type { Asked } from "../../domain/contrast.ts";
import type { Language } from "../../domain/language.ts";
import {
  ContrastField,
  type ContrastTrouble,
  sayContrast,
} from "../parts/contrast_field.tsx";
import { SummaryList } from "../parts/summary_list.tsx";
import type { Text } from "../text/text.ts";
import { OperationForm } from "./operation.tsx";
import { printed } from "./person.tsx";

interface CheckPresentProps {
  readonly t: Text;
  readonly language: Language;
  readonly title: string;
  readonly action: string;
  /** Her record. */
  readonly here: string;
  readonly resident: Resident;
  readonly asked: Asked;
  readonly now: Date;
  readonly typed: string;
  readonly problem: ContrastTrouble | null;
}

/** The datum that is asked is not shown: it stands on the document alone. */
export function CheckPresent(props: CheckPresentProps) {
  const { t, asked, typed, problem } = props;
  const words = t.desk.register.check;
  const errors = problem
    ? [{ field: "contrast", message: sayContrast(t, asked, problem) }]
    : [];
  return (
    <OperationForm {...props} errors={errors} go={words.next}>
      <p>{words.compareText}</p>
      <SummaryList t={t} rows={printed(props, asked)} />
      <ContrastField t={t} asked={asked} typed={typed} errors={errors} />
    </OperationForm>
  );
}
