// What Clave is, for whom, and what it is not (rulebook 8.3).

import type { PortalProps } from "./home.tsx";
import { Buttons, LinkButton } from "./parts/form.tsx";
import { SummaryList } from "./parts/summary_list.tsx";
import { Points } from "./portal/points.tsx";

export function About({ t, language, policy }: PortalProps) {
  const words = t.about;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <h2>{words.why.title}</h2>
      <Points points={words.why.points} />
      <p>{words.why.complement}</p>
      <h2>{words.start.title}</h2>
      <Points points={words.start.points} />
      <p>{words.start.body}</p>
      <Buttons>
        <LinkButton href={`/${language}/register`}>
          {words.start.action}
        </LinkButton>
      </Buttons>
      <h2>{words.who.title}</h2>
      <p>{words.who.body(policy.registration.minimumAgeYears)}</p>
      <h2 id="levels">{words.levels.title}</h2>
      <p>{words.levels.body}</p>
      <SummaryList
        t={t}
        rows={words.levels.registrations.map(({ name, body }) => ({
          label: name,
          value: body,
        }))}
      />
      <p>{words.levels.missing}</p>
      <h2>{words.not.title}</h2>
      <Points points={words.not.points} />
    </>
  );
}
