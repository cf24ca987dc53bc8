// The two questions that signing in and registering share: the document, and the datum on it.

import type { Asked } from "../../domain/contrast.ts";
import type { Language } from "../../domain/language.ts";
import type { NifProblem } from "../../domain/nif.ts";
import {
  ContrastField,
  type ContrastTrouble,
  contrastWords,
  sayContrast,
} from "../parts/contrast_field.tsx";
import { DocumentPicture } from "../parts/document_picture.tsx";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { Field } from "../parts/field.tsx";
import { ActionButton, Button, Buttons, Form } from "../parts/form.tsx";
import { HelpLink } from "../parts/help_link.tsx";
import { Details } from "../parts/notice.tsx";
import type { Text } from "../text/text.ts";

export type { ContrastTrouble };

interface DocumentFieldProps {
  readonly t: Text;
  readonly typed: string;
  readonly errors: readonly FieldError[];
}

export function DocumentField({ t, typed, errors }: DocumentFieldProps) {
  return (
    <Field
      t={t}
      name="document"
      label={t.fields.document.label}
      hint={t.fields.document.hint}
      value={typed}
      autocomplete="username"
      autocapitalize="characters"
      width="medium"
      errors={errors}
    />
  );
}

export function documentErrors(
  t: Text,
  problem: NifProblem | undefined,
): readonly FieldError[] {
  if (!problem) return [];
  return [{
    field: "document",
    message: t.fields.document.problems[problem],
  }];
}

interface AskDocumentProps {
  readonly t: Text;
  readonly action: string;
  readonly typed: string;
  readonly problem?: NifProblem;
}

export function AskDocument({ t, action, typed, problem }: AskDocumentProps) {
  const errors = documentErrors(t, problem);
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{t.signin.document.title}</h1>
      <DocumentField t={t} typed={typed} errors={errors} />
      <Button>{t.signin.document.next}</Button>
    </Form>
  );
}

interface AskContrastProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  readonly asked: Asked;
  readonly document: string;
  readonly typed: string;
  readonly next: string;
  /** Why it is asked of somebody who is known: neither the document nor which datum is hers is a question any more. */
  readonly why?: string;
  readonly problem?: ContrastTrouble;
}

export function AskContrast(props: AskContrastProps) {
  const { t, action, asked, typed, problem } = props;
  const words = contrastWords(t, asked);
  const errors: FieldError[] = problem
    ? [{ field: "contrast", message: sayContrast(t, asked, problem) }]
    : [];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{t.signin.contrast.title[asked]}</h1>
      {props.why && <p>{props.why}</p>}
      <p>
        {t.fields.document.label}: <strong>{props.document}</strong>
      </p>
      {problem === "mismatch" && <MixUps t={t} language={props.language} />}
      <ContrastField t={t} asked={asked} typed={typed} errors={errors} />
      <Details summary={words.help}>
        <p>{words.where}</p>
        {pictures[asked].map((shows) => (
          <DocumentPicture
            t={t}
            shows={shows}
          />
        ))}
      </Details>
      <Button>{props.next}</Button>
      {!props.why && <OtherWays t={t} asked={asked} />}
    </Form>
  );
}

function OtherWays({ t, asked }: { t: Text; asked: Asked }) {
  return (
    <Buttons>
      {asked === "validity-date" && (
        <ActionButton action="permanent" look="quiet">
          {t.fields.validityDate.permanentLink}
        </ActionButton>
      )}
      {asked === "issue-date" && (
        <ActionButton action="not-permanent" look="quiet">
          {t.fields.issueDate.notPermanentLink}
        </ActionButton>
      )}
      <ActionButton action="change-document" look="quiet">
        {t.signin.contrast.changeDocument}
      </ActionButton>
    </Buttons>
  );
}

/** ID-52: what people mix up, told to everybody alike. */
export function MixUps({ t, language }: { t: Text; language: Language }) {
  return (
    <section>
      <h2>{t.fields.contrast.mixUps}</h2>
      <ul>{t.fields.contrast.mixUpList.map((line) => <li>{line}</li>)}</ul>
      <HelpLink t={t} language={language} trouble="support" />
    </section>
  );
}

const pictures = {
  "validity-date": ["dni-validity"],
  "issue-date": ["dni-issue"],
  "support-number": ["tie-support", "eu-support"],
} as const;
