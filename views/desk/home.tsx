// The desk's first page: who is in, and the one question by which a person is found.

import { hasRole, type Officer } from "../../domain/desk/officer.ts";
import type { Language } from "../../domain/language.ts";
import type { NifProblem } from "../../domain/nif.ts";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { Field } from "../parts/field.tsx";
import { Button, Form, LinkButton } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import type { Text } from "../text/text.ts";

/** `unknown`: nobody in the census has the document. `own`: it is the officer's. */
export type SearchTrouble = NifProblem | "unknown" | "own";

interface DeskHomeProps {
  readonly t: Text;
  readonly language: Language;
  readonly officer: Officer;
  readonly typed: string;
  readonly trouble?: SearchTrouble;
  /** She comes from a record whose time has passed. */
  readonly late: boolean;
}

export function DeskHome(props: DeskHomeProps) {
  const { t, language, officer } = props;
  const words = t.desk;
  const roles = officer.roles.map((role) => words.roleNames[role]).join(", ");
  const searches = hasRole(officer, "registrar", "supervisor");
  return (
    <Form action={`/${language}/desk`}>
      {searches && <ErrorSummary t={t} errors={errorsOf(props)} />}
      {props.late && (
        <Notice kind="care">
          <p>{words.search.late}</p>
        </Notice>
      )}
      <h1>{words.title}</h1>
      <p>
        {words.office}: <strong>{officer.office.name}</strong>. {words.roles}:
        {" "}
        {roles}.
      </p>
      {searches && <Search {...props} />}
      {searches && <Waiting {...props} />}
      {hasRole(officer, "reviewer") && (
        <LinkButton href={`/${language}/desk/review`} look="quiet">
          {t.review.link}
        </LinkButton>
      )}
    </Form>
  );
}

function Waiting({ t, language, officer }: DeskHomeProps) {
  const { cases, alarms } = t.desk.work;
  return (
    <ul class="links">
      <li>
        <a href={`/${language}/desk/cases`}>{cases.title}</a>
      </li>
      {hasRole(officer, "supervisor") && (
        <li>
          <a href={`/${language}/desk/alarms`}>{alarms.title}</a>
        </li>
      )}
    </ul>
  );
}

function Search(props: DeskHomeProps) {
  const { t, typed } = props;
  const words = t.desk.search;
  return (
    <>
      <h2>{words.title}</h2>
      <Field
        t={t}
        name="document"
        label={t.fields.document.label}
        hint={words.hint}
        value={typed}
        autocomplete="off"
        autocapitalize="characters"
        width="medium"
        errors={errorsOf(props)}
      />
      <Button>{words.go}</Button>
    </>
  );
}

function errorsOf({ t, trouble }: DeskHomeProps): readonly FieldError[] {
  if (!trouble) return [];
  const message = trouble === "unknown" || trouble === "own"
    ? t.desk.search.problems[trouble]
    : t.fields.document.problems[trouble];
  return [{ field: "document", message }];
}
