// Each service, whether she can come in, and if not why and what is quickest (LV-14).

import type { CanUse } from "../../domain/can_use.ts";
import type { RegistrationLevel } from "../../domain/level.ts";
import type { Service } from "../../domain/services.ts";
import { raiseByCertificate, RaiseWays } from "../parts/raise_ways.tsx";
import { Finder, type FinderProps, Found, Pager } from "../services/finder.tsx";
import { Verdict } from "../services/verdict.tsx";
import { Back, type OwnPageProps } from "./back.tsx";

interface ServicesPageProps extends OwnPageProps, FinderProps {
  readonly registration: RegistrationLevel;
  readonly count: number;
  readonly services: readonly {
    readonly service: Pick<Service, "id" | "body" | "procedure" | "level">;
    readonly use: CanUse;
  }[];
  readonly at: number;
  readonly of: number;
  readonly restore: string | null;
}

export function ServicesPage(props: ServicesPageProps) {
  const { t, language, registration, here, search, services } = props;
  const words = t.account.services;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.intro(t.account.level.names[registration])}</p>
      {registration === "basic" && (
        <div id="raise">
          <h2>{t.signin.tooLow.how}</h2>
          <RaiseWays
            t={t}
            language={language}
            byCertificate={raiseByCertificate(language, props.served)}
          />
        </div>
      )}
      <Finder {...props} />
      <Found t={t} here={here} search={search} count={props.count} />
      {services.map(({ service, use }) => (
        <section>
          <h2>
            <a href={`/${language}/services/${service.id}`}>
              {service.procedure[language]}
            </a>
          </h2>
          <p>{service.body[language]}</p>
          <Verdict
            t={t}
            language={language}
            level={service.level}
            use={use}
            restore={props.restore}
          />
        </section>
      ))}
      <Pager t={t} here={here} search={search} at={props.at} of={props.of} />
      <Back t={t} language={language} />
    </section>
  );
}
