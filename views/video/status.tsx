// How a video stands: asked for with document and code, and told.

import { dayOf } from "../../domain/calendar.ts";
import type { SymbolsProblem } from "../../domain/codes.ts";
import type { Language } from "../../domain/language.ts";
import type { NifProblem } from "../../domain/nif.ts";
import type { ReviewCase } from "../../domain/registration/review.ts";
import { CsvField, saySymbols } from "../parts/csv_field.tsx";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
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
      ? [{ field: "csv", message: say(props, trouble.csv) }]
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
      <CsvField t={t} label={words.code} length={length} errors={errors} />
      <Button>{words.next}</Button>
    </Form>
  );
}

function say(
  props: AskStatusProps,
  problem: SymbolsProblem | "unknown",
): string {
  return problem === "unknown"
    ? props.t.video.status.unknown
    : saySymbols(props, problem);
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
