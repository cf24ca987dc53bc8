// The accessibility statement, in the form of RD 1112/2018. What is said of tests is what this repository has: change both together.

import type { Day } from "../../domain/census.ts";
import { onDay } from "../text/dates.ts";
import type { DutyProps } from "./legal.tsx";
import { ContactLink } from "./operator.tsx";
import { Points, Section } from "./points.tsx";

/** When it was last read against the tests, word by word. */
const preparedOn: Day = "2026-11-22";

export function Accessibility({ t, language, policy, operator }: DutyProps) {
  const { failing, ...words } = t.duties.accessibility;
  const { lack, burden, outside, known } = failing;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Section words={words.status} />
      <Section words={{ title: failing.title }}>
        <h3>{lack.title}</h3>
        <Points points={[lack.papers]} />
        <h3>{burden.title}</h3>
        <p>{burden.body}</p>
        <h3>{outside.title}</h3>
        <p>{outside.body}</p>
      </Section>
      <Section words={{ title: known.title }}>
        <Points
          points={[
            known.limits(policy.extensions, policy.pin.seconds / 60),
            ...known.points,
          ]}
        />
      </Section>
      <Section words={{ title: words.checked.title }}>
        <Points points={words.checked.points} />
      </Section>
      <Section words={{ title: words.unchecked.title }}>
        <Points points={words.unchecked.points} />
      </Section>
      <Section
        words={{
          title: words.prepared.title,
          body: words.prepared.body(onDay(language, preparedOn)),
        }}
      />
      <Section words={words.complaints}>
        <p class="links">
          {operator
            ? <ContactLink contact={operator.contact} />
            : <a href={`/${language}/contact`}>{t.duties.contact.title}</a>}
        </p>
      </Section>
    </>
  );
}
