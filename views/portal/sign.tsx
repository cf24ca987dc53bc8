// Cl@ve Firma, which is still to come (PO-08): said plainly, with what it will take (FI-02, FI-06).

import type { PortalProps } from "../home.tsx";
import { Points } from "./points.tsx";
import { Leads } from "./leads.tsx";

export function SignGuide({ t, language, policy }: PortalProps) {
  const { title, lead, will, needs, meanwhile, now } = t.guides.sign;
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <h2>{meanwhile}</h2>
      <Points points={now} />
      <h2>{will}</h2>
      <Points points={needs(policy.presence.years)} />
      <h2>{t.guides.next}</h2>
      <Leads
        language={language}
        to={[
          ["/register", t.layout.register],
          ["/password", t.password.hub.title],
          ["/account", t.home.start.account.title],
        ]}
      />
    </>
  );
}
