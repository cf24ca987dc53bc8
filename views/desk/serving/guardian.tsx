// Who answers for a minor, asked of whoever came with her (ID-65).

import {
  type AuthorityProof,
  authorityProofs,
  type GuardianProblem,
} from "../../../domain/desk/guardian.ts";
import type { NifProblem } from "../../../domain/nif.ts";
import { Checkbox, Radios } from "../../parts/choice.tsx";
import type { ContrastTrouble } from "../../parts/contrast_field.tsx";
import { ErrorSummary, type FieldError } from "../../parts/errors.tsx";
import { Field } from "../../parts/field.tsx";
import { Button, Form } from "../../parts/form.tsx";
import type { Text } from "../../text/text.ts";

export interface TypedGuardian {
  readonly guardian_document: string;
  readonly guardian_contrast: string;
  readonly proof: string;
  readonly minor_present: string;
}

export type GuardianTrouble =
  | {
    readonly field: "guardian_document";
    readonly problem: NifProblem | GuardianProblem;
  }
  | { readonly field: "guardian_contrast"; readonly problem: ContrastTrouble }
  | { readonly field: "proof" | "minor_present"; readonly problem: "missing" };

interface AskGuardianProps {
  readonly t: Text;
  readonly action: string;
  /** Her name. */
  readonly minor: string;
  readonly typed: TypedGuardian;
  readonly troubles: readonly GuardianTrouble[];
}

export function AskGuardian(props: AskGuardianProps) {
  const { t, action, minor, typed, troubles } = props;
  const words = t.desk.register.guardian;
  const errors: FieldError[] = troubles.map((trouble) => ({
    field: trouble.field,
    message: say(t, trouble),
  }));
  const box = {
    t,
    errors,
    autocomplete: "off",
    autocapitalize: "characters",
    width: "medium",
  } as const;
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.text(minor)}</p>
      <Field
        {...box}
        name="guardian_document"
        label={words.document}
        hint={words.documentHint}
        value={typed.guardian_document}
      />
      <Field
        {...box}
        name="guardian_contrast"
        label={words.contrast}
        hint={words.contrastHint}
        value={typed.guardian_contrast}
      />
      <Radios
        t={t}
        name="proof"
        legend={words.proof}
        choices={authorityProofs.map((value: AuthorityProof) => ({
          value,
          label: t.receipt.authority[value],
        }))}
        value={typed.proof}
        errors={errors}
      />
      <Checkbox
        t={t}
        name="minor_present"
        label={words.present(minor)}
        value={typed.minor_present}
        errors={errors}
      />
      <Button>{t.desk.register.check.next}</Button>
    </Form>
  );
}

function say(t: Text, trouble: GuardianTrouble): string {
  const words = t.desk.register.guardian;
  switch (trouble.field) {
    case "guardian_document":
      return trouble.problem in words.problems
        ? words.problems[trouble.problem as GuardianProblem]
        : t.fields.document.problems[trouble.problem as NifProblem];
    case "guardian_contrast":
      if (trouble.problem === "empty") return words.contrastMissing;
      return trouble.problem === "mismatch"
        ? t.fields.contrast.mismatch
        : t.fields.contrast.problems[trouble.problem];
    case "proof":
      return words.proofMissing;
    case "minor_present":
      return words.presentMissing;
  }
}
