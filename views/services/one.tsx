// One procedure: what it asks, how one gets to that, and where it begins.

import { registrationFor } from "../../domain/access.ts";
import { type Listed, searchQuery } from "../../domain/catalogue.ts";
import type { Language } from "../../domain/language.ts";
import type { MethodName } from "../../domain/methods/all.ts";
import type { Service } from "../../domain/services.ts";
import { raiseByCertificate, RaiseWays } from "../parts/raise_ways.tsx";
import { Leads } from "../portal/leads.tsx";
import type { Text } from "../text/text.ts";
import { asks, waysIn } from "./words.ts";

interface ServicePageProps extends Listed {
  readonly t: Text;
  readonly language: Language;
  readonly served: readonly MethodName[];
}

export function ServicePage(props: ServicePageProps) {
  const { t, language, service, listing, body } = props;
  const words = t.services;
  const description = listing.description?.[language];
  const listed = (search: Parameters<typeof searchQuery>[0]) =>
    `/services${searchQuery(search)}#found`;
  return (
    <>
      <h1>{titleOf(service, language)}</h1>
      {description && <p class="lead">{description}</p>}
      <h2>{words.one.needs}</h2>
      <Asked {...props} />
      <h2>{words.one.get.title}</h2>
      <Way {...props} />
      <Begin t={t} url={listing.url} />
      <Leads
        language={language}
        to={[
          ["/account/services", words.one.mine],
          [listed({ body }), words.one.sameBody],
          [listed({ need: listing.needs[0] }), words.one.sameNeed],
          ["/services", words.all],
        ]}
      />
    </>
  );
}

/** Many bodies have a procedure of the same name. */
export function titleOf(
  { body, procedure }: Pick<Service, "body" | "procedure">,
  language: Language,
): string {
  return `${body[language]}: ${procedure[language]}`;
}

function Asked({ t, service, served }: ServicePageProps) {
  const { level, scopes } = service;
  const words = t.services.one;
  const rows: readonly (readonly [string, string])[] = [
    [words.registration, asks(t, level, served)],
    [t.parts.service.level, t.parts.levels[level]],
    [words.ways, waysIn(t, level, served) || t.services.asks.nobody],
  ];
  return (
    <dl class="summary">
      {rows.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{t.parts.service.data}</dt>
        <dd>
          <ul>{scopes.map((scope) => <li>{t.parts.scopes[scope]}</li>)}</ul>
        </dd>
      </div>
    </dl>
  );
}

/** From no registration at all to what it asks. */
function Way({ t, language, service, served }: ServicePageProps) {
  const words = t.services.one.get;
  const registration = registrationFor(service.level, served);
  if (registration === null) return <p>{words.only}</p>;
  return (
    <>
      <p>{words[registration]}</p>
      {registration === "advanced" && (
        <RaiseWays
          t={t}
          language={language}
          byCertificate={raiseByCertificate(language, served)}
        />
      )}
      <Leads language={language} to={[["/register", t.layout.register]]} />
    </>
  );
}

/** Nobody is sent to another site without being told its name. */
function Begin({ t, url }: { readonly t: Text; readonly url: string | null }) {
  const words = t.services.one;
  if (url === null) return <p>{words.elsewhere}</p>;
  return (
    <>
      <p>
        <a class="button" href={url} rel="external">{words.begin}</a>
      </p>
      <p class="hint">{words.leaves(new URL(url).host)}</p>
    </>
  );
}
