// The four steps of a sign-in (PO-33, GW-01), and where its ways and its troubles are explained.

import type { PortalProps } from "./home.tsx";
import { helpLeads } from "./portal/help.tsx";
import { Leads, wayLeads } from "./portal/leads.tsx";

export function How({ t, language }: PortalProps) {
  const { steps, methods, trouble, title, lead } = t.how;
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <h2>{steps.title}</h2>
      <ol class="numbered">
        {steps.list.map((step) => (
          <li>
            <h3>{step.title}</h3>
            <p>{step.body}</p>
          </li>
        ))}
      </ol>
      <h2>{methods.title}</h2>
      <Leads language={language} to={wayLeads(t)} />
      <h2>{trouble.title}</h2>
      <Leads
        language={language}
        to={helpLeads(t, ["sms", "support", "letter", "level", "message"])}
      />
    </>
  );
}
