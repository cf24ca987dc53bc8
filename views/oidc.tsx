// What a person is told when a service sent her here wrongly and there is nowhere proven to send her back to.

import type { Text } from "./text/text.ts";

interface OidcProblemPageProps {
  readonly t: Text;
  readonly problem: keyof Text["oidc"]["problems"];
}

export function OidcProblemPage({ t, problem }: OidcProblemPageProps) {
  return (
    <section id="step">
      <h1>{t.oidc.title}</h1>
      <p>{t.oidc.text}</p>
      <p>{t.oidc.problems[problem]}</p>
    </section>
  );
}
