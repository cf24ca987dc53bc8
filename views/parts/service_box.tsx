// Who asks, for which procedure, at which level, and what it will be told: always before anybody identifies herself.

import type { Child } from "hono/jsx";
import type { Language } from "../../domain/language.ts";
import type { Level } from "../../domain/level.ts";
import type { Scope, Service } from "../../domain/services.ts";
import type { Text } from "../text/text.ts";

interface ServiceBoxProps {
  readonly t: Text;
  readonly language: Language;
  readonly service: Pick<Service, "body" | "procedure">;
  /** What this visit asks, which may be more than the service's least. */
  readonly level: Level;
  readonly scopes: readonly Scope[];
}

export function ServiceBox(
  { t, language, service, level, scopes }: ServiceBoxProps,
) {
  const words = t.parts.service;
  return (
    <section class="service" aria-labelledby="service">
      <h2 id="service">{words.heading}</h2>
      <dl class="summary">
        <Row label={words.body}>
          <strong>{service.body[language]}</strong>
        </Row>
        <Row label={words.procedure}>{service.procedure[language]}</Row>
        <Row label={words.level}>{t.parts.levels[level]}</Row>
        <Row label={words.data}>
          <ul>{scopes.map((scope) => <li>{t.parts.scopes[scope]}</li>)}</ul>
        </Row>
      </dl>
      <p class="hint">{words.promise}</p>
    </section>
  );
}

function Row(props: { label: string; children?: Child }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
