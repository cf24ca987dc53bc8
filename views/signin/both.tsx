// Document and datum in one form: folded away where a way to identify oneself is chosen, and open where something must be corrected.

import type { Asked } from "../../domain/contrast.ts";
import type { Language } from "../../domain/language.ts";
import type { NifProblem } from "../../domain/nif.ts";
import { type ContrastTrouble, sayContrast } from "../parts/contrast_field.tsx";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { Field } from "../parts/field.tsx";
import { Button, Form } from "../parts/form.tsx";
import { Details } from "../parts/notice.tsx";
import { FormEnd } from "../parts/waiting.tsx";
import type { Text } from "../text/text.ts";
import { documentErrors, DocumentField, MixUps } from "./claims.tsx";

interface Typed {
  readonly document: string;
  readonly contrast: string;
}

export interface BothShown extends Typed {
  /** Which datum is the document's, once there is one. */
  readonly asked?: Asked;
  readonly problems: {
    readonly document?: NifProblem;
    readonly contrast?: ContrastTrouble;
  };
}

/** Below the ways to choose from: a form of its own, for Enter must not choose another way. */
export function Shortcut({ t, action }: { t: Text; action: string }) {
  const words = t.signin.both;
  return (
    <Details summary={words.summary}>
      <form method="post" action={action} novalidate>
        <p>{words.lead}</p>
        <Both t={t} document="" contrast="" errors={[]} />
        <Button>{t.signin.contrast.sendPin}</Button>
        <FormEnd action={action} />
      </form>
    </Details>
  );
}

export function AskBoth(
  { t, language, action, asked = "validity-date", problems, ...typed }:
    & BothShown
    & { t: Text; language: Language; action: string },
) {
  const { document, contrast } = problems;
  const errors: readonly FieldError[] = [
    ...documentErrors(t, document),
    ...contrast
      ? [{ field: "contrast", message: sayContrast(t, asked, contrast) }]
      : [],
  ];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{t.signin.both.title}</h1>
      {contrast === "mismatch" && <MixUps t={t} language={language} />}
      <Both t={t} {...typed} errors={errors} />
      <Button>{t.signin.contrast.sendPin}</Button>
    </Form>
  );
}

function Both(
  { t, document, contrast, errors }: Typed & {
    t: Text;
    errors: readonly FieldError[];
  },
) {
  const { label, hint } = t.signin.both;
  return (
    <>
      <DocumentField t={t} typed={document} errors={errors} />
      <Field
        {...{ t, label, hint, errors }}
        name="contrast"
        value={contrast}
        autocomplete="off"
        autocapitalize="characters"
        width="medium"
      />
    </>
  );
}
