// Where can I use it (PO-34, 8.4): every procedure by what people come for, with what it takes to come in.

import { type Group, searchQuery } from "../../domain/catalogue.ts";
import type { Language } from "../../domain/language.ts";
import { levels } from "../../domain/level.ts";
import type { MethodName } from "../../domain/methods/all.ts";
import type { Need, Service } from "../../domain/services.ts";
import { Points } from "../portal/points.tsx";
import { Leads } from "../portal/leads.tsx";
import type { Text } from "../text/text.ts";
import { Finder, type FinderProps, Found, Pager } from "./finder.tsx";
import { asks, waysIn } from "./words.ts";

interface CatalogueProps extends Omit<FinderProps, "needs"> {
  readonly language: Language;
  /** How many there are in all, by need. */
  readonly counts: readonly (readonly [Need, number])[];
  /** How many were found; `groups` are those of this page. */
  readonly count: number;
  readonly groups: readonly Group[];
  readonly at: number;
  readonly of: number;
}

export function Catalogue(props: CatalogueProps) {
  const { t, language, here, search, served, counts, count, at, of } = props;
  const words = t.services;
  // Whoever has not looked for anything yet begins by what she comes for.
  const other = search.by === "need" ? "body" : "need";
  const begins = searchQuery(search) === "" && at === 1;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {begins && (
        <nav aria-label={words.byNeed}>
          <ul class="links">
            {counts.map(([need, many]) => (
              <li>
                <a
                  href={of === 1
                    ? `#${need}`
                    : `${searchQuery({ need })}#found`}
                >
                  {words.needs[need]} ({many})
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Finder {...props} needs={begins ? [] : counts.map(([need]) => need)} />
      <Found t={t} here={here} search={search} count={count} />
      {count > 0 && <Levels t={t} served={served} />}
      {count > 0 && (
        <p class="links">
          <a href={`${here}${searchQuery({ ...search, by: other })}#found`}>
            {words.by[other]}
          </a>
        </p>
      )}
      {props.groups.map(({ id, need, listed }) => (
        <>
          <h2 id={need ?? `of-${id}`}>
            {need ? words.needs[need] : listed[0]?.service.body[language]}
          </h2>
          <ul class="links each">
            {listed.map(({ service }) => (
              <Line {...{ t, language, service, served }} />
            ))}
          </ul>
        </>
      ))}
      <Pager t={t} here={here} search={search} at={at} of={of} />
      <h2>{words.missing.title}</h2>
      <p>{words.missing.text}</p>
      <h2>{t.about.not.title}</h2>
      <Points points={t.about.not.points} />
      <Leads
        language={language}
        to={[
          ["/account/services", words.one.mine],
          ["/help#level", t.help.troubles.level.title],
          ["/register", t.layout.register],
        ]}
      />
    </>
  );
}

/** The same for all that ask the same, and so said once. */
function Levels({ t, served }: Pick<CatalogueProps, "t" | "served">) {
  return (
    <dl>
      {levels.map((level) => {
        const ways = waysIn(t, level, served);
        return ways && (
          <>
            <dt>{asks(t, level, served)}</dt>
            <dd>{ways}</dd>
          </>
        );
      })}
    </dl>
  );
}

interface LineProps {
  readonly t: Text;
  readonly language: Language;
  readonly service: Pick<Service, "id" | "body" | "procedure" | "level">;
  readonly served: readonly MethodName[];
}

function Line({ t, language, service, served }: LineProps) {
  const { id, body, procedure, level } = service;
  return (
    <li>
      <a href={`/${language}/services/${id}`}>{procedure[language]}</a>
      {`${body[language]} · ${asks(t, level, served)}`}
    </li>
  );
}
