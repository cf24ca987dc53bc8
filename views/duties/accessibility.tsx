// The accessibility statement, in the form of RD 1112/2018, made from what the last run of the tests found and from what people know.

import type { Day } from "../../domain/census.ts";
import type { Text } from "../text/text.ts";
import { onDay } from "../text/dates.ts";
import kept from "./accessibility_results.json" with { type: "json" };
import type { DutyProps } from "./legal.tsx";
import { ContactLink } from "./operator.tsx";
import { Points } from "../portal/points.tsx";
import { Section } from "./section.tsx";

/** What `task statement` writes. */
export interface Results {
  readonly on: Day;
  /** Which states were looked at, as a fingerprint of their names. */
  readonly of: string;
  readonly states: number;
  /** States in each language. */
  readonly pages: number;
  /** Of the window, in pixels. */
  readonly widths: { readonly narrow: number; readonly wide: number };
  readonly colors: readonly ("light" | "dark")[];
  /** How often each engine has judged a page in one of its colours. */
  readonly looks: number;
  /** Versions by name. */
  readonly engines: Readonly<Record<string, string>>;
  /** Clauses of EN 301 549 that fail, and on how many pages. */
  readonly faults: readonly {
    readonly clause: string;
    readonly pages: number;
  }[];
}

/** What the tests cannot see and people know of. A line goes when its cause has gone. */
type Findings = (lack: Lack) => readonly string[];

type Lack = Text["duties"]["accessibility"]["failing"]["lack"];

const findings: Findings = (lack) => [lack.papers];

export function Accessibility(props: DutyProps) {
  return <Statement {...props} results={kept as Results} findings={findings} />;
}

/** Full only where neither the tests nor people know of anything. */
export function Statement(
  { t, language, policy, operator, results, findings }: DutyProps & {
    readonly results: Results;
    readonly findings: Findings;
  },
) {
  const { failing, ...words } = t.duties.accessibility;
  const { lack, burden, outside, known } = failing;
  const { on, states, pages, widths, looks, engines, faults } = results;
  const day = onDay(language, on);
  const lacks = [
    ...faults.map(({ clause, pages }) => lack.fault(clause, pages)),
    ...findings(lack),
  ];
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Section
        words={{
          title: words.status.title,
          body: words.status[conformity(results, lacks)],
        }}
      />
      <Section words={{ title: failing.title }}>
        <h3>{lack.title}</h3>
        {lacks.length > 0 ? <Points points={lacks} /> : <p>{lack.nothing}</p>}
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
        <Points
          points={words.checked.points({
            ...{ states, pages, looks },
            ...widths,
            onDay: day,
            engines: Object.entries(engines)
              .map(([name, version]) => `${name} ${version}`).join(", "),
            faults: faults.length,
          })}
        />
      </Section>
      <Section words={{ title: words.unchecked.title }}>
        <Points points={words.unchecked.points} />
      </Section>
      <Section
        words={{ title: words.prepared.title, body: words.prepared.body(day) }}
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

/** `none`: more than half of the pages break some clause. */
function conformity(
  { pages, faults }: Results,
  lacks: readonly string[],
): "full" | "partial" | "none" {
  if (lacks.length === 0) return "full";
  const most = Math.max(0, ...faults.map((fault) => fault.pages));
  return most > pages / 2 ? "none" : "partial";
}
