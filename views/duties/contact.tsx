// Where to turn: to whoever runs the site, to help, and what to do about an impostor (PO-42: nothing that nobody has confirmed).

import { LinkButton } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import type { DutyProps } from "./legal.tsx";
import { ContactLink } from "./operator.tsx";
import { Section } from "./section.tsx";

export function Contact({ t, language, operator }: DutyProps) {
  const { title, trouble, misuse, never, ...words } = t.duties.contact;
  return (
    <>
      <h1>{title}</h1>
      <Section words={trouble}>
        <p class="links">
          <a href={`/${language}/help`}>{trouble.link}</a>
        </p>
      </Section>
      <Section words={misuse}>
        <LinkButton href={`/${language}/account/report`} look="quiet">
          {t.account.report.link}
        </LinkButton>
      </Section>
      <Section words={{ title: words.operator.title }}>
        {operator
          ? (
            <>
              <p>{words.operator.by(operator.name)}</p>
              <p>
                {words.operator.reach}{" "}
                <ContactLink contact={operator.contact} />
              </p>
            </>
          )
          : <p>{words.operator.unnamed}</p>}
      </Section>
      <Notice title={never.title}>
        <p>{never.body}</p>
      </Notice>
    </>
  );
}
