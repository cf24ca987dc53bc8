// Each service, whether she can come in, and if not why and what is quickest (LV-14).

import type { Access } from "../../domain/access.ts";
import type { RegistrationLevel } from "../../domain/level.ts";
import type { Service } from "../../domain/services.ts";
import type { Text } from "../text/text.ts";
import { Back, type OwnPageProps } from "./back.tsx";

interface ServicesPageProps extends OwnPageProps {
  readonly registration: RegistrationLevel;
  readonly services: readonly {
    readonly service: Pick<Service, "body" | "procedure" | "level">;
    readonly access: Access;
  }[];
  readonly at: number;
  readonly pages: number;
}

export function ServicesPage(props: ServicesPageProps) {
  const { t, language, registration, services, at, pages } = props;
  const words = t.account.services;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.intro(t.account.level.names[registration])}</p>
      {services.map(({ service, access }) => (
        <section>
          <h2>{service.procedure[language]}</h2>
          <p>{service.body[language]}</p>
          <p>
            <strong>{words[access.kind]}</strong> {reason(t, service, access)}
          </p>
        </section>
      ))}
      {at < pages && (
        <p class="links">
          <a href={`?page=${at + 1}`}>{words.more}</a>
        </p>
      )}
      <Back t={t} language={language} />
    </section>
  );
}

function reason(
  t: Text,
  { level }: Pick<Service, "level">,
  access: Access,
): string {
  const words = t.account.services;
  if (access.kind === "can") {
    return words.by(t.signin.methods[access.method].name);
  }
  const { because, unless } = access;
  const quickest = unless
    ? words.quickest.unless(t.signin.methods[unless].name)
    : words.quickest[because];
  return `${words.because[because](level)} ${quickest}`;
}
