// The finder: one form that only asks, the offices town by town, what to take, and what to do without an office.

import type { Language } from "../../domain/language.ts";
import type {
  OfficesAnswer,
  OfficesAsked,
  TownsShown,
} from "../../domain/offices_search.ts";
import { Button } from "../parts/form.tsx";
import { Field } from "../parts/field.tsx";
import { Select } from "../parts/select.tsx";
import { Leads } from "../portal/leads.tsx";
import { Points } from "../portal/points.tsx";
import {
  provinceName,
  provincesIn,
  withProvince,
} from "../text/province_names.ts";
import type { Text } from "../text/text.ts";
import { OfficeEntry } from "./office.tsx";

interface FinderProps {
  readonly t: Text;
  readonly language: Language;
  readonly asked: OfficesAsked;
  readonly answer: OfficesAnswer;
  /** What this page shows of them; null where there is none. */
  readonly shown: TownsShown | null;
  /** Where another page of them is. */
  readonly pageAt: (page: number) => string;
}

export function OfficesFinder(props: FinderProps) {
  const { t, language, asked } = props;
  const words = t.offices;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {/* With its place in the page: on a phone what was found would else be out of sight. */}
      <form class="screen" method="get" action={`/${language}/offices#found`}>
        <Field
          t={t}
          name="where"
          label={words.where.label}
          hint={words.where.hint}
          value={asked.where}
          width="medium"
          autocomplete="off"
        />
        <Select
          name="province"
          label={words.province.label}
          value={asked.province ?? ""}
          choices={[
            ["", words.province.all],
            ...provincesIn(language).map((code) =>
              [code, provinceName(language, code)] as const
            ),
          ]}
        />
        <Button>{words.go}</Button>
      </form>
      <Found {...props} />
      <h2>{t.ways.bring}</h2>
      <Points points={t.ways.needList.office} />
      <p>{t.ways.officeText}</p>
      <Leads language={language} to={[["/offices/bring", words.bring.title]]} />
      <h2>{words.otherwise.title}</h2>
      <p>{words.otherwise.body}</p>
      <Leads
        language={language}
        to={[
          ["/register", t.register.start.title],
          ["/help", t.help.title],
        ]}
      />
    </>
  );
}

function Found(props: FinderProps) {
  const { t, asked, answer, shown } = props;
  const words = t.offices;
  const { none } = words;
  switch (answer.kind) {
    case "not-asked":
      return null;
    case "none":
      return (
        <>
          <h2 id="found">{none.title}</h2>
          <p>
            {answer.province ? none.inProvince : none.anywhere(asked.where)}
          </p>
        </>
      );
    case "others":
      return (
        <>
          <h2 id="found">{words.others}</h2>
          <p>{none.there(asked.where)}</p>
          {shown && <Towns {...props} shown={shown} />}
        </>
      );
    case "found":
      return (
        <>
          <h2 id="found">{words.found(answer.offices.length)}</h2>
          {shown && <Towns {...props} shown={shown} />}
        </>
      );
  }
}

function Towns(
  { t, language, shown, pageAt }: FinderProps & {
    readonly shown: NonNullable<FinderProps["shown"]>;
  },
) {
  const { allOver, pages: words } = t.offices;
  const { towns, at, of } = shown;
  return (
    <>
      {towns.map((group) => (
        <>
          <h3>{withProvince(language, group, group.town ?? allOver)}</h3>
          {group.offices.map((office) => (
            <OfficeEntry t={t} language={language} office={office} />
          ))}
        </>
      ))}
      {of > 1 && (
        <p class="links">
          {words.at(at, of)}{" "}
          {at > 1 && <a href={pageAt(at - 1)}>{words.previous}</a>}{" "}
          {at < of && <a href={pageAt(at + 1)}>{words.next}</a>}
        </p>
      )}
    </>
  );
}
