// How a video stands: asked for with document and code, and told.

import { dayOf } from "../../domain/calendar.ts";
import type { SymbolsProblem } from "../../domain/codes.ts";
import type { Language } from "../../domain/language.ts";
import type { NifProblem } from "../../domain/nif.ts";
import type { ReviewCase } from "../../domain/registration/review.ts";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { Field } from "../parts/field.tsx";
import { Button, Form, LinkButton } from "../parts/form.tsx";
import { Notice, Panel } from "../parts/notice.tsx";
import { documentErrors, DocumentField } from "../signin/claims.tsx";
import { onDay } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface AskStatusProps {
  readonly t: Text;
  readonly action: string;
  readonly length: number;
  readonly typed: string;
  /** `unknown`: one of the two is not right, and nobody is told which. */
  readonly trouble?: {
    readonly document?: NifProblem;
    readonly csv?: SymbolsProblem | "unknown";
  };
  readonly lost: boolean;
}

export function AskStatus(props: AskStatusProps) {
  const { t, action, length, typed, trouble, lost } = props;
  const words = t.video.status;
  const errors: FieldError[] = [
    ...documentErrors(t, trouble?.document),
    ...(trouble?.csv
      ? [{ field: "csv", message: say(t, trouble.csv, length) }]
      : []),
  ];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      {lost && (
        <Notice kind="care">
          <p>{words.lost}</p>
        </Notice>
      )}
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <DocumentField t={t} typed={typed} errors={errors} />
      <Field
        t={t}
        name="csv"
        label={words.code}
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

function say(
  t: Text,
  problem: SymbolsProblem | "unknown",
  length: number,
): string {
  switch (problem) {
    case "empty":
      return t.fields.csv.empty;
    case "wrong-length":
      return t.fields.csv.wrongLength(length);
    case "bad-character":
      return t.fields.csv.badCharacter;
    case "unknown":
      return t.video.status.unknown;
  }
}

interface StatusProps {
  readonly t: Text;
  readonly language: Language;
  readonly review: ReviewCase;
}

export function VideoStatus({ t, language, review }: StatusProps) {
  const words = t.video.status;
  const state = stateOf(review);
  const { dueOn, refusal } = review.matter;
  return (
    <section id="step">
      <Panel title={titleOf(t, review)}>
        {state === "open" && (
          <p>
            {words.open.text(
              onDay(language, dayOf(review.openedAt)),
              onDay(language, dueOn),
            )}
          </p>
        )}
        {state === "accepted" && <p>{words.accepted.text}</p>}
        {refusal && <p>{words.reasons[refusal]}</p>}
      </Panel>
      {state === "open" && <p>{t.video.recorded.told}</p>}
      {state === "accepted" && (
        <LinkButton href={`/${language}/verify`}>
          {words.accepted.go}
        </LinkButton>
      )}
      {state === "refused" && (
        <>
          <p>{words.refused.kept}</p>
          <LinkButton href={`/${language}/video`} look="quiet">
            {words.refused.again}
          </LinkButton>
        </>
      )}
    </section>
  );
}

export function titleOf(t: Text, review: ReviewCase): string {
  return t.video.status[stateOf(review)].title;
}

function stateOf({ end }: ReviewCase): "open" | "accepted" | "refused" {
  return end?.outcome ?? "open";
}
