// Whom of her office a supervisor should ask why.

import type { Resident } from "../../domain/census.ts";
import type { Case, CaseMatter } from "../../domain/desk/case.ts";
import type { Language } from "../../domain/language.ts";
import { fullName } from "../../domain/person_name.ts";
import { Form } from "../parts/form.tsx";
import { SummaryList } from "../parts/summary_list.tsx";
import { dayAndTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface AlarmsPageProps {
  readonly t: Text;
  readonly language: Language;
  readonly alarms: readonly {
    readonly alarm: Case & {
      readonly matter: CaseMatter & { kind: "lookups" };
    };
    readonly resident: Resident | null;
  }[];
}

export function AlarmsPage({ t, language, alarms }: AlarmsPageProps) {
  const { alarms: words, cases } = t.desk.work;
  return (
    <Form action={alarms.length > 0 ? `/${language}/desk/alarms` : null}>
      <h1>{words.title}</h1>
      <p>{alarms.length === 0 ? cases.none : words.intro}</p>
      {alarms.map(({ alarm, resident }) => {
        const { times, lastAt } = alarm.matter;
        const name = resident ? fullName(resident) : words.someone;
        return (
          <section>
            <h2>{name}</h2>
            <SummaryList
              t={t}
              rows={[
                { label: t.desk.person.document, value: alarm.document },
                { label: words.times, value: String(times) },
                {
                  label: words.last,
                  value: dayAndTime(language, lastAt),
                },
              ]}
            />
            <button
              type="submit"
              name="case"
              value={alarm.id}
              class="button quiet"
            >
              {words.seen}
              <span class="unseen">{`: ${name}`}</span>
            </button>
          </section>
        );
      })}
      <p class="links">
        <a href={`/${language}/desk`}>{t.desk.title}</a>
      </p>
    </Form>
  );
}
