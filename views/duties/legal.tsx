// Who answers for the site, what is kept of people, why, for how long, and their rights (GDPR 13 to 22).

import type { Operator } from "../../domain/ports.ts";
import type { PortalProps } from "../home.tsx";
import { SummaryList } from "../parts/summary_list.tsx";
import { Points } from "../portal/points.tsx";
import { Section } from "./section.tsx";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

export interface DutyProps extends PortalProps {
  readonly operator: Operator | null;
}

export function Legal({ t, language, policy, operator }: DutyProps) {
  const { legal, contact } = t.duties;
  const { title, who, data, shared, rights, law } = legal;
  const { signin, video, pin } = policy;
  const tries = Object.values(policy.limits).map(({ seconds }) => seconds);
  const row = ({ name, body }: { name: string; body: string }) => ({
    label: name,
    value: body,
  });
  const right = (label: string, path: string, words: string) => ({
    label,
    value: <a href={`/${language}${path}`}>{words}</a>,
  });
  return (
    <>
      <h1>{title}</h1>
      <Section words={who}>
        {operator
          ? (
            <p>
              {who.operator(operator.name)}{" "}
              <a href={`/${language}/contact`}>{contact.title}</a>
            </p>
          )
          : <p>{who.unnamed}</p>}
        <p>{who.licence}</p>
      </Section>
      <Section words={{ title: data.title }}>
        <SummaryList
          t={t}
          rows={[
            row(data.registration),
            row(data.census),
            row({
              name: data.codes.name,
              body: data.codes.body(
                pin.seconds / minute,
                signin.sessionIdleSeconds / minute,
                signin.sessionSeconds / hour,
              ),
            }),
            row({
              name: data.video.name,
              body: data.video.body(video.keptSecondsAfterReview / day),
            }),
            row({
              name: data.tries.name,
              body: data.tries.body(Math.ceil(Math.max(...tries) / hour)),
            }),
            row(data.past),
          ]}
        />
      </Section>
      <Section words={{ title: shared.title }}>
        <Points points={shared.points} />
      </Section>
      <Section words={{ title: rights.title, body: rights.intro }}>
        <SummaryList
          t={t}
          rows={[
            right(rights.know, "/account/export", t.account.export.title),
            right(rights.correct, "/account", t.account.title),
            right(rights.erase, "/account/leave", t.account.leave.title),
            right(rights.object, "/contact", contact.title),
          ]}
        />
        <p>{rights.complain}</p>
      </Section>
      <Section words={{ title: law.title, body: law.basis }}>
        <Points points={law.points} />
      </Section>
    </>
  );
}
