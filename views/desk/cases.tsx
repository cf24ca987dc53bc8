// What waits for an officer: the list, which names nobody, and one case with what has to be decided.

import type { AuditEvent } from "../../domain/audit.ts";
import type { Resident } from "../../domain/census.ts";
import { inGroups } from "../../domain/codes.ts";
import type { Case, CaseMatter } from "../../domain/desk/case.ts";
import type { Language } from "../../domain/language.ts";
import { fullName } from "../../domain/person_name.ts";
import { Radios } from "../parts/choice.tsx";
import { ErrorSummary } from "../parts/errors.tsx";
import { Button, Form } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import { SummaryList } from "../parts/summary_list.tsx";
import { dayAndTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

export type CasesNotice = "gone" | "own" | "void" | "closed";

interface CasesPageProps {
  readonly t: Text;
  readonly language: Language;
  readonly cases: readonly Case[];
  /** After which the next page begins; null on the last. */
  readonly next: string | null;
  readonly notice: CasesNotice | null;
}

export function CasesPage(props: CasesPageProps) {
  const { t, language, cases, next, notice } = props;
  const words = t.desk.work.cases;
  return (
    <Form action={cases.length > 0 ? `/${language}/desk/cases` : null}>
      {notice && (
        <Notice kind={notice === "closed" ? "good" : "care"}>
          <p>{words.notices[notice]}</p>
        </Notice>
      )}
      <h1>{words.title}</h1>
      {cases.length === 0 ? <p>{words.none}</p> : <p>{words.intro}</p>}
      {cases.length > 0 && (
        <dl class="summary">
          {cases.map(({ id, matter, openedAt }) => (
            <div>
              <dt>{words.kinds[matter.kind]}</dt>
              <dd>{dayAndTime(language, openedAt)}</dd>
              <dd>
                <button
                  type="submit"
                  name="case"
                  value={id}
                  class="button quiet"
                >
                  {words.open}{" "}
                  <span class="unseen">{words.number(inGroups(id))}</span>
                </button>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <ul class="links">
        {next && (
          <li>
            <a href={`?after=${next}`}>{words.more}</a>
          </li>
        )}
        <li>
          <a href={`/${language}/desk`}>{t.desk.title}</a>
        </li>
      </ul>
    </Form>
  );
}

interface CasePageProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  readonly case: Case & {
    readonly matter: CaseMatter & { kind: "misuse" | "rehabilitation" };
  };
  readonly resident: Resident;
  /** What happened before; without the services: whose they were is hers to say, not for an officer to read. */
  readonly events: readonly AuditEvent[];
  readonly days: number;
  readonly missing: boolean;
}

export function CasePage(props: CasePageProps) {
  const { t, language, action, missing } = props;
  const words = t.desk.work.cases;
  const errors = missing ? [{ field: "verdict", message: words.missing }] : [];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.kinds[props.case.matter.kind]}</h1>
      <SummaryList t={t} rows={facts(props)} />
      {props.case.matter.kind === "misuse" && <Past {...props} />}
      <Radios
        t={t}
        name="verdict"
        legend={words.verdict}
        choices={choices(props)}
        errors={errors}
      />
      <Button>{words.decide}</Button>
      <p class="links">
        <a href={`/${language}/desk/cases`}>{words.title}</a>
      </p>
    </Form>
  );
}

function facts({ t, language, case: found, resident }: CasePageProps) {
  const { cases: words } = t.desk.work;
  const { name, document } = t.desk.person;
  const { matter, openedAt } = found;
  return [
    { label: name, value: fullName(resident) },
    { label: document, value: resident.document },
    { label: words.opened, value: dayAndTime(language, openedAt) },
    matter.kind === "misuse"
      ? {
        label: words.method,
        value: matter.method
          ? t.signin.methods[matter.method].name
          : words.unknown,
      }
      : { label: words.proposedAt, value: matter.proposed.office.name },
  ];
}

function choices({ t, case: { matter } }: CasePageProps) {
  const { cases: words, back } = t.desk.work;
  if (matter.kind === "rehabilitation") {
    const { what, agree } = back[matter.undoes];
    return [
      { value: "accept", label: agree, hint: what },
      { value: "refuse", label: words.refuse },
    ];
  }
  const { accept, clear } = words;
  return [
    { value: "accept", label: accept.name, hint: accept.hint },
    { value: "refuse", label: clear.name, hint: clear.hint },
  ];
}

function Past({ t, language, events, days }: CasePageProps) {
  const words = t.desk.work.cases;
  return (
    <>
      <h2>{words.past}</h2>
      <p>{events.length === 0 ? words.nothing : words.pastIntro(days)}</p>
      {events.length > 0 && (
        <SummaryList
          t={t}
          rows={events.map((event) => ({
            label: dayAndTime(language, event.at),
            value: told(t, event),
          }))}
        />
      )}
    </>
  );
}

function told(t: Text, event: AuditEvent): string {
  const said = t.account.events[event.kind];
  return "method" in event
    ? `${said}: ${t.signin.methods[event.method].name}`
    : said;
}
